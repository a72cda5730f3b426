import { bodyName, type Directory, isInForce } from '../../plan/directory.ts';
import type { Block, UnitEntry } from '../../plan/language/units.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Round } from '../../plan/language/rounds.ts';
import type { Bilingual } from '../../words/language.ts';
import { doneOf } from './visit-done.ts';
import { type Candidates, candidatesAmong, fitsBlock, hasNobody } from './candidates.ts';
import { openName } from './open-name.ts';
import type { Visit } from './visit.ts';

/** Digits of a product that multiplying in binary leaves right: 7 % of 100 is 7, not 7.000000000000001. */
const EXACT_DIGITS = 12;

/**
 * The visits that a plan asks for, in plan order: named units, then those that each block leaves open. Each commune
 * of a district that is visited in the same round, for the same subject and in the same form follows its district.
 */
export function visitsOf(plan: Plan, directory: Directory): Visit[] {
  return underDistricts(plannedVisits(plan, directory), directory, candidatesIn(plan, directory));
}

const known = new WeakMap<Plan, WeakMap<Directory, ReadonlyMap<string, Candidates>>>();

/** For each open visit of a plan, by its id, the units that it can be given. */
export function candidatesIn(plan: Plan, directory: Directory): ReadonlyMap<string, Candidates> {
  const ofPlan = known.get(plan) ?? new WeakMap<Directory, ReadonlyMap<string, Candidates>>();
  known.set(plan, ofPlan);
  const found = ofPlan.get(directory) ?? candidatesAmong(plan, directory, plannedVisits(plan, directory));
  ofPlan.set(directory, found);
  return found;
}

function plannedVisits(plan: Plan, directory: Directory): Visit[] {
  const ofBlock = new Map<Block, readonly Visit[]>();
  for (const block of plan.blocks) {
    if (block.eachDistrict === null) ofBlock.set(block, blockVisits(plan, directory, block));
  }
  for (const block of plan.blocks) {
    if (block.eachDistrict === null) continue;
    ofBlock.set(block, communeVisits(plan, directory, block, [...ofBlock.values()].flat()));
  }
  return plan.blocks.flatMap((block) => ofBlock.get(block) ?? []);
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

function blockVisits(plan: Plan, directory: Directory, block: Block): Visit[] {
  const named = block.units.flatMap((entry) => namedVisit(plan, directory, block, entry));
  const open = Math.max(0, (requiredUnits(plan, directory, block) ?? 0) - named.length);
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
function communeVisits(plan: Plan, directory: Directory, block: Block, visits: readonly Visit[]): Visit[] {
  const named = block.units.flatMap((entry) => namedVisit(plan, directory, block, entry));
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
function homeOf({ level, unit, district, parent }: Visit, directory: Directory): string | null {
  if (level !== 'commune') return null;
  return unit === null ? (district ?? parent) : (directory.get(unit)?.parent ?? null);
}

/** Whether a visit goes to a district as such, and not to one of its offices. */
function isDistrict({ level, isLocality }: Visit): boolean {
  return level === 'district' && isLocality;
}

function namedVisit(plan: Plan, directory: Directory, block: Block, entry: UnitEntry): Visit[] {
  const round = roundOf(plan, entry.round);
  if (round === undefined) return [];
  const agency = directory.get(entry.unit);
  const name = agency === undefined ? entry.unit : bodyName(agency);
  const record =
    plan.records.find(
      (one) =>
        one.unit === entry.unit &&
        (one.round === null || one.round === round.id) &&
        (one.subject === null || one.subject === entry.subject),
    ) ?? null;
  const done = doneOf(record, entry.pin);
  const id = visitId(plan, entry.unit, round, entry.subject);
  return [
    {
      id,
      unit: entry.unit,
      name: { vi: name, en: name },
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
      sessions: entry.sessions ?? plan.schedule.sessions[block.level],
      pin:
        done === null
          ? entry.pin
          : { path: record?.path ?? entry.path, date: done.from, session: done.session },
      wish: entry.wish,
      record,
      done,
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
      sessions: block.sessions ?? plan.schedule.sessions[block.level],
      pin: null,
      wish: null,
      record: null,
      done: null,
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

/**
 * Puts each commune right after its district where both are visited in one trip. One that nobody can be chosen for on any
 * day keeps no district from its place.
 */
function underDistricts(
  visits: readonly Visit[],
  directory: Directory,
  candidates: ReadonlyMap<string, Candidates>,
): Visit[] {
  const key = (district: string, visit: Visit) =>
    `${district} ${visit.round.id} ${visit.subject ?? ''} ${visit.form}`;
  const districts = new Map<string, Visit>();
  for (const visit of visits) {
    if (!isDistrict(visit) || visit.form === 'by-report') continue;
    districts.set(key(visit.unit ?? visit.id, visit), visit);
  }
  const communes = new Map<string, Visit[]>();
  const others: Visit[] = [];
  for (const visit of visits) {
    const home = homeOf(visit, directory);
    const district = home === null ? undefined : districts.get(key(home, visit));
    if (district === undefined || !sharesTeam(district, visit) || hasNobody(candidates.get(visit.id)))
      others.push({ ...visit, parent: null });
    else communes.set(district.id, [...(communes.get(district.id) ?? []), { ...visit, parent: district.id }]);
  }
  return others.flatMap((visit) => splitDone([visit, ...(communes.get(visit.id) ?? [])]));
}

/** The visits of a trip that have taken place, and those still to come, make two trips, in plan order. */
function splitDone(visits: readonly Visit[]): Visit[] {
  const [first] = visits;
  const isDone = (visit: Visit) => visit.done !== null;
  const isLikeFirst = (visit: Visit) => first !== undefined && isDone(visit) === isDone(first);
  const parts = [visits.filter(isLikeFirst), visits.filter((visit) => !isLikeFirst(visit))];
  return parts.flatMap(([leader, ...others]) =>
    first === undefined || leader === undefined
      ? []
      : [
          { ...leader, parent: null, plannedWith: first.id },
          ...others.map((visit) => ({ ...visit, parent: leader.id, plannedWith: first.id })),
        ],
  );
}

function sharesTeam(one: Visit, other: Visit): boolean {
  return (
    one.teams.length === 0 || other.teams.length === 0 || one.teams.some((team) => other.teams.includes(team))
  );
}
