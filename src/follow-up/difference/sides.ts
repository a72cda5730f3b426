import type { CivilDate } from '../../calendar/civil-date.ts';
import { declaredId } from '../../deadlines/deadline.ts';
import type { Path } from '../../diagnostics/path.ts';
import type { Form } from '../../plan/language/forms.ts';
import { knownDeadline } from '../../plan/language/known-deadlines.ts';
import type { StandingFact } from '../../plan/standing-facts.ts';
import { campaignDeadlinesFor } from '../../schedule/campaign-deadlines.ts';
import { validNotice } from '../../schedule/notice.ts';
import type { PreviousSchedule } from '../../schedule/previous-schedule.ts';
import type { MovedVisit, Schedule, ScheduledVisit } from '../../schedule/schedule.ts';
import { plannedVisits } from '../../schedule/visits/make-visits.ts';
import type { Moment, Visit } from '../../schedule/visits/visit.ts';
import type { Bilingual } from '../../words/language.ts';
import type { Reason } from './difference.ts';
import { type ComparedDeadline, deadlinesSaid } from './of-deadlines.ts';
import type { PlanSide } from './changed-fields.ts';

/** A visit as one of the schedules that are compared has it. */
export interface ComparedVisit {
  readonly id: string;
  readonly unit: string | null;
  readonly name: Bilingual;
  /** Null where the schedule does not say. */
  readonly form: Form | null;
  /** Id of the visit whose trip it belongs to; null for the first of a trip. */
  readonly parent: string | null;
  /** Id of the district or the block within which an open unit is numbered. */
  readonly within: string | null;
  /** Ids of the units that are told of it: its own, and the district that it is made with or that chooses it. */
  readonly told: readonly string[];
  readonly team: string | null;
  readonly venue: string | null;
  /** Null by report, and where it has no place. */
  readonly start: Moment | null;
  readonly end: Moment | null;
  /** The last day to notify its unit; null where none is set. */
  readonly noticeBy: CivilDate | null;
  /** The day on which its unit was notified of this very day; null while it was not. */
  readonly notified: CivilDate | null;
  /** The same, where it is known that the notice named the day on which the visit stands: one that was held may stand elsewhere. */
  readonly announced: CivilDate | null;
  readonly isDone: boolean;
  /** Why it was put off or notified anew, where that was recorded. */
  readonly recorded: Reason | null;
  readonly path: Path | null;
}

/** Why a visit left the day that it had in the schedule before. */
export interface KnownMove {
  readonly visit: string;
  /** That day. */
  readonly from: CivilDate;
  readonly sessions: number | null;
  readonly isNotified: boolean;
  readonly reason: Reason | null;
}

/** One of two schedules that are compared. */
export interface ComparedSchedule {
  readonly plan: string;
  /** The day that was taken for today. */
  readonly asOf: CivilDate | null;
  readonly visits: readonly ComparedVisit[];
  readonly moves: readonly KnownMove[];
  readonly deadlines: readonly ComparedDeadline[];
  /** The visits that were given up, by their ids, and why. */
  readonly cancelled: ReadonlyMap<string, Reason>;
}

/** The schedule of a plan as it is compared; with unannounced visits only if both hold them. */
export function sideOfSchedule(schedule: Schedule, side: PlanSide | null): ComparedSchedule {
  const unplaced = schedule.unplaced.map(({ visit }) => visit);
  const unitOf = new Map(
    [...schedule.visits.map(({ visit }) => visit), ...unplaced].map(({ id, unit }) => [id, unit]),
  );
  const toldOf = ({ unit, parent, district }: Visit) =>
    distinct([unit, district, parent === null ? null : (unitOf.get(parent) ?? null)]);
  return {
    plan: schedule.plan,
    asOf: schedule.asOf,
    visits: [
      ...schedule.visits.map((one) => ({
        ...identity(one.visit),
        told: toldOf(one.visit),
        team: one.team,
        start: one.start,
        end: one.end,
        noticeBy: noticeBy(schedule, one),
        notified: validNotice(one)?.sent ?? null,
        announced: announcedOn(one),
        isDone: one.visit.done !== null,
        recorded: recordedReason(one.visit),
      })),
      ...unplaced.map((visit) => ({
        ...identity(visit),
        told: toldOf(visit),
        team: null,
        start: null,
        end: null,
        noticeBy: null,
        notified: null,
        announced: null,
        isDone: false,
        recorded: recordedReason(visit),
      })),
    ],
    deadlines: deadlinesSaid(
      [...schedule.visits.flatMap(({ deadlines }) => deadlines), ...schedule.deadlines],
      new Set(schedule.visits.flatMap(({ visit }) => visit.unit ?? [])),
    ),
    moves: schedule.moved.map((move) => knownMove(schedule, move)),
    cancelled: side === null ? new Map() : cancelledBy(schedule, side),
  };
}

/** A schedule as a later one takes it that is to stay close to it. */
export function asPrevious({ plan, revision, asOf, trips, visits }: Schedule): PreviousSchedule {
  const placed = visits.flatMap(({ visit, trip, start }) => (start === null ? [] : [{ visit, trip, start }]));
  return {
    plan,
    revision,
    asOf,
    starts: new Map([
      ...placed.map(({ visit, start }) => [visit.id, start] as const),
      ...trips.map(({ trip, start }) => [trip.id, start] as const),
    ]),
    visits: placed.map(({ visit: { id, name, form }, trip }) => ({ id, trip, name: name.vi, form })),
    listsVisits: true,
  };
}

function announcedOn(one: ScheduledVisit): CivilDate | null {
  const notice = validNotice(one);
  return notice !== null && notice.visit === one.start?.date ? notice.sent : null;
}

function identity({ id, unit, name, form, parent, within, venue, path }: Visit) {
  return { id, unit, name, form, parent, within, venue, path };
}

function cancelledBy({ asOf }: Schedule, { plan, directory }: PlanSide): ReadonlyMap<string, Reason> {
  return new Map(
    plannedVisits(plan, directory, asOf).cancelled.flatMap(({ id, record }) => {
      const fact = record?.cancelled ?? null;
      return fact === null ? [] : [[id, reasonIn(fact)] as const];
    }),
  );
}

/** The last fact of a visit that tells why it moves. */
function recordedReason({ record }: Visit): Reason | null {
  const telling = (record?.facts ?? []).filter(
    ({ fact, reason }) => fact === 'put-off' || (fact === 'notified' && reason !== null),
  );
  const last = telling.at(-1);
  return last === undefined ? null : reasonIn(last);
}

function reasonIn({ fact, on, reason }: StandingFact): Reason {
  return { by: 'fact', fact, on, reason };
}

/** The earliest day by which a visit must be announced: its own, or that of its round or of the campaign. */
function noticeBy(schedule: Schedule, { visit, deadlines }: ScheduledVisit): CivilDate | null {
  const days = [...deadlines, ...campaignDeadlinesFor(schedule, visit)]
    .filter((one) => knownDeadline(declaredId(one)) === 'notice')
    .flatMap(({ date }) => date ?? []);
  return days.toSorted()[0] ?? null;
}

/** Of the visits of a trip that moved, the first tells why, and the others that they go with it. */
function knownMove({ moved }: Schedule, move: MovedVisit): KnownMove {
  const { visit, trip, from, sessions, isNotified, why } = move;
  const first = moved.find((one) => one.trip === trip);
  const ofFirst: Reason | null = why.length === 0 ? null : { by: 'rules', why };
  return {
    visit: visit.id,
    from: from.date,
    sessions,
    isNotified,
    reason: first === undefined || first === move ? ofFirst : { by: 'trip', first: first.visit.name },
  };
}

/** Texts without those that are lacking, each once. */
function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.flatMap((id) => id ?? []))];
}
