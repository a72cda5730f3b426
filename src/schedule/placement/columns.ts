import { startKey } from './groups.ts';
import { type Occupation, occupationOf } from './loads.ts';
import type { Offer, PlacementProblem, PlacementTrip } from './problem.ts';

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
  /** An offer with that start by a team of the group; null: the trip is left out. */
  readonly offer: Offer | null;
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
 * that move the fewest visits first, and of these the nearest to the wish, so that the order of the offers does not matter.
 * `onTrip` is called for each trip.
 */
export function listChoices(
  problem: PlacementProblem,
  trips: readonly number[],
  groups: readonly (readonly number[])[],
  onTrip: () => void = () => undefined,
): Choices {
  const groupOf = new Map(groups.flatMap((teams, group) => teams.map((team) => [team, group] as const)));
  const occupations: Occupation[] = [];
  const known = new Map<string, number>();
  const columns: Column[] = [];
  for (const index of trips) {
    const trip = problem.trips[index];
    if (trip === undefined) continue;
    onTrip();
    const leftOut: Costs = [trip.pinned, trip.visits, trip.notified, 0, 0, trip.regret];
    columns.push({ trip: index, costs: leftOut, offer: null, group: -1, occupation: -1 });
    for (const { offer, group } of startsOf(trip, groupOf)) {
      const occupation = occupationOf(problem, trip, offer);
      const key = `${group} ${JSON.stringify(occupation)}`;
      const number = known.get(key) ?? occupations.push(occupation) - 1;
      known.set(key, number);
      const costs: Costs = [0, 0, offer.moved, offer.distance, trip.priority * offer.order, 0];
      columns.push({ trip: index, costs, offer, group, occupation: number });
    }
  }
  return { columns, occupations, groups };
}

/** The starts of a trip with each group of teams, those that move the fewest visits first, then the nearest to the wish. */
function startsOf(
  trip: PlacementTrip,
  groupOf: ReadonlyMap<number, number>,
): { readonly offer: Offer; readonly group: number }[] {
  const starts = new Map<string, { offer: Offer; group: number }>();
  for (const offer of trip.offers) {
    const group = groupOf.get(offer.team) ?? -1;
    starts.set(`${group} ${startKey(offer)}`, { offer, group });
  }
  return [...starts.values()].sort(
    (a, b) =>
      a.offer.moved - b.offer.moved ||
      a.offer.distance - b.offer.distance ||
      a.offer.order - b.offer.order ||
      a.offer.first - b.offer.first ||
      a.offer.last - b.offer.last ||
      a.group - b.group,
  );
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
