import type { Stand, Start } from '../placement/problem.ts';
import { CLOSING_RULES, type Closing, type ClosingRule } from '../reason.ts';
import {
  closingsOfStart,
  closingsOfTeam,
  keepsNotifiedDate,
  positionsFrom,
  type StartContext,
} from './starts.ts';
import type { Trip, Visit } from '../visits/visit.ts';
import type { Wish } from '../wishes/wish.ts';

/** The admissible starts of a trip, and for every session that was judged what shuts it out. */
export interface JudgedStarts {
  readonly starts: readonly Start[];
  /** By session: the rules that shut the start out for the team that is shut out least; empty if none. */
  readonly closings: ReadonlyMap<number, readonly Closing[]>;
}

/** Judges sessions as the start of a trip, for every team that may make it: those given, or all of the round's window. */
export function judgeStarts(
  context: StartContext,
  trip: Trip,
  wish: Wish,
  positions: Iterable<number> = context.sessionsOf(trip).window,
): JudgedStarts {
  const going = context.plan.teams.flatMap((team, number) =>
    trip.teams.includes(team.id) ? [{ number, team }] : [],
  );
  const all = going.map(({ number }) => number);
  const starts: Start[] = [];
  const closings = new Map<number, readonly Closing[]>();
  for (const position of positions) {
    const ofStart = closingsOfStart(context, trip, position);
    const ofTeams = going.map(({ team }) => closingsOfTeam(context, trip, team, position));
    const least = ofTeams.reduce<readonly Closing[] | null>(
      (found, ofTeam) => (found === null || ofTeam.length < found.length ? ofTeam : found),
      null,
    );
    closings.set(position, least === null || least.length === 0 ? ofStart : [...ofStart, ...least]);
    if (ofStart.length > 0) continue;
    const teams = ofTeams.every(({ length }) => length === 0)
      ? all
      : all.filter((_, index) => ofTeams[index]?.length === 0);
    if (teams.length > 0) starts.push({ teams, ...standAt(context, trip, wish, position) });
  }
  return { starts, closings };
}

/**
 * Gives the admissible starts of a trip at most so many sessions from its wish, and judges no session farther away than is
 * asked for.
 */
export function startsNear(
  context: StartContext,
  trip: Trip,
  wish: Wish,
): { readonly farthest: number; readonly startsWithin: (distance: number) => readonly Start[] } {
  const { open } = context.sessionsOf(trip);
  const known: Start[] = [];
  const judge = (positions: Int32Array): void => {
    known.push(...judgeStarts(context, trip, wish, positions).starts);
  };
  const within = (number: number): number => Math.min(Math.max(number, 0), open.length);
  let from = within(wish.position);
  let to = from;
  return {
    farthest: Math.max(Math.abs(wish.position), Math.abs(open.length - wish.position)),
    startsWithin: (distance) => {
      const [first, last] = [within(wish.position - distance), within(wish.position + distance + 1)];
      if (first < from) judge(open.subarray(first, from));
      if (last > to) judge(open.subarray(to, last));
      [from, to] = [Math.min(from, first), Math.max(to, last)];
      return known.filter((start) => start.distance <= distance);
    },
  };
}

/** Where a trip stands from a start, and what that costs. */
function standAt(context: StartContext, trip: Trip, wish: Wish, position: number): Stand {
  const positions = positionsFrom(context, trip, position);
  const order = context.sessionsOf(trip).openBefore(position);
  return {
    first: position,
    last: positions.at(-1) ?? position,
    moved: movedFrom(context, trip, positions),
    distance: Math.abs(order - wish.position),
    order,
  };
}

/** How many visits of a trip that were notified of a day do not stand there when it takes these sessions. */
function movedFrom({ line }: StartContext, trip: Trip, positions: Int32Array): number {
  return trip.visits.filter((visit, index) => {
    if (!isNotified(visit)) return false;
    const position = positions[trip.offsets[index] ?? 0];
    return position === undefined || !keepsNotifiedDate(visit, line.at(position));
  }).length;
}

/** Whether a visit that has yet to take place was notified of a day. */
export function isNotified({ record, done }: Visit): boolean {
  return record?.notified != null && done === null;
}

/** For each rule, how many starts it alone shuts out; and how many starts no rule shuts out. */
export function countClosings(closings: JudgedStarts['closings']): {
  alone: ReadonlyMap<ClosingRule, number>;
  free: number;
} {
  const counts = new Map<ClosingRule, number>();
  let free = 0;
  for (const found of closings.values()) {
    const [only] = found;
    if (only === undefined) free++;
    else if (found.length === 1) counts.set(only.rule, (counts.get(only.rule) ?? 0) + 1);
  }
  const alone = new Map(
    CLOSING_RULES.flatMap((rule) => (counts.has(rule) ? [[rule, counts.get(rule) ?? 0]] : [])),
  );
  return { alone, free };
}
