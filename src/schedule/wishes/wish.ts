import { firstAllowed, fitsSessions, positionsFrom, type StartContext } from '../sessions/starts.ts';
import type { Moment, Trip } from '../visits/visit.ts';

/** Where a wished start comes from. */
export type WishSource = 'pin' | 'previous' | 'wish' | 'pace';

/** The wished start of a trip. */
export interface Wish {
  readonly moment: Moment;
  /** Plan-open sessions of the round before the wish. */
  readonly position: number;
  readonly source: WishSource;
}

/**
 * The wished starts of all trips still to come, by trip id: the pin; else the date that the unit was notified of or the start in the
 * previous schedule; else the unit's own wish; else the place of the trip in the pace of its round, which is that of the
 * plan, so that a visit which takes place moves no other.
 */
export function wishesOf(
  context: StartContext,
  trips: readonly Trip[],
  previous: ReadonlyMap<string, Moment>,
): ReadonlyMap<string, Wish> {
  const wishes = new Map<string, Wish>();
  for (const trip of trips) {
    if (trip.isDone) continue;
    const ofRound = [
      ...new Set(trips.filter(({ round }) => round.id === trip.round.id).map(({ plannedAs }) => plannedAs)),
    ];
    const place = ofRound.indexOf(trip.plannedAs);
    const before = previous.get(trip.id) ?? null;
    wishes.set(
      trip.id,
      fromVisits(context, trip, 'pin', before, (visit) => visit.pin) ??
        fromVisits(context, trip, 'previous', before, ({ record }) =>
          record?.notified == null ? null : { date: record.notified.visit, session: record.notified.session },
        ) ??
        fromPrevious(context, trip, before, 'previous') ??
        fromVisits(context, trip, 'wish', null, (visit) => visit.wish) ??
        fromPace(context, trip, place, ofRound.length),
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
  const fitting = candidates.find((wish) => startsRight(trip, wish)) ?? candidates[0];
  return fitting === undefined ? null : { ...fitting, source };
}

/** Whether the session number `offset` of a trip that starts at a moment lies on a day. */
function isOnDay(context: StartContext, trip: Trip, start: Moment, offset: number, day: DayWish): boolean {
  const { line } = context;
  const first = line.before(start);
  const position = positionsFrom(context, trip, first)[offset];
  if (position === undefined || position >= line.length || line.at(first).date !== start.date) return false;
  const moment = line.at(position);
  return moment.date === day.date && (day.session ?? moment.session) === moment.session;
}

function back(context: StartContext, trip: Trip, moment: Moment, offset: number): Omit<Wish, 'source'> {
  const round = context.sessionsOf(trip);
  const position = round.openBefore(context.line.before(moment)) - offset;
  if (offset === 0) return { moment, position };
  const start = round.open[Math.max(position, 0)];
  return { moment: start === undefined ? moment : context.line.at(start), position: Math.max(position, 0) };
}

function startsRight(trip: Trip, wish: Omit<Wish, 'source'>): boolean {
  return (trip.visits[0]?.sessions ?? 1) < 2 || wish.moment.session === 'morning';
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

/** Trip `place` of `count` in its round: spread evenly over the sessions that notice allows, or the first, or the last. */
function fromPace(context: StartContext, trip: Trip, place: number, count: number): Wish {
  const { open } = context.sessionsOf(trip);
  const { line } = context;
  const earliest = Math.max(...trip.visits.map((visit) => firstAllowed(context, visit)));
  const found = open.findIndex((position) => position >= earliest);
  const first = found === -1 ? 0 : found;
  const wished = wishedIndex(context, trip, first, place, count);
  const start = open[wished];
  if (start === undefined) return { moment: fallback(context, trip), position: 0, source: 'pace' };
  const moment = line.at(start);
  if (startsRight(trip, { moment, position: wished })) return { moment, position: wished, source: 'pace' };
  const morning: Moment = { date: moment.date, session: 'morning' };
  return {
    moment: morning,
    position: context.sessionsOf(trip).openBefore(line.before(morning)),
    source: 'pace',
  };
}

function wishedIndex(context: StartContext, trip: Trip, first: number, place: number, count: number): number {
  const { open } = context.sessionsOf(trip);
  switch (trip.pace) {
    case 'even':
      return first + Math.floor(((2 * place + 1) * (open.length - first)) / (2 * count));
    case 'early':
      return first;
    case 'late':
      return lastFit(context, trip);
    default:
      return trip.pace satisfies never;
  }
}

/** The last plan-open session from which the whole trip fits, in the morning where it must; else the last session. */
function lastFit(context: StartContext, trip: Trip): number {
  const { open } = context.sessionsOf(trip);
  for (let index = open.length - trip.sessions; index >= 0; index--) {
    const start = open[index];
    if (start !== undefined && fitsSessions(context, trip, start)) return index;
  }
  return Math.max(open.length - 1, 0);
}

function fallback(context: StartContext, trip: Trip): Moment {
  const range = trip.round.window.ranges[0];
  return { date: range?.from ?? context.asOf, session: 'morning' };
}
