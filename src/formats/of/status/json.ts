import { countsOf } from '../../../follow-up/counts.ts';
import type { OpenDeadline, Status, VisitStatus } from '../../../follow-up/status.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { StandingFact } from '../../../plan/standing-facts.ts';
import type { Language } from '../../../words/language.ts';
import { json } from '../../json.ts';
import type { DiagnosticJson } from '../diagnostics/json-shape.ts';
import { agencyName } from '../schedule/schedule-view.ts';
import type { FactJson, StatusJson } from './json-shape.ts';
import type { StatusView } from './status-view.ts';

/** A status as JSON, with the diagnostics of its plan. */
export function statusJson(view: StatusView, diagnostics: readonly DiagnosticJson[]): string {
  const { status, units, language } = view;
  const value: StatusJson = {
    format: 1,
    plan: status.plan,
    asOf: status.asOf,
    within: status.within,
    judgedBy: status.judgedBy,
    ...(units.length === 0 ? {} : { units: units.map(({ id }) => id) }),
    counts: countsOf(status),
    visits: status.visits.map((visit) => visitValue(view, visit)),
    notRecorded: status.notRecorded.map(({ visit, date }) => ({ visit: visit.visit.id, date })),
    due: status.due.map((one) => ({
      ...deadlineValue(one, language),
      workingDaysLeft: one.workingDaysLeft,
      ...endingValue(one),
    })),
    overdue: status.overdue.map((one) => ({
      ...deadlineValue(one, language),
      workingDaysLate: one.workingDaysLate,
      ...endingValue(one),
      reminders: one.reminders.length,
    })),
    facts: status.facts.map((fact) => ({ unit: fact.unit, ...factValue(fact) })),
    diagnostics,
  };
  return json(value);
}

/** What stands in the place of a status where the plan has errors. */
export function noStatusJson(
  plan: Plan | null,
  { asOf, within }: Pick<Status, 'asOf' | 'within'>,
  diagnostics: readonly DiagnosticJson[],
): string {
  const value: StatusJson = {
    format: 1,
    plan: plan?.id ?? null,
    asOf,
    within,
    judgedBy: null,
    counts: countsOf({ visits: [], overdue: [], due: [] }),
    visits: [],
    notRecorded: [],
    due: [],
    overdue: [],
    facts: [],
    diagnostics,
  };
  return json(value);
}

function visitValue({ directory, language }: StatusView, of: VisitStatus): StatusJson['visits'][number] {
  const { visit, successor } = of;
  return {
    id: visit.id,
    unit: visit.unit,
    name: visit.name[language],
    ...(successor === null ? {} : { successor, successorName: agencyName({ directory }, successor) }),
    state: of.state,
    start: of.start,
    end: of.end,
    facts: of.facts.map(factValue),
    findings: of.findings,
  };
}

/** A fact with what it tells; keys that it does not tell are left out. */
function factValue({
  fact,
  on,
  number,
  replaces,
  reason,
  visit,
  session,
  to,
  until,
  deadline,
  text,
  corrected,
}: StandingFact): FactJson {
  return {
    fact,
    on,
    ...(number === null ? {} : { document: { number, date: on } }),
    ...known({ replaces, reason, visit, session, to, deadline, until, text }),
    ...(corrected === null ? {} : { corrected: { on: corrected.on } }),
  };
}

/** The keys that have a value. */
function known<Values extends object>(values: Values) {
  const told = Object.entries(values).filter(([, value]) => value !== null);
  return Object.fromEntries(told) as { [Key in keyof Values]?: NonNullable<Values[Key]> };
}

function deadlineValue({ visit, deadline, owner, date }: OpenDeadline, language: Language) {
  return {
    visit: visit?.visit.id ?? null,
    deadline: deadline.id,
    what: deadline.what[language],
    owner,
    date,
  };
}

function endingValue({ endedBy, deadline, isExpected, extended }: OpenDeadline) {
  return {
    endedBy,
    clause: deadline.clause,
    expected: isExpected,
    ...(extended === null
      ? {}
      : { extendedFrom: deadline.extended?.from ?? null, extendedBy: factValue(extended) }),
  };
}
