import type { CivilDate } from '../../calendar/civil-date.ts';
import { eventOf } from '../../deadlines/scope.ts';
import type { DeadlineRule } from '../../plan/language/deadlines.ts';
import { findDeadline } from '../../plan/language/known-deadlines.ts';
import type { Limits } from '../../plan/language/limits.ts';
import type { ClosedPeriod } from '../../plan/language/schedule.ts';
import type { Plan } from '../../plan/plan.ts';

/**
 * What limits the schedule and could be changed: trying such a change tells what would place an unplaced visit.
 */
export interface Conditions {
  readonly closed: readonly ClosedPeriod[];
  readonly visitsPerDay: number | null;
  readonly visitsPerWeek: number | null;
  /** The period by which a notice must precede a visit; null if the plan asks for none. */
  readonly notice: Extract<DeadlineRule['due'], { kind: 'period' }> | null;
  /** Whose units get a notice; empty: all. */
  readonly notified: Limits;
  /** Days until which the window of a round is open beyond its end, by round id. */
  readonly openUntil: Readonly<Record<string, CivilDate>>;
}

/** The conditions that the plan sets. */
export function conditionsOf(plan: Plan): Conditions {
  const rule = findDeadline(plan.deadlines, 'notice');
  return {
    closed: plan.schedule.closed,
    visitsPerDay: plan.schedule.visitsPerDay,
    visitsPerWeek: plan.schedule.visitsPerWeek,
    notice: rule?.due.kind === 'period' && eventOf(rule) === 'visit-start' ? rule.due : null,
    notified: rule?.for ?? [],
    openUntil: {},
  };
}
