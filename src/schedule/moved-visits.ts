import { findDeadline } from '../plan/language/known-deadlines.ts';
import type { Arrangement } from './arrange.ts';
import type { PlacedVisit } from './campaign-deadlines.ts';
import { lapsedNotice, validNotice } from './notice.ts';
import type { MoveReason } from './reason.ts';
import type { MovedVisit, OldDay, ScheduledVisit } from './schedule.ts';
import { isSameMoment, type Moment, type Trip, type Visit } from './visits/visit.ts';
import { beginsInMorning } from './sessions/starts.ts';
import { whyMoved } from './wishes/explain-move.ts';
import { isOnDay } from './wishes/wish.ts';

/** What is known of a move before the deadlines of the visits are. */
export type Move = Omit<MovedVisit, 'notifyBy'>;

/** The visits that moved, each once, in plan order; a commune that moves with its district stands for itself. */
export function movesOf(arrangement: Arrangement, placed: readonly PlacedVisit[]): Move[] {
  const { trips } = arrangement;
  return trips.flatMap((trip) => {
    const ofTrip = placed.filter(({ visit }) => trip.visits.includes(visit));
    const moved = ofTrip.flatMap((one) => {
      const from = oldDayOf(arrangement, one);
      return from === null ? [] : [{ ...one, from }];
    });
    const [first] = moved;
    if (first === undefined) return [];
    const why = whyLeft(arrangement, trip, first.visit, first.from);
    return moved.map(({ visit, start, from }) => ({
      visit,
      trip: trip.id,
      from,
      to: start,
      sessions: start === null ? null : sessionsBetween(arrangement, trip, from, start),
      isNotified: lapsedNotice({ visit, start }) !== null,
      why,
    }));
  });
}

/** As `movesOf`, with the last day on which each unit can be notified anew. */
export function withNotice(moves: readonly Move[], visits: readonly ScheduledVisit[]): MovedVisit[] {
  return moves.map((move) => {
    const scheduled = visits.find(({ visit }) => visit === move.visit);
    const isKnown = scheduled === undefined || validNotice(scheduled) !== null;
    const notice = isKnown ? undefined : findDeadline(scheduled.deadlines, 'notice');
    return { ...move, notifyBy: notice?.date ?? null };
  });
}

/**
 * The day that a visit has left: of the notice that no longer counts, else of the previous schedule. Null if it left none,
 * as one that stands on its notified day, wherever it stood before it was notified.
 */
function oldDayOf({ previous }: Arrangement, { visit, start }: PlacedVisit): OldDay | null {
  if (visit.form === 'by-report' || visit.stands !== null) return null;
  const notice = lapsedNotice({ visit, start });
  if (notice !== null) return { date: notice.visit, session: notice.session };
  if (validNotice({ visit, start }) !== null) return null;
  const before = previous.get(visit.id);
  if (before === undefined) return null;
  return start !== null && isSameMoment(before, start) ? null : before;
}

/** What keeps a trip from the place by which one of its visits would stand on its old day. */
function whyLeft(arrangement: Arrangement, trip: Trip, visit: Visit, from: OldDay): readonly MoveReason[] {
  const { context, wishes } = arrangement;
  const { line, today } = context;
  if (from.date < today) return [{ rule: 'past', cause: null }];
  const at = line.before(morningOf(from));
  const isOnLine = at < line.length && line.at(at).date === from.date;
  if (!isOnLine) return [{ rule: 'wish-on-day-off', cause: null }];
  const offset = trip.offsets[trip.visits.indexOf(visit)] ?? 0;
  const wish = wishes.get(trip.id);
  if (wish?.source === 'previous' && isOnDay(context, trip, wish.moment, offset, from))
    return whyMoved(arrangement, trip, wish);
  const starts = (from.session === null ? (['morning', 'afternoon'] as const) : [from.session])
    .map((session) => line.before({ date: from.date, session }) - offset)
    .filter((position) => position >= 0 && position < line.length);
  const position =
    starts.find((start) => line.at(start).session === 'morning' || !beginsInMorning(trip)) ?? starts[0];
  if (position === undefined) return [{ rule: 'wish-outside-window', cause: null }];
  return whyMoved(arrangement, trip, { moment: line.at(position), position, source: 'previous' });
}

function sessionsBetween({ context }: Arrangement, trip: Trip, from: OldDay, to: Moment): number {
  const sessions = context.sessionsOf(trip);
  const before = (moment: Moment) => sessions.openBefore(context.line.before(moment));
  return Math.abs(before(to) - before(morningOf(from)));
}

function morningOf({ date, session }: OldDay): Moment {
  return { date, session: session ?? 'morning' };
}
