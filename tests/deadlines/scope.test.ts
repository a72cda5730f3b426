import { describe, expect, it } from 'vitest';
import { chainOf, hangsOnVisit, scopeOf } from '../../src/deadlines/scope.ts';
import { EVENTS, isEventName } from '../../src/plan/language/known-deadlines.ts';
import type { PlanParts } from '../schedule/plan-builder.ts';
import { planWith } from './rules.ts';

type Rules = NonNullable<PlanParts['deadlines']>;

function of(deadlines: Rules) {
  const plan = planWith({ deadlines });
  const [rule] = plan.deadlines;
  if (rule === undefined) throw new Error('the plan has no deadline');
  return { plan, rule };
}

describe('a deadline belongs to what its event belongs to', () => {
  it.each<[string, Rules, string | null]>([
    ...Object.entries(EVENTS).map(([event, { scope }]): [string, Rules, string] => [
      `after ${event}`,
      { han: { count: 1, after: event } },
      scope,
    ]),
    [
      'through another deadline',
      { han: { count: 1, after: 'tong-hop' }, 'tong-hop': { count: 1, after: 'round-ended' } },
      'round',
    ],
    ['until a date', { han: { until: '2021-12-10' } }, 'campaign'],
    ['before a date', { han: { before: '2021-12-10' } }, 'campaign'],
    ['counted from a date', { han: { count: 3, after: '2021-12-10' } }, 'campaign'],
    ['within the year', { han: { within: 'year' } }, 'campaign'],
    [
      'through a deadline with a date',
      { han: { count: 1, after: 'nam' }, nam: { within: 'year' } },
      'campaign',
    ],
    ['of nothing known', { han: { count: 1, after: 'khong-co' } }, null],
    ['in a circle', { han: { count: 1, after: 'hai' }, hai: { count: 1, after: 'han' } }, null],
  ])('%s', (_, deadlines, expected) => {
    const { plan, rule } = of(deadlines);
    expect(scopeOf(plan, rule)).toBe(expected);
  });

  it('the event of a remediation is one of the visit, that of a round one of the round', () => {
    expect(EVENTS['conclusion-received'].scope).toBe('visit');
    expect(EVENTS['round-ended'].scope).toBe('round');
    expect(EVENTS['decision-signed'].scope).toBe('campaign');
    expect(isEventName('visit-start')).toBe(true);
    expect(isEventName('toString')).toBe(false);
  });
});

it('a chain ends where it hangs on an event or turns back', () => {
  const ids = (deadlines: Rules) => {
    const { plan, rule } = of(deadlines);
    return chainOf(plan, rule).map(({ id }) => id);
  };
  expect(ids({ mot: { count: 1, after: 'hai' }, hai: { count: 1, after: 'visit-end' } })).toEqual([
    'mot',
    'hai',
  ]);
  expect(ids({ mot: { count: 1, after: 'hai' }, hai: { count: 1, after: 'mot' } })).toEqual(['mot', 'hai']);
});

it.each<[string, Rules, boolean]>([
  ['the first day', { han: { count: 1, before: 'visit-start' } }, true],
  [
    'the last day, by way of another',
    { han: { count: 1, after: 'hai' }, hai: { count: 1, after: 'visit-end' } },
    true,
  ],
  ['the conclusion', { han: { count: 1, after: 'conclusion-received' } }, false],
  ['a date', { han: { until: '2021-12-10' } }, false],
])('hangs on the day of a visit or not: %s', (_, deadlines, expected) => {
  const { plan, rule } = of(deadlines);
  expect(hangsOnVisit(plan, rule)).toBe(expected);
});
