import { describe, expect, it } from 'vitest';
import { independentTrips } from '../../../src/schedule/placement/place.ts';
import { interchangeableTeams } from '../../../src/schedule/placement/groups.ts';
import { place } from '../../../src/schedule/placement/place.ts';
import type { NearProblem, PlacementProblem } from '../../../src/schedule/placement/problem.ts';
import { nearWishes } from '../../../src/schedule/placement/reach.ts';
import { districtWith, firstSessions, problemOf, teamsTaken, visitOf } from './problem-builder.ts';

/** A problem with all the starts that it has. */
const allOf = (problem: PlacementProblem): NearProblem => nearWishes(problem, Number.POSITIVE_INFINITY);

describe('a team', () => {
  it('makes one trip at a session', async () => {
    const placement = await place(
      problemOf([
        { wish: 0, profile: visitOf(2) },
        { wish: 1, starts: [1, 2] },
      ]),
    );
    expect(firstSessions(placement)).toEqual([0, 2]);
  });

  it('is busy from the first session of a trip to the last, closed ones between included', async () => {
    const placement = await place(
      problemOf([{ wish: 0, starts: [0], open: [0, 1, 4, 5], profile: visitOf(4) }, { wish: 2 }]),
    );
    expect(firstSessions(placement)).toEqual([0, 6]);
    expect(placement.displacement).toBe(4);
  });
});

describe('several teams', () => {
  it('that are alike take trips at once, the first team the earliest trip', async () => {
    const placement = await place(problemOf([{ wish: 0 }, { wish: 0 }, { wish: 0 }], { teams: 2 }));
    expect(firstSessions(placement)).toEqual([0, 0, 1]);
    expect(teamsTaken(placement)).toEqual([0, 1, 0]);
    expect(placement).toMatchObject({ optimal: true, displacement: 1, order: 1 });
  });

  it('that differ leave a trip to the only team that may make it', async () => {
    const placement = await place(
      problemOf([{ wish: 3 }, { wish: 3, teams: [0] }, { wish: 3, teams: [1], starts: [4] }], { teams: 2 }),
    );
    expect(firstSessions(placement)).toEqual([3, 3, 4]);
    expect(teamsTaken(placement)).toEqual([1, 0, 1]);
  });

  it('that are shut out of different sessions are no substitute for each other', async () => {
    const onlyLate = { wish: 0, teams: [1], starts: [8] };
    const placement = await place(
      problemOf([{ wish: 0, teams: [0], starts: [0] }, { wish: 0, teams: [0], starts: [0, 6] }, onlyLate], {
        teams: 2,
      }),
    );
    expect(firstSessions(placement)).toEqual([0, 6, 8]);
  });

  it('are given anew where a first come, first served would fail', async () => {
    // The earliest trip may go with either team; the one after it, while the first is under way, only with team 0.
    const placement = await place(
      problemOf(
        [
          { wish: 0, starts: [0], profile: visitOf(4) },
          { wish: 1, starts: [1], teams: [0] },
        ],
        { teams: 2 },
      ),
    );
    expect(teamsTaken(placement)).toEqual([1, 0]);
    expect(placement.displacement).toBe(0);
  });

  it('form groups of those that no trip tells apart', () => {
    const { trips } = allOf(problemOf([{ wish: 0 }, { wish: 1, teams: [0, 2] }], { teams: 4 }));
    expect(interchangeableTeams(trips, 4)).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });
});

describe('the cap per day', () => {
  it('spreads visits over days, in plan order', async () => {
    const trips = [{ wish: 0 }, { wish: 0 }, { wish: 0 }, { wish: 0 }];
    const placement = await place(problemOf(trips, { visitsPerDay: 1 }));
    expect(firstSessions(placement)).toEqual([0, 2, 4, 6]);
    expect(placement).toMatchObject({ optimal: true, displacement: 12, order: 3 * 2 + 2 * 4 + 6 });
  });

  it('counts a visit on every day on which it has a session', async () => {
    const overnight = { wish: 1, starts: [1], profile: visitOf(2) };
    const placement = await place(problemOf([overnight, { wish: 0 }], { visitsPerDay: 1 }));
    expect(firstSessions(placement)).toEqual([1, 4]);
  });

  it('counts every visit of a trip', async () => {
    // Wherever it starts, a day holds two of its three visits.
    const placement = await place(problemOf([{ wish: 0, profile: districtWith(2) }], { visitsPerDay: 1 }));
    expect(firstSessions(placement)).toEqual([null]);
    const two = await place(problemOf([{ wish: 0, profile: districtWith(2) }], { visitsPerDay: 2 }));
    expect(firstSessions(two)).toEqual([0]);
  });

  it('takes the second of two visits to the next morning where that keeps it', async () => {
    const pair = [
      { offset: 0, length: 1 },
      { offset: 1, length: 1 },
    ];
    const placement = await place(problemOf([{ wish: 0, profile: pair }], { visitsPerDay: 1 }));
    expect(firstSessions(placement)).toEqual([1]);
  });

  it('holds for each team by itself', async () => {
    const placement = await place(problemOf([{ wish: 0 }, { wish: 0 }], { teams: 2, visitsPerDay: 1 }));
    expect(firstSessions(placement)).toEqual([0, 0]);
    expect(teamsTaken(placement)).toEqual([0, 1]);
  });
});

describe('the cap per week', () => {
  it('sends what is over it to the next week', async () => {
    const placement = await place(problemOf([{ wish: 0 }, { wish: 0 }, { wish: 0 }], { visitsPerWeek: 2 }));
    expect(firstSessions(placement)).toEqual([0, 1, 10]);
    expect(placement).toMatchObject({ optimal: true, displacement: 11, order: 2 * 1 + 10 });
  });

  it('counts a visit that runs over the end of a week in both', async () => {
    const across = { wish: 9, starts: [9], profile: visitOf(2) };
    const placement = await place(
      problemOf([across, { wish: 9, starts: [0, 12, 19] }, { wish: 0, starts: [0, 18] }], {
        visitsPerWeek: 2,
      }),
    );
    expect(firstSessions(placement)).toEqual([9, 12, 0]);
    const full = await place(problemOf([across, { wish: 9, starts: [0, 12] }], { visitsPerWeek: 1 }));
    expect(firstSessions(full)).toEqual([9, null]);
  });
});

describe('trips that do not depend on one another', () => {
  const trips = [
    { wish: 0, starts: [0, 1] },
    { wish: 4, starts: [4] },
    { wish: 1, starts: [1, 2] },
    { wish: 14, starts: [14] },
  ];

  it.each([
    ['no cap', {}, [[0, 2], [1], [3]]],
    ['a cap per day', { visitsPerDay: 1 }, [[0, 2], [1], [3]]],
    ['a cap per week', { visitsPerWeek: 9 }, [[0, 1, 2], [3]]],
  ] as const)('are told apart with %s', (_, caps, expected) => {
    expect(independentTrips(allOf(problemOf(trips, caps)))).toEqual(expected);
  });

  it('share a day under a cap per day', () => {
    const sameDay = [
      { wish: 0, starts: [0] },
      { wish: 1, starts: [1] },
    ];
    expect(independentTrips(allOf(problemOf(sameDay)))).toEqual([[0], [1]]);
    expect(independentTrips(allOf(problemOf(sameDay, { visitsPerDay: 2 })))).toEqual([[0, 1]]);
  });

  it('depend through a third that may go with either team', () => {
    const own = (team: number) => ({ wish: 0, starts: [0], teams: [team] });
    expect(independentTrips(allOf(problemOf([own(0), own(1)], { teams: 2 })))).toEqual([[0], [1]]);
    const both = { wish: 0, starts: [0] };
    expect(independentTrips(allOf(problemOf([own(0), own(1), both], { teams: 2 })))).toEqual([[0, 1, 2]]);
  });
});
