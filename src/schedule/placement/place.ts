import { reachOf } from './assign-teams.ts';
import { DISTANCE, MOVED, ORDER, PINNED_LEFT, type Stage, VISITS_LEFT } from './columns.ts';
import { fits } from './greedy.ts';
import { type Occupation, occupationOf } from './loads.ts';
import type { Budget, Solving } from './minimise.ts';
import { type Placing, tellingPlacing } from './placing.ts';
import type { NearProblem, Placed, Placement, PlacementProblem, Start } from './problem.ts';
import { boundBeyond, nearWishes, onWishes, reachFor, type TooNear, tooNear, widened } from './reach.ts';
import { loadSolver } from './solver.ts';
import { placeInStages, type Staged, type StageResult } from './stages.ts';
import { placeOnWishes } from './wishes.ts';

/** How much is tried on one problem, whatever the machine and the clock. */
export interface Effort {
  /** Iterations that searches in whole numbers may spend in all. */
  readonly searching: number;
  /** The same of solving in fractions, in the measure of `solveRelaxation`. */
  readonly relaxing: number;
  /** Sessions on either side of a wish within which starts are judged at first. */
  readonly reach: number;
}

/**
 * Places trips as well as can be: most pinned visits, then most visits, then fewest moved from where they
 * are notified, then least displacement, then the smallest sum
 * of priority × order, each with the earlier values held; of several such placements, one of least regret. Trips that
 * do not depend on one another are solved apart, and the solver is loaded only if some of them cannot simply stand on
 * their wishes. Starts far from the wishes are judged only where those near do not prove that they cannot win. The result
 * depends on nothing but the problem and the effort, and every rule is checked again on it. `listen` is told
 * what the search has come to. Throws an Error only if the solver fails, which is our own fault.
 */
export async function place(
  problem: PlacementProblem,
  effort: Partial<Effort> = {},
  listen: (placing: Placing) => void = () => undefined,
): Promise<Placement> {
  const wished = onWishes(problem);
  const standing = placeOnWishes(wished, [...problem.trips.keys()]);
  if (standing !== null) return placementOf(wished, { placed: standing, solved: [] }, 0);
  const { searching = 60_000, relaxing = 300_000, reach = reachFor(problem) } = effort;
  const budget: Budget = { searching, relaxing, calls: 0 };
  const known = new Map<string, Staged | TooNear>();
  const tell = tellingPlacing(listen);
  let near = nearWishes(problem, reach);
  for (;;) {
    const found = await placeNear(near, known, { loadSolver, budget, tell });
    if (!('tooNear' in found)) return placementOf(near, found, budget.calls);
    near = widened(near, found);
  }
}

/** Trips placed, and what was proved of those sets for which the solver was needed. */
interface Found {
  readonly placed: ReadonlyMap<number, Placed>;
  readonly solved: readonly Staged[];
}

/**
 * Places trips at the starts that they are offered, or tells which are offered too few. What sets of trips come to is `known`
 * for those that were solved before.
 */
async function placeNear(
  problem: NearProblem,
  known: Map<string, Staged | TooNear>,
  solving: Solving,
): Promise<Found | TooNear> {
  const { tell } = solving;
  const placed = new Map<number, Placed>();
  const dependent: (readonly number[])[] = [];
  for (const trips of independentTrips(problem)) {
    tell();
    const wished = placeOnWishes(problem, trips);
    if (wished === null) dependent.push(trips);
    for (const [trip, one] of wished ?? []) placed.set(trip, one);
  }
  const solved: Staged[] = [];
  for (const [index, trips] of dependent.entries()) {
    tell({ set: index + 1, sets: dependent.length, stage: null, held: [] });
    const key = trips.map((trip) => `${trip}:${problem.trips[trip]?.reach}`).join();
    const staged = known.get(key) ?? (await placeInStages(solving, problem, trips));
    known.set(key, staged);
    if ('tooNear' in staged) return staged;
    solved.push(staged);
    for (const [trip, one] of staged.placed) placed.set(trip, one);
  }
  const { value, relaxed, cheapest } = distancesOf(problem, solved);
  const farther = isProved(solved, [DISTANCE])
    ? tooNear(problem, DISTANCE, { bound: relaxed, cheapest }, value - relaxed)
    : new Set<number>();
  return farther.size > 0 ? { tooNear: farther } : { placed, solved };
}

/** What all trips come to in the stage of distances: those without the solver are on their wishes. */
function distancesOf({ trips }: NearProblem, solved: readonly Staged[]): StageResult {
  const results = solved.flatMap(({ stages }) => stages[DISTANCE] ?? []);
  const sum = (of: (result: StageResult) => number) =>
    results.reduce((total, result) => total + of(result), 0);
  return {
    value: sum(({ value }) => value),
    bound: sum(({ bound }) => bound),
    relaxed: sum(({ relaxed }) => relaxed),
    cheapest: new Map([
      ...trips.map((_, index) => [index, 0] as const),
      ...results.flatMap(({ cheapest }) => [...cheapest]),
    ]),
  };
}

function isProved(solved: readonly Staged[], some: readonly Stage[]): boolean {
  return some.every((stage) => solved.every(({ stages }) => stages[stage]?.bound === stages[stage]?.value));
}

function placementOf(problem: NearProblem, { placed: standing, solved }: Found, calls: number): Placement {
  const placed = problem.trips.map((_, index) => standing.get(index) ?? null);
  const sums = verifiedSums(problem, placed);
  const { bound, relaxed, cheapest } = distancesOf(problem, solved);
  const isBounded = isProved(solved, [PINNED_LEFT, VISITS_LEFT, MOVED]);
  const beyond = boundBeyond(problem, { bound: relaxed, cheapest });
  return {
    placed,
    ...sums,
    // Of several sets, one that is not proved may leave out more so that another leaves out less.
    bound: isBounded || solved.length === 1 ? Math.max(0, Math.min(bound, beyond)) : 0,
    mostPlaced: isProved(solved, [PINNED_LEFT, VISITS_LEFT]),
    optimal: isBounded && isProved(solved, [DISTANCE, ORDER]),
    calls,
  };
}

/** The sums of a placement, counted from where its trips stand. */
interface Sums {
  readonly pinnedPlaced: number;
  readonly visitsPlaced: number;
  readonly moved: number;
  readonly displacement: number;
  readonly order: number;
}

/**
 * Counts the sums of a placement and checks every rule on the way: the starts are the trips' own, no team is at two
 * trips at once or above a cap. Throws an Error if a rule is broken, which would be our own fault.
 */
function verifiedSums(problem: NearProblem, placed: readonly (Placed | null)[]): Sums {
  const taken: Occupation[][] = Array.from({ length: problem.teams }, () => []);
  let [pinnedPlaced, visitsPlaced, moved, displacement, order] = [0, 0, 0, 0, 0];
  problem.trips.forEach((trip, index) => {
    const own = placed[index] ?? null;
    moved += own?.moved ?? trip.notified;
    if (own === null) return;
    const duties = taken[own.team];
    const occupation = occupationOf(problem, trip, own);
    if (duties === undefined || !trip.starts.some((start) => isAt(own, start))) {
      throw new Error(`trip ${index} was given a start that it is not offered`);
    }
    if (!fits(problem, duties, occupation)) {
      throw new Error(`trip ${index} at session ${own.first} overtaxes team ${own.team}`);
    }
    duties.push(occupation);
    pinnedPlaced += trip.pinned;
    visitsPlaced += trip.visits;
    displacement += own.distance;
    order += trip.priority * own.order;
  });
  return { pinnedPlaced, visitsPlaced, moved, displacement, order };
}

/**
 * Parts the trips into sets that have nothing to do with each other: no two trips of different sets can want the same
 * team at the same session, nor count against the same cap. Indices ascending, sets by their first trip.
 */
export function independentTrips(problem: NearProblem): number[][] {
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
  problem.trips.forEach(({ starts }, trip) => {
    for (const start of starts) {
      const { first, last } = reachOf(problem, start);
      for (const team of start.teams) {
        const others = wants[team]?.get(first);
        if (others === undefined) {
          wants[team]?.set(first, { trip, last });
          continue;
        }
        if (others.trip !== trip) join(trip, others.trip);
        others.last = Math.max(others.last, last);
      }
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

/** Whether a trip stands at one of its starts, with a team to which that is offered. */
function isAt(own: Placed, { teams, ...start }: Start): boolean {
  return (
    teams.includes(own.team) &&
    own.first === start.first &&
    own.last === start.last &&
    own.moved === start.moved &&
    own.distance === start.distance &&
    own.order === start.order
  );
}
