import type { PlacementProblem, PlacementTrip, Stand } from './problem.ts';

/** Visits that a trip makes in one period (a day, a week). */
export interface Load {
  readonly period: number;
  readonly visits: number;
}

/** What a trip takes of a team when it starts at a given session: the sessions, and the visits that caps count. */
export interface Occupation {
  readonly first: number;
  readonly last: number;
  /** Empty if there is no cap per day. */
  readonly days: readonly Load[];
  /** Empty if there is no cap per week. */
  readonly weeks: readonly Load[];
}

/** What a trip takes of its team where it stands. */
export function occupationOf(problem: PlacementProblem, trip: PlacementTrip, stand: Stand): Occupation {
  return {
    first: stand.first,
    last: stand.last,
    days: problem.visitsPerDay === null ? [] : loadsOf(trip, stand.first, problem.dayOf),
    weeks: problem.visitsPerWeek === null ? [] : loadsOf(trip, stand.first, problem.weekOf),
  };
}

/** The visits of one period among loads. */
export function visitsIn(loads: readonly Load[], period: number): number {
  return loads.find((load) => load.period === period)?.visits ?? 0;
}

/** A visit counts once in every period in which it has a session. */
function loadsOf(trip: PlacementTrip, first: number, periodOf: Int32Array): Load[] {
  const visits = new Map<number, number>();
  const start = rankOf(trip.open, first);
  for (const stretch of trip.profile) {
    const touched = new Set<number>();
    for (let k = 0; k < stretch.length; k++) {
      const period = periodOf[trip.open[start + stretch.offset + k] ?? -1];
      if (period !== undefined) touched.add(period);
    }
    for (const period of touched) visits.set(period, (visits.get(period) ?? 0) + 1);
  }
  return [...visits].map(([period, count]) => ({ period, visits: count }));
}

/** The index of the first element that is not below `value` in an ascending array. */
export function rankOf(ascending: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
