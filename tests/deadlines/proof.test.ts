import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../src/calendar/calendar.ts';
import { knownDate } from '../../src/calendar/civil-date.ts';
import { countPeriod } from '../../src/deadlines/count.ts';

const calendar = createCalendar();

describe('a proof names the document of every day that it skips', () => {
  // By hand from the table of official years: the days off in the break, weekends aside.
  it.each([
    ['2013, Tết', '2013-02-08', ['02-11', '02-12', '02-13', '02-14', '02-15'], '02-18', '4606/TB-BLĐTBXH'],
    ['2016, days in lieu', '2016-04-29', ['05-02', '05-03'], '05-04', 'Bộ luật Lao động 2012, Điều 115'],
    ['2021, Tết', '2021-02-09', ['02-10', '02-11', '02-12', '02-15', '02-16'], '02-17', '4875/TB-LĐTBXH'],
    ['2021, National Day', '2021-09-01', ['09-02', '09-03'], '09-06', '4875/TB-LĐTBXH'],
    ['2022, two holidays at a weekend', '2022-04-29', ['05-02', '05-03'], '05-04', '119/TB-LĐTBXH'],
    [
      '2023, days in lieu behind a holiday',
      '2023-04-28',
      ['05-01', '05-02', '05-03'],
      '05-04',
      '8056/VPCP-KGVX',
    ],
    ['2025, National Day', '2025-08-29', ['09-01', '09-02'], '09-03', '8726/VPCP-KGVX'],
  ])('%s', (_, from, skipped, next, document) => {
    const { steps, date } = countPeriod(calendar, knownDate(from), {
      direction: 'after',
      count: 1,
      measure: 'working-day',
      convention: 'standard',
    });
    expect(date.slice(5)).toBe(next);
    const weekdays = steps.filter(({ date: day, counted }) => counted === null && isWeekday(day));
    expect(weekdays.map(({ date: day }) => day.slice(5))).toEqual(skipped);
    for (const { source, name, reason } of weekdays) {
      expect(source).toContain(document);
      expect(name?.vi).toBeTruthy();
      expect(['holiday', 'in-lieu', 'swap-off']).toContain(reason);
    }
  });

  it('and none for a weekend without a holiday', () => {
    const { steps } = countPeriod(calendar, knownDate('2021-05-17'), {
      direction: 'before',
      count: 1,
      measure: 'working-day',
      convention: 'standard',
    });
    expect(steps).toEqual([
      { date: '2021-05-16', counted: null, reason: 'weekend' },
      { date: '2021-05-15', counted: null, reason: 'weekend' },
      { date: '2021-05-14', counted: 1 },
    ]);
  });
});

function isWeekday(date: string): boolean {
  return ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}
