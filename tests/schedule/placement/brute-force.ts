import type { Placed, PlacementProblem, PlacementTrip } from '../../../src/schedule/placement/problem.ts';

/** What a placement comes to, each as small as can be: pinned and visits left out, moved, displacement, order, regret. */
export type Worth = readonly [number, number, number, number, number, number];

/** The best worth of any placement, found by going through all that can still be better. */
export function bestWorth(problem: PlacementProblem): Worth {
  const found: Worth[] = [];
  const chosen: (Placed | null)[] = [];
  const go = (index: number): void => {
    const [known] = found;
    const soFar = worthOf({ ...problem, trips: problem.trips.slice(0, index) }, chosen);
    if (known !== undefined && !isLess(soFar, known)) return;
    const trip = problem.trips[index];
    if (trip === undefined) {
      found[0] = soFar;
      return;
    }
    for (const own of [null, ...allPlaces(trip)]) {
      chosen[index] = own;
      if (isLawful(problem, chosen.slice(0, index + 1))) go(index + 1);
    }
  };
  go(0);
  return found[0] ?? [0, 0, 0, 0, 0, 0];
}

/** What chosen offers come to. */
export function worthOf({ trips }: PlacementProblem, chosen: readonly (Placed | null)[]): Worth {
  const sums: [number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0];
  trips.forEach(({ pinned, visits, notified, regret, priority }, index) => {
    const own = chosen[index] ?? null;
    if (own === null) {
      sums[0] += pinned;
      sums[1] += visits;
      sums[2] += notified;
      sums[5] += regret;
    } else {
      sums[2] += own.moved;
      sums[3] += own.distance;
      sums[4] += priority * own.order;
    }
  });
  return sums;
}

/** Whether no team is at two trips at once, nor has more visits on a day or in a week than allowed. */
export function isLawful(problem: PlacementProblem, chosen: readonly (Placed | null)[]): boolean {
  const busy = new Set<string>();
  const visits = new Map<string, number>();
  for (const [index, own] of chosen.entries()) {
    const trip = problem.trips[index];
    if (own === null || trip === undefined) continue;
    for (let session = own.first; session <= own.last; session++) {
      const key = `${own.team} ${session}`;
      if (busy.has(key)) return false;
      busy.add(key);
    }
    for (const key of periodsOf(problem, trip, own)) visits.set(key, (visits.get(key) ?? 0) + 1);
  }
  return [...visits].every(([key, count]) => {
    const cap = key.startsWith('day') ? problem.visitsPerDay : problem.visitsPerWeek;
    return cap === null || count <= cap;
  });
}

/** The days and weeks of a team in which each visit has a session. */
function periodsOf(problem: PlacementProblem, { open, profile }: PlacementTrip, own: Placed): string[] {
  const start = open.indexOf(own.first);
  return profile.flatMap(({ offset, length }) => {
    const sessions = [...open.slice(start + offset, start + offset + length)];
    const days = sessions.map((session) => `day ${own.team} ${problem.dayOf[session]}`);
    const weeks = sessions.map((session) => `week ${own.team} ${problem.weekOf[session]}`);
    return [...new Set([...days, ...weeks])];
  });
}

function isLess(one: Worth, other: Worth): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at !== -1 && (one[at] ?? 0) < (other[at] ?? 0);
}

/** Every start of a trip with every team to which it is offered. */
function allPlaces(trip: PlacementTrip): Placed[] {
  return trip
    .startsWithin(Number.POSITIVE_INFINITY)
    .flatMap(({ teams, ...stand }) => teams.map((team) => ({ team, ...stand })));
}
