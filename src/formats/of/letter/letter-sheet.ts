import type {
  Annex,
  Block,
  Heading,
  OfficialDocument,
  Paragraph,
  Run,
  Signature,
} from '../../../documents/document.ts';
import { BLANK_NUMBER, blankDate, officialDate, shownNumber } from '../../../documents/official-date.ts';
import { cleaned } from './cleaned-document.ts';

/** "./." on a line of its own, where the text ends with a table or a line to fill in. */
export interface EndMark {
  readonly kind: 'end-mark';
}

/** An annex with every word on it. */
export interface AnnexSheet {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly landscape: boolean;
  readonly blocks: readonly (Block | EndMark)[];
}

/** A paper with every word and sign that stands on it, in the order of Decree 30/2020, before any layout. */
export interface Sheet {
  readonly parent: string | null;
  readonly issuer: string;
  readonly number: string | null;
  readonly placeAndDate: string | null;
  readonly title: string | null;
  /** Under the title (box 5a). */
  readonly summary: string | null;
  /** "V/v …" under the number (box 5b). */
  readonly reference: string | null;
  readonly addressees: readonly string[];
  readonly authority: string | null;
  readonly bases: readonly string[];
  readonly enacting: string | null;
  readonly body: readonly (Block | EndMark)[];
  readonly signatures: readonly Signature[];
  /** With the dash before and the sign behind each. */
  readonly recipients: readonly string[];
  readonly annexes: readonly AnnexSheet[];
  readonly annexesAlone: boolean;
}

/** "Quốc hiệu" and "Tiêu ngữ" (I.II.1). */
export const MOTHERLAND = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const TO = 'Kính gửi';
export const RECIPIENTS = 'Nơi nhận:';
/** No clause asks for it; every sample of annex III ends so. */
export const END_MARK = './.';

/** The words of a paper. */
export function sheetOf(raw: OfficialDocument): Sheet {
  const document = cleaned(raw);
  const { title, summary, addressees } = document;
  return {
    parent: document.parent?.toUpperCase() ?? null,
    issuer: document.issuer.toUpperCase(),
    number: numberLine(document),
    placeAndDate: document.place === null ? null : `${document.place}, ${dateOrBlank(document)}`,
    title: title?.toUpperCase() ?? null,
    summary: title === null || summary === '' ? null : summary,
    reference: title !== null || summary === '' ? null : `V/v ${summary.replace(/^V\/v /, '')}`,
    addressees: addressees.length > 1 ? items(addressees) : addressees,
    authority: document.authority?.toUpperCase() ?? null,
    bases: listed(document.bases),
    enacting: document.enacting,
    body: ended(document.body),
    signatures: document.signatures,
    recipients: items(document.recipients),
    annexes: document.annexes.map((annex, index) => annexSheet(document, annex, index)),
    annexesAlone: document.annexesAlone,
  };
}

/** The parts of a heading as the clause I.II.6.đ styles them. */
export function headingRuns({ level, text }: Heading): readonly Run[] {
  if (level === 1) return [{ text: text.toUpperCase(), style: 'bold' }];
  if (level === 2) return [{ text, style: 'bold' }];
  if (level === 3) return [{ text, style: 'regular' }];
  // What follows "Điều n." is a title, which has no sign at its end, or at once the text of the article.
  const article = /^(Điều \d+\.)( .*[.;:])$/u.exec(text);
  if (article === null) return [{ text, style: 'bold' }];
  return [
    { text: article[1] ?? '', style: 'bold' },
    { text: article[2] ?? '', style: 'regular' },
  ];
}

/** Signatures as they stand on paper: side by side in pairs, and one that is left in the middle below. */
export function inPairs(signatures: readonly Signature[]): {
  readonly rows: readonly (readonly [Signature, Signature])[];
  readonly last: Signature | null;
} {
  const rows: [Signature, Signature][] = [];
  let waiting: Signature | null = null;
  for (const one of signatures) {
    if (waiting === null) {
      waiting = one;
      continue;
    }
    rows.push([waiting, one]);
    waiting = null;
  }
  return { rows, last: waiting };
}

/** A run as it stands on paper: what is missing, in brackets. */
export function shownText({ text, style }: Run): string {
  return style === 'gap' && !text.startsWith('[') ? `[${text}]` : text;
}

function numberLine({ number, symbol }: OfficialDocument): string | null {
  if (number === null && symbol === null) return null;
  return `Số: ${numberAndSymbol(number, symbol)}`;
}

/** I.II.3.c: a zero before numbers below 10; eight blanks for a number given after signing. */
function numberAndSymbol(number: string | null, symbol: string | null): string {
  const shown = number === null ? BLANK_NUMBER : shownNumber(number);
  return symbol === null ? shown : `${shown}/${symbol}`;
}

function dateOrBlank({ date, year }: OfficialDocument): string {
  return date === null ? blankDate(year) : officialDate(date);
}

/** Each with ";" behind it, the last with ".". */
function listed(lines: readonly string[]): string[] {
  return lines.map((line, index) => withoutSign(line) + (index === lines.length - 1 ? '.' : ';'));
}

function items(lines: readonly string[]): string[] {
  return listed(lines.map((line) => `- ${line.replace(/^- /, '')}`));
}

/** Without the sign at its end; dots to fill in stay. */
function withoutSign(line: string): string {
  return line
    .trimEnd()
    .replace(/(?:\.\/\.|(?<!\.)[.;,])$/, '')
    .trimEnd();
}

/** The blocks with "./." glued once to their last sentence, which lines in the middle may follow for whoever signs. */
function ended(blocks: readonly Block[]): readonly (Block | EndMark)[] {
  const end = 1 + blocks.findLastIndex((block) => block.kind !== 'paragraph' || block.role !== 'centre');
  if (end > 0 && end < blocks.length) return [...ended(blocks.slice(0, end)), ...blocks.slice(end)];
  const last = blocks.at(-1);
  const before = blocks.slice(0, -1);
  if (last === undefined) return [];
  if (last.kind === 'heading') return [...before, { ...last, text: withoutSign(last.text) + END_MARK }];
  if (last.kind === 'table' || last.role === 'fill-in' || endsWithAddress(last))
    return [...blocks, { kind: 'end-mark' }];
  return [...before, { ...last, runs: endedRuns(last.runs) }];
}

/** Whether a paragraph ends with an address on the net, which a sign behind it would make another. */
function endsWithAddress({ runs }: Paragraph): boolean {
  return /(?:@|:\/\/|www\.)\S*$/u.test(withoutSign(runs.map(({ text }) => text).join('')));
}

function endedRuns(runs: readonly Run[]): Run[] {
  const last = runs.at(-1);
  if (last === undefined) return [{ text: END_MARK, style: 'regular' }];
  if (last.style === 'gap') return [...runs, { text: END_MARK, style: 'regular' }];
  const text = withoutSign(last.text);
  if (text === '') return endedRuns(runs.slice(0, -1));
  return [...runs.slice(0, -1), { ...last, text: text + END_MARK }];
}

/** An annex that is a table has no last sentence, and its mark would come to stand alone on a page. */
function annexSheet(document: OfficialDocument, annex: Annex, index: number): AnnexSheet {
  return {
    name: document.annexes.length === 1 ? 'Phụ lục' : `Phụ lục ${roman(index + 1)}`,
    title: annex.title.toUpperCase(),
    source: source(document),
    landscape: annex.landscape,
    blocks: annex.blocks.at(-1)?.kind === 'table' ? annex.blocks : ended(annex.blocks),
  };
}

/** "(Kèm theo Quyết định số 05/QĐ-SNV ngày 05 tháng 3 năm 2021 của Sở Nội vụ)" (I.III.1.c). */
function source(document: OfficialDocument): string {
  const { title, number, symbol, place, date, issuer } = document;
  const type = title === null ? 'Công văn' : title.charAt(0).toUpperCase() + title.slice(1).toLowerCase();
  const numbered = number === null && symbol === null ? '' : ` số ${numberAndSymbol(number, symbol)}`;
  const dated = place === null && date === null ? '' : ` ${dateOrBlank(document)}`;
  return `(Kèm theo ${type}${numbered}${dated} của ${issuer})`;
}

/** I.III.1: annexes are numbered in Roman numerals. */
function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

// prettier-ignore
const ROMAN = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
] as const;
