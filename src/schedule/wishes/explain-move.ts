import type { Arrangement } from '../arrange.ts';
import type { Closing, MoveReason } from '../reason.ts';
import { closingsBeside } from '../rivals.ts';
import { judgeStarts } from '../sessions/judge-starts.ts';
import { keepsNotifiedDate, positionsFrom } from '../sessions/starts.ts';
import type { Trip, Visit } from '../visits/visit.ts';
import type { Wish } from './wish.ts';

/** The rules that shut a start out for how long the trip is: not told where the day of another of its visits holds it. */
const OF_LENGTH: readonly MoveReason['rule'][] = ['window', 'day-off', 'morning'];

/**
 * What kept a trip from its wish: the rules that shut the wished start out; else the visits of it whose notified days it
 * keeps where it stands; else the caps; else the trips that stand there.
 */
export function whyMoved(arrangement: Arrangement, trip: Trip, wish: Wish): readonly MoveReason[] {
  const { context, placement, trips } = arrangement;
  const start = context.line.before(wish.moment);
  const isOnLine = start < context.line.length && context.line.at(start).date === wish.moment.date;
  if (!isOnLine) return [{ rule: 'wish-on-day-off', cause: null }];
  if (!context.sessionsOf(trip).isInWindow(start)) return [{ rule: 'wish-outside-window', cause: null }];
  const { starts: wished, closings: judged } = judgeStarts(context, trip, wish, [start]);
  const closings = judged.get(start) ?? [];
  const taken = placement.placed[trips.indexOf(trip)] ?? null;
  const kept = taken === null ? [] : onNotifiedDay(arrangement, trip, taken.first);
  if (closings.length > 0) {
    if (kept.length === 0) return closings;
    const others = closings.filter(({ rule }) => !OF_LENGTH.includes(rule));
    return [...others, { rule: 'keeps-notice', cause: kept }];
  }

  const there = onNotifiedDay(arrangement, trip, start);
  const lost = kept.filter((visit) => !there.includes(visit));
  const keeping: readonly MoveReason[] = lost.length === 0 ? [] : [{ rule: 'keeps-notice', cause: lost }];
  if (taken !== null && wished.every(({ moved }) => moved > taken.moved)) return keeping;
  const beside = wished.flatMap((own) =>
    own.teams.map((team) => closingsBeside(arrangement, trip, own, team)),
  );
  const inTheWay = beside.map((found) => found.flatMap(busyAt));
  const free = beside.filter((_, index) => inTheWay[index]?.length === 0);
  if (free.length > 0)
    return free.every((found) => found.length > 0) ? [{ rule: 'caps', cause: null }] : keeping;
  const rivals = new Set(inTheWay.flat());
  const standing = [...arrangement.arranged.around, ...arrangement.standing];
  return [...trips, ...standing.map((one) => one.trip)]
    .filter((other) => rivals.has(other))
    .map((other): MoveReason => ({ rule: 'gives-way', cause: other }));
}

/** The trips at which a team is instead. */
function busyAt(closing: Closing): readonly Trip[] {
  return closing.rule === 'team-busy' ? closing.cause : [];
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
