import { HOLIDAY_NAMES, inLieuName } from './holidays.ts';
import { daysInLieu } from './in-lieu.ts';
import type { NamedDay } from './named-day.ts';
import { holidayLaw, inLieuLaw, statutoryHolidays } from './statute.ts';

/**
 * The holidays and days in lieu of a year as computed from the law and the lunar table, all with status `forecast`.
 * Swaps cannot be foreseen: each is a decision of the Prime Minister.
 */
export function forecastDays(year: number, cultureDayInLieu: boolean): readonly NamedDay[] {
  const holidays = statutoryHolidays(year);
  return [
    ...holidays.map((day): NamedDay => ({
      dayNumber: day.dayNumber,
      kind: 'holiday',
      name: HOLIDAY_NAMES[day.holiday],
      source: holidayLaw(day),
      status: 'forecast',
    })),
    ...daysInLieu(holidays, cultureDayInLieu).map((day): NamedDay => ({
      dayNumber: day.dayNumber,
      kind: 'in-lieu',
      name: inLieuName(day.holiday),
      source: inLieuLaw(day),
      status: 'forecast',
    })),
  ];
}
