import type { ClosedPeriod } from '../../plan/language/schedule.ts';
import type { DeadlineRule } from '../../plan/language/deadlines.ts';
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
  /** Sessions by which the window of a round is made longer, by round id. */
  readonly extraSessions: Readonly<Record<string, number>>;
}

/** The conditions that the plan sets. */
export function conditionsOf(plan: Plan): Conditions {
  const notice = plan.deadlines.find((deadline) => deadline.id === 'notice')?.due;
  return {
    closed: plan.schedule.closed,
    visitsPerDay: plan.schedule.visitsPerDay,
    visitsPerWeek: plan.schedule.visitsPerWeek,
    notice: notice?.kind === 'period' && notice.event === 'visit-start' ? notice : null,
    extraSessions: {},
  };
}
