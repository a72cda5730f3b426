import type { Person } from '../../../src/plan/language/people.ts';
import type { Team } from '../../../src/plan/language/teams.ts';
import { type Grounds, isShort } from './admissible.ts';
import type { Start } from './best.ts';
import { plusDays } from './days.ts';
import type { DemandedTrip, DemandedVisit } from './demanded.ts';
import type { MomentValue } from './schedule-value.ts';
import { key } from './timeline.ts';

/** Where a visit that took place was. */
export interface PastVisit {
  readonly visit: string;
  readonly team: string;
  readonly start: MomentValue;
  readonly end: MomentValue;
}

/**
 * Where everything was that took place, and what was notified for a day that has passed, read from the records
 * independently of the program; beside what is already known of others.
 */
export function placesOf(
  grounds: Grounds,
  trips: readonly DemandedTrip[],
  previous: ReadonlyMap<string, MomentValue>,
  known: readonly PastVisit[] = [],
): PastVisit[] {
  const dated = trips
    .filter(({ stands }) => stands)
    .map((trip) => {
      const visits: Omit<PastVisit, 'team'>[] = [];
      for (const visit of trip.visits) visits.push(dateOf(grounds, visit, visits, previous.get(visit.id)));
      return { trip, visits, first: visits.map(({ start }) => key(start)).sort()[0] ?? '' };
    });
  const all: PastVisit[] = [...known];
  for (const { trip, visits } of dated.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))) {
    const ids = trip.teams.length > 0 ? trip.teams : (trip.visits[0]?.teams ?? []);
    const teams = grounds.plan.teams.filter(({ id }) => ids.includes(id));
    const free = teams.filter(
      ({ id }) => !all.some((other) => other.team === id && visits.some((one) => meet(one, other))),
    );
    const able = free.filter((team) =>
      visits.every((one, index) => {
        const days = [one.start.date, one.end.date];
        return isComplete(team, trip.visits[index]?.unit ?? null, days);
      }),
    );
    const team = [...able, ...free, ...teams][0]?.id ?? '';
    all.push(...visits.map((one) => ({ ...one, team })));
  }
  return all.slice(known.length);
}

/** The sessions of the timeline during which a team was busy with a visit; none where it lay beside the timeline. */
export function startOf({ timeline }: Grounds, { team, start, end }: PastVisit): Start[] {
  const slots = timeline.slots.flatMap((slot, index) =>
    key(start) <= key(slot) && key(slot) <= key(end) ? [index] : [],
  );
  const [first, last] = [slots[0], slots.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ team, visits: [slots], first, last, moved: 0, distance: 0, order: 0 }];
}

function dateOf(
  { calendar }: Grounds,
  { id, unit, record, length, block, round }: DemandedVisit,
  earlier: readonly Omit<PastVisit, 'team'>[],
  before: MomentValue | undefined,
): Omit<PastVisit, 'team'> {
  const { visited = null, notified = null } = record ?? {};
  const date = visited?.from ?? notified?.visit ?? '';
  const entry = block.units.find((one) => one.unit === unit && [null, round.id].includes(one.round));
  const isTaken = (session: 'morning' | 'afternoon') =>
    earlier.some((other) => meet(other, { start: { date, session }, end: { date, session } }));
  const session =
    (notified?.visit === date ? notified.session : null) ??
    (visited !== null && entry?.pin?.date === date ? entry.pin.session : null) ??
    (before?.date === date ? before.session : null) ??
    (length === 1 && isTaken('morning') && !isTaken('afternoon') ? 'afternoon' : 'morning');
  const sessions: MomentValue[] = [];
  for (let day = plusDays(date, 0); sessions.length <= length; day = plusDays(day, 1)) {
    if (day !== date && !calendar.isWorking(day)) continue;
    sessions.push({ date: day, session: 'morning' }, { date: day, session: 'afternoon' });
  }
  const start: MomentValue = { date, session };
  const end = sessions[length - 1 + (session === 'morning' ? 0 : 1)] ?? start;
  const to = visited?.to ?? end.date;
  return { visit: id, start, end: to === end.date ? end : { date: to, session: 'afternoon' } };
}

type Span = Pick<PastVisit, 'start' | 'end'>;

function meet(one: Span, other: Span): boolean {
  return key(one.start) <= key(other.end) && key(other.start) <= key(one.end);
}

/** Whether a team has somebody to lead it and every post filled, without those away and those of the unit. */
function isComplete(team: Team, unit: string | null, days: readonly string[]): boolean {
  if (team.members.length === 0) return true;
  const comes = ({ agency, absences }: Person) =>
    agency !== unit && !absences.some(({ from, to }) => days.some((day) => from <= day && day <= to));
  const leading = team.members.filter(
    ({ role }) => role === 'head' || (role === 'deputy' && team.deputyLeads),
  );
  const isLed = !team.members.some(({ role }) => role === 'head') || leading.some(comes);
  return isLed && !isShort(team, comes);
}
