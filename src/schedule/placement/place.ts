import { independentTrips } from './components.ts';
import type { Budget } from './minimise.ts';
import type { Offer, Placement, PlacementProblem } from './problem.ts';
import { loadSolver } from './solver.ts';
import { placeInStages, type Staged } from './stages.ts';
import { verifiedSums } from './verify.ts';
import { placeOnWishes } from './wishes.ts';

/** Iterations that the searches of one problem may spend in all, whatever the machine and the clock. */
const WORK = 40_000;

/**
 * Places trips as well as can be: most pinned visits, then most visits, then least displacement, then the smallest sum
 * of priority × order, each with the earlier values held; of several such placements, one of least regret. Trips that
 * do not depend on one another are solved apart, and the solver is loaded only if some of them cannot simply stand on
 * their wishes. The result depends on nothing but the problem and the limit on the work, and every rule is checked
 * again on it. Throws an Error only if the solver fails, which is our own fault.
 */
export async function place(problem: PlacementProblem, work = WORK): Promise<Placement> {
  const offers: (Offer | null)[] = problem.trips.map(() => null);
  const budget: Budget = { work };
  const solved: Staged[] = [];
  for (const trips of independentTrips(problem)) {
    const wished = placeOnWishes(problem, trips);
    const staged = wished === null ? placeInStages(await loadSolver(), problem, trips, budget) : null;
    if (staged !== null) solved.push(staged);
    for (const [trip, offer] of staged?.offers ?? wished ?? []) offers[trip] = offer;
  }
  const isProved = (stage: number): boolean =>
    solved.every(({ stages }) => stages[stage]?.bound === stages[stage]?.value);
  const bound = solved.reduce((sum, { stages }) => sum + (stages[2]?.bound ?? 0), 0);
  const sums = verifiedSums(problem, offers);
  return {
    offers,
    ...sums,
    bound: isProved(0) && isProved(1) ? bound : 0,
    optimal: isProved(0) && isProved(1) && isProved(2) && isProved(3),
  };
}
