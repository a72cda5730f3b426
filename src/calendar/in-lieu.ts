import { weekdayOfNumber } from './civil-date.ts';
import type { HolidayDay } from './statute.ts';

/**
 * The days off in lieu of the given holidays, taken in order: each holiday on a weekend is made up on the next day that
 * is neither a weekend, nor a holiday, nor already given in lieu (Bộ luật Lao động 2019, Điều 111 khoản 3).
 * 24/11 is made up only if `cultureDayInLieu`. `holiday` is the one made up, `dayNumber` the day in lieu.
 */
export function daysInLieu(
  holidays: readonly HolidayDay[],
  cultureDayInLieu: boolean,
): readonly HolidayDay[] {
  const taken = new Set(holidays.map((day) => day.dayNumber));
  const given: HolidayDay[] = [];
  for (const { dayNumber, holiday } of holidays) {
    if (!isWeekend(dayNumber) || (holiday === 'culture' && !cultureDayInLieu)) continue;
    let next = dayNumber + 1;
    while (isWeekend(next) || taken.has(next)) next++;
    taken.add(next);
    given.push({ dayNumber: next, holiday });
  }
  return given;
}

/** Whether a day number is a Saturday or a Sunday, the weekly rest (Quyết định 188/1999/QĐ-TTg, Điều 1). */
export function isWeekend(dayNumber: number): boolean {
  return weekdayOfNumber(dayNumber) >= 6;
}
