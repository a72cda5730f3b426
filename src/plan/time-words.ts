import { type CivilDate, makeCivilDate, yearOf } from '../calendar/civil-date.ts';
import { nearest } from './nearest.ts';
import { type DateRange, parsePeriodExpression } from './period-expression.ts';
import {
  plainWords,
  type Point,
  readTimePhrases,
  type TimePart,
  type TimePhrase,
  VOCABULARY,
} from './time-phrase.ts';

/** A point of time that Bộ luật Dân sự 2015, Điều 146 makes a day of: the words, and the day. */
export interface NamedPoint {
  readonly words: string;
  readonly date: CivilDate;
}

/** Why words are no time of the kind that is asked for. */
export type TimeFault =
  /** They are no words for a time. */
  | 'unknown'
  /** They leave the year out, and none is known. */
  | 'year-absent'
  /** The calendar has no such day or year. */
  | 'no-such-day'
  /** One day where a stretch is asked for. */
  | 'point'
  /** A stretch where one day is asked for. */
  | 'stretch'
  /** A point of a quarter, of which the article says nothing. */
  | 'point-of-quarter';

/** Words that are no time of the kind that is asked for, and what was perhaps meant, in words that are understood. */
export interface NoTime {
  readonly fault: TimeFault;
  readonly meant: readonly string[];
}

/** A day that is given in words. */
export interface DayInWords {
  readonly date: CivilDate;
  readonly points: readonly NamedPoint[];
}

/** Stretches of days that are given in words, and the same as the language writes it: `2021-05..2021-09, 2021-11`. */
export interface PeriodsInWords {
  readonly expression: string;
  readonly ranges: readonly DateRange[];
  readonly points: readonly NamedPoint[];
}

const MONTHS_OF_YEAR = 12;
const MONTHS_OF_HALF = 6;
const MONTHS_OF_QUARTER = 3;

/**
 * Reads one day: `cuối tháng 6`, `giữa năm`, `đầu tháng 9/2021`, `cuối 2021-06`, `hết quý II`, `ngày 15/6`, or a date. A year
 * that is not written is `year`.
 */
export function readDayInWords(text: string, year: number | null): DayInWords | NoTime {
  return readWith(text, (parts) => dayOf(parts, year));
}

function dayOf(parts: readonly TimePart[], year: number | null): DayInWords | NoTime {
  const [part, ...others] = parts;
  if (part === undefined || part.to !== null || others.length > 0) return { fault: 'stretch', meant: [] };
  const phrase = part.from;
  const resolved = resolve(phrase, year);
  if ('fault' in resolved) return resolved;
  if (resolved.from !== resolved.to) return { fault: 'stretch', meant: daysOf(phrase, resolved) };
  return { date: resolved.to, points: resolved.points };
}

/**
 * Reads the stretches of a window: `quý II và quý III`, `tháng 5 đến tháng 9/2021`, `6 tháng đầu năm`, `từ đầu tháng 4 đến
 * cuối tháng 9`, and all that the language writes (`2021-Q2, 2021-09`, `2021-04-01..2021-09-30`). A year that is not written is
 * that of the words behind it, else of those before it, else `year`. A stretch may end before it begins.
 */
export function readPeriodsInWords(text: string, year: number | null): PeriodsInWords | NoTime {
  return readWith(text, (parts) => periodsOf(parts, year));
}

function periodsOf(parts: readonly TimePart[], year: number | null): PeriodsInWords | NoTime {
  const read: Resolved[] = [];
  for (const { from: first, to: last } of parts) {
    if (last === null && (first.kind === 'point' || first.kind === 'last-day'))
      return { fault: 'point', meant: stretchesAt(first) };
    const from = resolve(first, yearFor(first, parts) ?? year);
    const to = last === null ? from : resolve(last, yearFor(last, parts) ?? year);
    if ('fault' in from) return from;
    if ('fault' in to) return to;
    read.push(last === null ? from : stretch(from, to));
  }
  return {
    expression: read.map(({ expression }) => expression).join(', '),
    ranges: read.map(({ from, to }) => ({ from, to })),
    points: read.flatMap(({ points }) => points),
  };
}

interface Resolved extends DateRange {
  readonly expression: string;
  readonly points: readonly NamedPoint[];
}

/** The days of a phrase, in the year that it names, else in the one that is known. */
function resolve(phrase: TimePhrase, known: number | null): Resolved | NoTime {
  if (phrase.kind === 'point-of-quarter')
    return { fault: 'point-of-quarter', meant: [pointInQuarter(phrase)] };
  const year = phrase.year ?? known;
  if (year === null) return { fault: 'year-absent', meant: [] };
  const expression = expressionOf(phrase, String(year));
  const range = parsePeriodExpression(expression);
  if (range === null) return { fault: 'no-such-day', meant: [] };
  switch (phrase.kind) {
    case 'last-day':
      return { expression: range.to, from: range.to, to: range.to, points: [] };
    case 'point': {
      const date = dayOfPoint(phrase.point, phrase.month, range);
      return { expression: date, from: date, to: date, points: [{ words: wordsOf(phrase), date }] };
    }
    case 'iso':
    case 'year':
    case 'month':
    case 'quarter':
    case 'part-of-year':
    case 'day':
      return { expression, ...range, points: [] };
    default:
      return phrase satisfies never;
  }
}

/** A phrase as the language writes it; of a point, and of a last day, the stretch that it is a point of. */
function expressionOf(phrase: TimePhrase, year: string): string {
  switch (phrase.kind) {
    case 'iso':
      return phrase.expression;
    case 'year':
      return year;
    case 'quarter':
    case 'point-of-quarter':
      return `${year}-Q${phrase.quarter}`;
    case 'month':
      return `${year}-${twoDigits(phrase.month)}`;
    case 'point':
      return phrase.month === null ? year : `${year}-${twoDigits(phrase.month)}`;
    case 'day':
      return `${year}-${twoDigits(phrase.month)}-${twoDigits(phrase.day)}`;
    case 'last-day':
      return expressionOf(phrase.of, year);
    case 'part-of-year': {
      const { months, from } = phrase;
      if (months === MONTHS_OF_HALF) return `${year}-${from === 'start' ? 'H1' : 'H2'}`;
      if (from === 'start') return `${year}-01..${year}-${twoDigits(months)}`;
      return `${year}-${twoDigits(MONTHS_OF_YEAR - months + 1)}..${year}-12`;
    }
    default:
      return phrase satisfies never;
  }
}

/** The day of a point of a month, or of a year where there is no month (Điều 146). */
function dayOfPoint(point: Point, month: number | null, { from, to }: DateRange): CivilDate {
  switch (point) {
    case 'start':
      return from;
    case 'middle':
      return month === null ? makeCivilDate(yearOf(from), 6, 30) : makeCivilDate(yearOf(from), month, 15);
    case 'end':
      return to;
    default:
      return point satisfies never;
  }
}

/** The year of a phrase: its own, else that of the next one that has one, else of the last before it; else null. */
function yearFor(phrase: TimePhrase, parts: readonly TimePart[]): number | null {
  const phrases = parts.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const here = phrases.indexOf(phrase);
  const inTurn = [...phrases.slice(here), ...phrases.slice(0, here).reverse()];
  return inTurn.find(({ year }) => year !== null)?.year ?? null;
}

/** From the first day of one to the last day of another. */
function stretch(from: Resolved, to: Resolved): Resolved {
  const [start = ''] = from.expression.split('..');
  const end = to.expression.split('..').at(-1) ?? '';
  return {
    expression: `${start}..${end}`,
    from: from.from,
    to: to.to,
    points: [...from.points, ...to.points],
  };
}

const POINT_WORDS: Readonly<Record<Point, string>> = { start: 'đầu', middle: 'giữa', end: 'cuối' };
const ROMAN = ['I', 'II', 'III', 'IV'];

/** A phrase as it is best written. */
function wordsOf(phrase: TimePhrase): string {
  const behind = phrase.year === null ? '' : `/${phrase.year}`;
  const apart = phrase.year === null ? '' : ` ${phrase.year}`;
  switch (phrase.kind) {
    case 'month':
      return `tháng ${phrase.month}${behind}`;
    case 'quarter':
      return `quý ${ROMAN[phrase.quarter - 1]}${behind}`;
    case 'year':
      return `cả năm${apart}`;
    case 'part-of-year':
      return `${phrase.months} tháng ${POINT_WORDS[phrase.from]} năm${apart}`;
    case 'day':
      return `ngày ${phrase.day}/${phrase.month}${behind}`;
    case 'point':
      return `${POINT_WORDS[phrase.point]} ${phrase.month === null ? `năm${apart}` : `tháng ${phrase.month}${behind}`}`;
    case 'point-of-quarter':
      return `${POINT_WORDS[phrase.point]} quý ${ROMAN[phrase.quarter - 1]}${behind}`;
    case 'last-day':
      return `hết ${wordsOf(phrase.of)}`;
    case 'iso':
      return phrase.expression;
    default:
      return phrase satisfies never;
  }
}

/** What to write for the first and the last day of a stretch. */
function daysOf(phrase: TimePhrase, { from, to }: DateRange): string[] {
  switch (phrase.kind) {
    case 'month': {
      const { month, year } = phrase;
      return (['start', 'end'] as const).map((point) => wordsOf({ kind: 'point', point, month, year }));
    }
    case 'year':
      return (['start', 'end'] as const).map((point) =>
        wordsOf({ kind: 'point', point, month: null, year: phrase.year }),
      );
    case 'quarter':
    case 'part-of-year':
      return [wordsOf({ kind: 'last-day', of: phrase, year: phrase.year })];
    case 'iso':
    case 'day':
    case 'point':
    case 'point-of-quarter':
    case 'last-day':
      return [from, to];
    default:
      return phrase satisfies never;
  }
}

/** What to write for the stretch of which there is only a point, or the last day. */
function stretchesAt(phrase: TimePhrase & { kind: 'point' | 'last-day' }): string[] {
  if (phrase.kind === 'last-day') return [wordsOf(phrase.of)];
  const { point, month, year } = phrase;
  if (month !== null) return [wordsOf({ kind: 'month', month, year })];
  const halves = (['start', 'end'] as const).map((from) =>
    wordsOf({ kind: 'part-of-year', months: MONTHS_OF_HALF, from, year }),
  );
  return point === 'middle' ? halves : halves.slice(...(point === 'start' ? [0, 1] : [1, 2]));
}

/** The point of a month that a point of a quarter probably is. */
function pointInQuarter({ point, quarter, year }: TimePhrase & { kind: 'point-of-quarter' }): string {
  const last = quarter * MONTHS_OF_QUARTER;
  const month = { start: last - MONTHS_OF_QUARTER + 1, middle: last - 1, end: last }[point];
  return wordsOf({ kind: 'point', point, month, year });
}

/** Reads phrases; where a text has none, the nearest words that have are told if they can be read. */
function readWith<Time extends object>(
  text: string,
  read: (parts: readonly TimePart[]) => Time | NoTime,
): Time | NoTime {
  const parts = readTimePhrases(text);
  if (parts !== null) return read(parts);
  const mended = (plainWords(text) ?? '').replace(/[a-z]+/g, mendedWord);
  const meant = readTimePhrases(mended);
  const isTime = meant !== null && !('fault' in read(meant));
  return { fault: 'unknown', meant: isTime ? [mended] : [] };
}

/** How far a word of a phrase may be misspelt: two letters of four that changed places. */
const MISSPELT = 1 / 2;

function mendedWord(word: string): string {
  if (/^(?:i{1,3}|iv)$/.test(word)) return word.toUpperCase();
  const known = VOCABULARY[word] === undefined ? nearest(word, Object.keys(VOCABULARY), MISSPELT) : word;
  return VOCABULARY[known ?? ''] ?? word;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Whether words say half a month. */
export function isHalfMonth(text: string): boolean {
  return plainWords(text) === 'nua thang';
}
