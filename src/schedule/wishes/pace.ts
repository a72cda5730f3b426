import type { Team } from '../../plan/language/teams.ts';
import type { Round } from '../../plan/language/rounds.ts';
import { closes, isOfRound } from '../sessions/round-sessions.ts';
import {
  beginsInMorning,
  firstAllowed,
  fitsSessions,
  needsNotice,
  positionsFrom,
  type StartContext,
} from '../sessions/starts.ts';
import { whyTeamCannotGo } from '../sessions/team-presence.ts';
import type { Moment, Trip, Visit } from '../visits/visit.ts';

/** A start that is wished: the moment, and the plan-open sessions of the round before it. */
export interface WishedStart {
  readonly moment: Moment;
  readonly position: number;
}

/** Where a trip stands in the queue of a team: as number `place` (from 0) of `count`. */
interface Turn {
  readonly team: Team;
  readonly place: number;
  readonly count: number;
}

/** A trip of the plan as it is dealt: some of its visits may stand already, and make a trip of their own. */
interface PlannedTrip {
  readonly plannedAs: string;
  readonly teams: readonly string[];
  readonly sessions: number;
}

/**
 * The places of trips in the pace of their rounds. The trips of a round are dealt to queues, one a team: first those that
 * one team alone may take, then the others, each to the queue that holds the fewest sessions so far; every queue is spread
 * over the whole window. Whoever plans anew from a day on deals what was neither held nor notified by then; else the pace
 * is that of the plan, so that recording a fact moves no wish. A queue says what a trip wishes, not who makes it.
 */
export function paceOf(context: StartContext, trips: readonly Trip[]): (trip: Trip) => WishedStart {
  const turns = new Map<Round, ReadonlyMap<string, Turn>>();
  const open = new Map<string, readonly number[]>();
  return (trip) => {
    const { round } = trip;
    const ofRound =
      turns.get(round) ??
      turnsOf(
        context,
        trips.filter((one) => one.round === round),
      );
    turns.set(round, ofRound);
    const turn = ofRound.get(trip.plannedAs) ?? null;
    const key = `${round.id} ${turn?.team.id ?? ''}`;
    const sessions = open.get(key) ?? sessionsFor(context, trip, turn?.team ?? null);
    open.set(key, sessions);
    return wishAt(context, trip, sessions, turn);
  };
}

/** Deals the trips of a round: the turn of each, by the id of the trip that it is planned as. */
function turnsOf(context: StartContext, trips: readonly Trip[]): ReadonlyMap<string, Turn> {
  const dealt = plannedTrips(context, trips);
  const queues = context.plan.teams.map((team) => ({ team, trips: [] as PlannedTrip[], sessions: 0 }));
  const join = (trip: PlannedTrip): void => {
    const among = new Set(trip.teams);
    const [first, ...others] = queues.filter(({ team }) => among.has(team.id));
    if (first === undefined) return;
    const queue = others.reduce((least, other) => (other.sessions < least.sessions ? other : least), first);
    queue.trips.push(trip);
    queue.sessions += trip.sessions;
  };
  dealt.filter(({ teams }) => teams.length === 1).forEach(join);
  dealt.filter(({ teams }) => teams.length > 1).forEach(join);
  return new Map(
    queues.flatMap(({ team, trips: own }) => {
      const among = new Set(own);
      const inPlanOrder = dealt.filter((trip) => among.has(trip));
      return inPlanOrder.map(
        ({ plannedAs }, place) => [plannedAs, { team, place, count: inPlanOrder.length }] as const,
      );
    }),
  );
}

/** The trips that are dealt, in plan order, each with the teams that may take and lead it. */
function plannedTrips(context: StartContext, trips: readonly Trip[]): PlannedTrip[] {
  const groups = new Map<string, Trip[]>();
  for (const trip of trips) {
    if (isOver(context, trip)) continue;
    const group = groups.get(trip.plannedAs);
    if (group === undefined) groups.set(trip.plannedAs, [trip]);
    else group.push(trip);
  }
  return [...groups].map(([plannedAs, group]) => {
    const visits = group.flatMap((trip) => trip.visits);
    const among = group.map((trip) => new Set(trip.teams));
    const teams = context.plan.teams.filter(
      (team) => among.every((own) => own.has(team.id)) && visits.every((visit) => mayLead(team, visit)),
    );
    return {
      plannedAs,
      teams: teams.map(({ id }) => id),
      sessions: group.reduce((sum, trip) => sum + trip.sessions, 0),
    };
  });
}

function mayLead(team: Team, { unit }: Visit): boolean {
  return !whyTeamCannotGo(team, unit, []).some(({ rule }) => rule === 'head');
}

/** Whether a trip was held or notified by the day given for today; without one, no trip is over. */
function isOver({ asOf }: StartContext, { visits }: Trip): boolean {
  if (asOf === null) return false;
  return visits.some(({ record, done }) => {
    const isNotified = record?.notified != null && record.notified.sent <= asOf;
    return isNotified || (done !== null && done.from <= asOf);
  });
}

/** The plan-open sessions of a round that are not closed for a team, from the first that notice allows. */
function sessionsFor(context: StartContext, trip: Trip, team: Team | null): readonly number[] {
  const { conditions, line, reckoned } = context;
  const round = context.sessionsOf(trip);
  const first = trip.visits.some((visit) => needsNotice(context, visit)) ? reckoned.noticed : reckoned.toCome;
  const closed = conditions.closed.filter(
    (period) => team !== null && period.teams.includes(team.id) && isOfRound(period, trip.round),
  );
  return Array.from(round.open).filter(
    (position) => position >= first && !closed.some((period) => closes(period, line.at(position))),
  );
}

function wishAt(
  context: StartContext,
  trip: Trip,
  sessions: readonly number[],
  turn: Turn | null,
): WishedStart {
  const { line } = context;
  const round = context.sessionsOf(trip);
  const wished = wishedSession(context, trip, sessions, turn);
  const allowed = sessions.find((start) => isAllowed(context, trip, start));
  const start = wished !== undefined && allowed !== undefined && wished < allowed ? allowed : wished;
  if (start === undefined) return { moment: firstOfRound(context, trip), position: 0 };
  const moment = line.at(start);
  if (moment.session === 'morning' || !beginsInMorning(trip))
    return { moment, position: round.openBefore(start) };
  return { moment: { date: moment.date, session: 'morning' }, position: round.openBefore(start - 1) };
}

function wishedSession(
  context: StartContext,
  trip: Trip,
  sessions: readonly number[],
  turn: Turn | null,
): number | undefined {
  switch (trip.pace) {
    case 'even': {
      const { place, count } = turn ?? { place: 0, count: 1 };
      return sessions[Math.floor(((2 * place + 1) * sessions.length) / (2 * count))];
    }
    case 'early':
      return sessions[0];
    case 'late':
      return lastFit(context, trip, sessions) ?? sessions.at(-1);
    default:
      return trip.pace satisfies never;
  }
}

/** The last session from which the whole trip fits, in the morning where it must; undefined if it fits nowhere. */
function lastFit(context: StartContext, trip: Trip, sessions: readonly number[]): number | undefined {
  const own = new Set(sessions);
  return sessions.findLast(
    (start) =>
      fitsSessions(context, trip, start) &&
      positionsFrom(context, trip, start).every((position) => own.has(position)),
  );
}

/** Whether no visit of a trip would begin too early by today. */
function isAllowed(context: StartContext, trip: Trip, start: number): boolean {
  const positions = positionsFrom(context, trip, start);
  return trip.visits.every(
    (visit, index) => (positions[trip.offsets[index] ?? 0] ?? start) >= firstAllowed(context, visit),
  );
}

function firstOfRound({ today }: StartContext, { round }: Trip): Moment {
  return { date: round.window.ranges[0]?.from ?? today, session: 'morning' };
}
