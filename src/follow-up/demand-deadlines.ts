import type { Calendar } from '../calendar/calendar.ts';
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
 * days from the receipt of the conclusion, or a day that it names; extended where they were. All others fall under the
 * deadline of the plan for remediation.
 */
export function demandDeadlines(
  { plan, directory, counting }: Sources,
  visit: Pick<Visit, 'unit' | 'id' | 'record'>,
): readonly Deadline[] {
  const { record, unit } = visit;
  if (record === null || record.demands.length === 0) return [];
  const resolver = deadlineResolver(plan, counting, eventsOf(visit), extensionsIn(record.facts));
  return record.demands.flatMap((demand): Deadline[] => {
    const due = dueOf(demand);
    if (due === null) return [];
    const deadline = resolver.resolve(ruleOf(demand, due), unit ?? 'unit');
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
  if (until !== null) return { kind: 'date', date: until, excluded: false };
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

function ruleOf({ id, text, finding }: Demand, due: Due): DeadlineRule {
  const what = `Kiến nghị ${id}: ${text}`;
  return { path: finding.path, clause: null, id, what, wording: null, for: [], owner: 'unit', due };
}
