import type { Arrangement } from '../arrange.ts';
import { positionsOf } from '../visits/standing-trips.ts';
import type { Offer } from '../placement/problem.ts';
import type { MoveReason } from '../reason.ts';
import type { Trip } from '../visits/visit.ts';
import type { Wish } from './wish.ts';

/** Sessions during which a team is out. */
type Busy = Pick<Offer, 'team' | 'first' | 'last'>;

/** What kept a trip from its wish: the rules that shut the wished start out, else the trips that stand there. */
export function whyMoved(arrangement: Arrangement, trip: Trip, wish: Wish): readonly MoveReason[] {
  const { arranged, context, standing, offersOf, placement, trips } = arrangement;
  const start = context.line.before(wish.moment);
  const isOnLine = start < context.line.length && context.line.at(start).date === wish.moment.date;
  if (!isOnLine) return [{ rule: 'wish-on-day-off', cause: null }];
  const closings = offersOf(trip).closings.get(start);
  if (closings === undefined) return [{ rule: 'wish-outside-window', cause: null }];
  if (closings.length > 0) return closings;

  const wished = offersOf(trip).offers.filter(({ first }) => first === start);
  const isInTheWay = (own: Offer, other: Busy | null | undefined) =>
    other != null && other.team === own.team && other.first <= own.last && own.first <= other.last;
  const teamOf = (id: string) => context.plan.teams.findIndex((team) => team.id === id);
  const others = [
    ...trips
      .filter((other) => other !== trip)
      .map((other) => ({ other, places: [placement.offers[trips.indexOf(other)]] })),
    ...[...arranged.around, ...standing].map(({ trip: other, team, visits }) => ({
      other,
      places: visits.map((visit) => {
        const positions = positionsOf(context.line, visit);
        return positions === null ? null : { team: teamOf(team), ...positions };
      }),
    })),
  ];
  const isKeptBy = (own: Offer, places: readonly (Busy | null | undefined)[]) =>
    places.some((place) => isInTheWay(own, place));
  if (wished.some((own) => !others.some(({ places }) => isKeptBy(own, places))))
    return [{ rule: 'caps', cause: null }];
  return others
    .filter(({ places }) => wished.some((own) => isKeptBy(own, places)))
    .map(({ other }): MoveReason => ({ rule: 'gives-way', cause: other }));
}
