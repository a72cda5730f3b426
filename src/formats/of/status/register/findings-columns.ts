import { FINDING_KIND_NAMES, FINDING_KINDS, type FindingKind } from '../../../../plan/language/findings.ts';
import { MET, type Met } from '../../../../plan/language/facts.ts';
import type { Bilingual } from '../../../../words/language.ts';

/** What a column of findings tells that is not read back. */
type Told = 'visit' | 'unit' | 'id' | 'demand-id' | 'due' | 'state';

/** What the office writes of a finding, and of the report that answers its demand. */
export type FindingKey =
  | 'content'
  | 'kind'
  | 'text'
  | 'nature'
  | 'cause'
  | 'evidence'
  | 'owner'
  | 'measures'
  | 'repeats'
  | 'demand'
  | 'until'
  | 'after';
export type AnswerKey = 'number' | 'on' | 'met';

/** What the cells of a column hold: a text, a day, a count, the number of a paper, or one word of several. */
type Holds = 'text' | 'day' | 'count' | 'number' | 'content' | 'kind' | 'met';

interface Column {
  readonly title: Bilingual;
  readonly width: number;
  readonly holds: Holds;
}

export type FindingsColumn =
  | (Column & { readonly tells: Told })
  | (Column & { readonly finding: FindingKey })
  | (Column & { readonly answer: AnswerKey });

/** The columns of the sheet of findings, one a row; the last ones are of the demand that it leads to. */
export const FINDINGS_COLUMNS: readonly FindingsColumn[] = [
  { tells: 'visit', holds: 'text', width: 20, title: { vi: 'Mã cuộc', en: 'Visit' } },
  { tells: 'unit', holds: 'text', width: 24, title: { vi: 'Đơn vị', en: 'Unit' } },
  { tells: 'id', holds: 'text', width: 6, title: { vi: 'Số', en: 'No.' } },
  { finding: 'content', holds: 'content', width: 10, title: { vi: 'Nội dung', en: 'Content' } },
  { finding: 'kind', holds: 'kind', width: 10, title: { vi: 'Loại', en: 'Kind' } },
  { finding: 'text', holds: 'text', width: 36, title: { vi: 'Kết quả kiểm tra', en: 'What was found' } },
  { finding: 'nature', holds: 'text', width: 20, title: { vi: 'Tính chất, mức độ', en: 'Nature' } },
  { finding: 'cause', holds: 'text', width: 20, title: { vi: 'Nguyên nhân', en: 'Cause' } },
  { finding: 'evidence', holds: 'text', width: 20, title: { vi: 'Căn cứ, chứng cứ', en: 'Evidence' } },
  {
    finding: 'owner',
    holds: 'text',
    width: 20,
    title: { vi: 'Tập thể, cá nhân chịu trách nhiệm', en: 'Body or post responsible' },
  },
  {
    finding: 'measures',
    holds: 'text',
    width: 20,
    title: { vi: 'Biện pháp đã thực hiện', en: 'Measures taken already' },
  },
  { finding: 'repeats', holds: 'text', width: 14, title: { vi: 'Lặp lại kết quả', en: 'Repeats' } },
  { finding: 'demand', holds: 'text', width: 30, title: { vi: 'Kiến nghị', en: 'Demand' } },
  { finding: 'until', holds: 'day', width: 12, title: { vi: 'Hạn riêng (ngày)', en: 'Own deadline (day)' } },
  {
    finding: 'after',
    holds: 'count',
    width: 12,
    title: { vi: 'Hạn riêng (ngày làm việc sau khi nhận)', en: 'Own deadline (working days from receipt)' },
  },
  { tells: 'demand-id', holds: 'text', width: 9, title: { vi: 'Kiến nghị số', en: 'Demand no.' } },
  { tells: 'due', holds: 'day', width: 12, title: { vi: 'Hạn', en: 'Due' } },
  { answer: 'number', holds: 'number', width: 15, title: { vi: 'Báo cáo số', en: 'Report number' } },
  { answer: 'on', holds: 'day', width: 12, title: { vi: 'Ngày báo cáo', en: 'Reported' } },
  { answer: 'met', holds: 'met', width: 14, title: { vi: 'Đã làm được', en: 'How far met' } },
  { tells: 'state', holds: 'text', width: 18, title: { vi: 'Tình trạng', en: 'State' } },
];

/** The place of a column by what it tells. */
export function findingsPlaceOf(tells: Told): number {
  return FINDINGS_COLUMNS.findIndex((column) => 'tells' in column && column.tells === tells);
}

/** The names of the sheet of findings, and that of what it held when it was written, which nobody sees. */
export const FINDINGS_SHEET: Bilingual = { vi: 'Kết quả kiểm tra', en: 'Findings' };
export const ORIGINAL_FINDINGS_SHEET = 'cchc-2';

/** How far demands are met, as it stands in a cell. */
export const MET_WORDS: Readonly<Record<Met, Bilingual>> = {
  yes: { vi: 'xong', en: 'met' },
  partly: { vi: 'một phần', en: 'partly' },
  no: { vi: 'chưa', en: 'not' },
  lifted: { vi: 'không còn phải làm', en: 'lifted' },
};

/** The kind of a word in either language; null for any other word. */
export function kindOf(word: string): FindingKind | null {
  return FINDING_KINDS.find((kind) => isWord(word, FINDING_KIND_NAMES[kind])) ?? null;
}

/** How far a demand is met by a word in either language; null for any other word. */
export function metOf(word: string): Met | null {
  return MET.find((met) => isWord(word, MET_WORDS[met])) ?? null;
}

function isWord(word: string, { vi, en }: Bilingual): boolean {
  return [vi, en].includes(word.toLowerCase());
}
