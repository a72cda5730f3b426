import type { Case } from './check-schedule.ts';
import { rulesAgainst } from './admissible.ts';
import type { DemandedTrip, DemandedVisit } from './demanded.ts';
import type { PastVisit } from './past.ts';
import type { ScheduleValue } from './schedule-value.ts';

/** What a schedule must warn of, no more and no less: what moves without a change of the plan that would say so. */
export function* brokenWarnings(
  { grounds, previous }: Case,
  value: ScheduleValue,
  trips: readonly DemandedTrip[],
  past: readonly PastVisit[],
): Generator<string> {
  const { timeline } = grounds;
  const told = (value.warnings ?? []).map(({ id, visit, date }) => `${id} ${visit} ${date}`).sort();
  const own: string[] = [];
  for (const trip of trips.filter(({ stands }) => !stands)) {
    const before = previous.get(trip.id);
    const now = value.trips.find(({ id }) => id === trip.id)?.start;
    if (before !== undefined && before.date < value.asOf) {
      own.push(`previous-not-recorded ${trip.id} ${before.date}`);
    } else if (before !== undefined && (now?.date !== before.date || now.session !== before.session)) {
      const slot = timeline.find(before);
      if (slot >= 0 && rulesAgainst(grounds, trip, slot, null).has('notice')) {
        own.push(`previous-not-notified ${trip.id} ${before.date}`);
      }
    }
    for (const { id, record } of trip.visits) {
      const notified = record?.notified;
      if (notified == null) continue;
      const start = value.visits.find((visit) => visit.id === id)?.start;
      const isKept = start?.date === notified.visit && (notified.session ?? start.session) === start.session;
      if (!isKept) own.push(`notified-moved ${id} ${notified.visit}`);
    }
  }
  for (const { id, record } of trips.flatMap(({ visits }) => visits).filter(isMissed)) {
    own.push(`not-recorded ${id} ${record?.notified?.visit}`);
  }
  if (told.join() !== own.sort().join()) yield `warns of ${told.join()}, not of ${own.join()}`;
  const done = new Set(
    trips.flatMap(({ visits }) => visits.filter(({ isDone }) => isDone)).map(({ id }) => id),
  );
  if (past.some(({ visit }) => done.has(visit) && told.some((one) => one.includes(` ${visit} `))))
    yield 'warns of the past';
}

/** Whether the notified day of a visit has passed without a word of it. */
function isMissed({ stands, isDone }: DemandedVisit): boolean {
  return stands && !isDone;
}
