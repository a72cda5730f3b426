import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place } from '../../../src/schedule/placement/place.ts';
import type { PlacementProblem } from '../../../src/schedule/placement/problem.ts';
import { bestWorth, isLawful, worthOf } from './brute-force.ts';
import {
  districtWith,
  offered,
  problemOf,
  type ProblemParts,
  type TripParts,
  visitOf,
} from './problem-builder.ts';

const RUNS = Number(process.env.RUNS ?? 1);
const SESSIONS = 14;

const TRIP = fc.record(
  {
    wish: fc.constantFrom(0, 3, 3, 4, 9),
    starts: fc.uniqueArray(fc.nat(SESSIONS - 1), { maxLength: 5 }),
    profile: fc.constantFrom(visitOf(1), visitOf(2), visitOf(3), districtWith(1), districtWith(2)),
    pinned: fc.constantFrom(0, 0, 1),
    regret: fc.nat(1),
    notified: fc.constantFrom([], [3], [4], [9], [3, 5], [3, 6], [9, 3]),
    teams: fc.constantFrom([0], [1], [2], [0, 1], [1, 2], [0, 1, 2]),
    open: fc.constantFrom(
      Array.from({ length: SESSIONS }, (_, index) => index),
      [0, 1, 2, 5, 6, 7, 8, 11, 12, 13],
    ),
  },
  { requiredKeys: ['wish', 'starts', 'teams'] },
);

const PROBLEM: fc.Arbitrary<PlacementProblem> = fc
  .tuple(
    fc.array(TRIP, { minLength: 1, maxLength: 5 }),
    fc.record(
      {
        visitsPerDay: fc.integer({ min: 1, max: 3 }),
        visitsPerWeek: fc.integer({ min: 1, max: 4 }),
      },
      { requiredKeys: [] },
    ),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([trips, caps, teams]) =>
    problemOf(
      trips.map(({ notified = [], profile = visitOf(1), ...trip }): TripParts => ({
        ...trip,
        profile,
        notified: notified.slice(0, profile.length),
        teams: [...new Set(trip.teams.map((team) => team % teams))],
      })),
      { ...caps, teams, sessions: SESSIONS } satisfies ProblemParts,
    ),
  );

describe('any small problem', () => {
  it('is placed as well as going through all placements finds, and this is proved', () =>
    fc.assert(
      fc.asyncProperty(PROBLEM, fc.constantFrom(undefined, 0, 1, 2), async (problem, reach) => {
        const placement = await place(problem, reach === undefined ? {} : { reach });
        expect(isLawful(problem, placement.placed)).toBe(true);
        const worth = worthOf(problem, placement.placed);
        expect(worth).toEqual(bestWorth(problem));
        expect(placement).toMatchObject({
          optimal: true,
          moved: worth[2],
          displacement: worth[3],
          bound: worth[3],
          order: worth[4],
        });
        const sum = (key: 'pinned' | 'visits') => problem.trips.reduce((total, trip) => total + trip[key], 0);
        expect(placement.pinnedPlaced).toBe(sum('pinned') - worth[0]);
        expect(placement.visitsPlaced).toBe(sum('visits') - worth[1]);
      }),
      { numRuns: 300 * RUNS },
    ));

  it('is placed by every rule and bounded honestly, however little may be spent on it', () =>
    fc.assert(
      fc.asyncProperty(
        PROBLEM,
        fc.record({
          searching: fc.constantFrom(0, 1, 1000),
          relaxing: fc.constantFrom(0, 0.01, 1000),
          reach: fc.constantFrom(0, 1, 2, 64),
        }),
        async (problem, effort) => {
          const { placed, optimal, bound, displacement } = await place(problem, effort);
          expect(isLawful(problem, placed)).toBe(true);
          const worth = worthOf(problem, placed);
          const best = bestWorth(problem);
          expect(bound).toBeLessThanOrEqual(displacement);
          if (optimal) expect(worth).toEqual(best);
          if (worth.slice(0, 3).join() === best.slice(0, 3).join())
            expect(bound).toBeLessThanOrEqual(best[3]);
        },
      ),
      { numRuns: 150 * RUNS },
    ));

  it('is placed the same whatever the order of its starts', () =>
    fc.assert(
      fc.asyncProperty(
        PROBLEM,
        fc.array(fc.nat(1000), { minLength: 5 * SESSIONS, maxLength: 5 * SESSIONS }),
        async (problem, numbers) => {
          const shuffled = {
            ...problem,
            trips: problem.trips.map((trip, index) => ({
              ...trip,
              ...offered(
                trip
                  .startsWithin(Number.POSITIVE_INFINITY)
                  .map((start, position) => ({ start, rank: numbers[index * SESSIONS + position] ?? 0 }))
                  .sort((one, other) => one.rank - other.rank)
                  .map(({ start }) => start),
              ),
            })),
          };
          expect(await place(shuffled)).toEqual(await place(problem));
        },
      ),
      { numRuns: 60 * RUNS },
    ));
});
