import { beginsInMorning, positionsFrom, type StartContext } from '../sessions/starts.ts';
import type { Moment, Trip } from '../visits/visit.ts';
import { paceOf, type WishedStart } from './pace.ts';

/** Where a wished start comes from. */
export type WishSource = 'pin' | 'previous' | 'wish' | 'pace';

/** The wished start of a trip. */
export interface Wish extends WishedStart {
  readonly source: WishSource;
}

/**
 * The wished starts of all trips still to come, by trip id: the pin; else the date that the unit was notified of or the start in the
 * previous schedule; else the unit's own wish; else the place of the trip in the pace of its round.
 */
export function wishesOf(
  context: StartContext,
  trips: readonly Trip[],
  previous: ReadonlyMap<string, Moment>,
): ReadonlyMap<string, Wish> {
  const wishes = new Map<string, Wish>();
  const pace = paceOf(context, trips);
  for (const trip of trips) {
    if (trip.stands) continue;
    const before = previous.get(trip.id) ?? null;
    wishes.set(
      trip.id,
      fromVisits(context, trip, 'pin', before, (visit) => visit.pin) ??
        fromVisits(context, trip, 'previous', before, ({ record }) =>
          record?.notified == null ? null : { date: record.notified.visit, session: record.notified.session },
        ) ??
        fromPrevious(context, trip, before, 'previous') ??
        fromVisits(context, trip, 'wish', null, (visit) => visit.wish) ?? { ...pace(trip), source: 'pace' },
    );
  }
  return wishes;
}

type DayWish = { readonly date: Moment['date']; readonly session: Moment['session'] | null };

/**
 * The start by which the first visit that is bound to a day comes to lie on it: the previous start if it does that, else
 * in the morning if that is possible.
 */
function fromVisits(
  context: StartContext,
  trip: Trip,
  source: WishSource,
  previous: Moment | null,
  dayOf: (visit: Trip['visits'][number]) => DayWish | null,
): Wish | null {
  const index = trip.visits.findIndex((visit) => dayOf(visit) !== null);
  const visit = trip.visits[index];
  const day = visit === undefined ? null : dayOf(visit);
  if (day === null) return null;
  const offset = trip.offsets[index] ?? 0;
  if (previous !== null && isOnDay(context, trip, previous, offset, day))
    return fromPrevious(context, trip, previous, source);
  const sessions: readonly Moment['session'][] =
    day.session === null ? ['morning', 'afternoon'] : [day.session];
  const candidates = sessions.map((session) => back(context, trip, { date: day.date, session }, offset));
  const fitting =
    candidates.find((wish) => wish.moment.session === 'morning' || !beginsInMorning(trip)) ?? candidates[0];
  return fitting === undefined ? null : { ...fitting, source };
}

/** Whether the session number `offset` of a trip that starts at a moment lies on a day. */
export function isOnDay(
  context: StartContext,
  trip: Trip,
  start: Moment,
  offset: number,
  day: DayWish,
): boolean {
  const { line } = context;
  const first = line.before(start);
  const position = positionsFrom(context, trip, first)[offset];
  if (position === undefined || position >= line.length || line.at(first).date !== start.date) return false;
  const moment = line.at(position);
  return moment.date === day.date && (day.session ?? moment.session) === moment.session;
}

function back(context: StartContext, trip: Trip, moment: Moment, offset: number): WishedStart {
  const round = context.sessionsOf(trip);
  const position = round.openBefore(context.line.before(moment)) - offset;
  if (offset === 0) return { moment, position };
  const start = round.open[Math.max(position, 0)];
  return { moment: start === undefined ? moment : context.line.at(start), position: Math.max(position, 0) };
}

function fromPrevious(
  context: StartContext,
  trip: Trip,
  moment: Moment | null,
  source: WishSource,
): Wish | null {
  if (moment === null) return null;
  return { moment, position: context.sessionsOf(trip).openBefore(context.line.before(moment)), source };
}
