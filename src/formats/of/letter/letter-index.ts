import { writtenDate } from '../../../calendar/date-words.ts';
import type { CivilDate } from '../../../calendar/civil-date.ts';
import type { Deadline } from '../../../deadlines/deadline.ts';
import { givenDayWords } from '../../../deadlines/given-day.ts';
import { quantity } from '../../../deadlines/period.ts';
import { csv } from '../../csv.ts';
import { markdownText } from '../../markdown.ts';
import { EVENTS, isEventName, knownDeadline } from '../../../plan/language/known-deadlines.ts';

/** A letter that was written, as the index tells of it. */
export interface IndexEntry {
  readonly file: string;
  readonly addressee: string;
  readonly due: Deadline | null;
  /** The date that the letter bears; null: left blank. */
  readonly date: CivilDate | null;
  /** Why it was written though it is late; empty if it is not. */
  readonly late: string;
  /** What is marked in a draft as missing. */
  readonly missing: readonly string[];
}

const TITLES = [
  'TT',
  'Tệp',
  'Gửi',
  'Phải gửi chậm nhất',
  'Cách tính',
  'Ngày văn bản',
  'Muộn vì',
  'Còn thiếu',
];

/** The list of the letters written: which file, to whom, due when. For the office, so in Vietnamese. */
export function letterIndexMarkdown(title: string, entries: readonly IndexEntry[]): string {
  const rows = [TITLES, TITLES.map(() => '---'), ...entries.map(cells)];
  const table = rows.map((row, index) => `| ${row.map(index === 1 ? String : markdownText).join(' | ')} |`);
  return `# ${markdownText(title)}\n\n${table.join('\n')}\n`;
}

/** The same list as CSV. */
export function letterIndexCsv(entries: readonly IndexEntry[]): string {
  return csv([TITLES, ...entries.map(cells)]);
}

function cells({ file, addressee, due, date, late, missing }: IndexEntry, index: number): string[] {
  const expected = due?.state === 'expected' ? ' (theo lịch dự kiến)' : '';
  return [
    String(index + 1),
    file,
    addressee,
    due?.date == null ? '' : `${writtenDate(due.date, 'vi')}${expected}`,
    due === null ? '' : basisOf(due),
    date === null ? '' : writtenDate(date, 'vi'),
    late,
    missing.join(', '),
  ];
}

/** "15 ngày làm việc trước ngày bắt đầu kiểm tra (VI.1.a)". */
function basisOf(deadline: Deadline): string {
  const { count, measure, direction, event, clause } = deadline;
  const name = isEventName(event)
    ? EVENTS[event].name.vi
    : knownDeadline(event) === 'notice'
      ? 'hạn thông báo'
      : event;
  const by = clause === null ? 'do văn phòng thư ký chọn' : clause;
  const ofDay = givenDayWords(deadline);
  return `${ofDay?.vi ?? `${quantity(count, measure).vi} ${direction === 'before' ? 'trước' : 'sau'} ${name}`} (${by})`;
}
