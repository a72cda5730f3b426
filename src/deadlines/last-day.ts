import type { Calendar } from '../calendar/calendar.ts';
import { addDays, addMonths, type CivilDate } from '../calendar/civil-date.ts';
import type { Direction, Measure, Period } from './period.ts';

/** Whether `strict` makes a difference: only for working days before an event. */
export function isStrict(period: Period): boolean {
  return (
    period.convention === 'strict' &&
    period.measure === 'working-day' &&
    period.direction === 'before' &&
    period.count > 0
  );
}

/** +1 when counting after an event, -1 before it. */
export function sign(direction: Direction): 1 | -1 {
  return direction === 'after' ? 1 : -1;
}

/** The last day by the calendar alone of a period of days, weeks or months, day off or not (Điều 148 khoản 1 đến 4). */
export function nominalLastDay(
  from: CivilDate,
  period: Period,
  measure: Exclude<Measure, 'working-day'>,
): CivilDate {
  const signed = sign(period.direction) * period.count;
  switch (measure) {
    case 'day':
      return addDays(from, signed);
    case 'week':
      return addDays(from, signed * 7);
    case 'month':
      return addMonths(from, signed);
    default:
      return measure satisfies never;
  }
}

/**
 * The last day of a period, without its proof, in constant time; always the date that `countPeriod` gives.
 * Throws an OutsideCalendarError if the event or the last day is outside the calendar, a RangeError for a count that is
 * not a whole number, 0 or more.
 */
export function shift(calendar: Calendar, from: CivilDate, period: Period): CivilDate {
  checkCount(period);
  const step = sign(period.direction);
  if (period.measure === 'working-day') {
    return calendar.addWorkingDays(from, step * (period.count + (isStrict(period) ? 1 : 0)));
  }
  calendar.day(from);
  if (period.count === 0) return from;
  const nominal = nominalLastDay(from, period, period.measure);
  return calendar.isWorking(nominal) ? nominal : calendar.addWorkingDays(nominal, step);
}

/** Throws a RangeError unless the count is a whole number, 0 or more. */
export function checkCount({ count }: Period): void {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`a period cannot count ${count}`);
}
