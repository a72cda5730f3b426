import { describe, expect, it } from 'vitest';
import { DISTANCE, ORDER, VISITS_LEFT } from '../../../src/schedule/placement/columns.ts';
import { place } from '../../../src/schedule/placement/place.ts';
import type { PlacementProblem } from '../../../src/schedule/placement/problem.ts';
import { boundBeyond, nearWishes, tooNear, underpriced } from '../../../src/schedule/placement/reach.ts';
import { firstSessions, problemOf } from './problem-builder.ts';

/** The same problem, and of each trip the distances within which starts are asked for. */
function watched(problem: PlacementProblem): { problem: PlacementProblem; asked: number[][] } {
  const asked: number[][] = problem.trips.map(() => []);
  const trips = problem.trips.map((trip, index) => ({
    ...trip,
    startsWithin: (distance: number) => {
      asked[index]?.push(distance);
      return trip.startsWithin(distance);
    },
  }));
  return { problem: { ...problem, trips }, asked };
}

const LONG = { sessions: 400 };

describe('starts far from a wish', () => {
  it('are not judged where every trip can stand on its wish', async () => {
    const { problem, asked } = watched(problemOf([{ wish: 4 }, { wish: 200 }, { wish: 396 }], LONG));
    expect(firstSessions(await place(problem))).toEqual([4, 200, 396]);
    expect(asked).toEqual([[0], [0], [0]]);
  });

  it('are not judged where those near prove that they cannot win', async () => {
    const { problem, asked } = watched(problemOf([{ wish: 200 }, { wish: 200 }, { wish: 200 }], LONG));
    const placement = await place(problem, { reach: 4 });
    expect(placement).toMatchObject({ displacement: 2, bound: 2, optimal: true });
    expect(asked.flat().every((distance) => distance <= 4)).toBe(true);
  });

  it('are judged for a trip that has none near, and for no other', async () => {
    const far = { wish: 200, starts: [3, 390] };
    const { problem, asked } = watched(problemOf([far, { wish: 200 }, { wish: 200 }], LONG));
    const placement = await place(problem, { reach: 4 });
    expect(firstSessions(placement)).toEqual([390, 199, 200]);
    expect(placement).toMatchObject({ displacement: 191, bound: 191, optimal: true });
    expect(asked.map((distances) => Math.max(...distances))).toEqual([Number.POSITIVE_INFINITY, 4, 4]);
  });

  it('are judged where more trips want the sessions near than find room there', async () => {
    const crowd = Array.from({ length: 12 }, () => ({ wish: 200 }));
    const { problem, asked } = watched(problemOf(crowd, LONG));
    const placement = await place(problem, { reach: 1 });
    expect(placement).toMatchObject({ visitsPlaced: 12, displacement: 36, bound: 36, optimal: true });
    expect(asked.flat()).not.toContain(Number.POSITIVE_INFINITY);
  });

  /** Trip 1 finds its wish taken, and pushes the others on unless it leaves room for them. */
  const chain = (far: number, last: number) => [
    { wish: 10, starts: [10] },
    { wish: 10, starts: [10, 12, far] },
    { wish: 12, starts: [12, last] },
  ];

  it('are judged where prices show that one of them does better', async () => {
    const placement = await place(problemOf(chain(13, 14), LONG), { reach: 2 });
    expect(firstSessions(placement)).toEqual([10, 13, 12]);
    expect(placement).toMatchObject({ displacement: 3, bound: 3, optimal: true });
  });

  it('are judged where one of them does as well and stands earlier', async () => {
    const placement = await place(problemOf(chain(7, 13), LONG), { reach: 2 });
    expect(firstSessions(placement)).toEqual([10, 7, 12]);
    expect(placement).toMatchObject({ displacement: 3, bound: 3, optimal: true });
  });

  it('are judged where a notified visit can be kept on its day only there', async () => {
    const { problem } = watched(problemOf([{ wish: 200, notified: [20] }, { wish: 20 }], LONG));
    const placement = await place(problem, { reach: 2 });
    expect(firstSessions(placement)).toEqual([20, 19]);
    expect(placement).toMatchObject({ moved: 0, optimal: true });
  });
});

describe('what prices prove of starts that are not offered', () => {
  const near = nearWishes(problemOf([{ wish: 200 }, { wish: 200 }, { wish: 200 }], LONG), 4);
  const prices = {
    bound: 9.5,
    cheapest: new Map([
      [0, 2],
      [1, 5],
      [2, 7],
    ]),
  };

  it('is which trips they would lower the bound for', () => {
    expect([...underpriced(near, DISTANCE, prices)]).toEqual([2]);
    expect([...underpriced(near, VISITS_LEFT, prices)]).toEqual([0, 1, 2]);
    expect([...underpriced(near, ORDER, prices)]).toEqual([]);
  });

  it('is which trips they could do as well for, by how much the sum is above the bound', () => {
    expect([...tooNear(near, DISTANCE, prices, 0)]).toEqual([1, 2]);
    expect([...tooNear(near, DISTANCE, prices, 3)]).toEqual([0, 1, 2]);
    expect([...tooNear(near, VISITS_LEFT, { ...prices, cheapest: new Map([[0, 0]]) }, 0)]).toEqual([]);
    expect([...tooNear(near, VISITS_LEFT, { ...prices, cheapest: new Map([[0, 0]]) }, 1)]).toEqual([0]);
    expect([...tooNear(near, ORDER, prices, 100)]).toEqual([]);
  });

  it('is a bound for whoever takes one of them', () => {
    expect(boundBeyond(near, prices)).toBe(8);
    expect(boundBeyond(near, { bound: 9.5, cheapest: new Map([[0, 2]]) })).toBe(13);
    const all = nearWishes(problemOf([{ wish: 200 }], LONG), Number.POSITIVE_INFINITY);
    expect(boundBeyond(all, prices)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('what may be spent on a problem', () => {
  const CROWD = problemOf(
    Array.from({ length: 12 }, () => ({ wish: 30 })),
    { sessions: 60 },
  );

  it('leaves a lawful placement and an honest bound where nothing may be spent', async () => {
    const { placed, optimal, bound, displacement } = await place(CROWD, { searching: 0, relaxing: 0 });
    expect(placed).not.toContain(null);
    expect(displacement).toBeGreaterThanOrEqual(36);
    expect(bound).toBeLessThanOrEqual(36);
    expect(optimal).toBe(displacement === bound);
  });
});
