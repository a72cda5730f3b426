import type { PlacementProblem } from './problem.ts';
import { reachOf } from './assign-teams.ts';

/**
 * Parts the trips into sets that have nothing to do with each other: no two trips of different sets can want the same
 * team at the same session, nor count against the same cap. Indices ascending, sets by their first trip.
 */
export function independentTrips(problem: PlacementProblem): number[][] {
  const parent = problem.trips.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  const wants: { trip: number; first: number; last: number }[][] = Array.from(
    { length: problem.teams },
    () => [],
  );
  problem.trips.forEach(({ offers }, trip) => {
    for (const offer of offers) wants[offer.team]?.push({ trip, ...reachOf(problem, offer) });
  });
  for (const ofTeam of wants) {
    ofTeam.sort((a, b) => a.first - b.first);
    let reach = -1;
    let previous = -1;
    for (const { trip, first, last } of ofTeam) {
      if (first <= reach) parent[rootOf(trip)] = rootOf(previous);
      previous = trip;
      reach = Math.max(reach, last);
    }
  }
  const sets = new Map<number, number[]>();
  problem.trips.forEach((_, index) => {
    const root = rootOf(index);
    const set = sets.get(root);
    if (set === undefined) sets.set(root, [index]);
    else set.push(index);
  });
  return [...sets.values()];
}
