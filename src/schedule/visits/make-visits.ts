import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Directory } from '../../plan/directory.ts';
import type { Plan } from '../../plan/plan.ts';
import { type AskedVisits, askedVisits, homeOf, isDistrict } from './asked-visits.ts';
import { type Candidates, candidatesAmong, hasNobody } from './candidates.ts';
import type { Visit } from './visit.ts';

/** The visits that a plan asks for: those still wanted, and those that were cancelled, for which nobody owes anything. */
interface PlannedVisits {
  readonly wanted: readonly Visit[];
  readonly cancelled: readonly Visit[];
  /** The ids of both, in plan order. */
  readonly order: readonly string[];
}

/**
 * The visits that a plan asks for, in plan order: named units, then those that each block leaves open. Each commune
 * of a district that is visited in the same round, for the same subject and in the same form follows its district.
 *
 * The announced ones come first; each unannounced one is a trip of its own. `today` tells which notified days have gone by.
 */
export function plannedVisits(plan: Plan, directory: Directory, today: CivilDate): PlannedVisits {
  const asked = askedVisits({ plan, directory, today });
  const { announced, unannounced } = asked;
  const candidates = candidatesOf(plan, directory, () => asked);
  const inOrder = (visits: readonly Visit[], others: readonly Visit[]) => [
    ...underDistricts(visits, directory, candidates),
    ...others.map((visit) => ({ ...visit, parent: null })),
  ];
  const wanted = inOrder(announced.filter(isWanted), unannounced.filter(isWanted));
  const cancelled = [...announced, ...unannounced].filter((visit) => !isWanted(visit));
  const all = cancelled.length === 0 ? wanted : inOrder(announced, unannounced);
  return { wanted, cancelled, order: all.map(({ id }) => id) };
}

/** The visits that a plan asks for and that were not cancelled. */
export function visitsOf(plan: Plan, directory: Directory, today: CivilDate): readonly Visit[] {
  return plannedVisits(plan, directory, today).wanted;
}

function isWanted({ record }: Visit): boolean {
  return record === null || record.cancelled === null;
}

/** For each open visit of a plan, by its id, the units that it can be given. */
export function candidatesIn(plan: Plan, directory: Directory): ReadonlyMap<string, Candidates> {
  return candidatesOf(plan, directory, () => askedVisits({ plan, directory, today: plan.decision.date }));
}

const known = new WeakMap<Plan, WeakMap<Directory, ReadonlyMap<string, Candidates>>>();

/** The same for the visits that are asked for, whatever day is taken for today; worked out once. */
function candidatesOf(
  plan: Plan,
  directory: Directory,
  asked: () => AskedVisits,
): ReadonlyMap<string, Candidates> {
  const ofPlan = known.get(plan) ?? new WeakMap<Directory, ReadonlyMap<string, Candidates>>();
  known.set(plan, ofPlan);
  const found = ofPlan.get(directory);
  if (found !== undefined) return found;
  const { announced, unannounced } = asked();
  const candidates = candidatesAmong(plan, directory, [...announced, ...unannounced]);
  ofPlan.set(directory, candidates);
  return candidates;
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
  return others.flatMap((visit) => splitTrip([visit, ...(communes.get(visit.id) ?? [])]));
}

/**
 * The visits of a trip that stand for good, and those still to come, make two trips, in plan order; so do those that were
 * put off, and those whose units hold a notice.
 */
function splitTrip(visits: readonly Visit[]): Visit[] {
  const [first] = visits;
  if (first === undefined) return [];
  const isPutOff = ({ record }: Visit) => record !== null && record.putOff !== null;
  const isHeld = ({ record }: Visit) => record !== null && record.notified !== null;
  const toCome = visits.filter(({ stands }) => stands === null);
  const isTorn = toCome.some(isPutOff) && toCome.some(isHeld);
  const partOf = (visit: Visit) =>
    visit.stands !== null ? 'stands' : isTorn && isPutOff(visit) ? 'free' : 'held';
  const parts = new Map<string, Visit[]>();
  for (const visit of visits) parts.set(partOf(visit), [...(parts.get(partOf(visit)) ?? []), visit]);
  return [...parts.values()].flatMap(([leader, ...others]) =>
    leader === undefined
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
