import type { CivilDate } from '../../../calendar/civil-date.ts';
import { writtenDate } from '../../../calendar/date-words.ts';
import type { Deadline } from '../../../deadlines/deadline.ts';
import { givenDayWords } from '../../../deadlines/given-day.ts';
import { quantity } from '../../../deadlines/period.ts';
import type { OfficialDocument } from '../../../documents/document.ts';
import { shownNumber } from '../../../documents/official-date.ts';
import { csv } from '../../csv.ts';
import { markdownTable, markdownText } from '../../markdown.ts';
import { EVENTS, isEventName, knownDeadline } from '../../../plan/language/known-deadlines.ts';
import type { Session } from '../../../plan/language/schedule.ts';

/** A visit whose day a letter tells its unit; of inspection by report it has none. */
export interface AnnouncedVisit {
  readonly id: string;
  readonly date: CivilDate | null;
  /** Null where the letter names none. */
  readonly session: Session | null;
}

/** A letter that was written, as the index tells of it. */
export interface IndexEntry {
  readonly file: string;
  readonly document: OfficialDocument;
  readonly addressee: string;
  readonly due: Deadline | null;
  /** Why it was written though it is late; empty if it is not. */
  readonly late: string;
  /** What is marked in a draft as missing. */
  readonly missing: readonly string[];
  readonly announced: readonly AnnouncedVisit[];
}

/** What the office fills in once papers have their number and date. */
export const NUMBER_TITLE = 'Số, ký hiệu';
export const DATE_TITLE = 'Ngày văn bản';

const NUMBER_IN_LIST = 'TT';

/** Of which plan a letter is, in an index over several. */
export const PLAN_TITLE = 'Kế hoạch';

const TITLES = [
  'Tệp',
  NUMBER_TITLE,
  DATE_TITLE,
  'Tên loại, trích yếu',
  'Gửi',
  'Phải gửi chậm nhất',
  'Cách tính',
  'Muộn vì',
  'Còn thiếu',
];

/** A letter as a row of an index: its file, what is said of it, and, where it announces visits, what is said of these. */
export interface IndexRow {
  readonly file: string;
  readonly cells: readonly string[];
  readonly announced: readonly string[] | null;
}

/** A row of an index over several plans. */
export interface PlanIndexRow extends IndexRow {
  /** The name of its plan. */
  readonly plan: string;
}

/** What an index says of a letter. */
export function indexRow(entry: IndexEntry): IndexRow {
  const announced = entry.announced.length === 0 ? null : announcedCells(entry);
  return { file: entry.file, cells: cells(entry), announced };
}

/**
 * The letters written as entries of a register: number and date, which stay blank until they are given, summary, to whom,
 * due when. For the office, so in Vietnamese.
 */
export function letterIndexMarkdown(title: string, entries: readonly IndexEntry[]): string {
  return indexMarkdown(
    title,
    TITLES,
    entries.map((entry) => [entry.file, ...cells(entry)]),
  );
}

/** The same of the letters of several plans, whose names stand before the files. */
export function plansIndexMarkdown(title: string, rows: readonly PlanIndexRow[]): string {
  return indexMarkdown(title, [PLAN_TITLE, ...TITLES], rows.map(planCells));
}

function indexMarkdown(
  title: string,
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const table = markdownTable(
    [NUMBER_IN_LIST, ...titles].map(markdownText),
    numbered(rows).map((row) => row.map(markdownText)),
  );
  return `# ${markdownText(title)}\n\n${table}\n`;
}

function planCells({ plan, file, cells: said }: PlanIndexRow): string[] {
  return [plan, file, ...said];
}

function numbered(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row, index) => [String(index + 1), ...row]);
}

/** What the index says in CSV of the visits that letters announce, which is read back from there. */
export const ANNOUNCED_TITLES = {
  visit: 'Mã cuộc kiểm tra',
  date: 'Ngày kiểm tra',
  session: 'Buổi',
} as const;

/** What stands between several values in a cell. */
export const BETWEEN_VALUES = ';';

export const SESSION_CELLS: Readonly<Record<Session, string>> = { morning: 'sáng', afternoon: 'chiều' };

/** The same list as CSV, with the visits that each letter announces where letters of the kind do. */
export function letterIndexCsv(entries: readonly IndexEntry[]): string {
  const rows = entries.map(indexRow);
  return indexCsv(TITLES, rows, ({ file, cells: said }) => [file, ...said]);
}

/** The same of the letters of several plans. */
export function plansIndexCsv(rows: readonly PlanIndexRow[]): string {
  return indexCsv([PLAN_TITLE, ...TITLES], rows, planCells);
}

function indexCsv<Row extends IndexRow>(
  titles: readonly string[],
  rows: readonly Row[],
  cellsOf: (row: Row) => readonly string[],
): string {
  const announced = Object.values(ANNOUNCED_TITLES);
  const isAnnouncing = rows.some((row) => row.announced !== null);
  const none = announced.map(() => '');
  const said = numbered(
    rows.map((row) => [...cellsOf(row), ...(isAnnouncing ? (row.announced ?? none) : [])]),
  );
  return csv([[NUMBER_IN_LIST, ...titles, ...(isAnnouncing ? announced : [])], ...said]);
}

function announcedCells({ announced }: IndexEntry): string[] {
  const join = (values: readonly string[]) => values.join(`${BETWEEN_VALUES} `);
  return [
    join(announced.map(({ id }) => id)),
    join(announced.map(({ date }) => (date === null ? '' : writtenDate(date, 'vi')))),
    join(announced.map(({ session }) => (session === null ? '' : SESSION_CELLS[session]))),
  ];
}

function cells({ document, addressee, due, late, missing }: IndexEntry): string[] {
  const { date } = document;
  const expected = due?.state === 'expected' ? ' (theo lịch dự kiến)' : '';
  return [
    numberAndSymbol(document),
    date === null ? '' : writtenDate(date, 'vi'),
    kindAndSummary(document),
    addressee,
    due?.date == null ? '' : `${writtenDate(due.date, 'vi')}${expected}`,
    due === null ? '' : basisOf(due),
    late,
    missing.join(', '),
  ];
}

/** "101/SNV-CCHC"; an annex bears the number of the paper it goes with, and none of its own. */
function numberAndSymbol({ number, symbol, annexesAlone }: OfficialDocument): string {
  if (number === null || annexesAlone) return '';
  return symbol === null ? shownNumber(number) : `${shownNumber(number)}/${symbol}`;
}

/** "Quyết định về việc thành lập Đoàn kiểm tra", of an official letter "V/v thông báo lịch kiểm tra". */
function kindAndSummary({ title, summary, annexes, annexesAlone }: OfficialDocument): string {
  if (annexesAlone) return annexes.map((annex) => annex.title).join('; ');
  if (title === null) return summary === '' ? '' : `V/v ${summary.replace(/^V\/v /, '')}`;
  const kind = title.charAt(0).toUpperCase() + title.slice(1).toLowerCase();
  return `${kind} ${summary.charAt(0).toLowerCase()}${summary.slice(1)}`.trimEnd();
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
