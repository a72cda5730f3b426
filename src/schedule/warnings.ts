import type { Arrangement } from './arrange.ts';
import type { PlacedVisit } from './campaign-deadlines.ts';
import type { ScheduleWarning } from './schedule.ts';
import { closingsOfStart, keepsNotifiedDate } from './sessions/starts.ts';
import type { Moment, Trip } from './visits/visit.ts';

/**
 * Visits whose notified day has gone by without a record; then what moves without a change of the plan that would say so: trips of the previous schedule whose day, or whose last day
 * to notify, has gone by without a record; and visits that cannot keep the day of which their unit was notified.
 */
export function warningsOf(arrangement: Arrangement, placed: readonly PlacedVisit[]): ScheduleWarning[] {
  const startOf = (id: string) => placed.find(({ visit }) => visit.id === id)?.start ?? null;
  return [
    ...placed.flatMap(ofPassedDay),
    ...arrangement.trips.flatMap((trip) => ofPrevious(arrangement, trip, startOf(trip.id))),
    ...placed.flatMap(ofNotice),
  ];
}

/** A notified day that has gone by stands until a fact says otherwise. */
function ofPassedDay({ visit, trip, start }: PlacedVisit): ScheduleWarning[] {
  const { stands, done } = visit;
  if (stands === null || done !== null) return [];
  const { from: date, session } = stands;
  return [{ id: 'not-recorded', visit, trip: trip ?? visit.parent ?? visit.id, date, session, now: start }];
}

function ofPrevious(arrangement: Arrangement, trip: Trip, start: Moment | null): ScheduleWarning[] {
  const { context, previous } = arrangement;
  const before = previous.get(trip.id);
  const [visit] = trip.visits;
  if (before === undefined || visit === undefined) return [];
  const { date } = before;
  const warning = { visit, trip: trip.id, date, now: start, asOf: context.today };
  if (date < context.today) return [{ ...warning, id: 'previous-not-recorded' }];
  const isKept = start !== null && start.date === date && start.session === before.session;
  if (isKept || !isPastNotice(arrangement, trip, before)) return [];
  return [{ ...warning, id: 'previous-not-notified' }];
}

/** Whether the trip could no longer be notified in time of its start in the previous schedule. */
function isPastNotice({ context }: Arrangement, trip: Trip, before: Moment): boolean {
  const position = context.line.before(before);
  if (position >= context.line.length || context.line.at(position).date !== before.date) return false;
  return closingsOfStart(context, trip, position).some(({ rule }) => rule === 'notice');
}

function ofNotice({ visit, trip, start }: PlacedVisit): ScheduleWarning[] {
  const notified = visit.record?.notified;
  if (
    notified == null ||
    visit.stands !== null ||
    visit.form === 'by-report' ||
    keepsNotifiedDate(visit, start)
  )
    return [];
  const { visit: date, session } = notified;
  return [{ id: 'notified-moved', visit, trip: trip ?? visit.parent ?? visit.id, date, session, now: start }];
}
