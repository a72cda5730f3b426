import type { Arrangement } from '../arrange.ts';
import { positionsOf } from '../visits/standing-trips.ts';
import type { Offer } from '../placement/problem.ts';
import type { MoveReason } from '../reason.ts';
import { keepsNotifiedDate, positionsFrom } from '../sessions/starts.ts';
import type { Trip, Visit } from '../visits/visit.ts';
import type { Wish } from './wish.ts';

/** Sessions during which a team is out. */
type Busy = Pick<Offer, 'team' | 'first' | 'last'>;

/** A trip, and where its visits are: where they stand, or would stand. Null: beside the line. */
interface Presence {
  readonly other: Trip;
  readonly places: readonly (Busy | null)[];
}

/** The rules that shut a start out for how long the trip is: not told where the day of another of its visits holds it. */
const OF_LENGTH: readonly MoveReason['rule'][] = ['window', 'day-off', 'morning'];

/**
 * What kept a trip from its wish: the rules that shut the wished start out; else the visits of it whose notified days it
 * keeps where it stands; else the caps; else the trips that stand there.
 */
export function whyMoved(arrangement: Arrangement, trip: Trip, wish: Wish): readonly MoveReason[] {
  const { context, offersOf, placement, trips } = arrangement;
  const start = context.line.before(wish.moment);
  const isOnLine = start < context.line.length && context.line.at(start).date === wish.moment.date;
  if (!isOnLine) return [{ rule: 'wish-on-day-off', cause: null }];
  const { offers, closings: allClosings } = offersOf(trip);
  const closings = allClosings.get(start);
  if (closings === undefined) return [{ rule: 'wish-outside-window', cause: null }];
  const taken = placement.offers[trips.indexOf(trip)] ?? null;
  const kept = taken === null ? [] : onNotifiedDay(arrangement, trip, taken.first);
  if (closings.length > 0) {
    if (kept.length === 0) return closings;
    const others = closings.filter(({ rule }) => !OF_LENGTH.includes(rule));
    return [...others, { rule: 'keeps-notice', cause: kept }];
  }

  const wished = offers.filter(({ first }) => first === start);
  const there = onNotifiedDay(arrangement, trip, start);
  const lost = kept.filter((visit) => !there.includes(visit));
  const keeping: readonly MoveReason[] = lost.length === 0 ? [] : [{ rule: 'keeps-notice', cause: lost }];
  if (taken !== null && wished.every(({ moved }) => moved > taken.moved)) return keeping;
  const others = othersThan(arrangement, trip);
  const free = wished.filter((own) => !others.some(({ places }) => isKeptBy(own, places)));
  if (free.length > 0)
    return free.every((own) => isOverCap(arrangement, trip, own, others))
      ? [{ rule: 'caps', cause: null }]
      : keeping;
  return others
    .filter(({ places }) => wished.some((own) => isKeptBy(own, places)))
    .map(({ other }): MoveReason => ({ rule: 'gives-way', cause: other }));
}

/** The visits of a trip that would stand on their notified days if it began at a position. */
function onNotifiedDay({ context }: Arrangement, trip: Trip, start: number): Visit[] {
  const { line } = context;
  const positions = positionsFrom(context, trip, start);
  return trip.visits.filter((visit, index) => {
    const position = positions[trip.offsets[index] ?? 0];
    return position !== undefined && position < line.length && keepsNotifiedDate(visit, line.at(position));
  });
}

/** Where the visits of all other trips stand. */
function othersThan(arrangement: Arrangement, trip: Trip): Presence[] {
  const { arranged, context, standing, placement, trips } = arrangement;
  const teamOf = (id: string) => context.plan.teams.findIndex((team) => team.id === id);
  return [
    ...trips
      .filter((other) => other !== trip)
      .map((other) => ({
        other,
        places: placesOf(arrangement, other, placement.offers[trips.indexOf(other)]),
      })),
    ...[...arranged.around, ...standing].map(({ trip: other, team, visits }) => ({
      other,
      places: visits.map((visit) => {
        const positions = positionsOf(context.line, visit);
        return positions === null ? null : { team: teamOf(team), ...positions };
      }),
    })),
  ];
}

/** Where each visit of a trip stands by an offer. */
function placesOf({ context }: Arrangement, trip: Trip, offer: Offer | null | undefined): Busy[] {
  if (offer == null) return [];
  const positions = positionsFrom(context, trip, offer.first);
  return trip.visits.flatMap(({ sessions }, index) => {
    const offset = trip.offsets[index] ?? 0;
    const first = positions[offset];
    const last = positions[offset + sessions - 1];
    return first === undefined || last === undefined ? [] : [{ team: offer.team, first, last }];
  });
}

function isKeptBy(own: Offer, places: Presence['places']): boolean {
  return places.some(
    (other) => other?.team === own.team && other.first <= own.last && own.first <= other.last,
  );
}

/** Whether a trip would exceed a cap by an offer, the others standing where they do. */
function isOverCap(arrangement: Arrangement, trip: Trip, own: Offer, others: readonly Presence[]): boolean {
  const { line, conditions } = arrangement.context;
  const added = placesOf(arrangement, trip, own);
  const places = [...added, ...others.flatMap((other) => other.places)].filter(
    (place) => place?.team === own.team,
  );
  const exceeds = (cap: number | null, periodOf: Int32Array) => {
    if (cap === null) return false;
    const periodsOf = (place: Busy | null) =>
      place === null ? [] : [...new Set(periodOf.subarray(place.first, place.last + 1))];
    const counted = places.flatMap(periodsOf);
    return added.flatMap(periodsOf).some((period) => counted.filter((one) => one === period).length > cap);
  };
  return exceeds(conditions.visitsPerDay, line.dayOf) || exceeds(conditions.visitsPerWeek, line.weekOf);
}
