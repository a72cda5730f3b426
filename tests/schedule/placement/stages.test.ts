import { describe, expect, it } from 'vitest';
import { place } from '../../../src/schedule/placement/place.ts';
import {
  districtWith,
  firstSessions,
  offered,
  problemOf,
  type TripParts,
  visitOf,
} from './problem-builder.ts';

/** A trip that can start at one session only. */
function only(start: number, parts: Partial<TripParts> = {}): TripParts {
  return { wish: start, starts: [start], ...parts };
}

const PROVED = { optimal: true };

describe('stage 1: most pinned visits', () => {
  it('places one pinned visit rather than three that are not', async () => {
    const placement = await place(
      problemOf([only(0), only(1), only(2), only(0, { pinned: 1, profile: visitOf(4) })]),
    );
    expect(firstSessions(placement)).toEqual([null, null, null, 0]);
    expect(placement).toMatchObject({ ...PROVED, pinnedPlaced: 1, visitsPlaced: 1 });
  });

  it('counts pinned visits, not trips that have one', async () => {
    const placement = await place(
      problemOf([
        only(0, { pinned: 1, profile: districtWith(3) }),
        only(0, { pinned: 2, profile: districtWith(1) }),
      ]),
    );
    expect(firstSessions(placement)).toEqual([null, 0]);
    expect(placement).toMatchObject({ ...PROVED, pinnedPlaced: 2, visitsPlaced: 2 });
  });
});

describe('stage 2: most visits', () => {
  it('places a district with two communes rather than two departments', async () => {
    const placement = await place(
      problemOf([
        only(0, { profile: visitOf(2) }),
        only(2, { profile: visitOf(2) }),
        only(0, { profile: districtWith(2) }),
      ]),
    );
    expect(firstSessions(placement)).toEqual([null, null, 0]);
    expect(placement).toMatchObject({ ...PROVED, visitsPlaced: 3, displacement: 0 });
  });

  it('moves a trip as far as need be rather than leave another out', async () => {
    const placement = await place(problemOf([{ wish: 0, starts: [0, 19] }, only(0)]));
    expect(firstSessions(placement)).toEqual([19, 0]);
    expect(placement).toMatchObject({ ...PROVED, visitsPlaced: 2, displacement: 19, bound: 19, order: 38 });
  });

  it('leaves out a trip without a start, and only that', async () => {
    const placement = await place(problemOf([{ wish: 0, starts: [] }, { wish: 0 }]));
    expect(firstSessions(placement)).toEqual([null, 0]);
    expect(placement).toMatchObject({ ...PROVED, visitsPlaced: 1 });
  });

  it('has nothing to place in an empty problem', async () => {
    expect(await place(problemOf([]))).toEqual({
      placed: [],
      pinnedPlaced: 0,
      visitsPlaced: 0,
      moved: 0,
      displacement: 0,
      bound: 0,
      order: 0,
      mostPlaced: true,
      optimal: true,
      calls: 0,
    });
  });
});

describe('stage 2a: fewest notified visits moved', () => {
  it('keeps the trip that is notified for a session that two wish', async () => {
    // Moved, the second would cost 1 of displacement, the first 9.
    const placement = await place(
      problemOf([
        { wish: 4, starts: [4, 13] },
        { wish: 4, starts: [4, 5], notified: [4] },
      ]),
    );
    expect(firstSessions(placement)).toEqual([13, 4]);
    expect(placement).toMatchObject({ ...PROVED, moved: 0, displacement: 9, bound: 9 });
  });

  it('counts visits, not trips: one visit moves rather than two of one trip', async () => {
    const placement = await place(
      problemOf([
        { wish: 4, starts: [4, 9], profile: districtWith(1), notified: [4, 6] },
        { wish: 5, starts: [5, 7], notified: [5] },
      ]),
    );
    expect(firstSessions(placement)).toEqual([4, 7]);
    expect(placement).toMatchObject({ ...PROVED, moved: 1 });
  });

  it('leaves a wish that moves a notified visit, though nothing is in the way', async () => {
    const placement = await place(problemOf([{ wish: 4, notified: [8] }, { wish: 1 }]));
    expect(firstSessions(placement)).toEqual([8, 1]);
    expect(placement).toMatchObject({ ...PROVED, moved: 0, displacement: 4, bound: 4 });
  });

  it('stays on a wish that moves a notified visit where every start does', async () => {
    const placement = await place(problemOf([{ wish: 4, starts: [4, 5, 6], notified: [8] }]));
    expect(firstSessions(placement)).toEqual([4]);
    expect(placement).toMatchObject({ ...PROVED, moved: 1, displacement: 0 });
  });

  it('keeps as many of a trip as it can where its visits are notified apart', async () => {
    const placement = await place(
      problemOf([{ wish: 3, profile: districtWith(2), notified: [3, 8, 9], starts: [3, 4, 6] }]),
    );
    expect(firstSessions(placement)).toEqual([6]);
    expect(placement).toMatchObject({ ...PROVED, moved: 1, displacement: 3 });
  });

  it('moves a notified visit rather than leave another out', async () => {
    const placement = await place(problemOf([only(4), { wish: 4, starts: [4, 9], notified: [4] }]));
    expect(firstSessions(placement)).toEqual([4, 9]);
    expect(placement).toMatchObject({ ...PROVED, visitsPlaced: 2, moved: 1 });
  });

  it('leaves out a visit that is not notified rather than one that is, where one must be', async () => {
    const placement = await place(problemOf([only(4), only(4, { notified: [4] })]));
    expect(firstSessions(placement)).toEqual([null, 4]);
    expect(placement).toMatchObject({ ...PROVED, visitsPlaced: 1, moved: 0 });
  });

  it('counts notified visits that find no place', async () => {
    const placement = await place(problemOf([only(4, { notified: [4] }), only(4, { notified: [4] })]));
    expect(placement).toMatchObject({ ...PROVED, visitsPlaced: 1, moved: 1 });
  });
});

describe('stage 3: least displacement', () => {
  it('takes the least sum of distances, whatever the order of the plan would be', async () => {
    // With the first on its wish, the second goes to 2 or 10, 4 away; with the first at 4, they are 2 away in all.
    const placement = await place(
      problemOf([
        { wish: 6, profile: visitOf(2), starts: [4, 6] },
        { wish: 6, profile: visitOf(4), starts: [2, 6, 10] },
      ]),
    );
    expect(firstSessions(placement)).toEqual([4, 6]);
    expect(placement).toMatchObject({ ...PROVED, displacement: 2, bound: 2 });
  });

  it('moves two trips a little rather than one far, if the sum is less', async () => {
    // Either the first gives way and goes to 9, or the second to 3 and so the third to 4.
    const placement = await place(
      problemOf([
        { wish: 2, starts: [2, 9] },
        { wish: 2, starts: [2, 3] },
        { wish: 3, starts: [3, 4] },
      ]),
    );
    expect(firstSessions(placement)).toEqual([2, 3, 4]);
    expect(placement.displacement).toBe(2);
  });

  it('counts distance in sessions open to the trip, not in sessions of the calendar', async () => {
    // Between 1 and 10 nothing is open to the second trip: its step from 1 to 10 is a distance of 1.
    const placement = await place(problemOf([only(1), { wish: 1, open: [1, 10, 11] }]));
    expect(firstSessions(placement)).toEqual([1, 10]);
    expect(placement).toMatchObject({ ...PROVED, displacement: 1 });
  });
});

describe('stage 4: the smallest sum of (n − i) × start', () => {
  it('lets the earlier trip of the plan go first where the distances are the same', async () => {
    // (3, 4) gives 2·3 + 4 = 10; (4, 3) 11; (4, 5) 13; (5, 4) 14: all of displacement 1.
    const placement = await place(problemOf([{ wish: 4 }, { wish: 4 }]));
    expect(firstSessions(placement)).toEqual([3, 4]);
    expect(placement).toMatchObject({ ...PROVED, displacement: 1, order: 10 });
  });

  it('goes before the wish rather than behind it at the same distance', async () => {
    const placement = await place(problemOf([{ wish: 5, starts: [3, 7] }]));
    expect(firstSessions(placement)).toEqual([3]);
  });

  it('decides between starts that are both the wish itself, in whatever order they are offered', async () => {
    const problem = problemOf([{ wish: 5, starts: [5, 6] }]);
    const both = problem.trips.map((trip) => ({
      ...trip,
      ...offered(
        trip
          .startsWithin(Number.POSITIVE_INFINITY)
          .map((start) => ({ ...start, distance: 0 }))
          .reverse(),
      ),
    }));
    expect(firstSessions(await place({ ...problem, trips: both }))).toEqual([5]);
  });

  it('holds the displacement: nobody leaves a wish for an earlier start', async () => {
    const placement = await place(problemOf([{ wish: 9 }, { wish: 4 }, { wish: 4, starts: [4, 5] }]));
    expect(firstSessions(placement)).toEqual([9, 3, 4]);
    expect(placement).toMatchObject({ displacement: 1, order: 3 * 9 + 2 * 3 + 4 });
  });
});

describe('what is the same in all stages', () => {
  it.each([
    [1, 0, [0, null]],
    [0, 1, [null, 0]],
  ] as const)('keeps the trip of the previous schedule (regrets %d and %d)', async (one, other, firsts) => {
    // At session 0 both add nothing to stages 3 and 4.
    const placement = await place(problemOf([only(0, { regret: one }), only(0, { regret: other })]));
    expect(firstSessions(placement)).toEqual(firsts);
    expect(placement).toMatchObject({ ...PROVED, visitsPlaced: 1 });
  });

  it('never keeps it at the price of a stage', async () => {
    const placement = await place(
      problemOf([only(0, { regret: 1 }), only(0, { profile: [...visitOf(1), { offset: 1, length: 1 }] })]),
    );
    expect(firstSessions(placement)).toEqual([null, 0]);
  });
});
