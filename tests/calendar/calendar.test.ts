import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarOptions, createCalendar, OutsideCalendarError } from '../../src/calendar/calendar.ts';
import { addDays, type CivilDate, civilDate, dayNumber, knownDate } from '../../src/calendar/civil-date.ts';

const calendar = createCalendar();
const FIRST = dayNumber(knownDate('1995-01-01'));
const LAST = dayNumber(knownDate('2100-12-31'));
/** A year's distance from both ends, so that a hundred working days lie within. */
const anyDay = fc.integer({ min: FIRST + 366, max: LAST - 366 }).map(civilDate);

/** Working days d with from <= d < until, counted one by one. */
function countSlowly(from: CivilDate, until: CivilDate): number {
  let count = 0;
  for (let date = from; date < until; date = addDays(date, 1)) if (calendar.isWorking(date)) count++;
  return count;
}

describe('day', () => {
  it.each([
    ['2021-05-17', { weekday: 1, working: true, kind: 'working', status: 'official' }],
    ['2021-05-16', { weekday: 7, working: false, kind: 'weekend', status: 'official' }],
    ['2022-02-05', { weekday: 6, working: false, kind: 'weekend', status: 'official' }],
    ['2056-01-04', { weekday: 2, working: true, kind: 'working', status: 'forecast' }],
    [
      '2027-03-06',
      {
        weekday: 6,
        working: false,
        kind: 'weekend',
        status: 'confirmed',
        secondHand: { document: 'Công văn 10065/VPCP-KGVX ngày 02/10/2026', sources: 7 },
      },
    ],
  ])('describes %s, an ordinary day, without name and document', (date, expected) => {
    expect(calendar.day(knownDate(date))).toEqual({ date, ...expected });
  });

  it.each([
    ['2021-01-01', 'holiday', 'Tết Dương lịch', "New Year's Day"],
    ['2021-02-13', 'holiday', 'Tết Nguyên đán', 'Lunar New Year (Tết)'],
    ['2021-02-16', 'in-lieu', 'Nghỉ bù Tết Nguyên đán', 'Day in lieu of Lunar New Year (Tết)'],
    ['2021-04-21', 'holiday', 'Ngày Giỗ Tổ Hùng Vương', "Hùng Kings' Commemoration Day"],
    ['2021-04-30', 'holiday', 'Ngày Chiến thắng 30/4', 'Victory Day (30 April)'],
    ['2021-05-01', 'holiday', 'Ngày Quốc tế Lao động', 'International Labour Day'],
    ['2021-05-03', 'in-lieu', 'Nghỉ bù Ngày Quốc tế Lao động', 'Day in lieu of International Labour Day'],
    ['2021-09-03', 'holiday', 'Quốc khánh', 'National Day'],
    ['2026-11-24', 'holiday', 'Ngày Văn hóa Việt Nam', 'Vietnam Culture Day'],
    [
      '2024-04-29',
      'swap-off',
      'Nghỉ hoán đổi (làm bù ngày 04/05/2024)',
      'Day off by swap (made up on 4 May 2024)',
    ],
    ['2024-05-04', 'make-up', 'Làm bù cho ngày 29/04/2024', 'Worked to make up for 29 April 2024'],
    [
      '2012-12-31',
      'swap-off',
      'Nghỉ hoán đổi (làm bù ngày 05/01/2013)',
      'Day off by swap (made up on 5 January 2013)',
    ],
    [
      '2023-05-02',
      'in-lieu',
      'Nghỉ bù Ngày Giỗ Tổ Hùng Vương',
      "Day in lieu of Hùng Kings' Commemoration Day",
    ],
    ['2023-05-03', 'in-lieu', 'Nghỉ bù Ngày Chiến thắng 30/4', 'Day in lieu of Victory Day (30 April)'],
  ])('%s is %s: %s', (date, kind, vi, en) => {
    const day = calendar.day(knownDate(date));
    expect([day.kind, day.name]).toEqual([kind, { vi, en }]);
    expect(day.working).toBe(kind === 'make-up');
  });

  it('writes names in NFC', () => {
    for (let number = FIRST; number <= LAST; number++) {
      const { name, source } = calendar.day(civilDate(number));
      const text = `${name?.vi}${name?.en}${source}`;
      if (text !== text.normalize('NFC')) expect.fail(civilDate(number));
    }
  });
});

describe('computed years', () => {
  function off(from: string, until: string, options: CalendarOptions = {}): string[] {
    const its = createCalendar(options);
    const days: string[] = [];
    for (let date = knownDate(from); date <= until; date = addDays(date, 1)) {
      const { kind } = its.day(date);
      if (kind !== 'working' && kind !== 'weekend') days.push(`${date} ${kind}`);
    }
    return days;
  }

  it('have four days of Tết until 2013, and Hùng Kings from 2007', () => {
    expect(off('2005-02-01', '2005-04-29')).toEqual([
      '2005-02-08 holiday',
      '2005-02-09 holiday',
      '2005-02-10 holiday',
      '2005-02-11 holiday',
    ]);
    expect(off('2006-03-01', '2006-04-29')).toEqual([]);
    expect(off('2007-04-01', '2007-04-29')).toEqual(['2007-04-26 holiday']);
    expect(off('2012-01-20', '2012-01-31')).toEqual([
      '2012-01-22 holiday',
      '2012-01-23 holiday',
      '2012-01-24 holiday',
      '2012-01-25 holiday',
      '2012-01-26 in-lieu',
    ]);
  });

  it('have five days of Tết and in-lieu days after them', () => {
    expect(off('2030-01-20', '2030-02-20')).toEqual([
      '2030-01-31 holiday',
      '2030-02-01 holiday',
      '2030-02-02 holiday',
      '2030-02-03 holiday',
      '2030-02-04 holiday',
      '2030-02-05 in-lieu',
      '2030-02-06 in-lieu',
    ]);
  });

  it.each([
    [2041, ['2041-09-02', '2041-09-03']],
    [2031, ['2031-09-01', '2031-09-02']],
    [2043, ['2043-09-01', '2043-09-02']],
    [2032, ['2032-09-02', '2032-09-03']],
    [2033, ['2033-09-01', '2033-09-02']],
    [2034, ['2034-09-01', '2034-09-02']],
    [2029, ['2029-09-02', '2029-09-03']],
  ])('choose the day next to 2/9 of %d by its weekday', (year, days) => {
    expect(off(`${year}-08-25`, `${year}-09-10`).filter((day) => day.endsWith('holiday'))).toEqual(
      days.map((day) => `${day} holiday`),
    );
  });

  it('have one day for 2/9 before 2021', () => {
    expect(off('2010-08-25', '2010-09-10')).toEqual(['2010-09-02 holiday']);
  });

  it('have 24/11 from 2026 only', () => {
    expect(off('2025-11-20', '2025-11-30')).toEqual([]);
    expect(off('2056-11-20', '2056-11-30')).toEqual(['2056-11-24 holiday']);
  });

  it('make up 24/11 on a weekend only if told to, as the law is silent', () => {
    expect(off('2029-11-20', '2029-11-30')).toEqual(['2029-11-24 holiday']);
    expect(off('2029-11-20', '2029-11-30', { cultureDayInLieu: true })).toEqual([
      '2029-11-24 holiday',
      '2029-11-26 in-lieu',
    ]);
    const inLieu = createCalendar({ cultureDayInLieu: true }).day(knownDate('2029-11-26'));
    expect(inLieu.source).toContain('theo cách hiểu được chọn');
  });

  it('cascade in-lieu days over each other', () => {
    expect(off('2033-04-25', '2033-05-10')).toEqual([
      '2033-04-30 holiday',
      '2033-05-01 holiday',
      '2033-05-02 in-lieu',
      '2033-05-03 in-lieu',
    ]);
  });

  it('are forecast, but for a swap of 2013 that reaches into 2012', () => {
    expect([1995, 2012, 2056, 2100].map((year) => calendar.yearStatus(year))).toEqual(
      Array(4).fill('forecast'),
    );
    expect(calendar.day(knownDate('2012-12-31')).status).toBe('official');
    expect(calendar.day(knownDate('2030-01-01'))).toMatchObject({
      status: 'forecast',
      source: 'Bộ luật Lao động 2019, Điều 112 khoản 1',
    });
  });
});

describe('working-day arithmetic', () => {
  it.each([
    ['2021-05-17', -15, '2021-04-22'],
    ['2021-05-17', -16, '2021-04-20'],
    ['2021-05-17', 20, '2021-06-14'],
    ['2021-05-17', 0, '2021-05-17'],
    ['2021-05-16', 0, '2021-05-16'],
    ['2021-05-15', 1, '2021-05-17'],
    ['2021-05-16', -1, '2021-05-14'],
    ['2024-04-26', 1, '2024-05-02'],
    ['2024-05-03', 1, '2024-05-04'],
    ['2014-12-26', 1, '2014-12-27'],
    ['2018-12-28', 1, '2019-01-02'],
    ['2019-01-04', 1, '2019-01-05'],
    ['2012-12-28', 1, '2013-01-02'],
  ])('%s moved by %d is %s', (from, n, to) => {
    expect(calendar.addWorkingDays(knownDate(from), n)).toBe(to);
  });

  it.each([
    ['2021-05-17', '2021-05-17', 0],
    ['2021-05-17', '2021-05-18', 1],
    ['2021-05-17', '2021-05-24', 5],
    ['2021-05-24', '2021-05-17', -5],
    ['2021-04-22', '2021-05-17', 15],
    ['2021-01-01', '2022-01-01', 250],
    ['2024-05-04', '2024-05-05', 1],
  ])('from %s until %s there are %d', (from, until, count) => {
    expect(calendar.countWorkingDays(knownDate(from), knownDate(until))).toBe(count);
  });

  it('counts up to the last day covered', () => {
    expect(calendar.countWorkingDays(knownDate('2100-12-31'), knownDate('2100-12-31'))).toBe(0);
    expect(calendar.addWorkingDays(knownDate('2100-12-30'), 1)).toBe('2100-12-31');
  });

  it('lands on the n-th working day, walked one by one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -120, max: 120 }), (from, n) => {
        let date = from;
        for (let left = Math.abs(n); left > 0;) {
          date = addDays(date, Math.sign(n));
          if (calendar.isWorking(date)) left--;
        }
        expect(calendar.addWorkingDays(from, n)).toBe(date);
      }),
      { numRuns: 300 },
    );
  });

  it('subtracts what it added, from a working day', () => {
    fc.assert(
      fc.property(
        anyDay.filter((date) => calendar.isWorking(date)),
        fc.integer({ min: -200, max: 200 }),
        (from, n) => {
          expect(calendar.addWorkingDays(calendar.addWorkingDays(from, n), -n)).toBe(from);
        },
      ),
    );
  });

  it('counts as one does day by day, and backwards the same but negative', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(250), (from, days) => {
        const until = addDays(from, days);
        const count = countSlowly(from, until);
        expect(calendar.countWorkingDays(from, until)).toBe(count);
        expect(calendar.countWorkingDays(until, from)).toBe(0 - count);
      }),
    );
  });

  it('is the same on day numbers', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -200, max: 200 }), (date, n) => {
        expect(civilDate(calendar.shiftDayNumber(dayNumber(date), n))).toBe(calendar.addWorkingDays(date, n));
        expect(calendar.isWorkingDayNumber(dayNumber(date))).toBe(calendar.day(date).working);
      }),
    );
  });
});

describe('years near those known from documents, and far ones', () => {
  it.each([[{}], [{ overrides: ['2010-01-04', '2031-01-02'].map(closed) }]])(
    'are counted day by day across the years between them (%j)',
    (options) => {
      const asked = createCalendar(options);
      for (const start of [
        '2009-06-01',
        '2009-12-31',
        '2010-01-01',
        '2029-06-01',
        '2030-12-31',
        '2031-01-01',
      ])
        for (const many of [-900, -20, -1, 1, 20, 900]) {
          const from = knownDate(start);
          const found = asked.addWorkingDays(from, many);
          const [one, other] = found < from ? [found, from] : [addDays(from, 1), addDays(found, 1)];
          let count = 0;
          for (let date = one; date < other; date = addDays(date, 1)) if (asked.isWorking(date)) count++;
          expect({ start, many, count }).toEqual({ start, many, count: Math.abs(many) });
          expect(asked.isWorking(found)).toBe(true);
          expect(asked.countWorkingDays(one, other)).toBe(count);
          expect(asked.countWorkingDays(other, one)).toBe(-count);
        }
    },
  );
});

/** A day that somebody says is not worked. */
function closed(date: string) {
  return { date: knownDate(date), working: false, name: 'Bầu cử', source: 'Công văn giả định' };
}

describe('outside of 1995–2100', () => {
  const before = knownDate('1994-12-31');
  const after = knownDate('2101-01-01');
  const inside = knownDate('2021-05-17');

  it('covers nothing', () => {
    expect([calendar.firstYear, calendar.lastYear]).toEqual([1995, 2100]);
    expect(
      [before, knownDate('1995-01-01'), inside, knownDate('2100-12-31'), after].map((date) =>
        calendar.covers(date),
      ),
    ).toEqual([false, true, true, true, false]);
  });

  it.each<[string, () => unknown]>([
    ['day before', () => calendar.day(before)],
    ['day after', () => calendar.day(after)],
    ['isWorking', () => calendar.isWorking(after)],
    ['isWorkingDayNumber', () => calendar.isWorkingDayNumber(LAST + 1)],
    ['isWorkingDayNumber before', () => calendar.isWorkingDayNumber(FIRST - 1)],
    ['addWorkingDays from outside', () => calendar.addWorkingDays(before, 1)],
    ['addWorkingDays by nothing from outside', () => calendar.addWorkingDays(after, 0)],
    ['addWorkingDays to after', () => calendar.addWorkingDays(inside, 30_000)],
    ['addWorkingDays to before', () => calendar.addWorkingDays(inside, -30_000)],
    ['addWorkingDays by a great number', () => calendar.addWorkingDays(inside, 1e15)],
    ['shiftDayNumber by nothing from outside', () => calendar.shiftDayNumber(LAST + 1, 0)],
    ['countWorkingDays', () => calendar.countWorkingDays(inside, after)],
    ['yearStatus before', () => calendar.yearStatus(1994)],
    ['yearStatus after', () => calendar.yearStatus(2101)],
  ])('%s throws', (_, ask) => {
    expect(ask).toThrow(OutsideCalendarError);
    expect(ask).toThrow(RangeError);
  });
});

describe('settings', () => {
  it('leave a make-up Saturday unworked if it is not to count', () => {
    const strict = createCalendar({ makeUpSaturdayCounts: false });
    expect(strict.day(knownDate('2024-05-04'))).toMatchObject({ kind: 'make-up', working: false });
    expect(strict.addWorkingDays(knownDate('2024-05-03'), 1)).toBe('2024-05-06');
    expect(strict.day(knownDate('2024-04-29')).working).toBe(false);
  });

  it('count a swapped-off weekday if told to', () => {
    const lenient = createCalendar({ swappedWeekdayCounts: true });
    expect(lenient.day(knownDate('2024-04-29'))).toMatchObject({ kind: 'swap-off', working: true });
    expect(lenient.addWorkingDays(knownDate('2024-04-26'), 1)).toBe('2024-04-29');
    expect(lenient.day(knownDate('2024-05-04')).working).toBe(true);
  });
});

describe('overrides', () => {
  const override = (date: string, working: boolean, name = 'Bầu cử') => ({
    date: knownDate(date),
    working,
    name,
    source: 'Công văn 1/UBND',
  });

  it.each([
    ['a weekday off', '2021-05-18', false, 'holiday'],
    ['a weekend off', '2021-05-23', false, 'holiday'],
    ['a weekend worked', '2021-05-22', true, 'make-up'],
    ['a Sunday worked', '2021-05-23', true, 'make-up'],
    ['a weekday worked', '2021-05-18', true, 'working'],
    ['a holiday worked', '2021-05-03', true, 'working'],
    ['a make-up Saturday off', '2024-05-04', false, 'holiday'],
  ])('make %s', (_, date, working, kind) => {
    const its = createCalendar({ overrides: [override(date, working)] });
    expect(its.day(knownDate(date))).toMatchObject({
      working,
      kind,
      name: { vi: 'Bầu cử', en: 'Bầu cử' },
      source: 'Công văn 1/UBND',
      status: 'official',
    });
    expect(its.isWorking(knownDate(date))).toBe(working);
  });

  it('move deadlines', () => {
    const its = createCalendar({ overrides: [override('2021-05-18', false), override('2021-05-22', true)] });
    expect(its.addWorkingDays(knownDate('2021-05-17'), 1)).toBe('2021-05-19');
    expect(its.addWorkingDays(knownDate('2021-05-21'), 1)).toBe('2021-05-22');
  });

  it('say themselves whether a day is worked, whatever the settings on swaps', () => {
    const its = createCalendar({ overrides: [override('2021-05-22', true)], makeUpSaturdayCounts: false });
    expect(its.isWorking(knownDate('2021-05-22'))).toBe(true);
  });

  it('let the last of two hold', () => {
    const its = createCalendar({
      overrides: [override('2021-05-18', false), override('2021-05-18', true, 'Họp')],
    });
    expect(its.day(knownDate('2021-05-18'))).toMatchObject({ working: true, name: { vi: 'Họp' } });
  });

  it('outside the calendar change nothing', () => {
    const its = createCalendar({ overrides: [override('1994-12-30', true), override('2101-01-03', false)] });
    expect(its.addWorkingDays(knownDate('2021-05-17'), 20)).toBe('2021-06-14');
    expect(its.isWorking(knownDate('1995-01-02'))).toBe(false);
  });

  it('can make a doubtful day official', () => {
    const its = createCalendar({ overrides: [override('2026-11-24', false)] });
    expect(its.yearStatus(2026)).toBe('official');
  });
});
