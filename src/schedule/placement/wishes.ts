import { startKey } from './groups.ts';
import type { Offer, PlacementProblem, PlacementTrip } from './problem.ts';
import { assignTeams, callFor, sameStart } from './assign-teams.ts';

/**
 * Places every one of the trips on its wish, if each has exactly one start at distance 0, which moves no more of its
 * visits than any other start, and teams can be found for all. Such a placement is the best in every stage: nothing is
 * left out, no more is moved than has to be, the displacement is 0, and displacement 0 allows no other starts. Returns the offer of each trip, or null.
 */
export function placeOnWishes(
  problem: PlacementProblem,
  trips: readonly number[],
): Map<number, Offer> | null {
  const wished: { index: number; trip: PlacementTrip; offer: Offer }[] = [];
  for (const index of trips) {
    const trip = problem.trips[index];
    const [offer, ...others] = trip?.offers.filter(({ distance }) => distance === 0) ?? [];
    if (trip === undefined || offer === undefined) return null;
    if (others.some((other) => startKey(other) !== startKey(offer))) return null;
    if (trip.offers.some(({ moved }) => moved < offer.moved)) return null;
    wished.push({ index, trip, offer });
  }
  const teams = assignTeams(
    problem,
    wished.map(({ trip, offer }) => callFor(problem, trip, offer)),
  );
  if (teams === null || teams === undefined) return null;
  const offers = new Map<number, Offer>();
  wished.forEach(({ index, trip, offer }, position) => {
    const own = sameStart(trip, offer).find(({ team }) => team === teams[position]);
    if (own !== undefined) offers.set(index, own);
  });
  return offers;
}
