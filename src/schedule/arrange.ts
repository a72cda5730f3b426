import type { Calendar } from '../calendar/calendar.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Directory } from '../plan/directory.ts';
import type { Plan } from '../plan/plan.ts';
import type { Conditions } from './sessions/conditions.ts';
import { firstSessions } from './sessions/first-sessions.ts';
import { isNotified, type Offers, offersOf } from './sessions/start-offers.ts';
import { place } from './placement/place.ts';
import type { Placement, PlacementProblem } from './placement/problem.ts';
import { placeOnWishes } from './placement/wishes.ts';
import type { TellProgress } from './progress.ts';
import { previousStarts } from './wishes/previous-starts.ts';
import { type RoundSessions, roundSessions } from './sessions/round-sessions.ts';
import { sessionLine } from './sessions/session-line.ts';
import type { StartContext } from './sessions/starts.ts';
import { takenSessions } from './sessions/taken-sessions.ts';
import { todayOf } from './today.ts';
import { type StandingTrip, standingTrips } from './visits/standing-trips.ts';
import type { Moment, Trip, Visit } from './visits/visit.ts';
import { type Wish, wishesOf } from './wishes/wish.ts';

/** What a schedule is made from. */
export interface ScheduleInput {
  readonly plan: Plan;
  readonly directory: Directory;
  /** The calendar by which visits take place, and the one by which periods are counted. */
  readonly calendar: Calendar;
  readonly counting: Calendar;
  /** The day given for today; null: that of the last recorded fact, else of the decision. */
  readonly asOf: CivilDate | null;
  /** An earlier schedule to stay close to: its revision and the starts of its trips and visits by id. */
  readonly previous: {
    readonly revision: number;
    /** The day taken for today when it was made; null or left out where nobody says. */
    readonly asOf?: CivilDate | null;
    readonly starts: ReadonlyMap<string, Moment>;
  } | null;
}

/** Trips to arrange: all that are asked for, and others that stand where they are and make room for none. */
export interface Arranged {
  readonly all: readonly Trip[];
  readonly around: readonly StandingTrip[];
}

/** Trips placed under some conditions, with everything needed to explain where they are. */
export interface Arrangement {
  readonly context: StartContext;
  readonly arranged: Arranged;
  /** Of all trips, those that stand for good, and those that are placed. */
  readonly standing: readonly StandingTrip[];
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
  const { plan, directory, calendar, asOf } = input;
  const today = todayOf(plan, asOf);
  const line = sessionLine(calendar, plan.rounds, today);
  const ofRound = new Map<string, RoundSessions>(
    plan.rounds.map((round) => [round.id, roundSessions(line, round, conditions)]),
  );
  const reckonedFrom = asOf ?? plan.decision.date;
  const first = firstSessions(line, input, conditions, today);
  return {
    plan,
    directory,
    line,
    conditions,
    asOf,
    today,
    first,
    reckoned: reckonedFrom === today ? first : firstSessions(line, input, conditions, reckonedFrom),
    sessionsOf: (trip) => {
      const sessions = ofRound.get(trip.round.id);
      if (sessions === undefined)
        throw new Error(`trip of a round that the plan does not have: ${trip.round.id}`);
      return sessions;
    },
  };
}

/**
 * Places the trips that do not stand yet as well as possible under the conditions, beside those that do. `tell` is told how
 * far that has got.
 */
export async function arrange(
  input: ScheduleInput,
  arranged: Arranged,
  conditions: Conditions,
  tell: TellProgress,
): Promise<Arrangement> {
  const { all, around } = arranged;
  const context = startContext(input, conditions);
  const { line } = context;
  const visits = all.flatMap((trip) => trip.visits);
  const previous = new Map(previousStarts(visits, input.previous?.starts ?? new Map<string, Moment>()));
  for (const visit of visits) if (wasPutOffSince(visit, input.previous)) previous.delete(visit.id);
  const trips = all.filter(({ stands }) => !stands);
  const standing = standingTrips(input, all, previous, around);
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
    const open = trips.map((trip, done) => {
      tell({ step: 'starts', visits: visits.length, done, of: trips.length });
      return {
        visits: trip.visits.length,
        pinned: trip.visits.filter((visit) => visit.pin !== null).length,
        notified: trip.visits.filter(isNotified).length,
        priority: all.length - all.indexOf(trip),
        regret: previous.has(trip.id) ? 1 : 0,
        offers: offers(trip).offers,
        profile: trip.visits.map((visit, position) => ({
          offset: trip.offsets[position] ?? 0,
          length: visit.sessions,
        })),
        open: context.sessionsOf(trip).open,
      };
    });
    const taken = takenSessions(line, teams, [...around, ...standing], limits, open);
    return { trips: [...open, ...taken], teams: teams.length, ...limits };
  };

  const onWishes = problemWith((trip) => offersOnWish(context, trip, wishOf(wishes, trip)));
  const isEnough =
    onWishes.trips.every(({ offers }) => offers.every(({ moved }) => moved === 0)) &&
    placeOnWishes(onWishes, [...onWishes.trips.keys()]) !== null;
  const placement = await place(isEnough ? onWishes : problemWith(allOffers), undefined, (placing) => {
    tell({ step: 'placing', visits: visits.length, placing });
  });
  return { context, arranged, standing, trips, previous, wishes, offersOf: allOffers, placement };
}

/** Where every trip can stand on its wish, and none is moved from a notified date, no other start need be judged. */
function offersOnWish(context: StartContext, trip: Trip, wish: Wish): Offers {
  const start = context.sessionsOf(trip).open[wish.position];
  return offersOf(context, trip, wish, start === undefined ? [] : [start]);
}

/** Whether a visit was put off after an earlier schedule was made: where it stood there is no wish any more. */
function wasPutOffSince({ record }: Visit, previous: ScheduleInput['previous']): boolean {
  const putOff = record?.putOff ?? null;
  const madeOn = previous?.asOf ?? null;
  return putOff !== null && (madeOn === null || madeOn < putOff.on);
}

function wishOf(wishes: ReadonlyMap<string, Wish>, trip: Trip): Wish {
  const wish = wishes.get(trip.id);
  if (wish === undefined) throw new Error(`trip without a wish: ${trip.id}`);
  return wish;
}
