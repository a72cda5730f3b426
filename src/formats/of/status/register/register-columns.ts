import type { FactName } from '../../../../plan/language/fact-kinds.ts';
import type { Fact } from '../../../../plan/language/facts.ts';
import { type Session, SESSIONS } from '../../../../plan/language/schedule.ts';
import type { Bilingual } from '../../../../words/language.ts';

/** What the cells of a column hold: whatever it may be, a day, the number of a paper, a session, or a cross. */
type Holds = 'any' | 'day' | 'number' | 'session' | 'cross';

/** What a column tells that is not read back. */
type Told =
  | 'order'
  | 'visit'
  | 'unit'
  | 'form'
  | 'planned'
  | 'remediation-due'
  | 'state'
  | 'late'
  | 'days-late'
  | 'remarks';

/** A column of the register; the width is in digits. */
interface Column {
  readonly title: Bilingual;
  readonly width: number;
  readonly holds: Holds;
}

/** A column that only tells something. */
interface ToldColumn extends Column {
  readonly tells: Told;
}

/** A column that holds what is known of a fact, which the office may fill in. */
export interface FactColumn extends Column {
  readonly fact: FactName;
  readonly key: FactCellKey;
}

/** What the cells of a fact hold of it. */
export type FactCellKey = 'on' | 'number' | 'visit' | 'session' | 'to' | 'demands';

export type RegisterColumn = ToldColumn | FactColumn;

const DAY = { holds: 'day', width: 12 } as const;
const NUMBER = { holds: 'number', width: 15 } as const;

/** The columns of the register, one visit a row; those of a fact side by side, in the usual order of facts. */
export const REGISTER_COLUMNS: readonly RegisterColumn[] = [
  { tells: 'order', holds: 'any', width: 5, title: { vi: 'TT', en: 'No.' } },
  { tells: 'visit', holds: 'any', width: 20, title: { vi: 'Mã cuộc', en: 'Visit' } },
  { tells: 'unit', holds: 'any', width: 26, title: { vi: 'Đơn vị', en: 'Unit' } },
  { tells: 'form', holds: 'any', width: 11, title: { vi: 'Hình thức', en: 'Form' } },
  { tells: 'planned', ...DAY, title: { vi: 'Ngày kiểm tra', en: 'Planned day' } },
  { fact: 'notified', key: 'number', ...NUMBER, title: { vi: 'Thông báo số', en: 'Notice number' } },
  { fact: 'notified', key: 'on', ...DAY, title: { vi: 'Ngày thông báo', en: 'Notice sent' } },
  { fact: 'notified', key: 'visit', ...DAY, title: { vi: 'Ngày kiểm tra đã báo', en: 'Day announced' } },
  {
    fact: 'notified',
    key: 'session',
    holds: 'session',
    width: 8,
    title: { vi: 'Buổi đã báo', en: 'Session announced' },
  },
  { fact: 'report-received', key: 'on', ...DAY, title: { vi: 'Ngày nhận báo cáo', en: 'Report received' } },
  { fact: 'visited', key: 'on', ...DAY, title: { vi: 'Kiểm tra từ ngày', en: 'Visited from' } },
  { fact: 'visited', key: 'to', ...DAY, title: { vi: 'Kiểm tra đến ngày', en: 'Visited to' } },
  {
    fact: 'minutes',
    key: 'number',
    ...NUMBER,
    width: 12,
    title: { vi: 'Biên bản số', en: 'Minutes number' },
  },
  { fact: 'minutes', key: 'on', ...DAY, title: { vi: 'Ngày biên bản', en: 'Minutes signed' } },
  {
    fact: 'conclusion-issued',
    key: 'number',
    ...NUMBER,
    title: { vi: 'Kết luận số', en: 'Conclusion number' },
  },
  { fact: 'conclusion-issued', key: 'on', ...DAY, title: { vi: 'Ngày kết luận', en: 'Conclusion issued' } },
  {
    fact: 'conclusion-issued',
    key: 'demands',
    holds: 'cross',
    width: 9,
    title: { vi: 'Không có kiến nghị', en: 'Without demands' },
  },
  {
    fact: 'conclusion-received',
    key: 'on',
    ...DAY,
    title: { vi: 'Ngày đơn vị nhận', en: 'Conclusion received' },
  },
  { tells: 'remediation-due', ...DAY, title: { vi: 'Hạn báo cáo khắc phục', en: 'Remediation due' } },
  {
    fact: 'remediation-reported',
    key: 'number',
    ...NUMBER,
    title: { vi: 'Báo cáo khắc phục số', en: 'Remediation report number' },
  },
  {
    fact: 'remediation-reported',
    key: 'on',
    ...DAY,
    title: { vi: 'Ngày báo cáo khắc phục', en: 'Remediation reported' },
  },
  { tells: 'state', holds: 'any', width: 13, title: { vi: 'Tình trạng', en: 'State' } },
  { tells: 'late', holds: 'any', width: 26, title: { vi: 'Đang trễ', en: 'Late' } },
  {
    tells: 'days-late',
    holds: 'any',
    width: 9,
    title: { vi: 'Trễ (ngày làm việc)', en: 'Late by (working days)' },
  },
  { tells: 'remarks', holds: 'any', width: 30, title: { vi: 'Ghi chú', en: 'Remarks' } },
];

/** Whether a column holds what is known of a fact. */
export function isOfFact(column: RegisterColumn): column is FactColumn {
  return 'fact' in column;
}

/** The column of a fact with its place. */
export interface PlacedColumn {
  readonly column: FactColumn;
  readonly at: number;
}

/** The columns of each fact, in the order of the register. */
export const FACT_COLUMNS: ReadonlyMap<FactName, readonly PlacedColumn[]> = columnsByFact();

function columnsByFact(): ReadonlyMap<FactName, readonly PlacedColumn[]> {
  const found = new Map<FactName, PlacedColumn[]>();
  for (const [at, column] of REGISTER_COLUMNS.entries())
    if (isOfFact(column)) found.set(column.fact, [...(found.get(column.fact) ?? []), { column, at }]);
  return found;
}

/** The place of a column that only tells something. */
export function placeOf(tells: Told): number {
  return REGISTER_COLUMNS.findIndex((column) => !isOfFact(column) && column.tells === tells);
}

/** Sessions as they stand in a cell, and as a reader takes them. */
export const SESSION_WORDS: Readonly<Record<Session, Bilingual>> = {
  morning: { vi: 'sáng', en: 'morning' },
  afternoon: { vi: 'chiều', en: 'afternoon' },
};

/** The session of a word in either language, as it is written in the register; null for any other word. */
export function sessionOf(word: string): Session | null {
  return (
    SESSIONS.find((session) => [SESSION_WORDS[session].vi, SESSION_WORDS[session].en].includes(word)) ?? null
  );
}

/** What says in a cell that a conclusion demands nothing. */
export const CROSS = 'x';

/** What a cell holds of a fact, as plain text: a day in ISO 8601, the name of a session, a cross, a number; null if it is empty. */
export function factCell(fact: Fact, key: FactCellKey): string | null {
  return key === 'demands' ? (fact.demands ? null : CROSS) : fact[key];
}

/** The name of the sheet that holds the register, in both languages. */
export const REGISTER_SHEET: Bilingual = { vi: 'Sổ theo dõi', en: 'Register' };
