import type { Arrangement } from './arrange.ts';
import type { Offer } from './placement/problem.ts';
import type { Closing } from './reason.ts';
import { positionsFrom, type StartContext } from './sessions/starts.ts';
import { positionsOf } from './visits/standing-trips.ts';
import type { Trip } from './visits/visit.ts';

/**
 * What keeps a trip from the starts that are open to it, or from some of them: the other trips of the team, and the
 * caps. By start, for the team that is kept from it least.
 */
export function rivalClosings(
  arrangement: Arrangement,
  trip: Trip,
  offers: readonly Offer[] = arrangement.offersOf(trip).offers,
): Map<number, readonly Closing[]> {
  const closings = new Map<number, readonly Closing[]>();
  for (const offer of offers) {
    const found = closingsBeside(arrangement, trip, offer);
    const known = closings.get(offer.first);
    if (known === undefined || found.length < known.length) closings.set(offer.first, found);
  }
  return closings;
}

/** A trip that one team makes, and where: its sessions, and the days and weeks by which caps count its visits. */
interface Rival {
  readonly trip: Trip;
  readonly spans: readonly { readonly first: number; readonly last: number }[];
  readonly periodsOf: (periodOf: Int32Array) => readonly number[];
}

/** What keeps a trip from one offer, the others standing where they do: those that the team is at, and those that fill a cap. */
export function closingsBeside(arrangement: Arrangement, trip: Trip, own: Offer): Closing[] {
  const { context } = arrangement;
  const { line, conditions } = context;
  const rivals = rivalsOf(arrangement, own.team).filter((rival) => rival.trip !== trip);
  const closings: Closing[] = [];
  const busy = rivals.filter(({ spans }) =>
    spans.some(({ first, last }) => first <= own.last && own.first <= last),
  );
  if (busy.length > 0) closings.push({ rule: 'team-busy', cause: busy.map((rival) => rival.trip) });

  /** The trips that count in the periods in which the cap would be exceeded; null if none would be. */
  const exceededBy = (cap: number | null, periodOf: Int32Array): readonly Trip[] | null => {
    if (cap === null) return null;
    const more = periodsOf(context, trip, own.first, periodOf);
    const loads = rivals.map((rival) => ({ trip: rival.trip, periods: rival.periodsOf(periodOf) }));
    const all = [...loads.flatMap(({ periods }) => periods), ...more];
    const exceeded = more.filter((period) => all.filter((other) => other === period).length > cap);
    if (exceeded.length === 0) return null;
    return loads
      .filter(({ periods }) => periods.some((period) => exceeded.includes(period)))
      .map((load) => load.trip);
  };
  const perDay = exceededBy(conditions.visitsPerDay, line.dayOf);
  if (perDay !== null) closings.push({ rule: 'cap-day', cause: perDay });
  const perWeek = exceededBy(conditions.visitsPerWeek, line.weekOf);
  if (perWeek !== null) closings.push({ rule: 'cap-week', cause: perWeek });
  return closings;
}

/** The trips of a team that are placed, and those that stand where they are. */
function rivalsOf({ arranged, context, placement, standing, trips }: Arrangement, team: number): Rival[] {
  const placed = trips.flatMap((trip, index): Rival[] => {
    const offer = placement.offers[index];
    if (offer == null || offer.team !== team) return [];
    return [
      { trip, spans: [offer], periodsOf: (periodOf) => periodsOf(context, trip, offer.first, periodOf) },
    ];
  });
  const id = context.plan.teams[team]?.id;
  const others = [...arranged.around, ...standing]
    .filter((one) => one.team === id)
    .map(({ trip, visits }): Rival => {
      const spans = visits.flatMap((visit) => positionsOf(context.line, visit) ?? []);
      return {
        trip,
        spans,
        periodsOf: (periodOf) =>
          spans.flatMap(({ first, last }) => [...new Set(periodOf.subarray(first, last + 1))]),
      };
    });
  return [...placed, ...others];
}

/** The days or weeks in which the visits of a trip have sessions; one that two visits share stands there twice. */
function periodsOf(context: StartContext, trip: Trip, start: number, periodOf: Int32Array): number[] {
  const positions = positionsFrom(context, trip, start);
  return trip.visits.flatMap((visit, index) => {
    const offset = trip.offsets[index] ?? 0;
    const own = positions.subarray(offset, offset + visit.sessions);
    return [...new Set(Array.from(own, (position) => periodOf[position] ?? -1))];
  });
}
