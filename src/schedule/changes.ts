import { quantity } from '../deadlines/quantity.ts';
import type { ClosedPeriod, Plan } from '../plan/plan.ts';
import type { Bilingual } from '../words/language.ts';
import type { Conditions } from './conditions.ts';
import type { StartContext } from './starts.ts';
import type { Trip } from './visit.ts';

/** Sessions by which a window is lengthened at most in search of a place. */
const MOST_EXTRA_SESSIONS = 20;

/** A change of one condition, in words, and the conditions that result. */
export interface Change {
  readonly words: Bilingual;
  readonly conditions: Conditions;
}

/**
 * Single changes that could place a trip, the smallest first: one session more, one closed period or one visit of a cap
 * less strict, one day less of notice; then windows and notices changed by more and more.
 */
export function* changesToTry({ conditions, plan }: StartContext, trip: Trip): Generator<Change> {
  const most = Math.max(MOST_EXTRA_SESSIONS, conditions.notice?.count ?? 0);
  for (let size = 1; size <= most; size++) {
    if (size <= MOST_EXTRA_SESSIONS) yield longerWindow(conditions, trip, size);
    if (size === 1) {
      yield* conditions.closed.map((period) => withoutPeriod(conditions, period));
      yield* higherCaps(conditions);
    }
    yield* shorterNotice(conditions, plan, size);
  }
}

function longerWindow(conditions: Conditions, { round }: Trip, extra: number): Change {
  return {
    words: {
      vi: `kéo dài thời gian kiểm tra thêm ${extra} buổi làm việc`,
      en: `make the window ${extra} ${extra === 1 ? 'session' : 'sessions'} longer`,
    },
    conditions: { ...conditions, extraSessions: { ...conditions.extraSessions, [round.id]: extra } },
  };
}

function withoutPeriod(conditions: Conditions, period: ClosedPeriod): Change {
  return {
    words: {
      vi: `bỏ thời gian không xếp lịch ${period.from} – ${period.to} (${period.reason})`,
      en: `open the closed period ${period.from} – ${period.to} (${period.reason})`,
    },
    conditions: { ...conditions, closed: conditions.closed.filter((other) => other !== period) },
  };
}

function* higherCaps(conditions: Conditions): Generator<Change> {
  if (conditions.visitsPerDay !== null) {
    const most = conditions.visitsPerDay + 1;
    yield {
      words: { vi: `nâng số cuộc tối đa trong ngày lên ${most}`, en: `raise the daily cap to ${most}` },
      conditions: { ...conditions, visitsPerDay: most },
    };
  }
  if (conditions.visitsPerWeek !== null) {
    const most = conditions.visitsPerWeek + 1;
    yield {
      words: { vi: `nâng số cuộc tối đa trong tuần lên ${most}`, en: `raise the weekly cap to ${most}` },
      conditions: { ...conditions, visitsPerWeek: most },
    };
  }
}

function* shorterNotice(conditions: Conditions, { deadlines }: Plan, less: number): Generator<Change> {
  const { notice } = conditions;
  if (notice === null || notice.count < less) return;
  const count = notice.count - less;
  const isDecided = deadlines.some(({ id, clause }) => id === 'notice' && clause !== null);
  const shorter = quantity(count, notice.measure);
  yield {
    words: {
      vi: `rút thời hạn thông báo còn ${shorter.vi}${isDecided ? ' (phải sửa quyết định)' : ''}`,
      en: `shorten the notice period to ${shorter.en}`,
    },
    conditions: { ...conditions, notice: { ...notice, count } },
  };
}
