import { addDays, addMonths, type CivilDate, yearOf } from '../calendar/civil-date.ts';
import { announcedPlan } from '../plan/announced-plan.ts';
import { isUnannounced } from '../plan/language/units.ts';
import type { EventDate } from '../deadlines/deadline.ts';
import type { Round } from '../plan/language/rounds.ts';
import { arrange, type Arrangement, type ScheduleInput } from './arrange.ts';
import { campaignDeadlines, followedVisit, type PlacedVisit, roundEnd } from './campaign-deadlines.ts';
import { type Conditions, conditionsOf } from './sessions/conditions.ts';
import { endOf as lastOf, type StandingTrip, startOf } from './visits/standing-trips.ts';
import { whyMoved } from './wishes/explain-move.ts';
import type {
  Schedule,
  ScheduledTrip,
  ScheduledVisit,
  ScheduleWarning,
  UnplacedVisit,
  WholeSchedule,
} from './schedule.ts';
import type { Placement } from './placement/problem.ts';
import { todayOf } from './today.ts';
import { keepsNotifiedDate, positionsFrom, type StartContext } from './sessions/starts.ts';
import { standingAside } from './sessions/team-presence.ts';
import type { Progress, TellProgress } from './progress.ts';
import { warningsOf } from './warnings.ts';
import { type Move, movesOf, withNotice } from './moved-visits.ts';
import { tripsOf } from './visits/make-trips.ts';
import { explainUnplaced } from './unplaced/explain-unplaced.ts';
import type { ArrangeAgain } from './unplaced/search-changes.ts';
import { isSameMoment, type Moment, type Visit } from './visits/visit.ts';
import { visitsOf } from './visits/make-visits.ts';
import type { Wish } from './wishes/wish.ts';

/**
 * Computes the schedule of a plan without errors: which team visits which unit when, with every deadline, and why the
 * visits that find no place find none. The best schedule by pinned visits, visits, notified days kept, displacement and
 * order; `optimal` says whether that is proved.
 *
 * It is made in two solves: first of the announced plan, in which nothing is known of unannounced visits; then these are
 * placed around the others, in the same order. What others than the office may see is the first alone.
 *
 * `tell` is told how far that has got.
 */
export async function makeSchedule(
  input: ScheduleInput,
  tell: TellProgress = () => undefined,
): Promise<WholeSchedule> {
  const { directory } = input;
  const openly = { ...input, plan: announcedPlan(input.plan) };
  const today = todayOf(openly.plan, input.asOf);
  const publicly = visitsOf(openly.plan, directory, today);
  const first = await solve(openly, publicly, () => Promise.resolve([]), tell);
  const announced = assembled(openly, [first]);
  if (openly.plan === input.plan) {
    tell(madeOf(announced, [first]));
    return { ...announced, announced };
  }

  const visits = visitsOf(input.plan, directory, todayOf(input.plan, input.asOf));
  const others = visits.filter(isUnannounced);
  const around = async (conditions: Conditions | null, ofTrial: TellProgress) =>
    standingIn(conditions === null ? first : await placeVisits(openly, publicly, [], conditions, ofTrial));
  const second = await solve(input, others, around, tell);
  const whole = assembled(input, [first, second]);
  tell(madeOf(whole, [first, second]));
  // What units are told does not hang on visits that they know nothing of, the end of their round among it.
  const told = new Map(announced.visits.map((one) => [one.visit.id, one]));
  return { ...whole, visits: whole.visits.map((one) => told.get(one.visit.id) ?? one), announced };
}

/** What is told of a schedule once it is made. */
function madeOf({ visits, unplaced, displacement, bound }: Schedule, solved: readonly Solved[]): Progress {
  const calls = solved.reduce((sum, { arrangement }) => sum + arrangement.placement.calls, 0);
  return { step: 'made', visits: visits.length, unplaced: unplaced.length, calls, displacement, bound };
}

/** What the search for a change that would place a visit may spend on one that it tries. */
const EFFORT_OF_TRIAL = { searching: 6_000, relaxing: 30_000 };

/** Some visits that were placed. */
interface Placed {
  readonly arrangement: Arrangement;
  readonly trips: readonly ScheduledTrip[];
  readonly placed: readonly PlacedVisit[];
}

/** Visits that were placed, with why those without a place have none. */
interface Solved extends Placed {
  readonly unplaced: readonly UnplacedVisit[];
  readonly moves: readonly Move[];
  readonly warnings: readonly ScheduleWarning[];
}

/**
 * Places the trips of some visits around others that stand where they are: under the conditions of the plan (null), and
 * again under others in search of what would place those that find no place.
 */
async function solve(
  input: ScheduleInput,
  visits: readonly Visit[],
  around: (conditions: Conditions | null, tell: TellProgress) => Promise<readonly StandingTrip[]>,
  tell: TellProgress,
): Promise<Solved> {
  const placed = await placeVisits(input, visits, await around(null, tell), conditionsOf(input.plan), tell);
  const { arrangement, trips } = placed;
  let tried = 0;
  const again: ArrangeAgain = async (conditions, changed) => {
    tried++;
    const ofTrial = () => {
      tell({ step: 'changes', unplaced: unplacedIds.size, tried });
    };
    const { all, around: others } = arrangement.arranged;
    if (changed === null)
      return arrange(
        input,
        { all, around: await around(conditions, ofTrial) },
        conditions,
        ofTrial,
        EFFORT_OF_TRIAL,
      );
    const withChanged = all.map((trip) => (trip.id === changed.id ? changed : trip));
    return arrange(input, { all: withChanged, around: others }, conditions, ofTrial, EFFORT_OF_TRIAL);
  };
  const unplacedIds = new Set(
    arrangement.trips.filter((trip) => !trips.some((one) => one.trip === trip)).map(({ id }) => id),
  );
  const unplaced = await explainUnplaced(input, arrangement, unplacedIds, again);
  const moves = movesOf(arrangement, placed.placed);
  return { ...placed, unplaced, moves, warnings: warningsOf(placed.placed) };
}

async function placeVisits(
  input: ScheduleInput,
  visits: readonly Visit[],
  around: readonly StandingTrip[],
  conditions: Conditions,
  tell: TellProgress,
): Promise<Placed> {
  const arrangement = await arrange(input, { all: tripsOf(visits), around }, conditions, tell);
  const of = arrangement.arranged.all.length;
  const trips = scheduledTrips(input, arrangement, (done) => {
    tell({ step: 'reasons', visits: visits.length, done, of });
  });
  const placed = visits.map((visit) => placeVisit(input, arrangement, trips, visit));
  return { arrangement, trips, placed };
}

/** Where the trips of a solve stand for the next. */
function standingIn({ trips, placed }: Placed): StandingTrip[] {
  return trips.map(({ trip, team }) => ({
    trip,
    team,
    visits: placed.flatMap(({ visit, start, end }) =>
      trip.visits.includes(visit) && start !== null && end !== null ? [{ visit, start, end }] : [],
    ),
  }));
}

/** The schedule that solves come to: what is public of it is that of the first. */
function assembled(input: ScheduleInput, solved: readonly [Solved, ...Solved[]]): Schedule {
  const { plan, calendar } = input;
  const [{ arrangement }] = solved;
  const placed = solved.flatMap((one) => one.placed);
  const placements = solved.map((one) => one.arrangement.placement);
  const sum = (valueOf: (placement: Placement) => number) =>
    placements.reduce((total, placement) => total + valueOf(placement), 0);
  const ends = new Map(plan.rounds.map((round) => [round.id, roundEnd(round, placed)]));
  const endOf = ({ id }: Round): EventDate => ends.get(id) ?? { date: null, state: 'open' };
  const years = new Set([
    yearOf(plan.decision.date),
    ...plan.rounds.flatMap(({ window }) =>
      window.ranges.flatMap(({ from, to }) => [yearOf(from), yearOf(to)]),
    ),
  ]);
  const dated = placed
    .filter(({ visit, start }) => start !== null || visit.form === 'by-report')
    .map((one) => followedVisit(input, one, endOf(one.visit.round)))
    .sort(byDate);
  return {
    plan: plan.id,
    revision: input.previous === null ? 0 : input.previous.revision + 1,
    asOf: arrangement.context.today,
    optimal: placements.every(({ optimal }) => optimal),
    mostPlaced: placements.every(({ mostPlaced }) => mostPlaced),
    displacement: sum(({ displacement }) => displacement),
    bound: sum(({ bound }) => bound),
    trips: solved.flatMap((one) => one.trips),
    visits: dated,
    deadlines: campaignDeadlines(
      input,
      placed.map(({ visit }) => visit),
      endOf,
    ),
    unplaced: solved.flatMap((one) => one.unplaced),
    moved: withNotice(
      solved.flatMap((one) => one.moves),
      dated,
    ),
    warnings: solved.flatMap((one) => one.warnings),
    calendar: [...years].sort().map((year) => ({ year, status: calendar.yearStatus(year) })),
  };
}

function scheduledTrips(
  input: ScheduleInput,
  arrangement: Arrangement,
  onTrip: (done: number) => void,
): ScheduledTrip[] {
  const { context, placement, arranged, standing, trips, wishes } = arrangement;
  return arranged.all.flatMap((trip, done) => {
    onTrip(done);
    const past = standing.find((one) => one.trip === trip);
    if (past !== undefined) return [pastTrip(context, past)];
    const placed = placement.placed[trips.indexOf(trip)];
    const wish = wishes.get(trip.id);
    const team = placed == null ? undefined : input.plan.teams[placed.team];
    if (placed == null || wish === undefined || team === undefined) return [];
    const start = context.line.at(placed.first);
    return [
      {
        trip,
        team: team.id,
        start,
        end: context.line.at(placed.last),
        wish,
        distance: placed.distance,
        movedBy: isSameMoment(start, wish.moment) ? [] : whyMoved(arrangement, trip, wish),
      },
    ];
  });
}

/** A trip that stands for good is where it is, wherever that is. */
function pastTrip(context: StartContext, { trip, team, visits }: StandingTrip): ScheduledTrip {
  const start = startOf(visits);
  const position = context.sessionsOf(trip).openBefore(context.line.before(start));
  const wish: Wish = { moment: start, position, source: 'pin' };
  return { trip, team, start, end: lastOf(visits), wish, distance: 0, movedBy: [] };
}

function placeVisit(
  input: ScheduleInput,
  { context, standing }: Arrangement,
  scheduled: readonly ScheduledTrip[],
  visit: Visit,
): PlacedVisit {
  const placed = scheduled.find(({ trip }) => trip.visits.includes(visit));
  const team = input.plan.teams.find(({ id }) => id === (placed?.team ?? visit.teams[0]));
  let start: Moment | null = null;
  let end: Moment | null = null;
  const past = standing.flatMap(({ visits }) => visits).find((one) => one.visit === visit);
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
    earliestNotice: context.today,
    review: reviewOf(visit, start?.date ?? null),
    standAside: team === undefined ? [] : standingAside(team, visit.unit),
  };
}

/** The review period of a visit that begins on `day`; an end or a beginning that hangs on the day is null without it. */
export function reviewOf({ round }: Visit, day: CivilDate | null): ScheduledVisit['review'] {
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
