import type { Calendar } from '../../calendar/calendar.ts';
import { addDays, type CivilDate } from '../../calendar/civil-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Team } from '../../plan/language/teams.ts';
import type { SessionLine } from '../sessions/session-line.ts';
import { whyTeamCannotGo } from '../sessions/team-presence.ts';
import type { Done, Moment, Trip, Visit } from './visit.ts';

/** The first and the last session of a visit that stands where it is. */
export interface StandingVisit {
  readonly visit: Visit;
  readonly start: Moment;
  readonly end: Moment;
}

/** A trip that stands where it is: who makes it, and when. */
export interface StandingTrip {
  readonly trip: Trip;
  readonly team: string;
  readonly visits: readonly StandingVisit[];
}

/**
 * Where the trips stand that stand for good, in plan order. A team that the plan leaves open is the first that is free
 * beside the `others` and can go, the earliest trip choosing first; facts hold even where none is.
 */
export function standingTrips(
  { plan, calendar }: { readonly plan: Plan; readonly calendar: Calendar },
  trips: readonly Trip[],
  previous: ReadonlyMap<string, Moment>,
  others: readonly StandingTrip[],
): StandingTrip[] {
  const dated = trips
    .filter(({ stands }) => stands)
    .map((trip) => ({ trip, visits: datedVisits(calendar, trip.visits, previous) }));
  const found = new Map<Trip, StandingTrip>();
  for (const { trip, visits } of [...dated].sort((a, b) => order(startOf(a.visits), startOf(b.visits)))) {
    const mayGo = trip.teams.length > 0 ? trip.teams : (trip.visits[0]?.teams ?? []);
    const teams = plan.teams.filter(({ id }) => mayGo.includes(id));
    const isFree = (team: Team) =>
      ![...others, ...found.values()].some(
        (other) => other.team === team.id && overlaps(other.visits, visits),
      );
    const team =
      teams.find((one) => isFree(one) && visits.every((visit) => couldGo(one, visit))) ??
      teams.find(isFree) ??
      teams[0];
    found.set(trip, { trip, visits, team: team?.id ?? '' });
  }
  return trips.flatMap((trip) => found.get(trip) ?? []);
}

/** The first session of a trip that stands, and its last. */
export function startOf(visits: readonly StandingVisit[]): Moment {
  const [first] = visits.map(({ start }) => start).sort(order);
  if (first === undefined) throw new Error('a trip without visits');
  return first;
}

export function endOf(visits: readonly StandingVisit[]): Moment {
  const last = visits
    .map(({ end }) => end)
    .sort(order)
    .at(-1);
  if (last === undefined) throw new Error('a trip without visits');
  return last;
}

/** Positions on the line from the first session of a visit to its last; null if it lies beside the line. */
export function positionsOf(
  line: SessionLine,
  { start, end }: StandingVisit,
): { first: number; last: number } | null {
  const first = line.before(start);
  const beyond = line.before(end);
  const isOnLine = beyond < line.length && line.at(beyond).date === end.date;
  const last = isOnLine ? beyond : beyond - 1;
  return first <= last ? { first, last } : null;
}

function datedVisits(
  calendar: Calendar,
  visits: readonly Visit[],
  previous: ReadonlyMap<string, Moment>,
): StandingVisit[] {
  const dated: StandingVisit[] = [];
  for (const visit of visits) {
    const { stands } = visit;
    if (stands === null) continue;
    const start = { date: stands.from, session: firstSession(visit, stands, dated, previous) };
    dated.push({ visit, start, end: lastSession(calendar, visit, stands, start) });
  }
  return dated;
}

/** As recorded, else as planned for that day, else the morning; of short visits on one day, one after the other. */
function firstSession(
  { id, sessions }: Visit,
  { from, session }: Done,
  earlier: readonly StandingVisit[],
  previous: ReadonlyMap<string, Moment>,
): Moment['session'] {
  const before = previous.get(id);
  if (session !== null) return session;
  if (before?.date === from) return before.session;
  const isTaken = (half: Moment['session']) =>
    earlier.some((other) =>
      overlap(other, { start: { date: from, session: half }, end: { date: from, session: half } }),
    );
  return sessions === 1 && isTaken('morning') && !isTaken('afternoon') ? 'afternoon' : 'morning';
}

/** The last session of its length, on working days after the first; but where its last day is recorded, on that day. */
export function lastSession(calendar: Calendar, visit: Visit, { to }: Done, start: Moment): Moment {
  let end = start;
  for (let session = 1; session < visit.sessions; session++) end = nextSession(calendar, end);
  return to === null || to === end.date ? end : { date: to, session: 'afternoon' };
}

function nextSession(calendar: Calendar, { date, session }: Moment): Moment {
  if (session === 'morning') return { date, session: 'afternoon' };
  let day: CivilDate = addDays(date, 1);
  while (calendar.covers(day) && !calendar.isWorking(day)) day = addDays(day, 1);
  return { date: day, session: 'morning' };
}

function couldGo(team: Team, { visit, start, end }: StandingVisit): boolean {
  return team.members.length === 0 || whyTeamCannotGo(team, visit.unit, [start.date, end.date]).length === 0;
}

type Span = Pick<StandingVisit, 'start' | 'end'>;

function overlaps(ones: readonly Span[], others: readonly Span[]): boolean {
  return ones.some((one) => others.some((other) => overlap(one, other)));
}

function overlap(one: Span, other: Span): boolean {
  return order(one.start, other.end) <= 0 && order(other.start, one.end) <= 0;
}

function order(one: Moment, other: Moment): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  if (one.session === other.session) return 0;
  return one.session === 'morning' ? -1 : 1;
}
