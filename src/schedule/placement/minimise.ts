import type { Highs } from 'highs';
import { type Choices, type Column, countTrips, narrow, type Stage, sumOf } from './columns.ts';
import { type Network, teamNetwork } from './network.ts';
import type { PlacementProblem } from './problem.ts';
import { formulate, type Held } from './programme.ts';
import { type Relaxation, relax } from './relaxation.ts';
import type { TellPlacing } from './placing.ts';
import { type Programme, type SearchStep, search, solveRelaxation } from './solver.ts';
import { assignTeams, type Call } from './assign-teams.ts';

/** What one stage came to. */
export interface Outcome {
  /** One column per trip, in the order of the trips. */
  readonly chosen: readonly Column[];
  readonly value: number;
  /** No solution has a smaller sum; equal to `value` if the stage is proved. */
  readonly bound: number;
  /** The choices that a solution no worse than `value` can make. */
  readonly choices: Choices;
}

/** Work that searches may still spend, and how often the solver was called. */
export interface Budget {
  work: number;
  calls: number;
}

/** What a stage is given. */
export interface Assignment {
  readonly highs: Highs;
  readonly problem: PlacementProblem;
  readonly choices: Choices;
  readonly stage: Stage;
  readonly held: Held;
  /** A solution known already. */
  readonly known: readonly Column[] | null;
  /** Is told what the stage has come to. */
  readonly tell: TellPlacing;
}

/** Sums are whole numbers, so a bound may be rounded up; what it exceeds a whole number by at most may be noise. */
const NOISE = 1e-6;

/** Makes one stage's sum as small as possible; null if no solution was found. */
export function minimise(assignment: Assignment, budget: Budget): Outcome | null {
  const { highs, problem, choices, stage, held, tell } = assignment;
  let best = assignment.known;
  let value = best === null ? Number.POSITIVE_INFINITY : sumOf(best, stage);
  tell({ stage, held, best: value, bound: Number.NEGATIVE_INFINITY });
  const networks = networksOf(problem, choices);
  const solve = (programme: Programme) => {
    budget.calls++;
    return solveRelaxation(highs, programme, tell);
  };
  const relaxation = relax(solve, choices, networks, stage, held);
  if (relaxation === null && assignment.known === null) return null;
  if (relaxation === null) throw new Error('the solver found no relaxation of a problem that has a solution');
  const { bound, excess } = relaxation.appraisal;
  const whole = wholeSolution(problem, choices, relaxation);
  if (whole !== null && sumOf(whole, stage) < value) {
    best = whole;
    value = sumOf(whole, stage);
  }
  let lower = Math.ceil(bound - NOISE);
  let margin = Math.max(1, Math.ceil(lower / 200));
  while (lower < value && budget.work > 0) {
    const target = Math.min(lower + margin, value - 1);
    const narrowed = narrow(choices, (_, index) => bound + (excess[index] ?? 0) <= target + NOISE);
    const isAll = narrowed.columns.length === choices.columns.length;
    const beyond = isAll ? Number.POSITIVE_INFINITY : target + 1;
    tell({ best: value, bound: lower });
    const onStep = (step: SearchStep) => {
      // What is found so far is a solution; what is proved so far is proved of the narrowed choices alone.
      const proved = Math.max(lower, Math.min(beyond, value, Math.ceil(step.bound - NOISE)));
      tell({ best: Math.min(value, Math.round(step.best)), bound: proved });
    };
    const result = searchIn(assignment, narrowed, budget, onStep);
    if (result.found !== null && sumOf(result.found, stage) < value) {
      best = result.found;
      value = sumOf(best, stage);
    }
    lower = Math.max(lower, Math.min(beyond, Math.ceil(result.bound - NOISE)));
    if (isAll && lower === Number.POSITIVE_INFINITY) break;
    margin *= 4;
  }
  if (best === null) return null;
  const reached = value;
  return {
    chosen: best,
    value,
    bound: Math.min(lower, value),
    choices: narrow(choices, (_, index) => bound + (excess[index] ?? 0) <= reached + NOISE),
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
  { highs, problem, choices: all, stage, held }: Assignment,
  choices: Choices,
  budget: Budget,
  onStep: (step: SearchStep) => void,
): { found: Column[] | null; bound: number } {
  if (countTrips(choices) < countTrips(all)) return { found: null, bound: Number.POSITIVE_INFINITY };
  const { programme, active } = formulate(choices.columns, networksOf(problem, choices), stage, held, null);
  budget.calls++;
  const result = search(highs, programme, budget.work, onStep);
  budget.work -= result.work;
  const values = result.values;
  const found = values === null ? null : active.filter((_, index) => (values[index] ?? 0) > 0.5);
  return { found, bound: result.bound };
}

/** The solution of a relaxation if it is one in whole numbers, for which teams can be found. */
function wholeSolution(problem: PlacementProblem, choices: Choices, relaxation: Relaxation): Column[] | null {
  if (relaxation.shares.some(({ share }) => share < 1 - NOISE)) return null;
  const columns = relaxation.shares.map(({ column }) => column);
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
