import type { Calendar } from '../calendar/calendar.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Directory } from '../plan/directory.ts';
import { type Duty, dutiesOf } from './duties.ts';
import type { Plan } from '../plan/plan.ts';
import type { Conditions } from './sessions/conditions.ts';
import { firstSessions } from './sessions/first-sessions.ts';
import { isNotified, type JudgedStarts, judgeStarts, startsNear } from './sessions/judge-starts.ts';
import { type Effort, place } from './placement/place.ts';
import type { Placement, PlacementTrip } from './placement/problem.ts';
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
  readonly startsOf: (trip: Trip) => JudgedStarts;
  readonly placement: Placement;
  /** What each team of the plan has to do, by its number. */
  readonly duties: readonly (readonly Duty[])[];
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
 * far that has got; `effort` limits how much is tried.
 */
export async function arrange(
  input: ScheduleInput,
  arranged: Arranged,
  conditions: Conditions,
  tell: TellProgress,
  effort?: Partial<Effort>,
): Promise<Arrangement> {
  const { all, around } = arranged;
  const { plan } = input;
  const context = startContext(input, conditions);
  const { line } = context;
  const visits = all.flatMap((trip) => trip.visits);
  const previous = new Map(previousStarts(visits, input.previous?.starts ?? new Map<string, Moment>()));
  for (const visit of visits) if (wasPutOffSince(visit, input.previous)) previous.delete(visit.id);
  const trips = all.filter(({ stands }) => !stands);
  const standing = standingTrips(input, all, previous, around);
  const wishes = wishesOf(context, all, previous);
  const known = new Map<Trip, JudgedStarts>();
  const startsOf = (trip: Trip): JudgedStarts => {
    const judged = known.get(trip) ?? judgeStarts(context, trip, wishOf(wishes, trip));
    known.set(trip, judged);
    return judged;
  };
  const limits = {
    dayOf: line.dayOf,
    weekOf: line.weekOf,
    visitsPerDay: conditions.visitsPerDay,
    visitsPerWeek: conditions.visitsPerWeek,
  };
  const open = trips.map((trip, index): PlacementTrip => {
    const { farthest, startsWithin } = startsNear(context, trip, wishOf(wishes, trip));
    return {
      visits: trip.visits.length,
      pinned: trip.visits.filter((visit) => visit.pin !== null).length,
      notified: trip.visits.filter(isNotified).length,
      priority: all.length - all.indexOf(trip),
      regret: previous.has(trip.id) ? 1 : 0,
      farthest,
      startsWithin: (distance) => {
        tell({ step: 'starts', visits: visits.length, done: index, of: trips.length });
        return startsWithin(distance);
      },
      profile: trip.visits.map((visit, position) => ({
        offset: trip.offsets[position] ?? 0,
        length: visit.sessions,
      })),
      open: context.sessionsOf(trip).open,
    };
  });
  const teams = plan.teams.map(({ id }) => id);
  const taken = takenSessions(line, teams, [...around, ...standing], limits, open);
  const problem = { trips: [...open, ...taken], teams: teams.length, ...limits };
  const placement = await place(problem, effort, (placing) => {
    tell({ step: 'placing', visits: visits.length, placing });
  });
  const duties = dutiesOf(context, trips, placement, [...around, ...standing]);
  return { context, arranged, standing, trips, previous, wishes, startsOf, placement, duties };
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
