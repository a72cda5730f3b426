import { assignTeams, callFor } from './assign-teams.ts';
import { givenTo, type NearProblem, type Placed } from './problem.ts';

/**
 * Places every one of the trips on its wish, if each has exactly one start at distance 0, which moves none of its notified
 * visits, and teams can be found for all. Such a placement is the best in every stage: nothing is left out, nothing is
 * moved, the displacement is 0, and displacement 0 allows no other starts. Returns where each trip stands, or null.
 */
export function placeOnWishes(problem: NearProblem, trips: readonly number[]): Map<number, Placed> | null {
  const wished = trips.map((index) => {
    const trip = problem.trips[index];
    const [start, ...others] = trip?.starts.filter(({ distance }) => distance === 0) ?? [];
    return trip === undefined || start === undefined || start.moved > 0 || others.length > 0
      ? null
      : { index, trip, start };
  });
  const all = wished.filter((one) => one !== null);
  if (all.length < wished.length) return null;
  const teams = assignTeams(
    problem,
    all.map(({ trip, start }) => callFor(problem, trip, start)),
  );
  if (teams === null || teams === undefined) return null;
  return new Map(all.map(({ index, start }, position) => [index, givenTo(start, teams[position] ?? -1)]));
}
