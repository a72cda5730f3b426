import { dateOfSerial } from '../written-date.ts';

const ROMAN: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4' };
const QUARTER = String.raw`(?:quý|quy|q)[ ./-]*(I{1,3}|IV|[1-4])`;
const YEAR = String.raw`(?:năm[ ]+)?((?:19|20|21)\d\d)`;
const BETWEEN = String.raw`[ ]*[/. -]?[ ]*`;

/** Ways in which people write a quarter or a month, and how the language does. */
const PERIODS: readonly (readonly [pattern: RegExp, written: (first: string, second: string) => string])[] = [
  [new RegExp(`^${QUARTER}${BETWEEN}${YEAR}$`, 'iu'), (quarter, year) => `${year}-Q${inFigures(quarter)}`],
  [new RegExp(`^${YEAR}${BETWEEN}${QUARTER}$`, 'iu'), (year, quarter) => `${year}-Q${inFigures(quarter)}`],
  [
    new RegExp(`^(?:(?:tháng|thang|t)[ .]*)?(0?[1-9]|1[0-2])[ ]*[/.-][ ]*${YEAR}$`, 'iu'),
    (month, year) => `${year}-${month.padStart(2, '0')}`,
  ],
  [
    new RegExp(`^${YEAR}[ ]*[/.][ ]*(0?[1-9]|1[0-2])$`, 'u'),
    (year, month) => `${year}-${month.padStart(2, '0')}`,
  ],
];

/**
 * The periods that a text says in ways that are none of the language, such as `Q2/2021`, `T5/2021`, `44287..44469` (days as
 * Excel counts them) or several with commas between them; null for what can be read in no way, or stands there already.
 */
export function periodsMeant(said: string): string | null {
  const parts = said.split(/[,;]/).map((part) => part.trim());
  const meant = parts.map((part) => periodMeant(part) ?? (isOfLanguage(part) ? part : null));
  if (meant.includes(null) || meant.join() === said) return null;
  return meant.length === 1 ? (meant[0] ?? null) : `[${meant.join(', ')}]`;
}

function periodMeant(said: string): string | null {
  for (const [pattern, written] of PERIODS) {
    const [, first, second] = pattern.exec(said) ?? [];
    if (first !== undefined && second !== undefined) return written(first, second);
  }
  const [, from, to] = /^(\d{5})[ ]*(?:\.\.|-|–|—)[ ]*(\d{5})$/u.exec(said) ?? [];
  const [begin, end] = [dateOfSerial(Number(from)), dateOfSerial(Number(to))];
  return from === undefined || begin === null || end === null ? null : `${begin}..${end}`;
}

function isOfLanguage(said: string): boolean {
  return /^\d{4}(?:-(?:H[12]|Q[1-4]|\d{2}(?:-\d{2})?))?(?:\.\.\d{4}(?:-\d{2}){0,2})?$/.test(said);
}

function inFigures(quarter: string): string {
  return ROMAN[quarter.toUpperCase()] ?? quarter;
}
