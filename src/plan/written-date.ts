import { type CivilDate, civilDate, dayNumber, knownDate, parseCivilDate } from '../calendar/civil-date.ts';

/** The months as Excel writes them in English. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Every sign that people take for a hyphen: hyphens, dashes, the minus sign. */
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/** Day 0 of Excel, which counts a day too many before March 1900. */
const DAY_ZERO = dayNumber(knownDate('1900-01-01')) - 2;

/** Years that a plan can speak of. */
const [FIRST_YEAR, LAST_YEAR] = [1995, 2100];

/**
 * A date that is written in a way of its own, as the language writes it: 2021-5-7, 17.05.2021, 17 - 5 - 2021, 13/1/21 (day
 * first), 13-Jan-21, ngày 13 tháng 01 năm 2021, 13/01/2021 00:00:00. Null for anything else.
 */
export function writtenAsDate(content: string): CivilDate | null {
  const plain = content
    .normalize('NFKC')
    .replace(DASH, '-')
    .replace(/[\u00a0\u2000-\u200f\u202f\u2060\ufeff]/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(?:thứ\s+\p{L}+|chủ\s+nhật)\s*,?\s*/u, '')
    .replace(/^ng[àa]y\s+/u, '')
    .replace(/[t\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:z|[ap]m)?$/, '');
  return inFigures(plain) ?? inWords(plain) ?? inEnglish(plain);
}

function inFigures(text: string): CivilDate | null {
  const yearFirst = /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})$/.exec(text);
  if (yearFirst !== null) return dateOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/.exec(text);
  return dayFirst === null ? null : dateOf(dayFirst[3], dayFirst[2], dayFirst[1]);
}

function inWords(text: string): CivilDate | null {
  const found = /^(\d{1,2})\s+th[áa]ng\s+(\d{1,2})\s*,?\s+(?:n[ăa]m\s+)?(\d{4})$/u.exec(
    text.normalize('NFC'),
  );
  return found === null ? null : dateOf(found[3], found[2], found[1]);
}

function inEnglish(text: string): CivilDate | null {
  const dayFirst = /^(\d{1,2})[-\s/.]+([a-z]{3,9})[-\s/.,]+(\d{4}|\d{2})$/.exec(text);
  const monthFirst = /^([a-z]{3,9})\s+(\d{1,2})\s*,?\s+(\d{4})$/.exec(text);
  const [day, name = '', year] =
    dayFirst?.slice(1) ?? (monthFirst === null ? [] : [monthFirst[2], monthFirst[1], monthFirst[3]]);
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  return month === 0 ? null : dateOf(year, String(month), day);
}

function dateOf(year = '', month = '', day = ''): CivilDate | null {
  const full = year.length === 2 ? `20${year}` : year;
  return parseCivilDate(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** The day of a number by which Excel keeps a date, such as 44209 or 44209.5; null outside the years of plans. */
export function dateOfSerial(serial: number): CivilDate | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 100_000) return null;
  const date = civilDate(DAY_ZERO + Math.floor(serial));
  const year = Number(date.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? date : null;
}

/** The day of eight digits, 20210113 or 13012021; null where they are none, or could be two. */
export function dateOfDigits(digits: string): CivilDate | null {
  if (!/^\d{8}$/.test(digits)) return null;
  const isOfPlan = (date: CivilDate | null) =>
    date !== null && date >= `${FIRST_YEAR}` && date < `${LAST_YEAR + 1}`;
  const found = [
    dateOf(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)),
    dateOf(digits.slice(4), digits.slice(2, 4), digits.slice(0, 2)),
  ].filter(isOfPlan);
  return found.length === 1 ? (found[0] ?? null) : null;
}
