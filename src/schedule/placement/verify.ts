import { fits } from './greedy.ts';
import { type Occupation, occupationOf } from './loads.ts';
import type { Offer, PlacementProblem } from './problem.ts';

/** The sums of a placement, counted from its offers. */
export interface Sums {
  readonly pinnedPlaced: number;
  readonly visitsPlaced: number;
  readonly displacement: number;
  readonly order: number;
}

/**
 * Counts the sums of a placement and checks every rule on the way: the offers are the trips' own, no team is at two
 * trips at once or above a cap. Throws an Error if a rule is broken, which would be our own fault.
 */
export function verifiedSums(problem: PlacementProblem, offers: readonly (Offer | null)[]): Sums {
  const taken: Occupation[][] = Array.from({ length: problem.teams }, () => []);
  let [pinnedPlaced, visitsPlaced, displacement, order] = [0, 0, 0, 0];
  if (offers.length !== problem.trips.length) throw new Error('the placement does not speak of every trip');
  problem.trips.forEach((trip, index) => {
    const offer = offers[index] ?? null;
    if (offer === null) return;
    const duties = taken[offer.team];
    const occupation = occupationOf(problem, trip, offer);
    if (duties === undefined || !trip.offers.includes(offer)) {
      throw new Error(`trip ${index} was given a start that it is not offered`);
    }
    if (!fits(problem, duties, occupation)) {
      throw new Error(`trip ${index} at session ${offer.first} overtaxes team ${offer.team}`);
    }
    duties.push(occupation);
    pinnedPlaced += trip.pinned;
    visitsPlaced += trip.visits;
    displacement += offer.distance;
    order += trip.priority * offer.order;
  });
  return { pinnedPlaced, visitsPlaced, displacement, order };
}
