import { demandOf, issuedFindings } from '../../../follow-up/demand-status.ts';
import { countsOf } from '../../../follow-up/counts.ts';
import type { DemandStatus, OpenDeadline, Status, VisitStatus } from '../../../follow-up/status.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { StandingFact } from '../../../plan/standing-facts.ts';
import type { Language } from '../../../words/language.ts';
import { json } from '../../json.ts';
import type { DiagnosticJson } from '../diagnostics/json-shape.ts';
import { agencyName } from '../schedule/schedule-view.ts';
import type { FactJson, FindingJson, StatusJson } from './json-shape.ts';
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
    findings: { ...of.findings, list: findingValues(of) },
  };
}

/** The findings of an issued conclusion with their demands, and the reports that answered these. */
function findingValues(of: VisitStatus): FindingJson[] {
  return issuedFindings(of.visit).map((finding) => {
    const { id, content, kind, text, nature, cause, evidence, owner, measures, repeats } = finding;
    const demand = demandOf(of, finding);
    return {
      id: id ?? '',
      content: content ?? '',
      kind: kind ?? 'shortcoming',
      text: text ?? '',
      ...(nature === null ? {} : { nature }),
      ...(cause === null ? {} : { cause }),
      ...(evidence === null ? {} : { evidence }),
      ...(owner === null ? {} : { owner }),
      ...(measures === null ? {} : { measures }),
      ...(repeats === null ? {} : { repeats }),
      ...(demand === null ? {} : { demand: demandValue(demand) }),
    };
  });
}

function demandValue({ demand, deadline, isOwn, isLate }: DemandStatus) {
  return {
    id: demand.id,
    text: demand.text,
    state: demand.state,
    late: isLate,
    date: deadline?.date ?? null,
    ownDeadline: isOwn,
    answers: demand.answers.flatMap(({ on, number, met }) =>
      met === null ? [] : [{ on, ...(number === null ? {} : { number }), met }],
    ),
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
