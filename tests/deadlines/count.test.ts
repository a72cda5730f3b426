import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar, OutsideCalendarError, weaker } from '../../src/calendar/calendar.ts';
import { addDays, type CivilDate, civilDate, dayNumber, knownDate } from '../../src/calendar/civil-date.ts';
import { countPeriod, shift } from '../../src/deadlines/count.ts';
import type { Count, Direction, Period } from '../../src/deadlines/period.ts';
import type { Convention } from '../../src/plan/language/calendar.ts';
import type { Measure } from '../../src/plan/language/deadlines.ts';

const calendar = createCalendar();

function period(
  count: number,
  measure: Measure,
  direction: Direction,
  convention: Convention = 'standard',
): Period {
  return { count, measure, direction, convention };
}

function count(from: string, ...its: Parameters<typeof period>): Count {
  return countPeriod(calendar, knownDate(from), period(...its));
}

/** "18/05 1 | 22/05 - weekend": the steps, shortly. */
function steps({ steps }: Count): string[] {
  return steps.map(({ date, counted, reason }) =>
    [date.slice(5), counted ?? '-', reason].filter((part) => part !== undefined).join(' '),
  );
}

describe('working days', () => {
  it.each([
    ['2021-05-17', 15, 'before', 'standard', '2021-04-22'],
    ['2021-05-17', 15, 'before', 'strict', '2021-04-20'],
    ['2021-05-17', 20, 'after', 'standard', '2021-06-14'],
    ['2021-05-15', 1, 'after', 'standard', '2021-05-17'],
    ['2021-05-17', 1, 'before', 'standard', '2021-05-14'],
    ['2021-05-17', 1, 'before', 'strict', '2021-05-13'],
    ['2024-04-26', 1, 'after', 'standard', '2024-05-02'],
    ['2024-04-26', 3, 'after', 'standard', '2024-05-04'],
    ['2018-12-28', 1, 'after', 'standard', '2019-01-02'],
  ] as const)('%s: %d %s (%s) is %s', (from, n, direction, convention, date) => {
    expect(count(from, n, 'working-day', direction, convention).date).toBe(date);
  });

  it('prove themselves day by day, back from the day before the event', () => {
    const its = count('2021-05-05', 3, 'working-day', 'before');
    expect(steps(its)).toEqual([
      '05-04 1',
      '05-03 - in-lieu',
      '05-02 - weekend',
      '05-01 - holiday',
      '04-30 - holiday',
      '04-29 2',
      '04-28 3',
    ]);
    expect(its.steps[1]).toEqual({
      date: '2021-05-03',
      counted: null,
      reason: 'in-lieu',
      name: { vi: 'Nghỉ bù Ngày Quốc tế Lao động', en: 'Day in lieu of International Labour Day' },
      source: 'Bộ luật Lao động 2019, Điều 111 khoản 3; Thông báo 4875/TB-LĐTBXH',
    });
    expect(its.steps[2]).toEqual({ date: '2021-05-02', counted: null, reason: 'weekend' });
    expect(its).toMatchObject({
      date: '2021-04-28',
      from: '2021-05-05',
      direction: 'before',
      count: 3,
      measure: 'working-day',
      convention: 'standard',
      status: 'official',
      notes: [],
    });
  });

  it('walk one working day further when strict, without counting it', () => {
    const its = count('2021-05-17', 15, 'working-day', 'before', 'strict');
    expect(steps(its).slice(-3)).toEqual(['04-22 15', '04-21 - holiday', '04-20 -']);
    expect(its.convention).toBe('strict');
    expect(its.notes.map((note) => note.vi)).toEqual([expect.stringContaining('đủ 15 ngày làm việc')]);
  });

  it('count make-up Saturdays, not swapped-off weekdays, and say so', () => {
    const its = count('2024-04-26', 3, 'working-day', 'after');
    expect(steps(its)).toEqual([
      '04-27 - weekend',
      '04-28 - weekend',
      '04-29 - swap-off',
      '04-30 - holiday',
      '05-01 - holiday',
      '05-02 1',
      '05-03 2',
      '05-04 3 make-up',
    ]);
    expect(its.steps.at(-1)?.source).toContain('2450/VPCP-KGVX');
    expect(its.notes.map((note) => note.en)).toEqual([
      expect.stringContaining('Make-up days count as ordinary working days'),
      expect.stringContaining('Swapped weekdays count as days off'),
    ]);
  });

  it('say when settings on swaps change the count', () => {
    const its = createCalendar({ makeUpSaturdayCounts: false, swappedWeekdayCounts: true });
    const counted = countPeriod(its, knownDate('2024-04-26'), period(4, 'working-day', 'after'));
    expect(steps(counted)).toEqual([
      '04-27 - weekend',
      '04-28 - weekend',
      '04-29 1 swap-off',
      '04-30 - holiday',
      '05-01 - holiday',
      '05-02 2',
      '05-03 3',
      '05-04 - make-up',
      '05-05 - weekend',
      '05-06 4',
    ]);
    expect(counted.notes.map((note) => note.en)).toEqual([
      'Make-up days do not count as working days, by the setting chosen.',
      'Swapped weekdays count as working days, by the setting chosen.',
    ]);
  });

  it('count far ahead', () => {
    const its = count('2021-05-17', 5000, 'working-day', 'after');
    expect(its.steps.at(-1)).toEqual({ date: its.date, counted: 5000 });
    expect(calendar.countWorkingDays(its.from, its.date)).toBe(5000);
    expect(its.status).toBe('forecast');
  });

  it('take a strict last day on a make-up Saturday for a day worked', () => {
    const its = count('2024-05-07', 1, 'working-day', 'before', 'strict');
    expect(steps(its)).toEqual(['05-06 1', '05-05 - weekend', '05-04 - make-up']);
    expect(its.notes.map((note) => note.en)).toEqual([
      expect.stringContaining('Strict convention'),
      expect.stringContaining('Make-up days count as ordinary working days'),
    ]);
  });
});

describe('days', () => {
  it('count every day', () => {
    const its = count('2021-05-17', 10, 'day', 'after');
    expect(steps(its)).toEqual([
      '05-18 1',
      '05-19 2',
      '05-20 3',
      '05-21 4',
      '05-22 5',
      '05-23 6',
      '05-24 7',
      '05-25 8',
      '05-26 9',
      '05-27 10',
    ]);
    expect(its.notes).toEqual([]);
  });

  it('move a last day on a day off to the next working day', () => {
    const its = count('2021-04-28', 2, 'day', 'after');
    expect(its.date).toBe('2021-05-04');
    expect(steps(its)).toEqual([
      '04-29 1',
      '04-30 2 holiday',
      '05-01 - holiday',
      '05-02 - weekend',
      '05-03 - in-lieu',
      '05-04 -',
    ]);
  });

  it('move back when counting back, and call that our reading', () => {
    const its = count('2021-05-07', 4, 'day', 'before');
    expect(steps(its)).toEqual([
      '05-06 1',
      '05-05 2',
      '05-04 3',
      '05-03 4 in-lieu',
      '05-02 - weekend',
      '05-01 - holiday',
      '04-30 - holiday',
      '04-29 -',
    ]);
    expect(its.notes.map((note) => note.vi)).toEqual([expect.stringContaining('cách hiểu của phần mềm')]);
  });

  it('take a make-up Saturday for a working day, a swapped-off Monday for a day off', () => {
    expect(count('2024-05-03', 1, 'day', 'after').date).toBe('2024-05-04');
    const moved = count('2024-04-27', 2, 'day', 'after');
    expect(moved.date).toBe('2024-05-02');
    expect(moved.notes.map((note) => note.en)).toEqual([
      expect.stringContaining('Swapped weekdays count as days off'),
    ]);
  });
});

describe('weeks and months', () => {
  it.each([
    ['2021-05-17', 2, 'week', 'after', '2021-05-31', ['05-31 2']],
    [
      '2021-04-16',
      2,
      'week',
      'after',
      '2021-05-04',
      ['04-30 2 holiday', '05-01 - holiday', '05-02 - weekend', '05-03 - in-lieu', '05-04 -'],
    ],
    ['2021-05-17', 1, 'month', 'after', '2021-06-17', ['06-17 1']],
    ['2021-05-12', 1, 'month', 'after', '2021-06-14', ['06-12 1 weekend', '06-13 - weekend', '06-14 -']],
    ['2021-01-29', 1, 'month', 'after', '2021-03-01', ['02-28 1 weekend', '03-01 -']],
    ['2024-01-31', 1, 'month', 'after', '2024-02-29', ['02-29 1']],
    ['2021-07-31', 1, 'month', 'before', '2021-06-30', ['06-30 1']],
    ['2021-05-17', 12, 'month', 'after', '2022-05-17', ['05-17 12']],
    ['2021-05-15', 1, 'week', 'before', '2021-05-07', ['05-08 1 weekend', '05-07 -']],
  ] as const)('%s: %d %s %s is %s', (from, n, measure, direction, date, expected) => {
    const its = count(from, n, measure, direction);
    expect(its.date).toBe(date);
    expect(steps(its)).toEqual(expected);
  });
});

describe('strict where it changes nothing', () => {
  it.each([
    [5, 'working-day', 'after'],
    [5, 'day', 'before'],
    [2, 'week', 'before'],
    [1, 'month', 'after'],
    [0, 'working-day', 'before'],
  ] as const)('%d %s %s is reported as standard, with a note', (n, measure, direction) => {
    const strict = count('2021-05-17', n, measure, direction, 'strict');
    const standard = count('2021-05-17', n, measure, direction);
    expect(strict).toEqual({ ...standard, notes: [expect.anything(), ...standard.notes] });
    expect(strict.notes[0]?.en).toContain('changes nothing');
  });
});

describe('nothing to count', () => {
  it.each(['working-day', 'day', 'week', 'month'] as const)(
    '0 %s is the day of the event, day off or not',
    (measure) => {
      for (const direction of ['before', 'after'] as const) {
        expect(count('2021-05-16', 0, measure, direction)).toMatchObject({
          date: '2021-05-16',
          steps: [],
          notes: [],
        });
      }
    },
  );

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('a count of %d is our own fault', (n) => {
    expect(() => count('2021-05-17', n, 'day', 'after')).toThrow(RangeError);
    expect(() => shift(calendar, knownDate('2021-05-17'), period(n, 'day', 'after'))).toThrow(RangeError);
  });
});

describe('status', () => {
  it.each([
    ['2021-05-17', 20, 'after', 'official'],
    ['2026-11-20', 1, 'after', 'official'],
    ['2026-11-20', 5, 'after', 'confirmed'],
    ['2026-11-24', 0, 'after', 'confirmed'],
    ['2026-12-30', 5, 'after', 'confirmed'],
    ['2027-12-30', 5, 'after', 'forecast'],
    ['2028-01-10', 10, 'before', 'forecast'],
    ['2012-12-31', 0, 'after', 'official'],
  ] as const)('from %s, %d %s is %s', (from, n, direction, status) => {
    expect(count(from, n, 'working-day', direction).status).toBe(status);
  });

  it('is that of all days in between, also of weeks and months', () => {
    expect(count('2026-11-20', 1, 'week', 'after').status).toBe('confirmed');
    expect(count('2026-12-10', 2, 'month', 'before').status).toBe('confirmed');
  });
});

describe('outside the calendar', () => {
  it.each([
    ['1994-12-31', 1, 'working-day', 'after'],
    ['1994-12-31', 0, 'working-day', 'after'],
    ['1994-12-31', 0, 'month', 'after'],
    ['1995-01-03', 5, 'working-day', 'before'],
    ['2100-12-30', 5, 'working-day', 'after'],
    ['2100-12-30', 5, 'day', 'after'],
    ['2021-05-17', 4_000_000_000, 'day', 'after'],
    ['2021-05-17', 4_000_000_000, 'month', 'before'],
    ['2021-05-17', 5000, 'week', 'after'],
  ] as const)('%s, %d %s %s throws', (from, n, measure, direction) => {
    expect(() => count(from, n, measure, direction)).toThrow(OutsideCalendarError);
    expect(() => shift(calendar, knownDate(from), period(n, measure, direction))).toThrow(
      OutsideCalendarError,
    );
  });
});

describe('laws', () => {
  const anyDate = fc
    .integer({ min: dayNumber(knownDate('2005-01-01')), max: dayNumber(knownDate('2060-12-31')) })
    .map(civilDate);
  const anyPeriod: fc.Arbitrary<Period> = fc.record({
    direction: fc.constantFrom('before', 'after'),
    count: fc.nat(70),
    measure: fc.constantFrom('working-day', 'day', 'week', 'month'),
    convention: fc.constantFrom('standard', 'strict'),
  });

  it('shift gives the date that the proof ends with', () => {
    fc.assert(
      fc.property(anyDate, anyPeriod, (from, its) => {
        expect(shift(calendar, from, its)).toBe(countPeriod(calendar, from, its).date);
      }),
      { numRuns: 500 },
    );
  });

  it('a period of one or more ends on a working day, on its own side of the event, counting 1 to N', () => {
    fc.assert(
      fc.property(anyDate, anyPeriod, (from, its) => {
        fc.pre(its.count > 0 && its.measure !== 'week' && its.measure !== 'month');
        const { date, steps } = countPeriod(calendar, from, its);
        expect(calendar.isWorking(date)).toBe(true);
        expect(date > from).toBe(its.direction === 'after');
        const ordinals = steps.flatMap((step) => step.counted ?? []);
        expect(ordinals).toEqual(Array.from({ length: its.count }, (_, index) => index + 1));
        const side = its.direction === 'after' ? 1 : -1;
        expect(steps.map((step) => step.date)).toEqual(
          steps.map((_, index) => addDays(from, side * (index + 1))),
        );
      }),
    );
  });

  it('after, then before, gives a working day back', () => {
    fc.assert(
      fc.property(
        anyDate.filter((date) => calendar.isWorking(date)),
        fc.nat(300),
        (from, n) => {
          const there = shift(calendar, from, period(n, 'working-day', 'after'));
          expect(shift(calendar, there, period(n, 'working-day', 'before'))).toBe(from);
        },
      ),
    );
  });

  it('a longer period never ends earlier', () => {
    fc.assert(
      fc.property(anyDate, anyPeriod, (from, its) => {
        fc.pre(its.count > 0);
        const [shorter, longer] = [its.count, its.count + 1].map((n) =>
          shift(calendar, from, { ...its, count: n }),
        );
        expect(dayNumber(longer as CivilDate) - dayNumber(shorter as CivilDate)).toSatisfy(
          (difference: number) => (its.direction === 'after' ? difference >= 0 : difference <= 0),
        );
      }),
    );
  });

  it('strict ends one working day before standard', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 100 }), (from, n) => {
        const standard = shift(calendar, from, period(n, 'working-day', 'before'));
        const strict = shift(calendar, from, period(n, 'working-day', 'before', 'strict'));
        expect(calendar.countWorkingDays(strict, standard)).toBe(1);
      }),
    );
  });

  it('the status is the weakest of the days walked', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(30), (from, n) => {
        const its = countPeriod(calendar, from, period(n, 'working-day', 'after'));
        const statuses = [from, ...its.steps.map((step) => step.date)].map(
          (date) => calendar.day(date).status,
        );
        expect(its.status).toBe(statuses.reduce(weaker));
      }),
    );
  });
});
