import type { Arrangement } from '../arrange.ts';
import { positionsOf } from '../visits/standing-trips.ts';
import type { Offer } from '../placement/problem.ts';
import type { Closing } from '../reason.ts';
import { positionsFrom, type StartContext } from '../sessions/starts.ts';
import type { Trip } from '../visits/visit.ts';

/**
 * What keeps a trip from the starts that are open to it: the other trips of the team, and the caps. By start, for the
 * team that is kept from it least.
 */
export function rivalClosings(arrangement: Arrangement, trip: Trip): Map<number, readonly Closing[]> {
  const closings = new Map<number, readonly Closing[]>();
  for (const offer of arrangement.offersOf(trip).offers) {
    const found = closingsBeside(arrangement, trip, offer);
    const known = closings.get(offer.first);
    if (known === undefined || found.length < known.length) closings.set(offer.first, found);
  }
  return closings;
}

function closingsBeside(arrangement: Arrangement, trip: Trip, own: Offer): Closing[] {
  const { context, placement, trips } = arrangement;
  const { line, conditions } = context;
  const rivals = trips.flatMap((other, index) => {
    const offer = placement.offers[index];
    return offer == null || offer.team !== own.team ? [] : [{ trip: other, offer }];
  });
  const past = pastOf(arrangement, own.team);
  const closings: Closing[] = [];
  const isBusy = [...rivals.map(({ offer }) => offer), ...past].some(
    ({ first, last }) => first <= own.last && own.first <= last,
  );
  if (isBusy) closings.push({ rule: 'team-busy', cause: null });

  const isExceeded = (cap: number | null, periodOf: Int32Array): boolean => {
    if (cap === null) return false;
    const loads = [
      ...rivals.flatMap((rival) => periodsOf(context, rival.trip, rival.offer.first, periodOf)),
      ...past.flatMap(({ first, last }) => [...new Set(periodOf.subarray(first, last + 1))]),
    ];
    const more = periodsOf(context, trip, own.first, periodOf);
    return more.some((period) => [...loads, ...more].filter((other) => other === period).length > cap);
  };
  if (isExceeded(conditions.visitsPerDay, line.dayOf)) closings.push({ rule: 'cap-day', cause: null });
  if (isExceeded(conditions.visitsPerWeek, line.weekOf)) closings.push({ rule: 'cap-week', cause: null });
  return closings;
}

/** The sessions of visits that stand where they are, by a team. */
function pastOf(
  { arranged, context, standing }: Arrangement,
  team: number,
): { first: number; last: number }[] {
  const id = context.plan.teams[team]?.id;
  return [...arranged.around, ...standing]
    .filter((trip) => trip.team === id)
    .flatMap(({ visits }) => visits.flatMap((visit) => positionsOf(context.line, visit) ?? []));
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
