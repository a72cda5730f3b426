import { describe, expect, it } from 'vitest';
import type { PlanParts } from './plan-builder.ts';
import { deadlineIn, scheduled, visitIn } from './schedule-in-short.ts';

const WINDOW = { from: '2021-05-10', to: '2021-05-21' };
const RULES: PlanParts['deadlines'] = {
  notice: { count: 15 },
  conclusion: { count: 15 },
  remediation: { count: 20 },
};

function plan(unit: object, parts: Partial<PlanParts> = {}): PlanParts {
  return {
    window: WINDOW,
    deadlines: RULES,
    units: [{ level: 'province', units: [{ unit: 'so-mot', ...unit }] }],
    ...parts,
  };
}

const record = (own: object): Partial<PlanParts> => ({ records: [{ unit: 'so-mot', ...own }] });
const WISH = { wish: '2021-05-17' };

// 15 working days before 17/05 is 22/04; 15 after it 07/06; 20 after 07/06 is 05/07.
describe('the state of a notice deadline', () => {
  it.each<[string, PlanParts, string]>([
    ['expected while the visit is only planned', plan(WISH), '2021-04-22 expected'],
    ['fixed once the date is pinned', plan({ pin: '2021-05-17' }), '2021-04-22 fixed'],
    [
      'fixed once the unit has been notified',
      plan({}, record({ notified: { sent: '2021-04-20', visit: '2021-05-17' } })),
      '2021-04-22 fixed',
    ],
    [
      'expected again where the visit is no longer on the day of the notice',
      plan(
        {},
        {
          ...record({ notified: { sent: '2021-04-20', visit: '2021-05-14' } }),
          schedule: { closed: [{ from: '2021-05-12', to: '2021-05-14', reason: 'Bận', units: ['so-mot'] }] },
        },
      ),
      // Friday 14/05 is closed, so Monday 17/05 is nearest, one session behind.
      '2021-04-22 expected',
    ],
    [
      'fixed when the visit has taken place',
      plan({}, record({ visited: { from: '2021-05-17' } })),
      '2021-04-22 fixed',
    ],
  ])('is %s', async (_, parts, expected) => {
    expect(deadlineIn(visitIn(await scheduled(parts), 'so-mot'), 'notice')).toBe(expected);
  });

  it('is fixed for all visits of a trip of which one is pinned', async () => {
    const value = await scheduled(
      plan(
        {},
        {
          units: [
            { level: 'district', units: ['huyen-an'] },
            { level: 'commune', units: [{ unit: 'xa-an-1', pin: '2021-05-18' }] },
          ],
        },
      ),
    );
    expect(deadlineIn(visitIn(value, 'huyen-an'), 'notice')).toBe('2021-04-22 fixed');
    expect(deadlineIn(visitIn(value, 'xa-an-1'), 'notice')).toBe('2021-04-23 fixed');
  });
});

describe('the state of a remediation deadline', () => {
  const VISITED = { from: '2021-05-17' };
  const expected: PlanParts['expected'] = {
    'conclusion-issued': { count: 15, after: 'visit-end' },
    'conclusion-received': { count: 0, after: 'conclusion-issued' },
  };

  it.each<[string, PlanParts, string]>([
    ['open while nothing is known of the receipt', plan(WISH), 'open'],
    [
      'open even if the conclusion has been issued',
      plan(WISH, record({ visited: VISITED, 'conclusion-issued': '2021-06-01' })),
      'open',
    ],
    ['expected by the lags of the plan', plan(WISH, { expected }), '2021-07-05 expected'],
    [
      'expected by those even of a pinned visit',
      plan({ pin: '2021-05-17' }, { expected }),
      '2021-07-05 expected',
    ],
    [
      'fixed when the receipt is recorded',
      plan(WISH, { expected, ...record({ visited: VISITED, 'conclusion-received': '2021-05-17' }) }),
      '2021-06-14 fixed',
    ],
  ])('is %s', async (_, parts, state) => {
    expect(deadlineIn(visitIn(await scheduled(parts), 'so-mot'), 'remediation')).toBe(state);
  });
});
