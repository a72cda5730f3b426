import { describe, expect, it } from 'vitest';
import { place } from '../../../src/schedule/placement/place.ts';
import { isLawful } from './brute-force.ts';
import { districtWith, offered, problemOf, visitOf } from './problem-builder.ts';

/** The same wish for all and a cap per week: whole numbers are hard to find here, fractions are not. */
const HARD = problemOf(
  Array.from({ length: 10 }, (_, index) => ({
    wish: 30,
    profile: index % 2 === 0 ? visitOf(2) : districtWith(2),
  })),
  { sessions: 60, visitsPerWeek: 5 },
);

describe('a search that is cut off', () => {
  it('says that nothing is proved, and gives a bound below which there is nothing', async () => {
    const proved = await place(HARD);
    const cut = await place(HARD, { searching: 0 });
    expect(proved).toMatchObject({ optimal: true, bound: proved.displacement });
    expect(cut.optimal).toBe(false);
    expect(cut.visitsPlaced).toBe(proved.visitsPlaced);
    expect(cut.displacement).toBeGreaterThan(proved.displacement);
    expect(cut.bound).toBeLessThanOrEqual(proved.displacement);
    expect(cut.bound).toBeGreaterThan(0);
    expect(isLawful(HARD, cut.placed)).toBe(true);
  });

  it('adds up the bounds of trips that are placed apart', async () => {
    // The three that compete for session 0 come to 0 + 1 + 2.
    const apart = Array.from({ length: 3 }, () => ({ wish: 0, starts: [0, 1, 2] }));
    const late = HARD.trips.map((trip) => ({
      ...trip,
      ...offered(trip.startsWithin(Number.POSITIVE_INFINITY).filter(({ first }) => first >= 14)),
    }));
    const both = problemOf(apart, { sessions: 60, visitsPerWeek: 5 });
    const cut = await place({ ...both, trips: [...both.trips, ...late] }, { searching: 0 });
    const alone = await place({ ...HARD, trips: late }, { searching: 0 });
    expect(alone.optimal).toBe(false);
    expect(cut).toMatchObject({
      optimal: false,
      displacement: alone.displacement + 3,
      bound: alone.bound + 3,
    });
  });

  it('gives the same again', async () => {
    expect(await place(HARD, { searching: 0 })).toEqual(await place(HARD, { searching: 0 }));
    expect(await place(HARD, { searching: 1 })).toEqual(await place(HARD, { searching: 1 }));
  });

  it('still proves what needs no search', async () => {
    const easy = await place(problemOf([{ wish: 4 }, { wish: 4 }, { wish: 4 }]), { searching: 0 });
    expect(easy).toMatchObject({ optimal: true, displacement: 2, bound: 2 });
  });
});
