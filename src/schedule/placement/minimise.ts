import type { Highs } from 'highs';
import { assignTeams, type Call } from './assign-teams.ts';
import {
  type Choices,
  type Column,
  countTrips,
  DISTANCE,
  narrow,
  type Stage,
  sumOf,
  VISITS_LEFT,
} from './columns.ts';
import { type Network, teamNetwork } from './network.ts';
import type { TellPlacing } from './placing.ts';
import { NOISE } from './prices.ts';
import type { NearProblem, PlacementProblem } from './problem.ts';
import { formulate, type Held } from './programme.ts';
import { type TooNear, tooNear, underpriced } from './reach.ts';
import { type Relaxation, relax } from './relaxation.ts';
import { type Programme, type SearchStep, search, solveRelaxation, type StartingBasis } from './solver.ts';

/** What one stage came to. */
export interface Outcome {
  /** One column per trip, in the order of the trips. */
  readonly chosen: readonly Column[];
  readonly value: number;
  /** No solution has a smaller sum; equal to `value` if the stage is proved. */
  readonly bound: number;
  /** What prices alone prove: no solution has a smaller sum. */
  readonly relaxed: number;
  /** By those prices, the cost of the cheapest choice of each trip. */
  readonly cheapest: ReadonlyMap<number, number>;
  /** The choices that a solution no worse than `value` can make. */
  readonly choices: Choices;
}

/** Work that may still be spent, and how often the solver was called. */
export interface Budget {
  searching: number;
  relaxing: number;
  calls: number;
}

/** What the solving of several sets of trips shares: the solver, the work that it may spend, and whom it tells how far it is. */
export interface Solving {
  readonly loadSolver: () => Promise<Highs>;
  readonly budget: Budget;
  readonly tell: TellPlacing;
}

/** What a stage is given. */
export interface Assignment {
  readonly problem: NearProblem;
  readonly choices: Choices;
  readonly stage: Stage;
  readonly held: Held;
  /** A solution known already. */
  readonly known: readonly Column[] | null;
  /** The stage solved in fractions, where that was done already. */
  readonly relaxation: Relaxation | null;
}

/** Iterations that a first search among the few choices of the solution in fractions may spend. */
const QUICK_WORK = 4_000;

/**
 * Makes one stage's sum as small as possible; null if no solution was found. Tells which trips are offered too few starts:
 * those of which one farther from the wish could make the sum smaller, or lead to another that is as small.
 */
export async function minimise(solving: Solving, assignment: Assignment): Promise<Outcome | TooNear | null> {
  const { problem, choices, stage, held } = assignment;
  const { budget, tell } = solving;
  let best = assignment.known;
  let value = best === null ? Number.POSITIVE_INFINITY : sumOf(best, stage);
  tell({ stage, held, best: value, bound: Number.NEGATIVE_INFINITY });
  const highs = await solving.loadSolver();
  const relaxation =
    assignment.relaxation ??
    relax(relaxing(solving, highs), choices, networksOf(problem, choices), stage, held);
  if (relaxation === null && assignment.known === null) return null;
  if (relaxation === null) throw new Error('the solver found no relaxation of a problem that has a solution');
  const { appraisal } = relaxation;
  const { bound, excess } = appraisal;
  const cheaper = relaxation.shares === null ? new Set<number>() : underpriced(problem, stage, appraisal);
  if (cheaper.size > 0) return { tooNear: cheaper };
  const whole = wholeSolution(problem, choices, relaxation);
  if (whole !== null && sumOf(whole, stage) < value) {
    best = whole;
    value = sumOf(whole, stage);
  }
  let lower = Math.ceil(bound - NOISE);
  const within = (target: number, among?: ReadonlySet<Column>): Choices =>
    narrow(
      choices,
      (column, index) => bound + (excess[index] ?? 0) <= target + NOISE && among?.has(column) !== false,
    );
  const searchAmong = (narrowed: Choices, work: number, beyond: number): void => {
    tell({ best: value, bound: lower });
    const onStep = (step: SearchStep) => {
      // What is found so far is a solution; what is proved so far is proved of the narrowed choices alone.
      const proved = Math.max(lower, Math.min(beyond, value, Math.ceil(step.bound - NOISE)));
      tell({ best: Math.min(value, Math.round(step.best)), bound: proved });
    };
    const result = searchIn(highs, assignment, narrowed, budget, work, onStep);
    if (result.found !== null && sumOf(result.found, stage) < value) {
      best = result.found;
      value = sumOf(best, stage);
    }
    lower = Math.max(lower, Math.min(beyond, Math.ceil(result.bound - NOISE)));
  };
  let margin = Math.max(1, Math.ceil(lower / 200));
  // Where fractions do not add up to a solution, its sum is above what they prove: starts that could matter then are taken
  // in before the search, which takes longer than all else.
  const early = whole === null && stage === DISTANCE ? tooNear(problem, stage, appraisal, margin) : null;
  if (relaxation.shares !== null && early !== null && early.size > 0) return { tooNear: early };
  const few = within(value - 1, relaxation.active);
  const isMuchLess = few.columns.length * 2 < within(Math.min(lower + margin, value - 1)).columns.length;
  if (lower < value && isMuchLess) searchAmong(few, Math.min(budget.searching, QUICK_WORK), lower);
  while (lower < value && budget.searching > 0 && relaxation.shares !== null) {
    const target = Math.min(lower + margin, value - 1);
    const narrowed = within(target);
    const isAll = narrowed.columns.length === choices.columns.length;
    searchAmong(narrowed, budget.searching, isAll ? Number.POSITIVE_INFINITY : target + 1);
    if (isAll && lower === Number.POSITIVE_INFINITY) break;
    margin *= 4;
  }
  if (best === null) return null;
  const farther = lower < value ? new Set<number>() : tooNear(problem, stage, appraisal, value - bound);
  if (farther.size > 0) return { tooNear: farther };
  const reached = value;
  return {
    chosen: best,
    value,
    bound: Math.min(lower, value),
    relaxed: bound,
    cheapest: appraisal.cheapest,
    choices: narrow(choices, (_, index) => bound + (excess[index] ?? 0) <= reached + NOISE),
  };
}

/** What leaving visits out comes to in fractions; null where the work allowed does not suffice to say. */
export async function relaxLeavingOut(
  solving: Solving,
  problem: NearProblem,
  choices: Choices,
): Promise<Relaxation | null> {
  const solve = relaxing(solving, await solving.loadSolver());
  const relaxation = relax(solve, choices, networksOf(problem, choices), VISITS_LEFT, []);
  return relaxation?.shares == null ? null : relaxation;
}

/** Whether prices prove that the sum of a stage is not 0. */
export function isMoreThanNone({ appraisal }: Relaxation): boolean {
  return appraisal.bound > NOISE;
}

/** Solves programmes in fractions as far as the budget allows. */
function relaxing({ budget, tell }: Solving, highs: Highs) {
  return (programme: Programme, from: StartingBasis | null) => {
    if (budget.relaxing <= 0) return 'exhausted';
    budget.calls++;
    const { work, solution } = solveRelaxation(highs, programme, budget.relaxing, from, tell);
    budget.relaxing -= work;
    return solution;
  };
}

/** The networks of all groups of teams, for the occupations that columns need. */
export function networksOf(problem: PlacementProblem, choices: Choices): Network[] {
  const listed: Set<number>[] = choices.groups.map(() => new Set());
  for (const column of choices.columns) listed[column.group]?.add(column.occupation);
  return choices.groups.map((teams, group) =>
    teamNetwork(choices.occupations, listed[group] ?? [], teams.length, problem),
  );
}

function searchIn(
  highs: Highs,
  { problem, choices: all, stage, held }: Assignment,
  choices: Choices,
  budget: Budget,
  work: number,
  onStep: (step: SearchStep) => void,
): { found: Column[] | null; bound: number } {
  if (countTrips(choices) < countTrips(all)) return { found: null, bound: Number.POSITIVE_INFINITY };
  const { programme, active } = formulate(choices.columns, networksOf(problem, choices), stage, held, null);
  budget.calls++;
  const result = search(highs, programme, work, onStep);
  budget.searching -= result.work;
  const values = result.values;
  const found = values === null ? null : active.filter((_, index) => (values[index] ?? 0) > 0.5);
  return { found, bound: result.bound };
}

/** The solution of a relaxation if it is one in whole numbers, for which teams can be found. */
function wholeSolution(problem: PlacementProblem, choices: Choices, { shares }: Relaxation): Column[] | null {
  if (shares === null || shares.some(({ share }) => share < 1 - NOISE)) return null;
  const columns = shares.map(({ column }) => column);
  return assignTeams(problem, callsOf(choices, columns)) ? columns : null;
}

/** The calls of the columns that place a trip, each open to the teams of its group. */
export function callsOf(choices: Choices, columns: readonly Column[]): Call[] {
  return columns.flatMap((column) => {
    const teams = choices.groups[column.group];
    const occupation = choices.occupations[column.occupation];
    return teams === undefined || occupation === undefined ? [] : [{ occupation, teams }];
  });
}
