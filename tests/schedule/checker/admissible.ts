import type { Calendar } from '../../../src/calendar/calendar.ts';
import type { CivilDate } from '../../../src/calendar/civil-date.ts';
import type { Directory } from '../../../src/plan/directory.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { Person } from '../../../src/plan/language/people.ts';
import type { Post, Team } from '../../../src/plan/language/teams.ts';
import { countFrom, daysBetween } from './days.ts';
import { deadlinesOfVisit, isFor } from './deadlines.ts';
import type { DemandedTrip, DemandedVisit } from './demanded.ts';
import { isAlive, isSomebodyAlive } from './in-force.ts';
import type { MomentValue } from './schedule-value.ts';
import { isOfRound, isShut, type Timeline } from './timeline.ts';

/** Everything that starts are judged by. */
export interface Grounds {
  readonly plan: Plan;
  readonly directory: Directory;
  /** The calendar by which visits take place, and the one by which periods are counted. */
  readonly calendar: Calendar;
  readonly counting: Calendar;
  readonly asOf: CivilDate | null;
  /** The day before which nothing is newly put. */
  readonly today: CivilDate;
  /** The same for unannounced visits, which know of their own facts. */
  readonly ownToday: CivilDate;
  readonly timeline: Timeline;
  /** Every visit of the plan, the unannounced ones too. */
  readonly visits: readonly DemandedVisit[];
}

const LONGEST_UNBROKEN = 10;

/** The slots that a trip takes from a start; fewer than its length if the window ends before. */
export function slotsTaken({ timeline }: Grounds, trip: DemandedTrip, start: number): number[] {
  if (trip.length <= LONGEST_UNBROKEN) {
    return Array.from({ length: trip.length }, (_, index) => start + index);
  }
  return [...timeline.open(trip.round)].filter((slot) => slot >= start).slice(0, trip.length);
}

/** The rules that shut a start out for a team, or for any team where none is given. */
export function rulesAgainst(
  grounds: Grounds,
  trip: DemandedTrip,
  start: number,
  team: Team | null,
): ReadonlySet<string> {
  const { timeline } = grounds;
  const taken = slotsTaken(grounds, trip, start);
  const broken = new Set<string>();
  const open = timeline.open(trip.round);
  const window = timeline.window(trip.round);

  if (taken.length < trip.length) broken.add('window');
  for (const slot of [start, ...taken]) {
    if (!window.has(slot)) broken.add('window');
    else if (!open.has(slot)) broken.add('closed');
  }
  for (const [index, slot] of taken.entries()) {
    const next = taken[index + 1];
    if (next === undefined || mayPause(trip, index)) continue;
    for (let between = slot; between < next; between++) {
      if (!timeline.touches(between)) broken.add('day-off');
      if (between > slot) broken.add(window.has(between) ? 'closed' : 'window');
    }
  }
  for (const [index, visit] of trip.visits.entries()) {
    const offset = trip.offsets[index] ?? 0;
    const moments = taken.slice(offset, offset + visit.length).flatMap((slot) => timeline.slots[slot] ?? []);
    if (team !== null) for (const rule of rulesAgainstTeam(grounds, team, visit, moments)) broken.add(rule);
    if (moments.length < visit.length) continue;
    for (const rule of rulesAgainstVisit(grounds, visit, moments)) broken.add(rule);
  }
  return broken;
}

/** A trip of more than ten sessions may pause between visits, and within a visit that is as long itself. */
function mayPause(trip: DemandedTrip, session: number): boolean {
  if (trip.length <= LONGEST_UNBROKEN) return false;
  if (trip.offsets.includes(session + 1)) return true;
  const visit = trip.visits.findLast((_, index) => (trip.offsets[index] ?? 0) <= session);
  return (visit?.length ?? 0) > LONGEST_UNBROKEN;
}

function* rulesAgainstVisit(
  grounds: Grounds,
  visit: DemandedVisit,
  moments: readonly MomentValue[],
): Generator<string> {
  const { plan, directory } = grounds;
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined) return;
  if (visit.length > 1 && first.session === 'afternoon') yield 'morning';
  const shut = plan.schedule.closed.some(
    (period) =>
      visit.unit !== null &&
      period.units.includes(visit.unit) &&
      isOfRound(period, visit.round) &&
      moments.some((moment) => isShut(period, moment)),
  );
  if (shut) yield 'unit-closed';
  const body = visit.unit === null ? undefined : directory.get(visit.unit);
  if (body !== undefined && !isAlive(directory, body, first.date, last.date)) yield 'not-in-force';
  if (visit.unit === null) {
    const seen = grounds.visits.filter(({ form }) => form !== 'unannounced' || visit.form === form);
    if (!isSomebodyAlive(directory, visit, seen, [first.date, last.date])) yield 'nobody-in-force';
  }
  const { pin, record } = visit;
  if (pin !== null && !isAt(pin, first)) yield 'pin';
  if (record?.notified != null && isAt({ ...record.notified, date: record.notified.visit }, first)) return;
  yield* rulesOfNotice(grounds, visit, first.date);
}

/** Enough notice from a day on, with the time to name where a district has yet to choose. */
export function* rulesOfNotice(
  grounds: Grounds,
  visit: DemandedVisit,
  day: string,
  from: string = visit.form === 'unannounced' ? grounds.ownToday : grounds.today,
  withNaming = true,
): Generator<string> {
  const { plan, counting } = grounds;
  const rule = plan.deadlines.find(({ id }) => id === 'notice');
  const due = rule !== undefined && isFor(rule.for, visit) ? rule.due : undefined;
  if (visit.form === 'unannounced' || due?.kind !== 'period' || due.event !== 'visit-start') {
    if (day < from) yield 'past';
    return;
  }
  const strict = (due.convention ?? plan.calendar.convention) === 'strict';
  const naming = withNaming ? namingDay(grounds, visit, day) : null;
  if (countFrom(counting, day, { ...due, strict }) < from || (naming !== null && naming < from)) {
    yield 'notice';
  }
}

/** The day by which a district must have named a visit that begins on some day; null where none is asked to. */
function namingDay(grounds: Grounds, visit: DemandedVisit, date: string): string | null {
  if (visit.unit !== null || visit.block.selectedBy !== 'district') return null;
  const start = { date, session: 'morning' } as const;
  const open = { date: null, state: 'open' } as const;
  const named = { ...visit, district: visit.district ?? '' };
  const deadlines = deadlinesOfVisit(grounds, named, undefined, { start, end: start }, open);
  return deadlines.get('naming')?.date ?? null;
}

/** Whether some people of a team may lead it at a unit, whoever is away. */
export function mayLead({ members, deputyLeads }: Team, unit: string | null): boolean {
  const leading = members.filter(({ role }) => role === 'head' || (role === 'deputy' && deputyLeads));
  return !members.some(({ role }) => role === 'head') || leading.some(({ agency }) => agency !== unit);
}

function* rulesAgainstTeam(
  { plan }: Grounds,
  team: Team,
  visit: DemandedVisit,
  moments: readonly MomentValue[],
): Generator<string> {
  const shut = plan.schedule.closed.some(
    (period) =>
      period.teams.includes(team.id) &&
      isOfRound(period, visit.round) &&
      moments.some((moment) => isShut(period, moment)),
  );
  if (shut) yield 'team-closed';
  if (team.members.length === 0) return;
  const comes = ({ agency, absences }: Person) =>
    agency !== visit.unit &&
    !absences.some(({ from, to }) => moments.some(({ date }) => from <= date && date <= to));

  const heads = team.members.filter(({ role }) => role === 'head');
  const leading = team.members.filter(
    ({ role }) => role === 'head' || (role === 'deputy' && team.deputyLeads),
  );
  if (heads.length > 0 && !leading.some(comes)) yield 'head';

  if (isShort(team, comes)) yield 'post';
}

/** Whether a post lacks its minimum among those who come: one of an agency, or one that all agencies fill. */
export function isShort(team: Team, comes: (person: Person) => boolean): boolean {
  const coming = [...team.members, ...team.substitutes].filter(comes);
  const lacks = ({ post, minimum }: Post, people: readonly Person[]) =>
    people.filter((person) => person.post === post).length < minimum;
  return (
    team.seconding.some(({ agency, posts }) =>
      posts.some((post) =>
        lacks(
          post,
          coming.filter((person) => person.agency === agency),
        ),
      ),
    ) || team.posts.some((post) => lacks(post, coming))
  );
}

function isAt(when: { date: string; session: string | null }, moment: MomentValue): boolean {
  return when.date === moment.date && (when.session ?? moment.session) === moment.session;
}

/** Whether sessions follow one another without a day off between them. */
export function areUnbroken(timeline: Timeline, slots: readonly number[]): boolean {
  return slots.every((slot, index) => {
    const [here, next] = [timeline.slots[slot], timeline.slots[slots[index + 1] ?? -1]];
    if (index === slots.length - 1) return true;
    if (here === undefined || next === undefined) return false;
    return slots[index + 1] === slot + 1 && daysBetween(here.date, next.date) <= 1;
  });
}
