import type { CivilDate } from '../../../src/calendar/civil-date.ts';
import type { ScheduleDocument } from '../../../src/documents/schedule/schedule-document.ts';
import { makeStatus } from '../../../src/follow-up/make-status.ts';
import type { Status } from '../../../src/follow-up/status.ts';

/** How far a campaign has come on a day, for the readers of a schedule. */
export function statusIn(
  { plan, directory, calendar, counting }: ScheduleDocument,
  asOf: CivilDate,
  within = 10,
): Promise<Status> {
  return makeStatus({
    ...{ plan, directory, calendar, counting, asOf, within },
    inForce: null,
    judgedBy: { by: 'decision-day' },
  });
}
