import { parseCivilDate, yearOf } from '../calendar/civil-date.ts';
import { type DateRange, parsePeriodExpression } from './period-expression.ts';

/** The points of a month and of a year that Bộ luật Dân sự 2015, Điều 146 names. */
export const POINTS = ['start', 'middle', 'end'] as const;

export type Point = (typeof POINTS)[number];

/** What a phrase names. Without a year it means one that is known from elsewhere. */
export type TimePhrase = { readonly year: number | null } & (
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'year' }
  /** The first or the last so many months of a year. */
  | { readonly kind: 'part-of-year'; readonly months: number; readonly from: 'start' | 'end' }
  | { readonly kind: 'day'; readonly day: number; readonly month: number }
  | { readonly kind: 'point'; readonly point: Point; readonly month: number | null }
  | { readonly kind: 'point-of-quarter'; readonly point: Point; readonly quarter: number }
  /** To the last day of something longer. */
  | { readonly kind: 'last-day'; readonly of: TimePhrase }
  | { readonly kind: 'iso'; readonly expression: string; readonly range: DateRange }
);

/** A phrase that stands alone, or the two ends of a stretch. */
export interface TimePart {
  readonly from: TimePhrase;
  readonly to: TimePhrase | null;
}

/** The words of which phrases are made, without marks, and as they are written. */
export const VOCABULARY: Readonly<Record<string, string>> = {
  cac: 'các',
  cuoi: 'cuối',
  dau: 'đầu',
  den: 'đến',
  giua: 'giữa',
  het: 'hết',
  nam: 'năm',
  ngay: 'ngày',
  nua: 'nửa',
  quy: 'quý',
  thang: 'tháng',
  toi: 'tới',
  trong: 'trong',
  tu: 'từ',
  va: 'và',
};

/** Longer texts are no time: reading them stays cheap. */
const LONGEST = 120;

const NUMBER_WORDS = [
  ...['mot', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot', 'muoi hai'],
];
const ROMAN = ['i', 'ii', 'iii', 'iv'];
const POINT_WORDS: Readonly<Record<string, Point>> = { dau: 'start', giua: 'middle', cuoi: 'end' };

const MONTH = String.raw`(1[0-2]|0?[1-9]|muoi(?: mot| hai)?|mot|hai|ba|tu|nam|sau|bay|tam|chin)`;
const QUARTER = '(0?[1-4]|i{1,3}|iv|mot|hai|ba|tu)';
const POINT = '(dau|giua|cuoi)';
/** A year behind what it is the year of: "tháng 6/2021", "tháng 6 năm 2021", "tháng 6-2021". */
const OF_YEAR = String.raw`(?: ?[/.-] ?(\d{4})| (?:nam )?(\d{4}))?`;
/** The same behind words that end in "năm": "cuối năm 2021". */
const THE_YEAR = String.raw`(?: (\d{4}))?`;

const MONTH_PHRASE = new RegExp(`^thang ${MONTH}${OF_YEAR}$`);
const QUARTER_PHRASE = new RegExp(`^quy ${QUARTER}${OF_YEAR}$`);
const YEAR_PHRASE = /^(?:ca )?nam (\d{4})$|^ca nam$/;
const PART_OF_YEAR = new RegExp(
  `^(?:(1[01]|0?[1-9]|${NUMBER_WORDS.slice(0, 10).join('|')}) thang|nua) (dau|cuoi) nam${THE_YEAR}$`,
);
const DAY_PHRASE = new RegExp(String.raw`^(?:ngay )?(\d{1,2})(?:/(\d{1,2})| thang ${MONTH})${OF_YEAR}$`);
const POINT_OF_MONTH = new RegExp(
  String.raw`^${POINT} (?:thang ${MONTH}${OF_YEAR}|(\d{4})-(\d{2})|(\d{1,2})/(\d{4}))$`,
);
const POINT_OF_YEAR = new RegExp(String.raw`^${POINT} (?:nam${THE_YEAR}|(\d{4}))$`);
const POINT_OF_QUARTER = new RegExp(`^${POINT} quy ${QUARTER}${OF_YEAR}$`);
/** A number that stands alone behind a month or a quarter: "tháng 5, 6", "quý II và III năm 2021". */
const BARE_MONTH = new RegExp(`^${MONTH}${OF_YEAR}$`);
const BARE_QUARTER = new RegExp(`^${QUARTER}${OF_YEAR}$`);
/** "tháng 5-9", "quý II-III"; but "tháng 5-2021" is May 2021. */
const JOINED = /^((?:thang|quy) \w{1,5})-(\w{1,3}(?!\w).*)$/;

/**
 * Takes a text to pieces: without marks, case and dashes of its own; whether it was written in NFC or NFD makes no
 * difference. Null if a piece is no phrase.
 */
export function readTimePhrases(text: string): readonly TimePart[] | null {
  const plain = plainWords(text);
  if (plain === null) return null;
  const parts: TimePart[] = [];
  let before: TimePhrase | null = null;
  for (const item of plain.split(/ ?[,;] ?| va /)) {
    const [first = '', last, ...rest] = item
      .replace(JOINED, '$1 - $2')
      .split(/ (?:cho )?(?:den|toi|-) | ?\.\. ?/);
    const from = readPhrase(first.replace(/^(?:(?:tu|trong|cac) )+/, ''), before);
    const to = last === undefined ? null : readPhrase(last, from);
    if (from === null || (to === null && last !== undefined) || rest.length > 0) return null;
    parts.push({ from, to });
    before = to ?? from;
  }
  return parts;
}

/** A text without marks and case, its spaces and dashes made one kind; null if it is too long to be a time. */
export function plainWords(text: string): string | null {
  if (text.length > LONGEST) return null;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\bqui\b/g, 'quy')
    .trim();
}

function readPhrase(words: string, before: TimePhrase | null): TimePhrase | null {
  if (words.startsWith('het ')) {
    const rest = words.slice('het '.length);
    const of = rest === 'nam' ? ({ kind: 'year', year: null } as const) : readPhrase(rest, before);
    return of === null || of.kind === 'last-day' || of.kind === 'day'
      ? null
      : { kind: 'last-day', of, year: of.year };
  }
  return readIso(words) ?? readNamed(words) ?? readPoint(words) ?? readBare(words, before);
}

function readIso(words: string): TimePhrase | null {
  const range = words.includes('..') ? null : parsePeriodExpression(words);
  if (range === null) return null;
  const expression = parseCivilDate(words) ?? words.toUpperCase();
  return { kind: 'iso', expression, range, year: yearOf(range.from) };
}

function readNamed(words: string): TimePhrase | null {
  const month = MONTH_PHRASE.exec(words);
  if (month !== null) return { kind: 'month', month: numberOf(month[1]), year: yearIn(month, 2) };
  const quarter = QUARTER_PHRASE.exec(words);
  if (quarter !== null) return { kind: 'quarter', quarter: numberOf(quarter[1]), year: yearIn(quarter, 2) };
  const year = YEAR_PHRASE.exec(words);
  if (year !== null) return { kind: 'year', year: yearIn(year, 1) };
  const part = PART_OF_YEAR.exec(words);
  if (part !== null) {
    const months = part[1] === undefined ? 6 : numberOf(part[1]);
    return { kind: 'part-of-year', months, from: part[2] === 'dau' ? 'start' : 'end', year: yearIn(part, 3) };
  }
  const day = DAY_PHRASE.exec(words);
  if (day === null) return null;
  return { kind: 'day', day: Number(day[1]), month: numberOf(day[2] ?? day[3]), year: yearIn(day, 4) };
}

function readPoint(words: string): TimePhrase | null {
  const month = POINT_OF_MONTH.exec(words);
  if (month !== null) {
    const number = numberOf(month[2] ?? month[6] ?? month[7]);
    const year = yearIn(month, 3) ?? yearIn(month, 5) ?? yearIn(month, 8);
    return number < 1 || number > 12
      ? null
      : { kind: 'point', point: pointOf(month[1]), month: number, year };
  }
  const year = POINT_OF_YEAR.exec(words);
  if (year !== null) return { kind: 'point', point: pointOf(year[1]), month: null, year: yearIn(year, 2) };
  const quarter = POINT_OF_QUARTER.exec(words);
  if (quarter === null) return null;
  return {
    kind: 'point-of-quarter',
    point: pointOf(quarter[1]),
    quarter: numberOf(quarter[2]),
    year: yearIn(quarter, 3),
  };
}

function readBare(words: string, before: TimePhrase | null): TimePhrase | null {
  if (before?.kind === 'month') {
    const month = BARE_MONTH.exec(words);
    return month === null ? null : { kind: 'month', month: numberOf(month[1]), year: yearIn(month, 2) };
  }
  if (before?.kind !== 'quarter') return null;
  const quarter = BARE_QUARTER.exec(words);
  return quarter === null
    ? null
    : { kind: 'quarter', quarter: numberOf(quarter[1]), year: yearIn(quarter, 2) };
}

function numberOf(word = ''): number {
  if (/^\d+$/.test(word)) return Number(word);
  return Math.max(NUMBER_WORDS.indexOf(word), ROMAN.indexOf(word)) + 1;
}

/** The year that a match has in the group of this number, or in the next. */
function yearIn(match: RegExpExecArray, group: number): number | null {
  const year = match[group] ?? match[group + 1];
  return year === undefined || !/^\d{4}$/.test(year) ? null : Number(year);
}

function pointOf(word = ''): Point {
  return POINT_WORDS[word] ?? 'end';
}
