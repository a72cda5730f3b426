import { publishedConfidence } from '../../../calendar/calendar.ts';
import type { Deadline } from '../../../deadlines/deadline.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { ShownMove, ShownSchedule, ShownTrip } from '../../../documents/audience/schedule-for.ts';
import type { ScheduleDocument } from '../../../documents/schedule/schedule-document.ts';
import { venueOf } from '../../../documents/venue.ts';
import type { Change } from '../../../schedule/reason.ts';
import type { ScheduledVisit, UnplacedVisit } from '../../../schedule/schedule.ts';
import { CLOSING_WORDS } from '../../../words/closing-words.ts';
import type { Language } from '../../../words/language.ts';
import { json } from '../../json.ts';
import { findDeadline, type KnownDeadline } from '../../../plan/language/known-deadlines.ts';
import type { DiagnosticJson } from '../diagnostics/json-shape.ts';
import { daysApart } from './distance-words.ts';
import type { ScheduleJson, SchedulesJson } from './json-shape.ts';
import { whyTexts } from './moved-rows.ts';
import { changeWords, reasonWords, unplacedWords } from './reason-words.ts';
import { warningWords } from './warning-words.ts';

/** What JSON tells of a schedule: the document without its calendars. */
type Shown = Pick<ScheduleDocument, 'plan' | 'directory' | 'schedule'>;

/** A schedule as JSON, with the diagnostics of its plan; of an invalid plan (`shown` null) without trips and visits. */
export function scheduleJson(
  plan: Plan | null,
  shown: Shown | null,
  diagnostics: readonly DiagnosticJson[],
  language: Language,
): string {
  const schedule = shown?.schedule ?? null;
  const value: ScheduleJson = {
    format: 1,
    plan: plan?.id ?? null,
    revision: schedule?.revision ?? 0,
    asOf: schedule?.asOf ?? null,
    optimal: schedule?.optimal ?? false,
    displacement: schedule?.displacement ?? 0,
    bound: schedule?.bound ?? 0,
    settings: plan === null ? {} : settings(plan),
    trips: schedule?.trips.map((trip) => tripValue(trip, language)) ?? [],
    visits: shown?.schedule.visits.map((visit) => visitValue(shown, visit, language)) ?? [],
    deadlines: schedule?.deadlines.map((deadline) => deadlineValue(deadline, language)) ?? [],
    unplaced: schedule?.unplaced.map((visit) => unplacedValue(visit, language)) ?? [],
    moved: schedule?.moved.map((move) => moveValue(schedule, move, language)) ?? [],
    ...warningValues(schedule, language),
    calendar: (schedule?.calendar ?? []).map(({ year, status }) => ({
      year,
      ...publishedConfidence(status),
    })),
    diagnostics,
  };
  return json(value);
}

/** Schedules that are written as JSON, as one, in their order. */
export function schedulesJson(schedules: readonly string[]): string {
  const value: SchedulesJson = {
    format: 1,
    schedules: schedules.map((text) => JSON.parse(text) as ScheduleJson),
  };
  return json(value);
}

/** The warnings of the schedule itself, a key that is left out where there are none. */
function warningValues(schedule: ShownSchedule | null, language: Language) {
  if (schedule === null || schedule.warnings.length === 0) return {};
  return {
    warnings: schedule.warnings.map((warning) => ({
      id: warning.id,
      trip: warning.trip,
      visit: warning.visit.id,
      date: warning.date,
      message: warningWords(warning)[language],
    })),
  };
}

/** The settings in force, defaults included. */
function settings({ schedule, calendar, deadlines, rounds }: Plan): ScheduleJson['settings'] {
  const period = (known: KnownDeadline) => {
    const rule = findDeadline(deadlines, known);
    if (rule?.due.kind !== 'period') return null;
    return { count: rule.due.count, measure: rule.due.measure, clause: rule.clause };
  };
  return {
    sessions: schedule.sessions,
    pace: Object.fromEntries(rounds.map((round) => [round.id, round.pace])),
    visitsPerDay: schedule.visitsPerDay,
    visitsPerWeek: schedule.visitsPerWeek,
    notice: period('notice'),
    naming: period('naming'),
    convention: calendar.convention,
    makeUpSaturdayCounts: calendar.makeUpSaturdayCounts,
    swappedWeekdayCounts: calendar.swappedWeekdayCounts,
    cultureDayInLieu: calendar.cultureDayInLieu,
    closed: schedule.closed.map(({ from, to, session, reason, units, teams, rounds: inRounds }) => ({
      from,
      to,
      session,
      reason,
      units,
      teams,
      rounds: inRounds,
    })),
  };
}

function tripValue(
  { trip, team, start, end, wish, distance, movedBy }: ShownTrip,
  language: Language,
): ScheduleJson['trips'][number] {
  return {
    id: trip.id,
    round: trip.round.id,
    team,
    start,
    end,
    wished: wish.moment,
    distance,
    days: daysApart(start.date, wish.moment.date),
    why: wish.source,
    movedBy: movedBy.map((reason) => reasonWords(reason)[language]),
  };
}

function moveValue(
  schedule: ShownSchedule,
  move: ShownMove,
  language: Language,
): ScheduleJson['moved'][number] {
  const { visit, from, to, sessions, isNotified, notifyBy } = move;
  return {
    visit: visit.id,
    name: visit.name[language],
    from,
    to,
    days: to === null ? null : daysApart(from.date, to.date),
    sessions,
    notified: isNotified,
    notifyBy,
    why: whyTexts(schedule, move, language),
  };
}

function visitValue(
  shown: Shown,
  scheduled: ScheduledVisit,
  language: Language,
): ScheduleJson['visits'][number] {
  const { visit } = scheduled;
  return {
    id: visit.id,
    trip: scheduled.trip,
    unit: visit.unit,
    name: visit.name[language],
    level: visit.level,
    parent: visit.parent,
    subject: visit.subject,
    round: visit.round.id,
    team: scheduled.team,
    form: visit.form,
    venue: venueOf(shown, scheduled),
    start: scheduled.start,
    end: scheduled.end,
    pinned: visit.pin !== null,
    ...(visit.done === null ? {} : { held: visit.done.from }),
    earliestNotice: scheduled.earliestNotice,
    review: scheduled.review,
    standAside: scheduled.standAside,
    clause: visit.clause,
    ...(scheduled.passed === null ? {} : { successor: scheduled.passed.successor }),
    deadlines: scheduled.deadlines.map((deadline) => deadlineValue(deadline, language)),
  };
}

type UnplacedJson = ScheduleJson['unplaced'][number];

function unplacedValue(unplaced: UnplacedVisit, language: Language): UnplacedJson {
  const { visit, reasons, remaining, inTheWay, together, changes } = unplaced;
  const [advice] = changes;
  return {
    id: visit.id,
    unit: visit.unit,
    name: visit.name[language],
    reasons: reasons.map((reason) => ({
      rule: reason.rule,
      sessions: reason.sessions,
      message: unplacedWords(reason)[language],
    })),
    remaining,
    inTheWay: inTheWay.flatMap(({ visits: [first] }) =>
      first === undefined ? [] : { visit: first.id, name: first.name[language] },
    ),
    together: together.map((rule) => ({ rule, message: CLOSING_WORDS[rule][language] })),
    ...(advice === undefined ? {} : { advice: changeWords(advice)[language] }),
    changes: changes.map((change) => ({
      kind: change.kind,
      to: changedTo(change),
      decides: change.decides,
      message: changeWords(change)[language],
    })),
  };
}

/** What a change leads to: a team, a day, a number, or the days that are opened. */
function changedTo(change: Change): UnplacedJson['changes'][number]['to'] {
  switch (change.kind) {
    case 'team':
      return change.to.id;
    case 'day':
      return change.moved[0].to.date;
    case 'cap':
    case 'window':
      return change.to;
    case 'closed':
      return openedPeriod(change);
    case 'notice':
      return change.to.count;
    default:
      return change satisfies never;
  }
}

/** The period that is opened: its days, and where it closes less than these to everybody, what and to whom. */
function openedPeriod({ without, units, teams }: Extract<Change, { kind: 'closed' }>) {
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  return {
    from: without.from,
    to: without.to,
    ...(without.session === null ? {} : { session: without.session }),
    ...(units.length === 0 ? {} : { units: ids(units) }),
    ...(teams.length === 0 ? {} : { teams: ids(teams) }),
  };
}

function deadlineValue(deadline: Deadline, language: Language): ScheduleJson['deadlines'][number] {
  return {
    id: deadline.id,
    what: deadline.what[language],
    round: deadline.round,
    ...(deadline.for.length === 0 ? {} : { for: deadline.for }),
    owner: deadline.owner,
    ...(deadline.passed === null ? {} : { formerOwner: deadline.passed.unit }),
    date: deadline.date,
    state: deadline.state,
    ...(deadline.extended === null ? {} : { extended: deadline.extended }),
    done: deadline.kept,
    event: deadline.event,
    eventDate: deadline.eventDate,
    direction: deadline.direction,
    count: deadline.count,
    measure: deadline.measure,
    convention: deadline.convention,
    clause: deadline.clause,
  };
}
