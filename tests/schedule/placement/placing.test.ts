import { describe, expect, it } from 'vitest';
import { DISTANCE } from '../../../src/schedule/placement/columns.ts';
import { place } from '../../../src/schedule/placement/place.ts';
import type { Placing } from '../../../src/schedule/placement/placing.ts';
import { problemOf } from './problem-builder.ts';

/** Eight trips that all wish for one session, three to a week: a problem that takes a search. */
const HARD = problemOf(
  Array.from({ length: 8 }, () => ({ wish: 20 })),
  { visitsPerWeek: 3 },
);

describe('what is told of a placement while it is sought', () => {
  it('closes in on what is found, and never claims more', async () => {
    const told: Placing[] = [];
    const { displacement, bound, calls } = await place(HARD, {}, (placing) => told.push(placing));
    const ofDistance = told.filter(({ stage }) => stage === DISTANCE);
    expect(calls).toBeGreaterThan(0);
    expect(ofDistance.length).toBeGreaterThan(1);
    for (const one of ofDistance) {
      expect(one.best).toBeGreaterThanOrEqual(displacement);
      expect(one.bound).toBeLessThanOrEqual(bound);
      expect(one).toMatchObject({ set: 1, sets: 1 });
    }
    expect(told.at(-1)?.held[DISTANCE]).toBe(displacement);
  });

  it('changes nothing about the placement', async () => {
    expect(await place(HARD, {}, () => undefined)).toEqual(await place(HARD));
  });
});
