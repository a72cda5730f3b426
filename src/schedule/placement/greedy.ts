import type { Choices, Column } from './columns.ts';
import { type Load, type Occupation, visitsIn } from './loads.ts';
import type { PlacementProblem } from './problem.ts';

/**
 * Places trips one by one, each at the first of its columns that fits beside those before it. Pinned trips come first,
 * then those notified, then those with the fewest starts. Returns one column per trip, in the order of the trips.
 */
export function placeGreedily(problem: PlacementProblem, choices: Choices): Column[] {
  const byTrip = new Map<number, Column[]>();
  for (const column of choices.columns) {
    const columns = byTrip.get(column.trip);
    if (columns === undefined) byTrip.set(column.trip, [column]);
    else columns.push(column);
  }
  const order = [...byTrip.entries()].sort(
    ([a, as], [b, bs]) =>
      (problem.trips[b]?.pinned ?? 0) - (problem.trips[a]?.pinned ?? 0) ||
      (problem.trips[b]?.notified ?? 0) - (problem.trips[a]?.notified ?? 0) ||
      as.length - bs.length ||
      a - b,
  );
  const taken: Occupation[][] = Array.from({ length: problem.teams }, () => []);
  const chosen = new Map<number, Column>();
  for (const [trip, columns] of order) {
    for (const column of columns) {
      const occupation = choices.occupations[column.occupation];
      if (occupation === undefined) continue;
      const team = choices.groups[column.group]?.find((team) => fits(problem, taken[team] ?? [], occupation));
      if (team === undefined) continue;
      taken[team]?.push(occupation);
      chosen.set(trip, column);
      break;
    }
  }
  return [...byTrip].flatMap(
    ([trip, columns]) => chosen.get(trip) ?? columns.find((column) => column.start === null) ?? [],
  );
}

/** Whether a team that has some occupations can take one more. */
export function fits(problem: PlacementProblem, taken: readonly Occupation[], next: Occupation): boolean {
  if (taken.some((other) => other.first <= next.last && next.first <= other.last)) return false;
  const keeps = (
    cap: number | null,
    loads: readonly Load[],
    loadsOf: (other: Occupation) => readonly Load[],
  ) =>
    cap === null ||
    loads.every(
      (load) => taken.reduce((sum, other) => sum + visitsIn(loadsOf(other), load.period), load.visits) <= cap,
    );
  return (
    keeps(problem.visitsPerDay, next.days, (other) => other.days) &&
    keeps(problem.visitsPerWeek, next.weeks, (other) => other.weeks)
  );
}
