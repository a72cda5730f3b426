import type { CivilDate } from '../../calendar/civil-date.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';

/** The day on which the plan records that what a deadline of a visit asks for, by its id, was done; null if it does not. */
export function keptOn(id: string, { visit: { record } }: ScheduledVisit): CivilDate | null {
  if (record === null) return null;
  switch (id) {
    case 'notice':
      return record.notified?.sent ?? null;
    case 'conclusion':
      return record.conclusionIssued;
    case 'remediation':
      return record.remediationReported;
    default:
      return null;
  }
}
