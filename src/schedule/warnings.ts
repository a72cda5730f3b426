import type { PlacedVisit } from './campaign-deadlines.ts';
import type { ScheduleWarning } from './schedule.ts';

/** The visits whose notified day has gone by without a record: they stand there until a fact says otherwise. */
export function warningsOf(placed: readonly PlacedVisit[]): ScheduleWarning[] {
  return placed.flatMap(({ visit, trip }) => {
    const { stands, done } = visit;
    if (stands === null || done !== null) return [];
    const { from: date, session } = stands;
    return [{ id: 'not-recorded', visit, trip: trip ?? visit.parent ?? visit.id, date, session }];
  });
}
