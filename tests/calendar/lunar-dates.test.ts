import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR, lunarDates } from '../../src/calendar/lunar-dates.ts';
import { OutsideCalendarError } from '../../src/calendar/outside-calendar-error.ts';
import { CHINA, lunarDate, lunarMonths } from './lunar-computation.ts';

const years = Array.from(
  { length: LAST_LUNAR_YEAR - FIRST_LUNAR_YEAR + 1 },
  (_, index) => FIRST_LUNAR_YEAR + index,
);

function table(year: number) {
  const { tet, hungKings } = lunarDates(year);
  return { tet: civilDate(tet), hungKings: civilDate(hungKings) };
}

describe('the table of lunar dates', () => {
  it('covers 1995–2100', () => {
    expect([FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR]).toEqual([1995, 2100]);
    expect(() => lunarDates(1994)).toThrow(OutsideCalendarError);
    expect(() => lunarDates(2101)).toThrow(OutsideCalendarError);
  });

  it('is what new moons and solar terms at 105°E give', () => {
    const computed = years.map((year) => [year, lunarDate(year, 1, 1), lunarDate(year, 3, 10)]);
    expect(years.map((year) => [year, table(year).tet, table(year).hungKings])).toEqual(computed);
  });

  it('rests on no new moon so near midnight that the computation could err', () => {
    const nearest = years.flatMap((year) =>
      lunarMonths(year).filter((one) => !one.leap && (one.month === 1 || one.month === 3)),
    );
    expect(Math.min(...nearest.map((one) => one.margin))).toBeGreaterThan(5);
  });

  it('departs from the Chinese calendar, counted at 120°E, in just these years', () => {
    const differs = (month: number, day: number) =>
      years.filter((year) => lunarDate(year, month, day, CHINA) !== lunarDate(year, month, day));
    expect(differs(1, 1)).toEqual([2007, 2030, 2053]);
    expect(differs(3, 10)).toEqual([2009, 2037, 2038, 2085, 2086, 2095, 2100]);
  });

  it.each([
    [2007, '2007-02-17', '2007-04-26'],
    [2009, '2009-01-26', '2009-04-04'],
    [2021, '2021-02-12', '2021-04-21'],
    [2023, '2023-01-22', '2023-04-29'],
    [2026, '2026-02-17', '2026-04-26'],
    [2027, '2027-02-06', '2027-04-16'],
    [2030, '2030-02-02', '2030-04-12'],
    [2034, '2034-02-19', '2034-04-28'],
    [2037, '2037-02-15', '2037-04-24'],
    [2053, '2053-02-18', '2053-04-28'],
    [2085, '2085-01-26', '2085-04-03'],
  ])('knows %d: Tết %s, 10/3 %s', (year, tet, hungKings) => {
    expect(table(year)).toEqual({ tet, hungKings });
  });

  it('never lets 10/3 fall together with 30/4 or 1/5, which the statute does not foresee', () => {
    for (const year of years) expect(table(year).hungKings < `${year}-04-30`).toBe(true);
  });
});
