import type { CivilDate } from '../../calendar/civil-date.ts';
import { announcedPlan } from '../../plan/announced-plan.ts';
import { bodyName, type Directory, isInForce } from '../../plan/directory.ts';
import type { Round } from '../../plan/language/rounds.ts';
import { askingNoMore, type Block, isUnannounced, type UnitEntry } from '../../plan/language/units.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Bilingual } from '../../words/language.ts';
import { fitsBlock } from './candidates.ts';
import { openName } from './open-name.ts';
import { withFacts } from './recorded-visits.ts';
import type { Visit } from './visit.ts';

/** Digits of a product that multiplying in binary leaves right: 7 % of 100 is 7, not 7.000000000000001. */
const EXACT_DIGITS = 12;

/** What a visit has behind it before any fact is known of it. */
const NOTHING_YET = { record: null, putOffFrom: null, done: null, stands: null } as const;

/** What visits are made from. */
export interface VisitSource {
  readonly plan: Plan;
  readonly directory: Directory;
  readonly today: CivilDate;
}

/** The visits that a plan asks for: the announced ones, and those besides that nobody may know of. */
export interface AskedVisits {
  readonly announced: readonly Visit[];
  readonly unannounced: readonly Visit[];
}

/**
 * The visits that a plan asks for, in plan order, before their trips are known: named units, then those that each block
 * leaves open. The announced ones are those of the announced plan, so that nothing about them hangs on the others.
 */
export function askedVisits(source: VisitSource): AskedVisits {
  const announced = visitsAsked(source, announcedPlan(source.plan).blocks, []);
  const unannounced = visitsAsked(source, source.plan.blocks.flatMap(unannouncedBlock), announced);
  const recorded = withFacts(source, [...announced, ...unannounced]);
  return {
    announced: recorded.slice(0, announced.length),
    unannounced: recorded.slice(announced.length),
  };
}

/** What a block asks for unannounced; none where that is nothing. */
function unannouncedBlock(block: Block): Block[] {
  const units = block.units.filter(isUnannounced);
  if (isUnannounced(block)) return [{ ...block, units }];
  return units.length === 0 ? [] : [askingNoMore({ ...block, units })];
}

/** The visits that blocks ask for besides those `known`, among which others of the same blocks may be. */
function visitsAsked(source: VisitSource, blocks: readonly Block[], known: readonly Visit[]): Visit[] {
  const ofBlock = new Map<Block, readonly Visit[]>();
  for (const block of blocks) {
    if (block.eachDistrict === null) ofBlock.set(block, blockVisits(source, block, known));
  }
  for (const block of blocks) {
    if (block.eachDistrict === null) continue;
    ofBlock.set(block, communeVisits(source, block, [...known, ...[...ofBlock.values()].flat()]));
  }
  return blocks.flatMap((block) => ofBlock.get(block) ?? []);
}

/** How many units a block asks for, named ones included; null if it names them all. */
export function requiredUnits(plan: Plan, directory: Directory, block: Block): number | null {
  if (block.minimum === null && block.share === null) return null;
  const share = (block.share ?? 0) * unitsOfBlock(plan, directory, block).length;
  return Math.max(block.minimum ?? 0, Math.ceil(Number(share.toPrecision(EXACT_DIGITS))));
}

/**
 * The bodies of the directory that a block can be filled from: of its level and kinds, in force at the start of the
 * window. The province itself, which inspects, is none of them.
 */
export function unitsOfBlock(plan: Plan, directory: Directory, block: Block) {
  const start = roundOf(plan, block.round)?.window.ranges[0]?.from;
  return directory.agencies.filter(
    (agency) => fitsBlock(agency, block) && (start === undefined || isInForce(agency, start)),
  );
}

/** The round of an id, or the first where none is given; undefined if the plan has no round of that id. */
export function roundOf(plan: Plan, id: string | null): Round | undefined {
  return id === null ? plan.rounds[0] : plan.rounds.find((round) => round.id === id);
}

function blockVisits(source: VisitSource, block: Block, known: readonly Visit[]): Visit[] {
  const { plan, directory } = source;
  const named = block.units.flatMap((entry) => namedVisit(source, block, entry));
  const others = known.filter((visit) => visit.block === block.id && visit.unit !== null);
  const asked = requiredUnits(plan, directory, block) ?? 0;
  const open = Math.max(0, asked - named.length - others.length);
  return [
    ...named,
    ...Array.from({ length: open }, (_, index) =>
      openVisit(plan, block, null, block.id, index, openName(block, null, index)),
    ).flat(),
  ];
}

/**
 * So many communes of each inspected district: those named that lie in it, then open ones, numbered after the communes
 * that other blocks before ask for in the same district.
 */
function communeVisits(source: VisitSource, block: Block, visits: readonly Visit[]): Visit[] {
  const { plan, directory } = source;
  const named = block.units.flatMap((entry) => namedVisit(source, block, entry));
  const round = roundOf(plan, block.round);
  const isOfBlock = (visit: Visit) => visit.round === round && visit.subject === block.subject;
  const perDistrict = plan.blocks.filter(({ eachDistrict }) => eachDistrict !== null).map(({ id }) => id);
  const open = visits
    .filter((visit) => isDistrict(visit) && isOfBlock(visit))
    .flatMap((visit) => {
      const district = visit.unit === null ? undefined : directory.get(visit.unit);
      const liesThere = (one: Visit) => isOfBlock(one) && homeOf(one, directory) === (visit.unit ?? visit.id);
      const before = visits.filter((one) => perDistrict.includes(one.block) && liesThere(one)).length;
      const done = named.filter(liesThere).length;
      const missing = Math.max(0, (block.eachDistrict ?? 0) - done);
      return Array.from({ length: missing }, (_, index) => {
        const number = before + done + index;
        const name = openName(block, district?.name ?? visit.name.vi, number);
        const commune = openVisit(plan, block, district?.id ?? null, visit.unit ?? visit.id, number, name);
        return commune.map((one) => (district === undefined ? { ...one, parent: visit.id } : one));
      }).flat();
    });
  return [...named, ...open];
}

/** What a commune belongs to: the id of its district, or of the open visit to a district yet to be named. */
export function homeOf({ level, unit, district, parent }: Visit, directory: Directory): string | null {
  if (level !== 'commune') return null;
  return unit === null ? (district ?? parent) : (directory.get(unit)?.parent ?? null);
}

/** Whether a visit goes to a district as such, and not to one of its offices. */
export function isDistrict({ level, isLocality }: Visit): boolean {
  return level === 'district' && isLocality;
}

function namedVisit({ plan, directory }: VisitSource, block: Block, entry: UnitEntry): Visit[] {
  const round = roundOf(plan, entry.round);
  if (round === undefined) return [];
  const agency = directory.get(entry.unit);
  const name = agency === undefined ? entry.unit : bodyName(agency);
  const id = visitId(plan, entry.unit, round, entry.subject);
  return [
    {
      id,
      unit: entry.unit,
      name: { vi: name, en: name },
      number: null,
      level: block.level,
      parent: null,
      plannedWith: id,
      within: (block.eachDistrict === null ? null : agency?.parent) ?? block.id,
      district: null,
      isLocality: agency?.isLocality ?? false,
      block: block.id,
      subject: entry.subject,
      round,
      form: entry.form,
      venue: entry.venue,
      sessions: entry.sessions ?? plan.schedule.sessions[block.level],
      pin: entry.pin,
      wish: entry.wish,
      ...NOTHING_YET,
      teams: teamsFor(plan, entry.team, entry.unit, entry.subject, round),
      path: entry.path,
      clause: entry.clause,
    },
  ];
}

function openVisit(
  plan: Plan,
  block: Block,
  district: string | null,
  within: string,
  index: number,
  name: Bilingual,
): Visit[] {
  const round = roundOf(plan, block.round);
  if (round === undefined) return [];
  const id = visitId(plan, `${within}#${index + 1}`, round, block.subject);
  return [
    {
      id,
      unit: null,
      name,
      number: index + 1,
      level: block.level,
      parent: null,
      plannedWith: id,
      within,
      district,
      isLocality: block.kinds.length === 0 || block.kinds.includes('people-committee'),
      block: block.id,
      subject: block.subject,
      round,
      form: block.form,
      venue: block.venue,
      sessions: block.sessions ?? plan.schedule.sessions[block.level],
      pin: null,
      wish: null,
      ...NOTHING_YET,
      teams: teamsFor(plan, block.team, null, block.subject, round),
      path: block.path,
      clause: block.clause,
    },
  ];
}

/** The same visit has the same id in every revision of a plan: its unit, and round and subject where they are named. */
function visitId(plan: Plan, unit: string, round: Round, subject: string | null): string {
  const inRound = round.declared && plan.rounds.length > 1 ? `@${round.id}` : '';
  return `${unit}${inRound}${subject === null ? '' : `+${subject}`}`;
}

/** The team that the plan names for a unit, else every team of its round and subject. */
function teamsFor(
  plan: Plan,
  named: string | null,
  unit: string | null,
  subject: string | null,
  round: Round,
): string[] {
  if (named !== null) return plan.teams.filter((team) => team.id === named).map((team) => team.id);
  const candidates = plan.teams
    .filter((team) => team.rounds.length === 0 || team.rounds.includes(round.id))
    .filter((team) => team.subjects.length === 0 || subject === null || team.subjects.includes(subject));
  const own = unit === null ? [] : candidates.filter((team) => team.units.includes(unit));
  return (own.length > 0 ? own : candidates).map((team) => team.id);
}
