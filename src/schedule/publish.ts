import type { EventDate } from '../deadlines/event.ts';
import type { Round } from '../plan/language/rounds.ts';
import type { ScheduleInput } from './arrange.ts';
import { campaignDeadlines, roundEnd, visitDeadlines } from './campaign-deadlines.ts';
import { CLOSING_WORDS } from './sessions/closing.ts';
import { MOVED_BY_UNANNOUNCED } from './wishes/explain-move.ts';
import type { Schedule, ScheduledTrip } from './schedule.ts';

/**
 * The schedule as it may be shown to those whom it concerns: without any trace of unannounced visits. Sums are those of
 * the trips shown, and a round ends with the last visit that is shown.
 */
export function withoutUnannounced(schedule: Schedule, input: ScheduleInput): Schedule {
  const isShown = ({ visit }: { readonly visit: { readonly form: string } }) => visit.form !== 'unannounced';
  const trips = schedule.trips
    .filter(({ trip }) => trip.visits.every((visit) => visit.form !== 'unannounced'))
    .map(withoutReasons);
  const visits = schedule.visits.filter(isShown);
  const unplaced = schedule.unplaced.filter(isShown);
  const warnings = schedule.warnings.filter(isShown);
  const displacement = trips.reduce((sum, { distance }) => sum + distance, 0);
  const all = [...visits, ...unplaced.map(({ visit }) => ({ visit, end: null }))];
  const endOf = (round: Round): EventDate => roundEnd(round, all);
  return {
    ...schedule,
    displacement,
    bound: Math.max(0, schedule.bound - (schedule.displacement - displacement)),
    trips,
    visits: visits.map((one) => ({ ...one, deadlines: visitDeadlines(input, one, endOf(one.visit.round)) })),
    deadlines: campaignDeadlines(input, endOf),
    unplaced,
    warnings,
  };
}

/** A trip that does not tell that an unannounced visit moved it. */
function withoutReasons(trip: ScheduledTrip): ScheduledTrip {
  const movedBy = trip.movedBy.map((reason) =>
    reason === MOVED_BY_UNANNOUNCED ? CLOSING_WORDS['team-closed'] : reason,
  );
  return { ...trip, movedBy };
}
