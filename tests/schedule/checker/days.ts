import type { Calendar } from '../../../src/calendar/calendar.ts';
import { type CivilDate, knownDate } from '../../../src/calendar/civil-date.ts';

const DAY = 86_400_000;

/** Civil days by the arithmetic of UTC, apart from that of the program. */
export function plusDays(date: string, days: number): CivilDate {
  return knownDate(new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10));
}

/** Whole days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
}

/** The same day number some months later or earlier, or the last of that month. */
export function plusMonths(date: string, months: number): CivilDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return knownDate(
    new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10),
  );
}

/** The Monday of the ISO week of a date. */
export function mondayOf(date: string): CivilDate {
  return plusDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** A number of days, weeks, months or working days before or after something. */
export interface OwnPeriod {
  readonly direction: 'before' | 'after';
  readonly count: number;
  readonly measure: 'working-day' | 'day' | 'week' | 'month';
  readonly strict: boolean;
}

/** The last day of a period, counted one day at a time by section 5. */
export function countFrom(calendar: Calendar, event: string, period: OwnPeriod): CivilDate {
  const step = period.direction === 'after' ? 1 : -1;
  const nextWorking = (date: string): CivilDate => {
    let day = plusDays(date, step);
    while (!calendar.isWorking(day)) day = plusDays(day, step);
    return day;
  };
  let date = plusDays(event, 0);
  if (period.count === 0) return date;
  if (period.measure === 'working-day') {
    const extra = period.strict && period.direction === 'before' ? 1 : 0;
    for (let n = 0; n < period.count + extra; n++) date = nextWorking(date);
    return date;
  }
  if (period.measure === 'month') date = plusMonths(date, step * period.count);
  else date = plusDays(date, step * period.count * (period.measure === 'week' ? 7 : 1));
  return calendar.isWorking(date) ? date : nextWorking(date);
}
