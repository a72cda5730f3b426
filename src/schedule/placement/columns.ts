import { type Occupation, occupationOf } from './loads.ts';
import type { NearProblem, NearTrip, PlacementProblem, Start } from './problem.ts';

/** Where each stage stands in the costs: those of section 4 and, at last, the choice between equals. */
export const PINNED_LEFT = 0;
export const VISITS_LEFT = 1;
export const MOVED = 2;
export const DISTANCE = 3;
export const ORDER = 4;
export const REGRET = 5;

/** The stages in the order in which they are solved. */
export const STAGES = [PINNED_LEFT, VISITS_LEFT, MOVED, DISTANCE, ORDER, REGRET] as const;
export type Stage = (typeof STAGES)[number];

/** What a choice adds to each stage's sum, which is to be as small as possible. */
export type Costs = readonly [
  pinnedLeft: number,
  visitsLeft: number,
  moved: number,
  distance: number,
  order: number,
  regret: number,
];

/** One choice for one trip: a start with any team of a group, or to leave the trip out. */
export interface Column {
  /** Index of the trip in the problem. */
  readonly trip: number;
  readonly costs: Costs;
  /** The start, offered to the teams of the group; null: the trip is left out. */
  readonly start: Start | null;
  /** Index of the group of teams; −1: none. */
  readonly group: number;
  /** Index of the occupation, which no other group has; −1: none. */
  readonly occupation: number;
}

/** All choices of some trips of a problem. */
export interface Choices {
  readonly columns: readonly Column[];
  readonly occupations: readonly Occupation[];
  /** Groups of interchangeable teams. */
  readonly groups: readonly (readonly number[])[];
}

/**
 * Lists the choices of the trips with these indices, trip by trip: to leave it out, then its starts, those
 * that move the fewest visits first, and of these the nearest to the wish, so that the order in which they are offered does
 * not matter.
 * `onTrip` is called for each trip.
 */
export function listChoices(
  problem: NearProblem,
  trips: readonly number[],
  groups: readonly (readonly number[])[],
  onTrip: () => void = () => undefined,
): Choices {
  const groupsOf = groupFinder(groups);
  const occupations: Occupation[] = [];
  const numberOf = occupationNumbers(problem, occupations);
  const columns: Column[] = [];
  for (const index of trips) {
    const trip = problem.trips[index];
    if (trip === undefined) continue;
    onTrip();
    const leftOut: Costs = [trip.pinned, trip.visits, trip.notified, 0, 0, trip.regret];
    columns.push({ trip: index, costs: leftOut, start: null, group: -1, occupation: -1 });
    const occupationAt = numberOf(trip);
    for (const start of nearestFirst(trip.starts)) {
      const costs: Costs = [0, 0, start.moved, start.distance, trip.priority * start.order, 0];
      for (const group of groupsOf(start.teams))
        columns.push({ trip: index, costs, start, group, occupation: occupationAt(start, group) });
    }
  }
  return { columns, occupations, groups };
}

/** The starts of a trip, those that move the fewest visits first, then the nearest to the wish. */
function nearestFirst(starts: readonly Start[]): readonly Start[] {
  return [...starts].sort(
    (a, b) =>
      a.moved - b.moved ||
      a.distance - b.distance ||
      a.order - b.order ||
      a.first - b.first ||
      a.last - b.last,
  );
}

/** Finds the groups of some teams, ascending. */
function groupFinder(groups: readonly (readonly number[])[]): (teams: Start['teams']) => readonly number[] {
  const groupOf = new Map(groups.flatMap((teams, group) => teams.map((team) => [team, group] as const)));
  const known = new Map<Start['teams'], readonly number[]>();
  return (teams) => {
    const found =
      known.get(teams) ?? [...new Set(teams.flatMap((team) => groupOf.get(team) ?? []))].sort(ascending);
    known.set(teams, found);
    return found;
  };
}

/**
 * Numbers the occupations of starts as they come; those of a group that take the same have one number. Trips with the same
 * visits and sessions take the same from the same start.
 */
function occupationNumbers(
  problem: PlacementProblem,
  occupations: Occupation[],
): (trip: NearTrip) => (start: Start, group: number) => number {
  const numbers = new Map<string, number>();
  const shapes = new Map<string, Map<string, number>>();
  const opens = new Map<Int32Array, number>();
  return (trip) => {
    const open = opens.get(trip.open) ?? opens.size;
    opens.set(trip.open, open);
    const shape = `${open} ${trip.profile.map(({ offset, length }) => `${offset}+${length}`).join()}`;
    const ofShape = shapes.get(shape) ?? new Map<string, number>();
    shapes.set(shape, ofShape);
    return (start, group) => {
      const key = `${group} ${start.first}-${start.last}`;
      const known = ofShape.get(key);
      if (known !== undefined) return known;
      const occupation = occupationOf(problem, trip, start);
      const whole = `${group} ${JSON.stringify(occupation)}`;
      const number = numbers.get(whole) ?? occupations.push(occupation) - 1;
      numbers.set(whole, number);
      ofShape.set(key, number);
      return number;
    };
  };
}

function ascending(one: number, other: number): number {
  return one - other;
}

/** The same choices with some columns only. */
export function narrow(choices: Choices, keep: (column: Column, index: number) => boolean): Choices {
  return { ...choices, columns: choices.columns.filter(keep) };
}

/** The sum that chosen columns give a stage. */
export function sumOf(columns: readonly Column[], stage: Stage): number {
  return columns.reduce((sum, column) => sum + column.costs[stage], 0);
}

/** The least that any column of a trip adds to a stage, by trip. */
export function cheapestOf(columns: readonly Column[], stage: Stage): ReadonlyMap<number, number> {
  const least = new Map<number, number>();
  for (const { trip, costs } of columns)
    least.set(trip, Math.min(costs[stage], least.get(trip) ?? Number.POSITIVE_INFINITY));
  return least;
}

/** Whether all columns of each trip add the same to a stage, so that its sum cannot change any more. */
export function isSettled(columns: readonly Column[], stage: Stage): boolean {
  const costs = new Map<number, number>();
  return columns.every(({ trip, costs: { [stage]: cost } }) => {
    const first = costs.get(trip) ?? cost;
    costs.set(trip, first);
    return first === cost;
  });
}

/** The number of trips that have columns. */
export function countTrips(choices: Choices): number {
  return new Set(choices.columns.map((column) => column.trip)).size;
}
