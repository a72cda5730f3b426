import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as daysLater } from 'date-fns/addDays';
import { addMonths as monthsLater } from 'date-fns/addMonths';
import { daysInWeek, millisecondsInDay, millisecondsInHour } from 'date-fns/constants';
import { getISODay } from 'date-fns/getISODay';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { startOfMonth } from 'date-fns/startOfMonth';
import { OutsideCalendarError } from './outside-calendar-error.ts';

declare const civilDateBrand: unique symbol;

/** A day of the calendar, always written `YYYY-MM-DD`, never an instant. Plain string comparison orders dates. */
export type CivilDate = string & { readonly [civilDateBrand]: true };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** How far the clocks of Vietnam are ahead of UTC. */
const VIETNAM_HOURS = 7;

/** The day number of a Monday, from which weeks are numbered. */
const FIRST_MONDAY = dayNumberOf(1900, 1, 1);

/**
 * Reads `2021-05-17`, or `17/05/2021` and `7/5/2021` (day first, as in Vietnam).
 * Null for anything else, for impossible dates, and for years outside 1900–2199.
 */
export function parseCivilDate(text: string): CivilDate | null {
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashed === null) return /^\d{4}-\d{2}-\d{2}$/.test(text) ? existing(text) : null;
  const [, day = '', month = '', year = ''] = slashed;
  return existing(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
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
  checkYear(year);
  return knownDate(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
}

/** The date in Vietnam, UTC+7 the year round, at a moment in milliseconds since 1970 in UTC. */
export function dateInVietnam(moment: number): CivilDate {
  return written(new UTCDateMini(moment + VIETNAM_HOURS * millisecondsInHour));
}

/** Whole days since 1970-01-01; negative before it. */
export function dayNumber(date: CivilDate): number {
  return dayNumberOf(yearOf(date), monthOf(date), dayOf(date));
}

/** `dayNumber` of a year, a month (1–12) and a day (1–31) that exist, without strings. */
export function dayNumberOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / millisecondsInDay;
}

/** The date of a day number. Throws an OutsideCalendarError outside 1900–2199. */
export function civilDate(dayNumber: number): CivilDate {
  return written(utcDay(dayNumber));
}

/** The date `days` calendar days later (earlier if negative). Throws an OutsideCalendarError outside 1900–2199. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return written(daysLater(utcDay(dayNumber(date)), days));
}

/**
 * The same day number `months` months later (earlier if negative), or the month's last day if there is none
 * (Bộ luật Dân sự 2015, Điều 148 khoản 3). Throws an OutsideCalendarError outside 1900–2199.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return written(monthsLater(utcDay(dayNumber(date)), months));
}

/** Day of the week: 1 is Monday, 7 is Sunday. */
export function weekday(date: CivilDate): number {
  return getISODay(utcDay(dayNumber(date)));
}

/** `weekday` of the number of a day from 1900 on, at no cost: tables of working days ask thousands of times. */
export function weekdayOfNumber(dayNumber: number): number {
  return ((dayNumber - FIRST_MONDAY) % daysInWeek) + 1;
}

/** The Monday of the week of a date. */
export function mondayOf(date: CivilDate): CivilDate {
  return written(startOfISOWeek(utcDay(dayNumber(date))));
}

/** The first day of the month of a date. */
export function firstOfMonth(date: CivilDate): CivilDate {
  return written(startOfMonth(utcDay(dayNumber(date))));
}

/** The last day of the month of a date. */
export function lastOfMonth(date: CivilDate): CivilDate {
  return written(lastDayOfMonth(utcDay(dayNumber(date))));
}

/** An integer that all days of one ISO week share and no other week has; later weeks have greater ones. */
export function isoWeek(date: CivilDate): number {
  return Math.floor((dayNumber(date) - FIRST_MONDAY) / daysInWeek);
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

/** The beginning of a day in UTC, where date-fns meets no change of clocks. */
function utcDay(dayNumber: number): Date {
  return new UTCDateMini(dayNumber * millisecondsInDay);
}

/** A date as it is written with four, two and two digits, if it exists; without date-fns, as the calendar has hundreds. */
function existing(text: string): CivilDate | null {
  const date = text as CivilDate;
  const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date)];
  if (!isCovered(year) || month < 1 || month > 12) return null;
  const daysOfMonth = dayNumberOf(year, month + 1, 1) - dayNumberOf(year, month, 1);
  return day >= 1 && day <= daysOfMonth ? date : null;
}

function written(day: Date): CivilDate {
  checkYear(day.getFullYear());
  return day.toISOString().slice(0, 10) as CivilDate;
}

function isCovered(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function checkYear(year: number): void {
  if (!isCovered(year))
    throw new OutsideCalendarError(`the year ${year} is outside ${FIRST_YEAR}–${LAST_YEAR}`);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
