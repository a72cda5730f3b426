import { describe, expect, it } from 'vitest';
import { countsOf } from '../../src/follow-up/counts.ts';
import { hasReached } from '../../src/follow-up/progress.ts';
import { VISIT_STATES } from '../../src/follow-up/status.ts';

describe('how far visits have come', () => {
  it('counts each visit in the states that it has reached or passed, and a cancelled one nowhere', () => {
    const visits = VISIT_STATES.map((state) => ({ state }));
    expect(countsOf({ visits, overdue: [1, 2], due: [1] })).toEqual({
      visits: 10,
      notified: 7,
      visited: 6,
      concluded: 4,
      remediated: 2,
      closed: 1,
      overdue: 2,
      due: 1,
    });
  });

  it('counts nothing where there is nothing', () => {
    expect(countsOf({ visits: [], overdue: [], due: [] })).toEqual({
      visits: 0,
      notified: 0,
      visited: 0,
      concluded: 0,
      remediated: 0,
      closed: 0,
      overdue: 0,
      due: 0,
    });
  });

  it.each([
    ['moved', 'notified', false],
    ['unplaced', 'notified', false],
    ['reported', 'visited', true],
    ['visited', 'reported', true],
    ['closed', 'remediated', true],
    ['received', 'remediated', false],
    ['cancelled', 'planned', false],
    ['planned', 'cancelled', false],
  ] as const)('of one that is %s, that it is %s is %s', (state, step, is) => {
    expect(hasReached(state, step)).toBe(is);
  });
});
