import { assignTeams, callFor } from './assign-teams.ts';
import {
  type Choices,
  cheapestOf,
  type Column,
  isSettled,
  listChoices,
  MOVED,
  narrow,
  PINNED_LEFT,
  type Stage,
  STAGES,
  VISITS_LEFT,
} from './columns.ts';
import { placeGreedily } from './greedy.ts';
import { interchangeableTeams } from './groups.ts';
import {
  callsOf,
  isMoreThanNone,
  minimise,
  networksOf,
  type Outcome,
  relaxLeavingOut,
  type Solving,
} from './minimise.ts';
import { givenTo, type NearProblem, type Placed } from './problem.ts';
import { type TooNear, underpriced } from './reach.ts';
import type { Relaxation } from './relaxation.ts';

/** Trips placed stage by stage. */
export interface Staged {
  /** Where each placed trip stands. */
  readonly placed: ReadonlyMap<number, Placed>;
  /** Of each stage: what its sum came to, and what is proved of it with the earlier sums held. */
  readonly stages: readonly StageResult[];
}

export type StageResult = Pick<Outcome, 'value' | 'bound' | 'relaxed' | 'cheapest'>;

/**
 * Places trips that depend on one another: one stage after the other, each with the earlier sums held. Tells which trips are
 * offered too few starts, where the others could win.
 */
export async function placeInStages(
  solving: Solving,
  problem: NearProblem,
  trips: readonly number[],
): Promise<Staged | TooNear> {
  const groups = interchangeableTeams(
    trips.flatMap((index) => problem.trips[index] ?? []),
    problem.teams,
  );
  const listed = listChoices(problem, trips, groups, solving.tell);
  solving.tell();
  const networks = networksOf(problem, listed);
  solving.tell();
  const choices = narrow(
    listed,
    ({ start, group, occupation }) =>
      start === null || (networks[group]?.arcsOf.get(occupation)?.length ?? 0) > 0,
  );
  const known = placeGreedily(problem, choices);
  const stranded = withoutPlace(problem, choices, known);
  if (stranded.size > 0) return { tooNear: stranded };
  const placing = withoutLeaving(choices);
  const kept = new Set(placing.columns);
  const isComplete = known.every((column) => kept.has(column));
  const leaving = isComplete ? null : await relaxLeavingOut(solving, problem, choices);
  const cheaper = leaving === null ? null : underpriced(problem, VISITS_LEFT, leaving.appraisal);
  if (cheaper !== null && cheaper.size > 0) return { tooNear: cheaper };
  const isLeftOut = leaving !== null && isMoreThanNone(leaving);
  const run = (first: Stage, among: Choices): Promise<Stages | TooNear | null> =>
    runStages(solving, { problem, first, choices: among, guess: known, leaving });
  const solved = (isLeftOut ? null : await run(MOVED, placing)) ?? (await run(PINNED_LEFT, choices));
  if (solved === null) throw new Error('the solver lost a solution that was known');
  if ('tooNear' in solved) return solved;
  return { placed: placedBy(problem, choices, solved.chosen), stages: solved.stages };
}

/**
 * The trips that may have a place farther from their wish than they are offered starts: those that are left out when trips
 * are placed one by one, and those that caps keep from every start on which nothing notified moves.
 */
function withoutPlace(problem: NearProblem, { columns }: Choices, known: readonly Column[]): Set<number> {
  const unmoved = new Set(columns.flatMap(({ trip, start }) => (start?.moved === 0 ? [trip] : [])));
  const isWithout = ({ trip, start }: Column) =>
    problem.trips[trip]?.reach !== Number.POSITIVE_INFINITY && (start === null || !unmoved.has(trip));
  return new Set(known.filter(isWithout).map(({ trip }) => trip));
}

/** What the stages are run on. */
interface Run {
  readonly problem: NearProblem;
  readonly first: Stage;
  readonly choices: Choices;
  readonly guess: readonly Column[];
  /** What leaving visits out comes to in fractions, as far as that is known, whatever is pinned. */
  readonly leaving: Relaxation | null;
}

interface Stages {
  readonly chosen: readonly Column[];
  readonly stages: readonly StageResult[];
}

/**
 * The same choices without that of leaving a trip out which has a start: if these have a solution, it is one that
 * stages 1 and 2 cannot better.
 */
function withoutLeaving(choices: Choices): Choices {
  const placeable = new Set(choices.columns.flatMap(({ start, trip }) => (start === null ? [] : [trip])));
  return narrow(choices, ({ start, trip, costs }) => {
    return start !== null || !placeable.has(trip) || (costs[PINNED_LEFT] === 0 && costs[VISITS_LEFT] === 0);
  });
}

/**
 * Runs the stages from `first` on; the sums of those before it are the same in every solution. A stage in which each
 * trip takes a cheapest choice in the solution known needs no solving: nothing is better, and no other choice as good.
 */
async function runStages(
  solving: Solving,
  { problem, first, choices: all, guess, leaving }: Run,
): Promise<Stages | TooNear | null> {
  const columns = new Set(all.columns);
  let known: readonly Column[] | null = guess.every((column) => columns.has(column)) ? guess : null;
  let choices = all;
  const stages: StageResult[] = [];
  const held: number[] = [];
  for (const stage of STAGES) {
    const least = cheapestOf(choices.columns, stage);
    const isCheapest = ({ trip, costs }: Column): boolean => costs[stage] === least.get(trip);
    if (stage < first || known?.every(isCheapest) === true) {
      const value = [...least.values()].reduce((sum, cost) => sum + cost, 0);
      held.push(value);
      stages.push({ value, bound: value, relaxed: value, cheapest: least });
      if (stage >= first) choices = narrow(choices, isCheapest);
      continue;
    }
    const isSame = stage === VISITS_LEFT && isSettled(all.columns, PINNED_LEFT);
    const relaxation = isSame ? leaving : null;
    const outcome = await minimise(solving, { problem, choices, stage, held, known, relaxation });
    if (outcome === null || 'tooNear' in outcome) return outcome;
    held.push(outcome.value);
    stages.push(outcome);
    known = outcome.chosen;
    choices = outcome.choices;
  }
  return known === null ? null : { chosen: known, stages };
}

/**
 * Where the trips of chosen columns stand. Which of several teams takes a start makes no difference to any stage, so teams
 * are given anew, the first team to the earliest trip; should that search take too long, each trip keeps to its group.
 */
function placedBy(problem: NearProblem, choices: Choices, chosen: readonly Column[]): Map<number, Placed> {
  const standing = chosen.flatMap(({ trip: index, start }) => {
    const trip = problem.trips[index];
    return start === null || trip === undefined ? [] : [{ index, trip, start }];
  });
  const open = standing.map(({ trip, start }) => callFor(problem, trip, start));
  const teams = assignTeams(problem, open) ?? assignTeams(problem, callsOf(choices, chosen));
  if (teams === null || teams === undefined)
    throw new Error('no teams could be found for a solution of the solver');
  return new Map(
    standing.map(({ index, start }, position) => [index, givenTo(start, teams[position] ?? -1)]),
  );
}
