import { type Calendar, OutsideCalendarError } from '../calendar/calendar.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { shift } from '../deadlines/count.ts';
import type { Directory } from '../plan/directory.ts';
import type { Plan } from '../plan/plan.ts';
import type { Conditions } from './sessions/conditions.ts';
import { type DoneTrip, doneTrips } from './visits/done-trips.ts';
import { isAnnounced, type Offers, offersOf } from './sessions/start-offers.ts';
import { place } from './placement/place.ts';
import type { Placement, PlacementProblem } from './placement/problem.ts';
import { placeOnWishes } from './placement/wishes.ts';
import { previousStarts } from './wishes/previous-starts.ts';
import { type RoundSessions, roundSessions } from './sessions/round-sessions.ts';
import { sessionLine } from './sessions/session-line.ts';
import type { StartContext } from './sessions/starts.ts';
import { takenSessions } from './sessions/taken-sessions.ts';
import type { Moment, Trip } from './visits/visit.ts';
import { type Wish, wishesOf } from './wishes/wish.ts';

/** What a schedule is made from. */
export interface ScheduleInput {
  readonly plan: Plan;
  readonly directory: Directory;
  /** The calendar by which visits take place, and the one by which periods are counted. */
  readonly calendar: Calendar;
  readonly counting: Calendar;
  /** The earliest day on which notices can go out; null: the day of the decision. */
  readonly asOf: CivilDate | null;
  /** An earlier schedule to stay close to: its revision and the starts of its trips and visits by id. */
  readonly previous: { readonly revision: number; readonly starts: ReadonlyMap<string, Moment> } | null;
}

/** Trips placed under some conditions, with everything needed to explain where they are. */
export interface Arrangement {
  readonly context: StartContext;
  /** Every trip of the plan; of these, where those were that took place, and those that are placed. */
  readonly all: readonly Trip[];
  readonly done: readonly DoneTrip[];
  readonly trips: readonly Trip[];
  /** The starts of the previous schedule, by the ids that its trips and visits have now. */
  readonly previous: ReadonlyMap<string, Moment>;
  readonly wishes: ReadonlyMap<string, Wish>;
  /** The admissible starts of a trip, and what shuts the others out. */
  readonly offersOf: (trip: Trip) => Offers;
  readonly placement: Placement;
}

/** What starts are judged by, without placing anything. */
export function startContext(input: ScheduleInput, conditions: Conditions): StartContext {
  const { plan, directory, calendar } = input;
  const line = sessionLine(calendar, plan.rounds);
  const ofRound = new Map<string, RoundSessions>(
    plan.rounds.map((round) => [round.id, roundSessions(line, round, conditions)]),
  );
  const asOf = input.asOf ?? plan.decision.date;
  const firstDay = (isFit: (day: CivilDate) => boolean): number => {
    const index = line.days.findIndex(isFit);
    return index === -1 ? line.length : index * 2;
  };
  return {
    plan,
    directory,
    line,
    conditions,
    asOf,
    firstToCome: firstDay((day) => day >= asOf),
    firstNoticed: firstDay((day) => isNoticed(input, conditions, asOf, day)),
    sessionsOf: (trip) => {
      const sessions = ofRound.get(trip.round.id);
      if (sessions === undefined)
        throw new Error(`trip of a round that the plan does not have: ${trip.round.id}`);
      return sessions;
    },
  };
}

/** Whether a day lies at least the notice period after `asOf`; not if the notice would have to go out before all calendars. */
function isNoticed(
  { plan, counting }: ScheduleInput,
  { notice }: Conditions,
  asOf: CivilDate,
  day: CivilDate,
): boolean {
  if (notice === null) return day >= asOf;
  try {
    const period = { ...notice, convention: notice.convention ?? plan.calendar.convention };
    return shift(counting, day, period) >= asOf;
  } catch (error) {
    if (error instanceof OutsideCalendarError) return false;
    throw error;
  }
}

/** Places the trips that have yet to take place as well as possible under the conditions, beside those that did. */
export async function arrange(
  input: ScheduleInput,
  all: readonly Trip[],
  conditions: Conditions,
): Promise<Arrangement> {
  const context = startContext(input, conditions);
  const { line } = context;
  const previous = previousStarts(
    all.flatMap(({ visits }) => visits),
    input.previous?.starts ?? new Map<string, Moment>(),
  );
  const trips = all.filter(({ isDone }) => !isDone);
  const done = doneTrips(input.plan, input.calendar, all, previous);
  const wishes = wishesOf(context, all, previous);
  const known = new Map<Trip, Offers>();
  const allOffers = (trip: Trip): Offers => {
    const offers = known.get(trip) ?? offersOf(context, trip, wishOf(wishes, trip));
    known.set(trip, offers);
    return offers;
  };
  const teams = input.plan.teams.map(({ id }) => id);
  const limits = {
    dayOf: line.dayOf,
    weekOf: line.weekOf,
    visitsPerDay: conditions.visitsPerDay,
    visitsPerWeek: conditions.visitsPerWeek,
  };
  const problemWith = (offers: (trip: Trip) => Offers): PlacementProblem => {
    const open = trips.map((trip) => ({
      visits: trip.visits.length,
      pinned: trip.visits.filter((visit) => visit.pin !== null).length,
      announced: trip.visits.filter(isAnnounced).length,
      priority: all.length - all.indexOf(trip),
      regret: previous.has(trip.id) ? 1 : 0,
      offers: offers(trip).offers,
      profile: trip.visits.map((visit, position) => ({
        offset: trip.offsets[position] ?? 0,
        length: visit.sessions,
      })),
      open: context.sessionsOf(trip).open,
    }));
    const taken = takenSessions(line, teams, done, limits, open);
    return { trips: [...open, ...taken], teams: teams.length, ...limits };
  };

  const onWishes = problemWith((trip) => offersOnWish(context, trip, wishOf(wishes, trip)));
  const isEnough =
    onWishes.trips.every(({ offers }) => offers.every(({ moved }) => moved === 0)) &&
    placeOnWishes(onWishes, [...onWishes.trips.keys()]) !== null;
  const placement = await place(isEnough ? onWishes : problemWith(allOffers));
  return { context, all, done, trips, previous, wishes, offersOf: allOffers, placement };
}

/** Where every trip can stand on its wish, and none is moved from a date that was announced, nothing is better, and no other start need be judged. */
function offersOnWish(context: StartContext, trip: Trip, wish: Wish): Offers {
  const start = context.sessionsOf(trip).open[wish.position];
  return offersOf(context, trip, wish, start === undefined ? [] : [start]);
}

function wishOf(wishes: ReadonlyMap<string, Wish>, trip: Trip): Wish {
  const wish = wishes.get(trip.id);
  if (wish === undefined) throw new Error(`trip without a wish: ${trip.id}`);
  return wish;
}
