import { dayNumberOf, weekdayOfNumber } from './civil-date.ts';
import type { Holiday } from './holidays.ts';
import { lunarDates } from './lunar-dates.ts';

/** One day of a statutory holiday. */
export interface HolidayDay {
  readonly dayNumber: number;
  readonly holiday: Holiday;
}

const LABOUR_CODE_2012 = dayNumberOf(2013, 5, 1);
const LABOUR_CODE_2019 = dayNumberOf(2021, 1, 1);
const FIRST_HUNG_KINGS = 2007;
const FIRST_FIVE_DAY_TET = 2014;
const FIRST_TWO_DAY_NATIONAL_DAY = 2021;
const FIRST_CULTURE_DAY = 2026;

/** The day next to 2/9 that belongs to National Day, by the weekday (Monday first) of 2/9. */
const BESIDE_NATIONAL_DAY = [1, -1, -1, 1, -1, -1, 1];

/**
 * The holidays of a year as the law gives them, in order, without days in lieu. Tết and the second day of National Day
 * are fixed each year by the Prime Minister (Điều 112 khoản 3); here they are where they have been in every year since 2015.
 */
export function statutoryHolidays(year: number): readonly HolidayDay[] {
  const lunar = lunarDates(year);
  const nationalDay = dayNumberOf(year, 9, 2);
  const days: HolidayDay[] = [{ dayNumber: dayNumberOf(year, 1, 1), holiday: 'newYear' }];
  const eve = year >= FIRST_FIVE_DAY_TET ? -2 : -1;
  for (let offset = eve; offset <= 2; offset++) days.push({ dayNumber: lunar.tet + offset, holiday: 'tet' });
  if (year >= FIRST_HUNG_KINGS) days.push({ dayNumber: lunar.hungKings, holiday: 'hungKings' });
  days.push({ dayNumber: dayNumberOf(year, 4, 30), holiday: 'victory' });
  days.push({ dayNumber: dayNumberOf(year, 5, 1), holiday: 'labour' });
  days.push({ dayNumber: nationalDay, holiday: 'nationalDay' });
  if (year >= FIRST_TWO_DAY_NATIONAL_DAY) {
    const beside = BESIDE_NATIONAL_DAY[weekdayOfNumber(nationalDay) - 1] ?? 1;
    days.push({ dayNumber: nationalDay + beside, holiday: 'nationalDay' });
  }
  if (year >= FIRST_CULTURE_DAY) {
    days.push({ dayNumber: dayNumberOf(year, 11, 24), holiday: 'culture' });
  }
  return days.sort((a, b) => a.dayNumber - b.dayNumber);
}

/** The article that makes a day a holiday, in force on that day. */
export function holidayLaw(day: HolidayDay): string {
  if (day.holiday === 'culture') return 'Nghị quyết 28/2026/QH16, Điều 2';
  if (day.dayNumber < LABOUR_CODE_2012) return 'Bộ luật Lao động 1994 (sửa đổi, bổ sung), Điều 73';
  if (day.dayNumber < LABOUR_CODE_2019) return 'Bộ luật Lao động 2012, Điều 115';
  const yearly = day.holiday === 'tet' || day.holiday === 'nationalDay';
  return `Bộ luật Lao động 2019, Điều 112 khoản 1${yearly ? ' và khoản 3' : ''}`;
}

/** The article that gives a day off in lieu of a holiday on a weekend, in force on the day in lieu. */
export function inLieuLaw(day: HolidayDay): string {
  if (day.dayNumber < LABOUR_CODE_2012) return 'Bộ luật Lao động 1994 (sửa đổi, bổ sung), Điều 73';
  if (day.dayNumber < LABOUR_CODE_2019) return 'Bộ luật Lao động 2012, Điều 115';
  const law = 'Bộ luật Lao động 2019, Điều 111 khoản 3';
  return day.holiday === 'culture' ? `${law} (áp dụng cho ngày 24/11 theo cách hiểu được chọn)` : law;
}
