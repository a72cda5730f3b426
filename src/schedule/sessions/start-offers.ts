import type { Offer } from '../placement/problem.ts';
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

/** The admissible starts of a trip, and for every session of its window what shuts it out. */
export interface Offers {
  readonly offers: readonly Offer[];
  /** By session of the window: the rules that shut the start out for the team that is shut out least; empty if none. */
  readonly closings: ReadonlyMap<number, readonly Closing[]>;
}

/** Judges sessions as the start of a trip, for every team that may make it: those given, or all of the round's window. */
export function offersOf(
  context: StartContext,
  trip: Trip,
  wish: Wish,
  starts: Iterable<number> = context.sessionsOf(trip).window,
): Offers {
  const numbers = new Map(context.plan.teams.map((team, number) => [team.id, { number, team }]));
  const going = trip.teams.flatMap((id) => numbers.get(id) ?? []);
  const offers: Offer[] = [];
  const closings = new Map<number, readonly Closing[]>();
  for (const start of starts) {
    const ofStart = closingsOfStart(context, trip, start);
    let least: readonly Closing[] | undefined;
    let offer: Omit<Offer, 'team'> | undefined;
    for (const { number, team } of going) {
      const ofTeam = closingsOfTeam(context, trip, team, start);
      if (least === undefined || ofStart.length + ofTeam.length < least.length)
        least = [...ofStart, ...ofTeam];
      if (ofStart.length + ofTeam.length > 0) continue;
      offer ??= offerAt(context, trip, wish, start);
      offers.push({ team: number, ...offer });
    }
    closings.set(start, least ?? ofStart);
  }
  return { offers, closings };
}

/** What a start offers to whichever team. */
function offerAt(context: StartContext, trip: Trip, wish: Wish, start: number): Omit<Offer, 'team'> {
  const positions = positionsFrom(context, trip, start);
  const order = context.sessionsOf(trip).openBefore(start);
  return {
    first: start,
    last: positions.at(-1) ?? start,
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
export function countClosings(closings: Offers['closings']): {
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
