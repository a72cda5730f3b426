import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../src/calendar/calendar.ts';
import { knownDate } from '../../src/calendar/civil-date.ts';
import { deadlineResolver } from '../../src/deadlines/resolve.ts';
import type { PlanParts } from '../schedule/plan-builder.ts';
import { type Given, planWith, resolved } from './rules.ts';

type Rules = NonNullable<PlanParts['deadlines']>;

const VISIT: Given = { 'visit-start': '2021-05-17 expected', 'visit-end': '2021-05-18 expected' };

describe('the examples of the definition', () => {
  it.each<[string, Rules, Omit<PlanParts, 'units'>, string]>([
    ['15 working days before 17/05', { notice: { count: 15 } }, {}, '2021-04-22 expected'],
    ['strict', { notice: { count: 15, convention: 'strict' } }, {}, '2021-04-20 expected'],
    [
      'strict by the setting',
      { notice: { count: 15 } },
      { calendar: { convention: 'strict' } },
      '2021-04-20 expected',
    ],
    [
      'standard in spite of the setting',
      { notice: { count: 15, convention: 'standard' } },
      { calendar: { convention: 'strict' } },
      '2021-04-22 expected',
    ],
  ])('%s', (_, deadlines, settings, expected) => {
    expect(resolved(planWith({ deadlines, ...settings }), 'notice', VISIT)).toBe(expected);
  });

  it('20 working days after 17/05, strict or not', () => {
    for (const convention of ['standard', 'strict'] as const) {
      const plan = planWith({ deadlines: { remediation: { count: 20 } }, calendar: { convention } });
      expect(resolved(plan, 'remediation', { 'conclusion-received': '2021-05-17' })).toBe('2021-06-14 fixed');
    }
  });
});

describe('other measures', () => {
  it.each<[string, Rules[string], string]>([
    ['10 days after', { count: 10, measure: 'day', after: 'visit-start' }, '2021-05-27 expected'],
    // 29/05 is a Saturday.
    [
      '12 days after, moved to Monday',
      { count: 12, measure: 'day', after: 'visit-start' },
      '2021-05-31 expected',
    ],
    // 02/05 is a Sunday; 01/05 and 30/04 are holidays.
    [
      '15 days before, moved back',
      { count: 15, measure: 'day', before: 'visit-start' },
      '2021-04-29 expected',
    ],
    ['2 weeks after', { count: 2, measure: 'week', after: 'visit-end' }, '2021-06-01 expected'],
    // 03/05 is a day in lieu.
    [
      '2 weeks before, moved back',
      { count: 2, measure: 'week', before: 'visit-start' },
      '2021-04-29 expected',
    ],
    ['1 month after', { count: 1, measure: 'month', after: 'visit-start' }, '2021-06-17 expected'],
    // 17/07 is a Saturday.
    ['2 months after, moved', { count: 2, measure: 'month', after: 'visit-start' }, '2021-07-19 expected'],
    // 17/04 is a Saturday.
    [
      '1 month before, moved back',
      { count: 1, measure: 'month', before: 'visit-start' },
      '2021-04-16 expected',
    ],
    ['on the day', { at: 'visit-end' }, '2021-05-18 expected'],
    ['none', { count: 0, after: 'visit-end' }, '2021-05-18 expected'],
  ])('%s', (_, rule, expected) => {
    expect(resolved(planWith({ deadlines: { han: rule } }), 'han', VISIT)).toBe(expected);
  });
});

describe('dates', () => {
  it.each<[string, Rules[string], number, string]>([
    ['before a date: the day before', { before: '2021-12-10' }, 2021, '2021-12-09 fixed'],
    ['before a Monday: the Sunday, not moved', { before: '2021-12-13' }, 2021, '2021-12-12 fixed'],
    ['until a date: the date', { until: '2021-12-10' }, 2021, '2021-12-10 fixed'],
    ['working days before a date', { count: 5, before: '2021-12-10' }, 2021, '2021-12-03 fixed'],
    ['within the year: 31/12/2021 is a Friday', { within: 'year' }, 2021, '2021-12-31 fixed'],
    // 31/12/2022 is a Saturday; in 2023 it is a Sunday.
    ['within the year, moved back from a Saturday', { within: 'year' }, 2022, '2022-12-30 fixed'],
    ['within the year, moved back from a Sunday', { within: 'year' }, 2023, '2023-12-29 fixed'],
    // Monday 31/12/2018 was swapped for Saturday 05/01/2019.
    ['within the year, moved back from a swap', { within: 'year' }, 2018, '2018-12-28 fixed'],
  ])('%s', (_, rule, year, expected) => {
    expect(resolved(planWith({ year, deadlines: { han: rule } }), 'han')).toBe(expected);
  });
});

describe('chains', () => {
  const chain: Rules = {
    notice: { count: 15 },
    conclusion: { count: 15 },
    remediation: { count: 20 },
    'tong-hop': { count: 5, after: 'remediation' },
  };
  const lags: PlanParts['expected'] = {
    'conclusion-issued': { count: 10, after: 'visit-end' },
    'conclusion-received': { count: 3, after: 'conclusion-issued' },
  };

  it.each<[string, PlanParts['expected'], Given, Record<string, string>]>([
    [
      'nothing is known',
      {},
      {},
      { notice: 'open', naming: 'open', conclusion: 'open', remediation: 'open', 'tong-hop': 'open' },
    ],
    [
      'the visit is planned',
      {},
      VISIT,
      // Naming: 5 working days before 22/04. Conclusion: 15 after 18/05.
      {
        notice: '2021-04-22 expected',
        naming: '2021-04-14 expected',
        conclusion: '2021-06-08 expected',
        remediation: 'open',
        'tong-hop': 'open',
      },
    ],
    [
      'lags are expected',
      lags,
      VISIT,
      // Issued 10 after 18/05 is 01/06, received 3 after is 04/06, 20 after is 02/07, 5 after is 09/07.
      { remediation: '2021-07-02 expected', 'tong-hop': '2021-07-09 expected' },
    ],
    [
      'the conclusion has been issued',
      lags,
      { ...VISIT, 'conclusion-issued': '2021-06-02' },
      // Received 3 after 02/06 is 07/06, only expected; 20 after is 05/07.
      { remediation: '2021-07-05 expected' },
    ],
    [
      'the conclusion has been received',
      lags,
      { ...VISIT, 'conclusion-received': '2021-05-31' },
      { remediation: '2021-06-28 fixed', 'tong-hop': '2021-07-05 fixed' },
    ],
    [
      'the visit has taken place',
      {},
      { 'visit-start': '2021-05-17', 'visit-end': '2021-05-18' },
      {
        notice: '2021-04-22 fixed',
        naming: '2021-04-14 fixed',
        conclusion: '2021-06-08 fixed',
        remediation: 'open',
      },
    ],
  ])('%s', (_, expected, given, dates) => {
    const plan = planWith({ deadlines: chain, ...(expected === undefined ? {} : { expected }) });
    const found = Object.keys(dates).map((id) => [id, resolved(plan, id, given)]);
    expect(Object.fromEntries(found)).toEqual(dates);
  });

  it('an event that a deadline brings about is expected on that deadline', () => {
    const plan = planWith({ deadlines: { ...chain, gui: { count: 2, after: 'conclusion-issued' } } });
    // Conclusion due on 08/06, 2 after is 10/06.
    expect(resolved(plan, 'gui', { 'visit-end': '2021-05-18' })).toBe('2021-06-10 expected');
  });

  it.each<[string, Rules]>([
    ['of two', { mot: { count: 1, after: 'hai' }, hai: { count: 1, after: 'mot' } }],
    ['of one', { mot: { count: 1, after: 'mot' } }],
  ])('in a circle %s are open', (_, deadlines) => {
    expect(resolved(planWith({ deadlines }), 'mot', VISIT)).toBe('open');
  });

  it('that hang on nothing known are open', () => {
    expect(resolved(planWith({ deadlines: { mot: { count: 1, after: 'khong-co' } } }), 'mot', VISIT)).toBe(
      'open',
    );
  });
});

describe('the calendar', () => {
  it('by its settings counts make-up Saturdays and swapped weekdays or not', () => {
    // Monday 29/04/2024 was swapped for Saturday 04/05/2024.
    const plan = planWith({ deadlines: { han: { count: 3, after: 'visit-end' } } });
    const given = { 'visit-end': '2024-04-26' };
    const by = (options: Parameters<typeof createCalendar>[0]) =>
      resolved(plan, 'han', given, createCalendar(options));
    expect(by({})).toBe('2024-05-04 fixed');
    expect(by({ makeUpSaturdayCounts: false })).toBe('2024-05-06 fixed');
    expect(by({ swappedWeekdayCounts: true })).toBe('2024-05-03 fixed');
  });

  it('where it ends leaves a deadline open', () => {
    const plan = planWith({ deadlines: { han: { count: 100_000, after: 'visit-end' } } });
    expect(resolved(plan, 'han', { 'visit-end': '2021-05-18' })).toBe('open');
  });
});

it('a deadline says what it is counted from and how', () => {
  const plan = planWith({ deadlines: { notice: { count: 15, clause: 'VI.1.a' }, nam: { within: 'year' } } });
  const calendar = createCalendar();
  const resolver = deadlineResolver(plan, calendar, {
    'visit-start': { date: knownDate('2021-05-17'), state: 'expected' },
  });
  const [notice, year] = plan.deadlines
    .filter(({ id }) => id !== 'naming')
    .map((rule) => resolver.resolve(rule, 'so-noi-vu'));
  expect(notice).toMatchObject({
    id: 'notice',
    owner: 'so-noi-vu',
    event: 'visit-start',
    eventDate: '2021-05-17',
    direction: 'before',
    count: 15,
    measure: 'working-day',
    convention: 'standard',
    clause: 'VI.1.a',
  });
  expect(year).toMatchObject({ event: 'year-end', eventDate: '2021-12-31', clause: null });
});
