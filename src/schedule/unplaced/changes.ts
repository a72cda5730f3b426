import { findDeadline } from '../../plan/language/known-deadlines.ts';
import type { ClosedPeriod } from '../../plan/language/schedule.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Change } from '../reason.ts';
import type { Conditions } from '../sessions/conditions.ts';
import type { StartContext } from '../sessions/starts.ts';
import type { Trip } from '../visits/visit.ts';

/** Sessions by which a window is lengthened at most in search of a place. */
const MOST_EXTRA_SESSIONS = 20;

/** A change of one condition, and the conditions that result. */
export interface Trial {
  readonly change: Change;
  readonly conditions: Conditions;
}

/**
 * Single changes that could place a trip, the smallest first: one session more, one closed period or one visit of a cap
 * less strict, one day less of notice; then windows and notices changed by more and more, and caps up to what all
 * visits of the trip need.
 */
export function* changesToTry({ conditions, plan }: StartContext, trip: Trip): Generator<Trial> {
  const most = Math.max(MOST_EXTRA_SESSIONS, conditions.notice?.count ?? 0);
  for (let size = 1; size <= most; size++) {
    if (size <= MOST_EXTRA_SESSIONS) yield longerWindow(conditions, trip, size);
    if (size === 1) yield* conditions.closed.map((period) => withoutPeriod(conditions, period));
    if (size <= trip.visits.length) yield* higherCaps(conditions, size);
    yield* shorterNotice(conditions, plan, size);
  }
}

function longerWindow(conditions: Conditions, { round }: Trip, extra: number): Trial {
  return {
    change: { kind: 'window', round: round.id, moreSessions: extra },
    conditions: { ...conditions, extraSessions: { ...conditions.extraSessions, [round.id]: extra } },
  };
}

function withoutPeriod(conditions: Conditions, period: ClosedPeriod): Trial {
  return {
    change: { kind: 'closed', without: period },
    conditions: { ...conditions, closed: conditions.closed.filter((other) => other !== period) },
  };
}

function* higherCaps(conditions: Conditions, more: number): Generator<Trial> {
  if (conditions.visitsPerDay !== null) {
    const most = conditions.visitsPerDay + more;
    yield {
      change: { kind: 'cap', per: 'day', to: most },
      conditions: { ...conditions, visitsPerDay: most },
    };
  }
  if (conditions.visitsPerWeek !== null) {
    const most = conditions.visitsPerWeek + more;
    yield {
      change: { kind: 'cap', per: 'week', to: most },
      conditions: { ...conditions, visitsPerWeek: most },
    };
  }
}

function* shorterNotice(conditions: Conditions, { deadlines }: Plan, less: number): Generator<Trial> {
  const { notice } = conditions;
  if (notice === null || notice.count < less) return;
  const count = notice.count - less;
  const clause = findDeadline(deadlines, 'notice')?.clause ?? null;
  yield {
    change: { kind: 'notice', to: { count, measure: notice.measure }, clause },
    conditions: { ...conditions, notice: { ...notice, count } },
  };
}
