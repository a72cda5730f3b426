import { addDays, type CivilDate, knownDate } from '../../calendar/civil-date.ts';
import { chainOf } from '../../deadlines/scope.ts';
import type { Path } from '../../diagnostics/path.ts';
import type { DeadlineRule } from '../../plan/language/deadlines.ts';
import { findDeadline } from '../../plan/language/known-deadlines.ts';
import { isMeantFor } from '../../plan/language/limits.ts';
import type { Plan } from '../../plan/plan.ts';
import type { RuleContext } from '../engine/rule.ts';

/** The events that come with a visit or after it. */
const FROM_VISIT_ON = ['visit-start', 'visit-end', 'round-ended', 'conclusion-issued', 'conclusion-received'];

/** The deadline by which units report before their visit, if the plan declares it. */
export function reportDeadline({ report, deadlines }: Plan): DeadlineRule | undefined {
  return report.until === null
    ? findDeadline(deadlines, 'report')
    : deadlines.find(({ id }) => id === report.until);
}

/** Where the deadline of the report is pointed at: where the plan says that it is, else the deadline itself. */
export function reportPath({ plan: { report } }: RuleContext, deadline: DeadlineRule): Path {
  return report.until === null ? deadline.path : [...report.path, 'until'];
}

/** How the deadline of the report lies to the visits: after each of them, or after some perhaps. */
export function reportOrder(context: RuleContext, deadline: DeadlineRule): 'after' | 'perhaps-after' | null {
  const windows = context.visits
    .filter((visit) => visit.form !== 'by-report' && isMeantFor(deadline.for, visit))
    .flatMap(({ round }) => round.window.ranges);
  if (windows.length === 0) return null;
  const day = lastDay(context.plan, deadline);
  if (day === null) return isCountedAfter(context.plan, deadline) ? 'after' : null;
  if (windows.every(({ to }) => day >= to)) return 'after';
  return windows.some(({ from }) => day >= from) ? 'perhaps-after' : null;
}

/** The last day of a deadline that is a day of the year; null where it is counted. */
function lastDay({ year }: Plan, { due }: DeadlineRule): CivilDate | null {
  if (due.kind === 'period') return null;
  if (due.kind === 'within-year') return knownDate(`${year}-12-31`);
  return due.excluded ? addDays(due.date, -1) : due.date;
}

/** Whether a deadline is counted from a visit or what comes after it, and never back. */
function isCountedAfter(plan: Plan, deadline: DeadlineRule): boolean {
  const chain = chainOf(plan, deadline);
  const last = chain.at(-1)?.due;
  return (
    last?.kind === 'period' &&
    FROM_VISIT_ON.includes(last.event) &&
    chain.every(({ due }) => due.kind === 'period' && (due.direction === 'after' || due.count === 0))
  );
}
