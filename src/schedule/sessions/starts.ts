import type { CivilDate } from '../../calendar/civil-date.ts';
import { findDeadline } from '../../plan/language/known-deadlines.ts';
import { isMeantFor } from '../../plan/language/limits.ts';
import { isUnannounced } from '../../plan/language/units.ts';
import { type Directory, isInForce } from '../../plan/directory.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Team } from '../../plan/language/teams.ts';
import type { Closing, ClosingRule } from '../reason.ts';
import type { Conditions } from './conditions.ts';
import { closes, isOfRound, type RoundSessions } from './round-sessions.ts';
import type { SessionLine } from './session-line.ts';
import { whyTeamCannotGo } from './team-presence.ts';
import { candidatesIn } from '../visits/make-visits.ts';
import { isNamedByDistrict } from '../visits/open-name.ts';
import type { Moment, Trip, Visit } from '../visits/visit.ts';

/** Visits and trips up to this many sessions never run over a day off or a closed session. */
const LONGEST_UNBROKEN = 10;

/** What the starts of trips are judged by. */
export interface StartContext {
  readonly plan: Plan;
  readonly directory: Directory;
  readonly line: SessionLine;
  readonly conditions: Conditions;
  /** The day given for today; null where that is the day of the last recorded fact, or of the decision. */
  readonly asOf: CivilDate | null;
  /** The day that stands for today: notices go out from it on. */
  readonly today: CivilDate;
  /** What can begin when, seen from today. */
  readonly first: FirstSessions;
  /** The same as the pace reckons it, from the day given for today or else from that of the decision, whatever was recorded since. */
  readonly reckoned: FirstSessions;
  readonly sessionsOf: (trip: Trip) => RoundSessions;
}

/** Positions of the first sessions at which visits may begin, seen from some day; the length of the line where there is none. */
export interface FirstSessions {
  /** From that day on. */
  readonly toCome: number;
  /** That notice can still be given of in time. */
  readonly noticed: number;
  /** Before which a district can still name its communes, and notice then be given in time. */
  readonly named: number;
}

/** The sessions that a trip takes from a start: positions on the line, as far as the window goes. */
export function positionsFrom(context: StartContext, trip: Trip, start: number): Int32Array {
  const round = context.sessionsOf(trip);
  if (trip.sessions <= LONGEST_UNBROKEN)
    return Int32Array.from({ length: trip.sessions }, (_, index) => start + index);
  const from = round.openBefore(start);
  return round.open.slice(from, from + trip.sessions);
}

/** Every rule but those of teams that shuts a start out; empty if none does. */
export function closingsOfStart(context: StartContext, trip: Trip, start: number): Closing[] {
  const positions = positionsFrom(context, trip, start);
  const found = new Map<ClosingRule, Closing>();
  const close = (closing: Closing) => {
    if (!found.has(closing.rule)) found.set(closing.rule, closing);
  };
  checkSessions(context, trip, start, positions, close);
  for (const [index, visit] of trip.visits.entries()) {
    const offset = trip.offsets[index] ?? 0;
    const own = positions.subarray(offset, offset + visit.sessions);
    if (own.length === visit.sessions && (own.at(-1) ?? 0) < context.line.length) {
      checkVisit(context, visit, own, close);
    }
  }
  return [...found.values()];
}

/** Every rule by which one team cannot make a trip from a start. */
export function closingsOfTeam(context: StartContext, trip: Trip, team: Team, start: number): Closing[] {
  const { line, conditions } = context;
  const periods = conditions.closed.filter(
    (period) => period.teams.includes(team.id) && isOfRound(period, trip.round),
  );
  if (periods.length === 0 && team.members.length === 0) return [];
  const positions = positionsFrom(context, trip, start).filter((position) => position < line.length);
  const closings: Closing[] = [];
  const closed = periods.find((period) => positions.some((position) => closes(period, line.at(position))));
  if (closed !== undefined) closings.push({ rule: 'team-closed', cause: closed });
  if (team.members.length === 0) return closings;
  for (const [index, visit] of trip.visits.entries()) {
    const offset = trip.offsets[index] ?? 0;
    const days = positions.subarray(offset, offset + visit.sessions);
    const dates = Array.from(days, (position) => line.at(position).date);
    for (const closing of whyTeamCannotGo(team, visit.unit, dates)) {
      if (!closings.some(({ rule }) => rule === closing.rule)) closings.push(closing);
    }
  }
  return closings;
}

/** Whether the sessions of a trip from a start are in the window, open, unbroken, and begin in the morning where they must. */
export function fitsSessions(context: StartContext, trip: Trip, start: number): boolean {
  const positions = positionsFrom(context, trip, start);
  const closings = new Set<ClosingRule>();
  checkSessions(context, trip, start, positions, ({ rule }) => closings.add(rule));
  return (
    closings.size === 0 &&
    trip.visits.every((visit, index) => {
      const first = positions[trip.offsets[index] ?? 0];
      return visit.sessions < 2 || (first !== undefined && first % 2 === 0);
    })
  );
}

type Close = (closing: Closing) => unknown;

function checkSessions(
  context: StartContext,
  trip: Trip,
  start: number,
  positions: Int32Array,
  close: Close,
): void {
  const { line } = context;
  const round = context.sessionsOf(trip);
  if (positions.length < trip.sessions) close({ rule: 'window', cause: null });
  const checkOpen = (position: number) => {
    const period = round.closedBy(position);
    if (!round.isInWindow(position)) close({ rule: 'window', cause: null });
    else if (period !== undefined) close({ rule: 'closed', cause: period });
  };
  checkOpen(start);
  for (const [index, position] of positions.entries()) {
    checkOpen(position);
    const next = positions[index + 1];
    if (next === undefined || mayBreakAfter(trip, index)) continue;
    for (let between = position; between < Math.min(next, line.length); between++) {
      if (!line.joins(between)) close({ rule: 'day-off', cause: null });
      checkOpen(between);
    }
  }
}

/** Long trips may pause between two visits, and within a visit that is long itself. */
function mayBreakAfter(trip: Trip, session: number): boolean {
  if (trip.sessions <= LONGEST_UNBROKEN) return false;
  const at = trip.offsets.findLastIndex((offset) => offset <= session);
  return trip.offsets[at + 1] === session + 1 || (trip.visits[at]?.sessions ?? 0) > LONGEST_UNBROKEN;
}

function checkVisit(context: StartContext, visit: Visit, positions: Int32Array, close: Close): void {
  const { line, directory, plan, conditions } = context;
  const start = line.at(positions[0] ?? 0);
  const end = line.at(positions.at(-1) ?? 0);
  if (visit.sessions > 1 && start.session === 'afternoon') close({ rule: 'morning', cause: null });

  const { putOffFrom } = visit;
  if (putOffFrom !== null && positions.some((position) => closes(putOffFrom, line.at(position))))
    close({ rule: 'put-off', cause: putOffFrom });
  for (const period of conditions.closed) {
    const concerns = visit.unit !== null && period.units.includes(visit.unit);
    if (
      concerns &&
      isOfRound(period, visit.round) &&
      positions.some((position) => closes(period, line.at(position)))
    ) {
      close({ rule: 'unit-closed', cause: period });
    }
  }
  const agency = visit.unit === null ? undefined : directory.get(visit.unit);
  if (agency !== undefined && !isInForce(agency, start.date, end.date))
    close({ rule: 'not-in-force', cause: agency });
  const candidates = visit.unit === null ? candidatesIn(plan, directory).get(visit.id) : undefined;
  if (candidates?.isEnough(start.date, end.date) === false) close({ rule: 'nobody-in-force', cause: null });

  const { pin } = visit;
  if (pin !== null && (pin.date !== start.date || (pin.session !== null && pin.session !== start.session))) {
    close({ rule: 'pin', cause: pin.date });
  }
  if (keepsNotifiedDate(visit, start)) return;
  const isTooEarly = (positions[0] ?? 0) < firstAllowed(context, visit);
  if (isTooEarly && needsNotice(context, visit)) close({ rule: 'notice', cause: plan.decision });
  else if (isTooEarly) close({ rule: 'past', cause: null });
}

/** Whether a start is the one of which the unit has been notified. */
export function keepsNotifiedDate({ record }: Visit, start: Moment | null): boolean {
  const notified = record?.notified;
  return (
    notified != null &&
    start !== null &&
    notified.visit === start.date &&
    (notified.session ?? start.session) === start.session
  );
}

/** Position of the first session at which a visit may begin that is neither past nor too near for its notice. */
export function firstAllowed(context: StartContext, visit: Visit): number {
  const { first, plan } = context;
  if (!needsNotice(context, visit)) return first.toCome;
  const naming = findDeadline(plan.deadlines, 'naming');
  const isAsked = isNamedByDistrict(plan, visit) && isMeantFor(naming?.for ?? [], visit);
  return isAsked ? first.named : first.noticed;
}

/** Whether a trip begins with a visit that must start in the morning. */
export function beginsInMorning({ visits }: Trip): boolean {
  return (visits[0]?.sessions ?? 1) > 1;
}

/** Whether a unit must be notified before it is visited. */
export function needsNotice({ conditions }: Pick<StartContext, 'conditions'>, visit: Visit): boolean {
  return conditions.notice !== null && !isUnannounced(visit) && isMeantFor(conditions.notified, visit);
}
