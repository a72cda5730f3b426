import type { DemandedTrip } from './demanded.ts';
import type { ScheduleValue } from './schedule-value.ts';

/** What a schedule must warn of, no more and no less: notified days that have gone by without a word of them. */
export function* brokenWarnings(value: ScheduleValue, trips: readonly DemandedTrip[]): Generator<string> {
  const told = (value.warnings ?? []).map(({ id, visit, date }) => `${id} ${visit} ${date}`).sort();
  const own = trips
    .flatMap(({ visits }) => visits)
    .filter(({ stands, isDone }) => stands && !isDone)
    .map(({ id, record }) => `not-recorded ${id} ${record?.notified?.visit ?? ''}`)
    .sort();
  if (told.join() !== own.join()) yield `warns of ${told.join()}, not of ${own.join()}`;
}
