import { OutsideCalendarError } from './outside-calendar-error.ts';

declare const civilDateBrand: unique symbol;

/** A day of the calendar, always written `YYYY-MM-DD`, never an instant. Plain string comparison orders dates. */
export type CivilDate = string & { readonly [civilDateBrand]: true };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/** Days from 0000-01-01 (proleptic Gregorian) to 1970-01-01. */
const EPOCH = 719_528;

/**
 * Reads `2021-05-17`, or `17/05/2021` and `7/5/2021` (day first, as in Vietnam).
 * Null for anything else, for impossible dates, and for years outside 1900–2199.
 */
export function parseCivilDate(text: string): CivilDate | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso !== null) return dateOrNull(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashed !== null) return dateOrNull(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]));
  return null;
}

/** A date written down in the program itself; throws a RangeError if it is not one. */
export function knownDate(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === null) throw new RangeError(`not a date: ${text}`);
  return date;
}

/**
 * The date of a year, a month (1–12) and a day (1–31). Throws a RangeError if there is no such day, and an
 * OutsideCalendarError, which is one, outside 1900–2199.
 */
export function makeCivilDate(year: number, month: number, day: number): CivilDate {
  const date = dateOrNull(year, month, day);
  if (date !== null) return date;
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    throw new OutsideCalendarError(`the year ${year} is outside ${FIRST_YEAR}–${LAST_YEAR}`);
  }
  throw new RangeError(`no such day: ${year}-${month}-${day}`);
}

/** Whole days since 1970-01-01; negative before it. */
export function dayNumber(date: CivilDate): number {
  return dayNumberOf(yearOf(date), monthOf(date), dayOf(date));
}

/** `dayNumber` of a year, a month (1–12) and a day (1–31) that exist, without strings. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return startOfYear(year) + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + day - 1;
}

/** The date of a day number. Throws an OutsideCalendarError outside 1900–2199. */
export function civilDate(dayNumber: number): CivilDate {
  let year = Math.floor((dayNumber + EPOCH) / 365.2425);
  if (dayNumber < startOfYear(year)) year--;
  else if (dayNumber >= startOfYear(year + 1)) year++;
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) {
    throw new OutsideCalendarError(`day ${dayNumber} is outside ${FIRST_YEAR}–${LAST_YEAR}`);
  }
  let day = dayNumber - startOfYear(year) + 1;
  let month = 1;
  while (day > monthLength(year, month)) day -= monthLength(year, month++);
  return write(year, month, day);
}

/** The date `days` calendar days later (earlier if negative). Throws an OutsideCalendarError outside 1900–2199. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDate(dayNumber(date) + days);
}

/**
 * The same day number `months` months later (earlier if negative), or the month's last day if there is none
 * (Bộ luật Dân sự 2015, Điều 148 khoản 3). Throws an OutsideCalendarError outside 1900–2199.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return makeCivilDate(year, month, Math.min(dayOf(date), monthLength(year, month)));
}

/** Day of the week: 1 is Monday, 7 is Sunday. */
export function weekday(date: CivilDate): number {
  return weekdayOfNumber(dayNumber(date));
}

/** Day of the week of a day number: 1 is Monday, 7 is Sunday. */
export function weekdayOfNumber(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** An integer that all days of one ISO week share and no other week has; later weeks have greater ones. */
export function isoWeek(date: CivilDate): number {
  return Math.floor((dayNumber(date) + 3) / 7);
}

/** The year of a date, in full. */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** The month of a date, 1–12. */
export function monthOf(date: CivilDate): number {
  return Number(date.slice(5, 7));
}

/** The day of the month of a date, 1–31. */
export function dayOf(date: CivilDate): number {
  return Number(date.slice(8, 10));
}

/** How many days a month (1–12) has. */
export function monthLength(year: number, month: number): number {
  return (MONTH_LENGTHS[month - 1] ?? 0) + (month === 2 && isLeapYear(year) ? 1 : 0);
}

function dateOrNull(year: number, month: number, day: number): CivilDate | null {
  const exists =
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= monthLength(year, month);
  return exists ? write(year, month, day) : null;
}

function write(year: number, month: number, day: number): CivilDate {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as CivilDate;
}

/** The day number of 1 January. */
function startOfYear(year: number): number {
  const before = year - 1;
  return (
    year * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + 1 - EPOCH
  );
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
