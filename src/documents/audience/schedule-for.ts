import type { Closing, ClosingRule, MoveReason } from '../../schedule/reason.ts';
import type { MovedVisit, Schedule, ScheduledTrip, WholeSchedule } from '../../schedule/schedule.ts';
import type { Audience } from './audience.ts';
import { CHANGES, CLOSINGS, MOVED, MOVES, WARNINGS } from './decisions.ts';

/** A reason as a reader may see it: whole, or a rule without what it rests on. */
export type ShownReason =
  | { readonly told: 'whole'; readonly reason: MoveReason }
  | { readonly told: 'rule'; readonly rule: ClosingRule };

/** A trip as a reader may see it. */
export interface ShownTrip extends Omit<ScheduledTrip, 'movedBy'> {
  /** What kept the trip from its wish; empty if it stands on it. */
  readonly movedBy: readonly ShownReason[];
}

/** A visit that moved, as a reader may see it. */
export interface ShownMove extends Omit<MovedVisit, 'why'> {
  /** What keeps it from its old day. */
  readonly why: readonly ShownReason[];
}

/** A schedule as a reader may see it. Formats take no other, so that none is shown to anybody unawares. */
export interface ShownSchedule extends Omit<Schedule, 'trips' | 'moved'> {
  readonly trips: readonly ShownTrip[];
  readonly moved: readonly ShownMove[];
}

/**
 * The schedule as an audience may see it: the whole of it for the office and its teams; for others the one that is made
 * as if there were no unannounced visits, so that there is no trace of one.
 */
export function scheduleFor(audience: Audience, whole: WholeSchedule): ShownSchedule {
  const { plan, revision, asOf, optimal, mostPlaced, displacement, bound, ...schedule } =
    audience === 'internal' ? whole : whole.announced;
  return {
    plan,
    revision,
    asOf,
    optimal,
    mostPlaced,
    displacement,
    bound,
    trips: schedule.trips.map((trip) => ({
      ...trip,
      movedBy: trip.movedBy.map((reason) => reasonFor(audience, reason)),
    })),
    visits: schedule.visits,
    deadlines: schedule.deadlines,
    unplaced: schedule.unplaced.map((one) => ({
      ...one,
      changes: one.changes.filter(({ kind }) => CHANGES[kind][audience] === 'whole'),
    })),
    moved: (MOVED[audience] === 'whole' ? schedule.moved : []).map((move) => ({
      ...move,
      why: move.why.map((reason) => reasonFor(audience, reason)),
    })),
    warnings: schedule.warnings.filter(({ id }) => WARNINGS[id][audience] === 'whole'),
    calendar: schedule.calendar,
  };
}

/** A reason as an audience may see it. */
export function reasonFor(audience: Audience, reason: MoveReason): ShownReason {
  if (isClosing(reason)) {
    const told = CLOSINGS[reason.rule][audience];
    return told === 'whole' ? { told, reason } : { told, rule: reason.rule };
  }
  const told = MOVES[reason.rule][audience];
  return told === 'whole' ? { told, reason } : { told: 'rule', rule: told.instead };
}

function isClosing(reason: MoveReason): reason is Closing {
  return reason.rule in CLOSINGS;
}
