import { writtenDate } from '../../calendar/date-words.ts';
import { quantity } from '../../deadlines/quantity.ts';
import type { ClosedPeriod } from '../../plan/language/schedule.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Bilingual, Language } from '../../words/language.ts';
import type { Conditions } from '../sessions/conditions.ts';
import type { StartContext } from '../sessions/starts.ts';
import type { Trip } from '../visits/visit.ts';

/** Sessions by which a window is lengthened at most in search of a place. */
const MOST_EXTRA_SESSIONS = 20;

/** A change of one condition, in words, and the conditions that result. */
export interface Change {
  readonly words: Bilingual;
  readonly conditions: Conditions;
}

/**
 * Single changes that could place a trip, the smallest first: one session more, one closed period or one visit of a cap
 * less strict, one day less of notice; then windows and notices changed by more and more, and caps up to what all
 * visits of the trip need.
 */
export function* changesToTry({ conditions, plan }: StartContext, trip: Trip): Generator<Change> {
  const most = Math.max(MOST_EXTRA_SESSIONS, conditions.notice?.count ?? 0);
  for (let size = 1; size <= most; size++) {
    if (size <= MOST_EXTRA_SESSIONS) yield longerWindow(conditions, trip, size);
    if (size === 1) yield* conditions.closed.map((period) => withoutPeriod(conditions, period));
    if (size <= trip.visits.length) yield* higherCaps(conditions, size);
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
      vi: `bỏ thời gian không xếp lịch ${daysOf(period, 'vi')} (${period.reason})`,
      en: `open the closed period ${daysOf(period, 'en')} (${period.reason})`,
    },
    conditions: { ...conditions, closed: conditions.closed.filter((other) => other !== period) },
  };
}

function daysOf({ from, to }: ClosedPeriod, language: Language): string {
  const first = writtenDate(from, language);
  return from === to ? first : `${first} – ${writtenDate(to, language)}`;
}

function* higherCaps(conditions: Conditions, more: number): Generator<Change> {
  if (conditions.visitsPerDay !== null) {
    const most = conditions.visitsPerDay + more;
    yield {
      words: { vi: `nâng số cuộc tối đa trong ngày lên ${most}`, en: `raise the daily cap to ${most}` },
      conditions: { ...conditions, visitsPerDay: most },
    };
  }
  if (conditions.visitsPerWeek !== null) {
    const most = conditions.visitsPerWeek + more;
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
