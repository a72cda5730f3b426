import type { EventDate } from '../../deadlines/deadline.ts';
import type { Round } from '../../plan/language/rounds.ts';
import type { ScheduleInput } from '../../schedule/arrange.ts';
import { campaignDeadlines, roundEnd, visitDeadlines } from '../../schedule/campaign-deadlines.ts';
import type { Change, Closing, ClosingRule, MoveReason } from '../../schedule/reason.ts';
import type { Schedule, ScheduledTrip } from '../../schedule/schedule.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { Audience } from './audience.ts';
import { CHANGES, CLOSINGS, isShownTo, MOVES, WARNINGS } from './decisions.ts';

/** A reason as a reader may see it: whole, or a rule without what it rests on. */
export type ShownReason =
  | { readonly told: 'whole'; readonly reason: MoveReason }
  | { readonly told: 'rule'; readonly rule: ClosingRule };

/** A trip as a reader may see it. */
export interface ShownTrip extends Omit<ScheduledTrip, 'movedBy'> {
  /** What kept the trip from its wish; empty if it stands on it. */
  readonly movedBy: readonly ShownReason[];
}

/** A schedule as a reader may see it. Formats take no other, so that none is shown to anybody unawares. */
export interface ShownSchedule extends Omit<Schedule, 'trips'> {
  readonly trips: readonly ShownTrip[];
}

/**
 * The schedule as an audience may see it. For those who may not know of unannounced visits there is no trace of one:
 * sums are those of the trips shown, and a round ends with the last visit that is shown.
 */
export function scheduleFor(audience: Audience, schedule: Schedule, input: ScheduleInput): ShownSchedule {
  const isShown = ({ visit }: { readonly visit: Visit }) => isShownTo(audience, visit);
  const trips = schedule.trips.filter(({ trip }) => trip.visits.every((visit) => isShown({ visit })));
  const visits = schedule.visits.filter(isShown);
  const unplaced = schedule.unplaced.filter(isShown);
  const isWhole = visits.length === schedule.visits.length && unplaced.length === schedule.unplaced.length;
  const { plan, revision, asOf, optimal, calendar } = schedule;
  return {
    plan,
    revision,
    asOf,
    optimal,
    ...(isWhole ? totalsOf(schedule) : countedAnew(schedule, { trips, visits, unplaced }, input)),
    trips: trips.map((trip) => ({
      ...trip,
      movedBy: trip.movedBy.map((reason) => reasonFor(audience, reason)),
    })),
    unplaced: unplaced.map((one) => ({ ...one, advice: changeFor(audience, one.advice) })),
    warnings: schedule.warnings.filter(
      (warning) => isShown(warning) && WARNINGS[warning.id][audience] === 'whole',
    ),
    calendar,
  };
}

/** What hangs on the visits as a whole: sums, and the days on which rounds end. */
type Totals = Pick<Schedule, 'displacement' | 'bound' | 'visits' | 'deadlines'>;

function totalsOf({ displacement, bound, visits, deadlines }: Schedule): Totals {
  return { displacement, bound, visits, deadlines };
}

function countedAnew(
  schedule: Schedule,
  { trips, visits, unplaced }: Pick<Schedule, 'trips' | 'visits' | 'unplaced'>,
  input: ScheduleInput,
): Totals {
  const displacement = trips.reduce((sum, { distance }) => sum + distance, 0);
  const all = [...visits, ...unplaced.map(({ visit }) => ({ visit, end: null }))];
  const endOf = (round: Round): EventDate => roundEnd(round, all);
  return {
    displacement,
    bound: Math.max(0, schedule.bound - (schedule.displacement - displacement)),
    visits: visits.map((one) => ({ ...one, deadlines: visitDeadlines(input, one, endOf(one.visit.round)) })),
    deadlines: campaignDeadlines(input, endOf),
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

function changeFor(audience: Audience, change: Change | null): Change | null {
  return change !== null && CHANGES[change.kind][audience] === 'whole' ? change : null;
}
