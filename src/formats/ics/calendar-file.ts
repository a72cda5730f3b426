import type { CivilDate } from '../../calendar/civil-date.ts';
import { type CalendarEvent, eventLines, ZONE_LINES } from './calendar-event.ts';
import { foldedLine, icsDate, icsText } from './content-line.ts';

/** A task of a calendar. */
export interface Task {
  readonly kind: 'task';
  /** The same in every run, so that a calendar that reads the file again renews its tasks. */
  readonly uid: string;
  /** Greater in each later revision: a calendar keeps the greatest. */
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly due: CivilDate | null;
  /** The day on which it was done; null while it is to be done. */
  readonly completed: CivilDate | null;
  readonly categories: readonly string[];
  /** The uids of tasks that must be done before. */
  readonly dependsOn: readonly string[];
}

/**
 * Tasks and events as an iCalendar file (RFC 5545), as of a day, in lines of at most 75 octets; whole days are in no time
 * zone, hours in Vietnam's.
 */
export function ics(
  name: string,
  entries: readonly (Task | CalendarEvent)[],
  asOf: CivilDate,
  description = '',
): string {
  const stamp = `${icsDate(asOf)}T000000Z`;
  const hasHours = entries.some((entry) => entry.kind === 'event' && entry.time.kind === 'hours');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//cchc//cchc//VI',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${icsText(name)}`,
    ...(description === '' ? [] : [`X-WR-CALDESC:${icsText(description)}`]),
    ...(hasHours ? ZONE_LINES : []),
    ...entries.flatMap((entry) =>
      entry.kind === 'task' ? taskLines(entry, stamp) : eventLines(entry, stamp),
    ),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

/** RFC 5545 wants a moment in UTC: midnight there is seven in the morning of the same day in Vietnam. */
function completion({ completed }: Task): string[] {
  if (completed === null) return ['STATUS:NEEDS-ACTION'];
  return ['STATUS:COMPLETED', 'PERCENT-COMPLETE:100', `COMPLETED:${icsDate(completed)}T000000Z`];
}

function taskLines(task: Task, stamp: string): string[] {
  return [
    'BEGIN:VTODO',
    `UID:${icsText(task.uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${task.sequence}`,
    `SUMMARY:${icsText(task.summary)}`,
    ...(task.description === '' ? [] : [`DESCRIPTION:${icsText(task.description)}`]),
    ...(task.due === null ? [] : [`DUE;VALUE=DATE:${icsDate(task.due)}`]),
    `CATEGORIES:${task.categories.map(icsText).join(',')}`,
    // RFC 9253: this task waits for the other.
    ...task.dependsOn.map((uid) => `RELATED-TO;RELTYPE=FINISHTOSTART:${icsText(uid)}`),
    ...completion(task),
    'END:VTODO',
  ];
}
