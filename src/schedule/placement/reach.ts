import { DISTANCE, type Stage } from './columns.ts';
import { NOISE } from './prices.ts';
import type { NearProblem, NearTrip, PlacementProblem, PlacementTrip } from './problem.ts';

/** Starts that are judged at first on either side of the wishes of all trips; of each trip at least and at most. */
const FIRST_STARTS = 24_000;
const LEAST_REACH = 8;
const MOST_REACH = 64;
/** A reach that lacks this little of the whole becomes the whole. */
const WORTH_WIDENING = 1.5;
/** By how much the reach of a trip grows. */
const WIDENING = 4;

/** The problem with the starts that stand on a wish. */
export function onWishes(problem: PlacementProblem): NearProblem {
  return { ...problem, trips: problem.trips.map((trip) => reaching(trip, 0)) };
}

/** How far from the wishes starts are judged at first: the more trips, the less far. */
export function reachFor({ trips }: PlacementProblem): number {
  return Math.min(Math.max(Math.floor(FIRST_STARTS / trips.length), LEAST_REACH), MOST_REACH);
}

/**
 * The problem with the starts at most so many sessions from the wishes. A trip is offered one start at least, and one on its
 * notified days, if it has such.
 */
export function nearWishes(problem: PlacementProblem, reach: number): NearProblem {
  return { ...problem, trips: problem.trips.map((trip) => reachingEnough(trip, reach)) };
}

/** The same problem with starts farther from the wish for some trips. */
export function widened(near: NearProblem, { tooNear: which }: TooNear): NearProblem {
  return {
    ...near,
    trips: near.trips.map((trip, index) =>
      which.has(index) ? reachingEnough(trip, (trip.reach + 1) * WIDENING) : trip,
    ),
  };
}

/** Trips that are offered too few starts to say what is best. */
export interface TooNear {
  readonly tooNear: ReadonlySet<number>;
}

/** What prices prove of trips that are offered only the starts near their wishes. */
export interface NearAppraisal {
  /** No solution with these starts has a smaller sum. */
  readonly bound: number;
  /** Cost plus prices of the cheapest choice of each trip. */
  readonly cheapest: ReadonlyMap<number, number>;
}

/** The trips of which a start farther away than those offered would lower what prices prove. */
export function underpriced(near: NearProblem, stage: Stage, prices: NearAppraisal): Set<number> {
  return trips(excessesBeyond(near, stage, prices), (excess) => excess < -NOISE);
}

/**
 * The trips of which a start farther away than those offered could lower the sum of a stage; in the sum of distances also
 * those that could leave it as it is. `gap` is by how much the sum exceeds what prices prove. Later stages hold the sum of
 * the distances, and so need no starts but those that it leaves.
 */
export function tooNear(near: NearProblem, stage: Stage, prices: NearAppraisal, gap: number): Set<number> {
  const most = (stage < DISTANCE ? gap - 1 : gap) + NOISE;
  return trips(excessesBeyond(near, stage, prices), (excess) => excess <= most);
}

/** What is proved of the sum of distances once some trip takes a start farther away than those offered: a whole number. */
export function boundBeyond(near: NearProblem, prices: NearAppraisal): number {
  const excesses = [...excessesBeyond(near, DISTANCE, prices).values()];
  const bound = excesses.reduce((sum, excess) => sum + Math.min(0, excess), prices.bound);
  const least = excesses.reduce(
    (one, excess) => Math.min(one, Math.max(0, excess)),
    Number.POSITIVE_INFINITY,
  );
  return Math.ceil(bound + least - NOISE);
}

/** By how much what prices prove would rise at least with a start of a trip that is not offered, by trip. */
function excessesBeyond(near: NearProblem, stage: Stage, { cheapest }: NearAppraisal): Map<number, number> {
  const excesses = new Map<number, number>();
  if (stage > DISTANCE) return excesses;
  for (const [index, cost] of cheapest) {
    const reach = near.trips[index]?.reach ?? Number.POSITIVE_INFINITY;
    if (reach < Number.POSITIVE_INFINITY) excesses.set(index, (stage < DISTANCE ? 0 : reach + 1) - cost);
  }
  return excesses;
}

function trips(excesses: ReadonlyMap<number, number>, which: (excess: number) => boolean): Set<number> {
  return new Set([...excesses].filter(([, excess]) => which(excess)).map(([index]) => index));
}

function reachingEnough(trip: PlacementTrip, reach: number): NearTrip {
  const near = reaching(trip, reach);
  const isEnough = near.starts.some(({ moved }) => moved === 0);
  return isEnough ? near : reaching(trip, Number.POSITIVE_INFINITY);
}

function reaching(trip: PlacementTrip, distance: number): NearTrip {
  const isMost = distance > 0 && distance * WORTH_WIDENING >= trip.farthest;
  const reach = isMost ? Number.POSITIVE_INFINITY : distance;
  return { ...trip, reach, starts: trip.startsWithin(reach) };
}
