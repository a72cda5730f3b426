import type { CivilDate } from '../calendar/civil-date.ts';
import { printable } from './text-width.ts';

/** A task of a calendar. */
export interface Task {
  /** The same in every run, so that a calendar that reads the file again renews its tasks. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly due: CivilDate | null;
  readonly categories: readonly string[];
  /** The uids of tasks that must be done before. */
  readonly dependsOn: readonly string[];
}

/** The most octets of a line, its end aside (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** Tasks as an iCalendar file (RFC 5545), as of a day; dates are days, in no time zone. */
export function ics(name: string, tasks: readonly Task[], asOf: CivilDate): string {
  const stamp = `${compact(asOf)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//cchc//checklist//VI',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${icsText(name)}`,
    ...tasks.flatMap((task) => [
      'BEGIN:VTODO',
      `UID:${icsText(task.uid)}`,
      `DTSTAMP:${stamp}`,
      `SUMMARY:${icsText(task.summary)}`,
      ...(task.description === '' ? [] : [`DESCRIPTION:${icsText(task.description)}`]),
      ...(task.due === null ? [] : [`DUE;VALUE=DATE:${compact(task.due)}`]),
      `CATEGORIES:${task.categories.map(icsText).join(',')}`,
      // RFC 9253: this task waits for the other.
      ...task.dependsOn.map((uid) => `RELATED-TO;RELTYPE=FINISHTOSTART:${icsText(uid)}`),
      'STATUS:NEEDS-ACTION',
      'END:VTODO',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function compact(date: CivilDate): string {
  return date.replaceAll('-', '');
}

/** A text as a value; line breaks stay, other controls are made visible. */
function icsText(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => printable(line).replace(/[\\;,]/g, (letter) => `\\${letter}`))
    .join('\\n');
}

/** A line broken so that no piece is too long, and no letter with its marks is torn apart. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const letter of letters(line)) {
    const size = encoder.encode(letter).length;
    if (octets + size > LONGEST_LINE && piece !== '') {
      pieces.push(piece);
      piece = '';
      // The blank that marks a line as continued counts too.
      octets = 1;
    }
    piece += letter;
    octets += size;
  }
  pieces.push(piece);
  return pieces.join('\r\n ');
}

/** The letters of a line with their marks; one with more marks than fit on a line is taken mark by mark. */
function letters(line: string): string[] {
  if (/^[\x20-\x7e]*$/.test(line)) return Array.from(line);
  const whole = Array.from(
    new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(line),
    ({ segment }) => segment,
  );
  return whole.flatMap((letter) => (letter.length > 15 ? Array.from(letter) : [letter]));
}
