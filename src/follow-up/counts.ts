import { hasReached } from './progress.ts';
import type { Status, VisitState } from './status.ts';

/** How many visits have reached a state or passed it, and how much is overdue and due. */
interface StatusCounts {
  readonly visits: number;
  readonly notified: number;
  readonly visited: number;
  readonly concluded: number;
  readonly remediated: number;
  readonly closed: number;
  readonly overdue: number;
  readonly due: number;
}

/** How many visits, without those that were cancelled, have come how far, and how much is overdue and due. */
export function countsOf({
  visits,
  overdue,
  due,
}: {
  readonly visits: readonly Pick<Status['visits'][number], 'state'>[];
  readonly overdue: readonly unknown[];
  readonly due: readonly unknown[];
}): StatusCounts {
  const reached = (step: VisitState) => visits.filter(({ state }) => hasReached(state, step)).length;
  return {
    visits: reached('planned'),
    notified: reached('notified'),
    visited: reached('visited'),
    concluded: reached('concluded'),
    remediated: reached('remediated'),
    closed: reached('closed'),
    overdue: overdue.length,
    due: due.length,
  };
}
