import { addDays, addMonths, type CivilDate, yearOf } from '../calendar/civil-date.ts';
import type { EventDate } from '../deadlines/deadline.ts';
import type { Round } from '../plan/language/rounds.ts';
import { arrange, type Arrangement, type ScheduleInput } from './arrange.ts';
import { campaignDeadlines, type PlacedVisit, roundEnd, visitDeadlines } from './campaign-deadlines.ts';
import { conditionsOf } from './sessions/conditions.ts';
import { type DoneTrip, endOf as lastOf, startOf } from './visits/done-trips.ts';
import { whyMoved } from './wishes/explain-move.ts';
import type { Schedule, ScheduledTrip, ScheduledVisit } from './schedule.ts';
import { keepsNotifiedDate, positionsFrom, type StartContext } from './sessions/starts.ts';
import { standingAside } from './sessions/team-presence.ts';
import { tripsOf } from './visits/make-trips.ts';
import { explainUnplaced } from './unplaced/explain-unplaced.ts';
import type { Moment, Visit } from './visits/visit.ts';
import { visitsOf } from './visits/make-visits.ts';
import { warningsOf } from './warnings.ts';
import type { Wish } from './wishes/wish.ts';

/**
 * Computes the schedule of a plan without errors: which team visits which unit when, with every deadline, and why the
 * visits that find no place find none. The best schedule by pinned visits, visits, notified visits moved, displacement
 * and order; `optimal` says whether that is proved.
 */
export async function makeSchedule(input: ScheduleInput): Promise<Schedule> {
  const { plan, directory, calendar } = input;
  const visits = visitsOf(plan, directory);
  const trips = tripsOf(visits);
  const arrangement = await arrange(input, trips, conditionsOf(plan));
  const scheduled = scheduledTrips(input, arrangement);
  const placed = visits.map((visit) => placeVisit(input, arrangement, scheduled, visit));
  const ends = new Map(plan.rounds.map((round) => [round, roundEnd(round, placed)]));
  const endOf = (round: Round): EventDate => ends.get(round) ?? { date: null, state: 'open' };
  const unplacedIds = new Set(
    arrangement.trips.filter((trip) => !scheduled.some((one) => one.trip === trip)).map(({ id }) => id),
  );
  const years = new Set([
    yearOf(plan.decision.date),
    ...plan.rounds.flatMap(({ window }) =>
      window.ranges.flatMap(({ from, to }) => [yearOf(from), yearOf(to)]),
    ),
  ]);
  return {
    plan: plan.id,
    revision: input.previous === null ? 0 : input.previous.revision + 1,
    asOf: arrangement.context.asOf,
    optimal: arrangement.placement.optimal,
    displacement: arrangement.placement.displacement,
    bound: arrangement.placement.bound,
    trips: scheduled,
    visits: placed
      .filter(({ visit, start }) => start !== null || visit.form === 'by-report')
      .map((one) => ({ ...one, deadlines: visitDeadlines(input, one, endOf(one.visit.round)) }))
      .sort(byDate),
    deadlines: campaignDeadlines(input, endOf),
    unplaced: await explainUnplaced(input, arrangement, unplacedIds),
    warnings: warningsOf(arrangement, placed),
    calendar: [...years].sort().map((year) => ({ year, status: calendar.yearStatus(year) })),
  };
}

function scheduledTrips(input: ScheduleInput, arrangement: Arrangement): ScheduledTrip[] {
  const { context, placement, all, done, trips, wishes } = arrangement;
  return all.flatMap((trip) => {
    const past = done.find((one) => one.trip === trip);
    if (past !== undefined) return [pastTrip(context, past)];
    const offer = placement.offers[trips.indexOf(trip)];
    const wish = wishes.get(trip.id);
    const team = offer == null ? undefined : input.plan.teams[offer.team];
    if (offer == null || wish === undefined || team === undefined) return [];
    const start = context.line.at(offer.first);
    return [
      {
        trip,
        team: team.id,
        start,
        end: context.line.at(offer.last),
        wish,
        distance: offer.distance,
        movedBy: isSame(start, wish.moment) ? [] : whyMoved(arrangement, trip, wish),
      },
    ];
  });
}

/** A trip that took place stands where it was, wherever that is. */
function pastTrip(context: StartContext, { trip, team, visits }: DoneTrip): ScheduledTrip {
  const start = startOf(visits);
  const position = context.sessionsOf(trip).openBefore(context.line.before(start));
  const wish: Wish = { moment: start, position, source: 'pin' };
  return { trip, team, start, end: lastOf(visits), wish, distance: 0, movedBy: [] };
}

function placeVisit(
  input: ScheduleInput,
  { context, done }: Arrangement,
  scheduled: readonly ScheduledTrip[],
  visit: Visit,
): PlacedVisit {
  const placed = scheduled.find(({ trip }) => trip.visits.includes(visit));
  const team = input.plan.teams.find(({ id }) => id === (placed?.team ?? visit.teams[0]));
  let start: Moment | null = null;
  let end: Moment | null = null;
  const past = done.flatMap(({ visits }) => visits).find((one) => one.visit === visit);
  if (past !== undefined) {
    start = past.start;
    end = past.end;
  } else if (placed !== undefined) {
    const { trip } = placed;
    const offset = trip.offsets[trip.visits.indexOf(visit)] ?? 0;
    const positions = positionsFrom(context, trip, context.line.before(placed.start));
    start = context.line.at(positions[offset] ?? 0);
    end = context.line.at(positions[offset + visit.sessions - 1] ?? 0);
  }
  return {
    visit,
    trip: placed?.trip.id ?? null,
    team: placed?.team ?? null,
    start,
    end,
    isFixed: keepsNotifiedDate(visit, start) || placed?.trip.visits.some(({ pin }) => pin !== null) === true,
    earliestNotice: context.asOf,
    review: reviewOf(visit, start?.date ?? null),
    standAside: team === undefined ? [] : standingAside(team, visit.unit),
  };
}

function isSame(one: Moment, other: Moment): boolean {
  return one.date === other.date && one.session === other.session;
}

/** The review period of a visit that begins on `day`; an end or a beginning that hangs on the day is null without it. */
function reviewOf({ round }: Visit, day: CivilDate | null): ScheduledVisit['review'] {
  const { review } = round;
  if (review === null) return { from: null, to: null };
  if (review.last === null) return { from: review.from, to: review.to ?? day };
  if (day === null) return { from: null, to: null };
  const { count, measure } = review.last;
  const from =
    measure === 'month' ? addMonths(day, -count) : addDays(day, measure === 'week' ? -7 * count : -count);
  return { from, to: day };
}

function byDate(one: ScheduledVisit, other: ScheduledVisit): number {
  return sortKey(one) < sortKey(other) ? -1 : sortKey(one) > sortKey(other) ? 1 : 0;
}

/** Mornings before afternoons; visits without a date last. */
function sortKey({ start }: ScheduledVisit): string {
  return start === null ? '9' : `${start.date} ${start.session === 'morning' ? 0 : 1}`;
}
