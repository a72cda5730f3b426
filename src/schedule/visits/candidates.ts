import { addDays, type CivilDate } from '../../calendar/civil-date.ts';
import type { DateRange } from '../../plan/period-expression.ts';
import type { Agency, Directory } from '../../plan/directory.ts';
import type { Block } from '../../plan/language/units.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Visit } from './visit.ts';

/** The units that open visits can be given, and on which days enough of them exist. */
export interface Candidates {
  /** How many open visits share them. */
  readonly need: number;
  /** Units of the directory that fit, whatever the day, those that are named among them. */
  readonly listed: readonly Agency[];
  /** How many of these are named in the same round and for the same subject, so that they cannot be chosen. */
  readonly named: number;
  /** Whether on every day from `from` to `to` enough exist; where the directory lists none at all, nobody knows. */
  readonly isEnough: (from: CivilDate, to: CivilDate) => boolean;
  /** Whether too few of them exist throughout the window. */
  readonly isLimited: boolean;
  /** The most that exist on a day of the window, or at least throughout it. */
  readonly most: number;
}

/** A unit that can be chosen, from the first to the last day on which it can. */
interface Life {
  readonly agency: Agency;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** Whether a body of the directory is of the level and the kinds of a block. The province itself, which inspects, is of none. */
export function fitsBlock(agency: Agency, { level, kinds }: Pick<Block, 'level' | 'kinds'>): boolean {
  return (
    agency.level === level &&
    !(agency.isLocality && agency.level === 'province') &&
    (kinds.length === 0 || kinds.includes(agency.kind))
  );
}

/**
 * For each open visit among all those of a plan, by its id, the units that it can be given. Those of one round, subject,
 * level, kinds and district share them. Nothing of an unannounced visit touches an announced one.
 */
export function candidatesAmong(
  plan: Plan,
  directory: Directory,
  visits: readonly Visit[],
): ReadonlyMap<string, Candidates> {
  const announced = sharedBy(
    plan,
    directory,
    visits.filter((visit) => visit.form !== 'unannounced'),
  );
  const isSecret = visits.some((visit) => visit.form === 'unannounced');
  const all = isSecret ? sharedBy(plan, directory, visits) : announced;
  return new Map(
    visits.flatMap((visit) => {
      const found = (visit.form === 'unannounced' ? all : announced).get(visit.id);
      return found === undefined ? [] : [[visit.id, found]];
    }),
  );
}

function sharedBy(
  plan: Plan,
  directory: Directory,
  visits: readonly Visit[],
): ReadonlyMap<string, Candidates> {
  const blocks = new Map(plan.blocks.map((block) => [block.id, block]));
  const named = new Map<string, Set<string>>();
  const groups = new Map<string, Visit[]>();
  for (const visit of visits) {
    const topic = `${visit.round.id} ${visit.subject ?? ''}`;
    if (visit.unit === null) {
      const kinds = [...(blocks.get(visit.block)?.kinds ?? [])].sort().join(',');
      const key = [topic, visit.level, kinds, visit.district ?? ''].join('|');
      groups.set(key, [...(groups.get(key) ?? []), visit]);
    } else {
      const ofTopic = named.get(topic) ?? new Set<string>();
      named.set(topic, ofTopic.add(visit.unit));
    }
  }
  const found = new Map<string, Candidates>();
  for (const group of groups.values()) {
    const [first] = group;
    const block = first === undefined ? undefined : blocks.get(first.block);
    if (first === undefined || block === undefined) continue;
    const taken = named.get(`${first.round.id} ${first.subject ?? ''}`);
    const listed = directory.agencies
      .filter((agency) => fitsBlock(agency, block))
      .flatMap((agency) => lifeUnder(agency, first.district, directory) ?? []);
    const lives = listed.filter(({ agency }) => taken?.has(agency.id) !== true);
    const candidates = candidatesOf(first, group.length, listed, lives);
    for (const visit of group) found.set(visit.id, candidates);
  }
  return found;
}

/** The days on which an agency exists under a district, or under anybody; null if on none. */
function lifeUnder(agency: Agency, district: string | null, directory: Directory): Life | null {
  const { from, to, parent, newParent } = agency;
  if (district === null) return { agency, from, to };
  const passes = parent === null || newParent === null ? null : (directory.get(parent)?.to ?? null);
  if (parent === district) {
    return { agency, from, to: passes !== null && newParent !== district ? earlier(to, passes) : to };
  }
  if (newParent !== district || passes === null) return null;
  const first = addDays(passes, 1);
  return { agency, from: from === null || from < first ? first : from, to };
}

function earlier(one: CivilDate | null, other: CivilDate): CivilDate {
  return one === null || other < one ? other : one;
}

function candidatesOf(
  { round }: Visit,
  need: number,
  all: readonly Life[],
  lives: readonly Life[],
): Candidates {
  const { ranges } = round.window;
  const listed = all.map(({ agency }) => agency);
  const named = all.length - lives.length;
  const first = ranges.map(({ from }) => from).sort()[0];
  const last = ranges
    .map(({ to }) => to)
    .sort()
    .at(-1);
  if (listed.length === 0 || first === undefined || last === undefined)
    return { need, listed, named, isLimited: false, most: 0, isEnough: () => true };

  const count = (from: CivilDate, to: CivilDate) =>
    lives.filter((life) => (life.from === null || life.from <= from) && (life.to === null || to <= life.to))
      .length;
  const throughout = count(first, last);
  const isLimited = throughout < need;
  const known = new Map<string, boolean>();
  return {
    need,
    listed,
    named,
    isLimited,
    most: isLimited ? mostOnADay(ranges, lives, count) : throughout,
    isEnough: (from, to) => {
      if (!isLimited && first <= from && to <= last) return true;
      const key = `${from} ${to}`;
      const isEnough = known.get(key) ?? count(from, to) >= need;
      known.set(key, isEnough);
      return isEnough;
    },
  };
}

/** There come to be more of them only on a day on which one begins. */
function mostOnADay(
  ranges: readonly DateRange[],
  lives: readonly Life[],
  count: (from: CivilDate, to: CivilDate) => number,
): number {
  const days = ranges.flatMap(({ from, to }) => [
    ...(from <= to ? [from] : []),
    ...lives.flatMap((life) => (life.from !== null && from < life.from && life.from <= to ? life.from : [])),
  ]);
  return Math.max(0, ...new Set(days.map((day) => count(day, day))));
}

/** Whether a visit can stand on no day of its window because too few units exist that it could be given. */
export function hasNobody(candidates: Candidates | undefined): boolean {
  return candidates !== undefined && candidates.listed.length > 0 && candidates.most < candidates.need;
}
