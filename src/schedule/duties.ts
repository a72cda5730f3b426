import type { Placement } from './placement/problem.ts';
import { positionsFrom, type StartContext } from './sessions/starts.ts';
import { positionsOf, type StandingTrip } from './visits/standing-trips.ts';
import type { Trip } from './visits/visit.ts';

/** A trip that one team makes, and where: its sessions, and the days and weeks by which caps count its visits. */
export interface Duty {
  readonly trip: Trip;
  readonly spans: readonly { readonly first: number; readonly last: number }[];
  /** One that two visits share stands there twice. */
  readonly days: readonly number[];
  readonly weeks: readonly number[];
}

/** What each team has to do, by its number: the trips that are placed, and those that stand where they are. */
export function dutiesOf(
  context: StartContext,
  trips: readonly Trip[],
  { placed }: Placement,
  standing: readonly StandingTrip[],
): Duty[][] {
  const { line, plan } = context;
  const duties: Duty[][] = plan.teams.map(() => []);
  trips.forEach((trip, index) => {
    const own = placed[index];
    if (own == null) return;
    duties[own.team]?.push({ trip, spans: [own], ...periodsOf(context, trip, own.first) });
  });
  const numbers = new Map(plan.teams.map(({ id }, number) => [id, number]));
  for (const { trip, team, visits } of standing) {
    const spans = visits.flatMap((visit) => positionsOf(line, visit) ?? []);
    const periods = (periodOf: Int32Array): number[] =>
      spans.flatMap(({ first, last }) => [...new Set(periodOf.subarray(first, last + 1))]);
    duties[numbers.get(team) ?? -1]?.push({
      ...{ trip, spans },
      ...{ days: periods(line.dayOf), weeks: periods(line.weekOf) },
    });
  }
  return duties;
}

/** The days and weeks in which the visits of a trip have sessions from a start. */
export function periodsOf(context: StartContext, trip: Trip, start: number): Pick<Duty, 'days' | 'weeks'> {
  const { line } = context;
  const positions = positionsFrom(context, trip, start);
  const periods = (periodOf: Int32Array): number[] =>
    trip.visits.flatMap((visit, index) => {
      const offset = trip.offsets[index] ?? 0;
      const own = positions.subarray(offset, offset + visit.sessions);
      return [...new Set(Array.from(own, (position) => periodOf[position] ?? -1))];
    });
  return { days: periods(line.dayOf), weeks: periods(line.weekOf) };
}
