import { reachOf } from './assign-teams.ts';
import { DISTANCE, MOVED, ORDER, PINNED_LEFT, type Stage, VISITS_LEFT } from './columns.ts';
import { fits } from './greedy.ts';
import { type Occupation, occupationOf } from './loads.ts';
import type { Budget } from './minimise.ts';
import type { Offer, Placement, PlacementProblem } from './problem.ts';
import { type Placing, tellingPlacing } from './placing.ts';
import { loadSolver } from './solver.ts';
import { type Staged, placeInStages } from './stages.ts';
import { placeOnWishes } from './wishes.ts';

/** Iterations that the searches of one problem may spend in all, whatever the machine and the clock. */
const WORK = 40_000;

/**
 * Places trips as well as can be: most pinned visits, then most visits, then fewest moved from where they
 * are notified, then least displacement, then the smallest sum
 * of priority × order, each with the earlier values held; of several such placements, one of least regret. Trips that
 * do not depend on one another are solved apart, and the solver is loaded only if some of them cannot simply stand on
 * their wishes. The result depends on nothing but the problem and the limit on the work, and every rule is checked
 * again on it. `listen` is told what the search has come to. Throws an Error only if the solver fails, which is our own fault.
 */
export async function place(
  problem: PlacementProblem,
  work = WORK,
  listen: (placing: Placing) => void = () => undefined,
): Promise<Placement> {
  const offers: (Offer | null)[] = problem.trips.map(() => null);
  const budget: Budget = { work, calls: 0 };
  const tell = tellingPlacing(listen);
  const dependent: (readonly number[])[] = [];
  for (const trips of independentTrips(problem)) {
    tell();
    const wished = placeOnWishes(problem, trips);
    if (wished === null) dependent.push(trips);
    for (const [trip, offer] of wished ?? []) offers[trip] = offer;
  }
  const solved: Staged[] = [];
  for (const [index, trips] of dependent.entries()) {
    tell({ set: index + 1, sets: dependent.length, stage: null, held: [] });
    const staged = placeInStages({ highs: await loadSolver(), budget, tell }, problem, trips);
    solved.push(staged);
    for (const [trip, offer] of staged.offers) offers[trip] = offer;
  }
  const areProved = (some: readonly Stage[]): boolean =>
    some.every((stage) => solved.every(({ stages }) => stages[stage]?.bound === stages[stage]?.value));
  const bound = solved.reduce((sum, { stages }) => sum + (stages[DISTANCE]?.bound ?? 0), 0);
  const sums = verifiedSums(problem, offers);
  return {
    offers,
    ...sums,
    bound: areProved([PINNED_LEFT, VISITS_LEFT, MOVED]) ? bound : 0,
    optimal: areProved([PINNED_LEFT, VISITS_LEFT, MOVED, DISTANCE, ORDER]),
    calls: budget.calls,
  };
}

/** The sums of a placement, counted from its offers. */
interface Sums {
  readonly pinnedPlaced: number;
  readonly visitsPlaced: number;
  readonly moved: number;
  readonly displacement: number;
  readonly order: number;
}

/**
 * Counts the sums of a placement and checks every rule on the way: the offers are the trips' own, no team is at two
 * trips at once or above a cap. Throws an Error if a rule is broken, which would be our own fault.
 */
function verifiedSums(problem: PlacementProblem, offers: readonly (Offer | null)[]): Sums {
  const taken: Occupation[][] = Array.from({ length: problem.teams }, () => []);
  let [pinnedPlaced, visitsPlaced, moved, displacement, order] = [0, 0, 0, 0, 0];
  if (offers.length !== problem.trips.length) throw new Error('the placement does not speak of every trip');
  problem.trips.forEach((trip, index) => {
    const offer = offers[index] ?? null;
    moved += offer?.moved ?? trip.notified;
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
  return { pinnedPlaced, visitsPlaced, moved, displacement, order };
}

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
  const join = (one: number, other: number): void => {
    parent[rootOf(one)] = rootOf(other);
  };
  // Of each team, by session: one of the trips that want the team from there on, and until when any of them may want it.
  const wants = Array.from(
    { length: problem.teams },
    () => new Map<number, { trip: number; last: number }>(),
  );
  problem.trips.forEach(({ offers }, trip) => {
    for (const offer of offers) {
      const { first, last } = reachOf(problem, offer);
      const others = wants[offer.team]?.get(first);
      if (others === undefined) {
        wants[offer.team]?.set(first, { trip, last });
        continue;
      }
      if (others.trip !== trip) join(trip, others.trip);
      others.last = Math.max(others.last, last);
    }
  });
  for (const ofTeam of wants) {
    let reach = -1;
    let previous = -1;
    for (const [first, { trip, last }] of [...ofTeam].sort(([a], [b]) => a - b)) {
      if (first <= reach) join(trip, previous);
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
