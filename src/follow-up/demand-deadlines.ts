import type { Calendar } from '../calendar/calendar.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { type Deadline, type EventDates } from '../deadlines/deadline.ts';
import { extensionsIn } from '../deadlines/ended-by.ts';
import { deadlineResolver } from '../deadlines/resolve.ts';
import type { Demand } from '../plan/demands.ts';
import { type Directory, passingBy } from '../plan/directory.ts';
import type { DeadlineRule, Due } from '../plan/language/deadlines.ts';
import type { EventName } from '../plan/language/known-deadlines.ts';
import { recordedOn } from '../plan/language/known-deadlines.ts';
import type { Plan } from '../plan/plan.ts';
import type { Visit } from '../schedule/visits/visit.ts';

/** What tells when demands are due. */
interface Sources {
  readonly plan: Plan;
  readonly directory: Directory;
  /** The calendar by which periods are counted. */
  readonly counting: Calendar;
}

/**
 * The deadlines of those demands of a visit that have one of their own, by the numbers of the demands: counted in working
 * days from the receipt of the conclusion, or a day that it names; extended where they were, which gives a day of its own to
 * one that had none. All others fall under the deadline of the plan for remediation.
 */
export function demandDeadlines(
  { plan, directory, counting }: Sources,
  visit: Pick<Visit, 'unit' | 'id' | 'record'>,
): readonly Deadline[] {
  const { record, unit } = visit;
  if (record === null || record.demands.length === 0) return [];
  const extensions = extensionsIn(record.facts);
  const resolver = deadlineResolver(plan, counting, eventsOf(visit), extensions);
  return record.demands.flatMap((demand): Deadline[] => {
    const own = dueOf(demand);
    const extension = extensions.get(demand.id);
    const due = own ?? (extension === undefined ? null : dueOn(extension.until));
    if (due === null) return [];
    const resolved = resolver.resolve(ruleOf(demand, due), unit ?? 'unit');
    // What fell under the deadline of the plan had no other day of its own before.
    const deadline =
      own === null && resolved.extended !== null
        ? { ...resolved, extended: { ...resolved.extended, from: null } }
        : resolved;
    const kept = demand.endedOn;
    const day = kept ?? deadline.date;
    const passed = unit === null || day === null ? null : passingBy(unit, day, directory);
    return [{ ...deadline, kept, owner: passed?.successor ?? deadline.owner, passed }];
  });
}

const EVENTS_AFTERWARDS: readonly EventName[] = [
  'visit-end',
  'conclusion-issued',
  'conclusion-received',
  'remediation-reported',
];

/** What took place at a visit, as far as the deadlines of demands can hang on it. */
function eventsOf({ record }: Pick<Visit, 'record'>): EventDates {
  return Object.fromEntries(
    EVENTS_AFTERWARDS.flatMap((event) => {
      const date = recordedOn(event, record);
      return date === null ? [] : [[event, { date, state: 'fixed' }] as const];
    }),
  );
}

/** When a demand is to be met by what its finding says; null where it says nothing. */
function dueOf({ finding }: Demand): Due | null {
  const { until, after } = finding;
  if (until !== null) return dueOn(until);
  if (after === null) return null;
  return {
    kind: 'period',
    direction: 'after',
    count: after,
    measure: 'working-day',
    convention: null,
    event: 'conclusion-received' satisfies EventName,
  };
}

function dueOn(date: CivilDate): Due {
  return { kind: 'date', date, excluded: false };
}

function ruleOf({ id, text, finding }: Demand, due: Due): DeadlineRule {
  const what = `Kiến nghị ${id}: ${text}`;
  return { path: finding.path, clause: null, id, what, wording: null, for: [], owner: 'unit', due };
}
