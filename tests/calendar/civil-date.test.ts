import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  civilDate,
  dateInVietnam,
  dayNumber,
  firstOfMonth,
  isoWeek,
  knownDate,
  lastOfMonth,
  makeCivilDate,
  mondayOf,
  parseCivilDate,
  weekday,
  weekdayOfNumber,
} from '../../src/calendar/civil-date.ts';
import { OutsideCalendarError } from '../../src/calendar/outside-calendar-error.ts';

const FIRST = -25_567;
const LAST = 84_005;
const anyDay = fc.integer({ min: FIRST, max: LAST });

describe('parseCivilDate', () => {
  it.each([
    ['2021-05-17', '2021-05-17'],
    ['17/05/2021', '2021-05-17'],
    ['7/5/2021', '2021-05-07'],
    ['07/5/2021', '2021-05-07'],
    ['29/02/2024', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['1900-01-01', '1900-01-01'],
    ['31/12/2199', '2199-12-31'],
  ])('reads %s', (text, date) => {
    expect(parseCivilDate(text)).toBe(date);
  });

  it.each([
    '30/02/2021',
    '2021-02-29',
    '1900-02-29',
    '2100-02-29',
    '31/04/2021',
    '00/05/2021',
    '17/13/2021',
    '2021-00-10',
    '2021-5-7',
    '17-05-2021',
    '2021/05/17',
    '17.05.2021',
    '17/05/21',
    '1899-12-31',
    '01/01/2200',
    ' 2021-05-17',
    '2021-05-17\n',
    '2021-05-17T00:00:00Z',
    '٢٠٢١-٠٥-١٧',
    '',
  ])('refuses %j', (text) => {
    expect(parseCivilDate(text)).toBeNull();
  });
});

describe('makeCivilDate and knownDate', () => {
  it('make dates that exist', () => {
    expect(makeCivilDate(2021, 5, 7)).toBe('2021-05-07');
    expect(knownDate('2021-05-07')).toBe('2021-05-07');
  });

  it('throw where there is none', () => {
    expect(() => makeCivilDate(2021, 2, 29)).toThrow(RangeError);
    expect(() => makeCivilDate(2021, 2, 29)).not.toThrow(OutsideCalendarError);
    expect(() => makeCivilDate(2200, 1, 1)).toThrow(OutsideCalendarError);
    expect(() => knownDate('2021-02-29')).toThrow(RangeError);
  });
});

describe('day numbers', () => {
  it.each([
    ['1900-01-01', FIRST],
    ['1969-12-31', -1],
    ['1970-01-01', 0],
    ['1972-02-29', 789],
    ['2000-01-01', 10_957],
    ['2000-03-01', 11_017],
    ['2021-05-17', 18_764],
    ['2199-12-31', LAST],
  ])('%s is day %d', (text, number) => {
    expect(dayNumber(knownDate(text))).toBe(number);
    expect(civilDate(number)).toBe(text);
  });

  it('go there and back for every day, each day next to the one before', () => {
    let previous = '';
    for (let number = FIRST; number <= LAST; number++) {
      const date = civilDate(number);
      if (dayNumber(date) !== number || date <= previous) expect.fail(`${number} ${date}`);
      previous = date;
    }
  });

  it('agree with the proleptic Gregorian calendar of the language', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        expect(civilDate(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  it('throw outside 1900–2199', () => {
    for (const number of [
      FIRST - 1,
      LAST + 1,
      Number.MAX_SAFE_INTEGER,
      Number.NaN,
      Number.POSITIVE_INFINITY,
    ]) {
      expect(() => civilDate(number)).toThrow(OutsideCalendarError);
    }
    expect(() => addDays(knownDate('2199-12-31'), 1)).toThrow(OutsideCalendarError);
  });
});

describe('addDays', () => {
  it.each([
    ['2021-12-31', 1, '2022-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2021-05-17', 0, '2021-05-17'],
    ['2021-05-17', 365, '2022-05-17'],
  ])('%s + %d is %s', (from, days, to) => {
    expect(addDays(knownDate(from), days)).toBe(to);
  });
});

describe('addMonths', () => {
  it.each([
    ['2021-01-31', 1, '2021-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2021-01-31', 2, '2021-03-31'],
    ['2021-03-31', -1, '2021-02-28'],
    ['2021-12-15', 1, '2022-01-15'],
    ['2021-01-15', -1, '2020-12-15'],
    ['2021-01-15', -13, '2019-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2021-05-17', 0, '2021-05-17'],
  ])('%s + %d is %s', (from, months, to) => {
    expect(addMonths(knownDate(from), months)).toBe(to);
  });

  it('throws outside 1900–2199', () => {
    expect(() => addMonths(knownDate('2199-12-01'), 1)).toThrow(OutsideCalendarError);
    expect(() => addMonths(knownDate('1900-01-01'), -1)).toThrow(OutsideCalendarError);
  });
});

describe('weekdays and weeks', () => {
  it.each([
    ['1970-01-01', 4],
    ['1969-12-28', 7],
    ['2021-05-17', 1],
    ['2021-05-16', 7],
    ['2018-12-31', 1],
    ['2000-02-29', 2],
    ['1900-01-01', 1],
  ])('%s is weekday %d', (date, day) => {
    expect(weekday(knownDate(date))).toBe(day);
  });

  it('are the same by date and by day number, and every week begins with its Monday', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = civilDate(number);
        expect(weekdayOfNumber(number)).toBe(weekday(date));
        expect(dayNumber(mondayOf(date))).toBe(number + 1 - weekday(date));
      }),
    );
  });

  it('shares the key of a week from Monday to Sunday, also over the end of a year', () => {
    const week = isoWeek(knownDate('2020-12-28'));
    expect(isoWeek(knownDate('2021-01-03'))).toBe(week);
    expect(isoWeek(knownDate('2021-01-04'))).toBe(week + 1);
    expect(isoWeek(knownDate('2020-12-27'))).toBe(week - 1);
  });

  it('changes the key exactly on Mondays', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST - 1 }), (number) => {
        const [today, tomorrow] = [civilDate(number), civilDate(number + 1)];
        expect(isoWeek(tomorrow) - isoWeek(today)).toBe(weekday(tomorrow) === 1 ? 1 : 0);
        expect(weekday(tomorrow)).toBe((weekday(today) % 7) + 1);
      }),
    );
  });
});

describe('months', () => {
  it.each([
    ['2021-05-17', '2021-05-01', '2021-05-31'],
    ['2021-02-28', '2021-02-01', '2021-02-28'],
    ['2024-02-01', '2024-02-01', '2024-02-29'],
    ['2100-02-01', '2100-02-01', '2100-02-28'],
    ['2199-12-31', '2199-12-01', '2199-12-31'],
  ])('%s is between %s and %s', (date, first, last) => {
    expect(firstOfMonth(knownDate(date))).toBe(first);
    expect(lastOfMonth(knownDate(date))).toBe(last);
  });
});

describe('dateInVietnam', () => {
  it.each([
    ['2021-05-16T16:59:59.999Z', '2021-05-16'],
    ['2021-05-16T17:00:00Z', '2021-05-17'],
    ['2021-05-17T16:59:59Z', '2021-05-17'],
    ['2021-12-31T17:00:00Z', '2022-01-01'],
  ])('at %s it is %s', (moment, date) => {
    expect(dateInVietnam(Date.parse(moment))).toBe(date);
  });
});

describe('plain comparison of strings', () => {
  it('orders dates as the days follow each other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(civilDate(a) < civilDate(b)).toBe(a < b);
      }),
    );
  });
});
