import type { Highs } from 'highs';
import {
  type Choices,
  cheapestOf,
  type Column,
  listChoices,
  MOVED,
  narrow,
  PINNED_LEFT,
  STAGES,
  sumOf,
  VISITS_LEFT,
} from './columns.ts';
import { placeGreedily } from './greedy.ts';
import { interchangeableTeams } from './groups.ts';
import { type Budget, callsOf, minimise, networksOf } from './minimise.ts';
import type { Offer, PlacementProblem } from './problem.ts';
import type { TellPlacing } from './placing.ts';
import { assignTeams, callFor, sameStart } from './assign-teams.ts';

/** Trips placed stage by stage. */
export interface Staged {
  /** Offer of each placed trip. */
  readonly offers: ReadonlyMap<number, Offer>;
  /** Of each stage's sum: what was reached, and what it cannot fall below with the earlier sums held. */
  readonly stages: readonly { readonly value: number; readonly bound: number }[];
}

/** What the solving of several sets of trips shares: the solver, the work that it may spend, and whom it tells how far it is. */
interface Solving {
  readonly highs: Highs;
  readonly budget: Budget;
  readonly tell: TellPlacing;
}

/** Places trips that depend on one another: one stage after the other, each with the earlier sums held. */
export function placeInStages(solving: Solving, problem: PlacementProblem, trips: readonly number[]): Staged {
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
    ({ offer, group, occupation }) =>
      offer === null || (networks[group]?.arcsOf.get(occupation)?.length ?? 0) > 0,
  );
  const known = placeGreedily(problem, choices);
  const run = (some: Choices, first: number): Stages | null =>
    runStages(solving, problem, some, first, known);
  const solved = run(withoutLeaving(choices), MOVED) ?? run(choices, 0);
  if (solved === null) throw new Error('the solver lost a solution that was known');
  return { offers: offersOf(problem, choices, solved.chosen), stages: solved.stages };
}

interface Stages {
  readonly chosen: readonly Column[];
  readonly stages: Staged['stages'];
}

/**
 * The same choices without that of leaving a trip out which has a start: if these have a solution, it is one that
 * stages 1 and 2 cannot better.
 */
function withoutLeaving(choices: Choices): Choices {
  const placeable = new Set(choices.columns.flatMap(({ offer, trip }) => (offer === null ? [] : [trip])));
  return narrow(choices, ({ offer, trip, costs }) => {
    return offer !== null || !placeable.has(trip) || (costs[PINNED_LEFT] === 0 && costs[VISITS_LEFT] === 0);
  });
}

/**
 * Runs the stages from `first` on; the sums of those before it are the same in every solution. A stage in which each
 * trip takes a cheapest choice in the solution known needs no solving: nothing is better, and no other choice as good.
 */
function runStages(
  { highs, budget, tell }: Solving,
  problem: PlacementProblem,
  all: Choices,
  first: number,
  guess: readonly Column[],
): Stages | null {
  const columns = new Set(all.columns);
  let known: readonly Column[] | null = guess.every((column) => columns.has(column)) ? guess : null;
  let choices = all;
  const stages: { value: number; bound: number }[] = [];
  const held: number[] = [];
  for (const stage of STAGES) {
    if (stage < first) {
      const fixed = sumOf(onePerTrip(choices), stage);
      held.push(fixed);
      stages.push({ value: fixed, bound: fixed });
      continue;
    }
    const least = cheapestOf(choices.columns, stage);
    const isCheapest = ({ trip, costs }: Column): boolean => costs[stage] === least.get(trip);
    if (known?.every(isCheapest) === true) {
      const value = sumOf(known, stage);
      held.push(value);
      stages.push({ value, bound: value });
      choices = narrow(choices, isCheapest);
      continue;
    }
    const outcome = minimise({ highs, problem, choices, stage, held, known, tell }, budget);
    if (outcome === null) return null;
    held.push(outcome.value);
    stages.push({ value: outcome.value, bound: outcome.bound });
    known = outcome.chosen;
    choices = outcome.choices;
  }
  return known === null ? null : { chosen: known, stages };
}

/** The first column of each trip. */
function onePerTrip(choices: Choices): Column[] {
  return choices.columns.filter(({ trip }, index) => choices.columns[index - 1]?.trip !== trip);
}

/**
 * The offers of chosen columns. Which of several teams takes a start makes no difference to any stage, so teams are
 * given anew, the first team to the earliest trip; should that search take too long, each trip keeps to its group.
 */
function offersOf(
  problem: PlacementProblem,
  choices: Choices,
  chosen: readonly Column[],
): Map<number, Offer> {
  const placed = chosen.flatMap(({ trip: index, offer }) => {
    const trip = problem.trips[index];
    return offer === null || trip === undefined ? [] : [{ index, trip, offer }];
  });
  const open = placed.map(({ trip, offer }) => callFor(problem, trip, offer));
  const teams = assignTeams(problem, open) ?? assignTeams(problem, callsOf(choices, chosen));
  if (teams === null || teams === undefined)
    throw new Error('no teams could be found for a solution of the solver');
  return new Map(
    placed.flatMap(({ index, trip, offer }, position) => {
      const own = sameStart(trip, offer).find(({ team }) => team === teams[position]);
      return own === undefined ? [] : [[index, own] as const];
    }),
  );
}
