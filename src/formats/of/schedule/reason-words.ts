import { writtenDate } from '../../../calendar/date-words.ts';
import { quantity } from '../../../deadlines/period.ts';
import type { ShownReason, ShownTrip } from '../../../documents/audience/schedule-for.ts';
import type { ClosedPeriod } from '../../../plan/language/schedule.ts';
import type { Change, ClosingRule } from '../../../schedule/reason.ts';
import { CLOSING_WORDS } from '../../../words/closing-words.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import type { ScheduleView } from './schedule-view.ts';

/** Why a trip does not stand on its wish, as its reader may know it: "đơn vị không tiếp đoàn được (Họp)". */
export function reasonWords(shown: ShownReason): Bilingual {
  if (shown.told === 'rule') return CLOSING_WORDS[shown.rule];
  const { reason } = shown;
  switch (reason.rule) {
    case 'wish-on-day-off':
      return { vi: 'ngày mong muốn không phải ngày làm việc', en: 'the wished day is a day off' };
    case 'wish-outside-window':
      return { vi: 'ngày mong muốn nằm ngoài thời gian kiểm tra', en: 'the wish is outside the window' };
    case 'caps':
      return { vi: 'giới hạn số cuộc trong ngày, trong tuần', en: 'the caps on visits per day and week' };
    case 'gives-way': {
      const { id, visits } = reason.cause;
      const { vi, en } = visits[0]?.name ?? { vi: id, en: id };
      return { vi: `nhường chỗ cho ${vi}`, en: `gives way to ${en}` };
    }
    case 'pin':
      return withCause(reason.rule, reason.cause);
    case 'notice':
      return withCause(reason.rule, reason.cause.number);
    case 'closed':
    case 'unit-closed':
    case 'team-closed':
      return withCause(reason.rule, reason.cause.reason);
    case 'not-in-force':
    case 'head':
      return withCause(reason.rule, reason.cause.name);
    case 'post':
      return withCause(reason.rule, reason.cause.post);
    case 'past':
    case 'nobody-in-force':
    case 'window':
    case 'day-off':
    case 'morning':
    case 'team-busy':
    case 'cap-day':
    case 'cap-week':
      return CLOSING_WORDS[reason.rule];
    default:
      return reason satisfies never;
  }
}

function withCause(rule: ClosingRule, cause: string): Bilingual {
  const { vi, en } = CLOSING_WORDS[rule];
  return cause === '' ? { vi, en } : { vi: `${vi} (${cause})`, en: `${en} (${cause})` };
}

/** A change that would place a visit, as it follows "xếp được nếu", "it would fit if you". */
export function changeWords(change: Change): Bilingual {
  switch (change.kind) {
    case 'window': {
      const { moreSessions } = change;
      return {
        vi: `kéo dài thời gian kiểm tra thêm ${moreSessions} buổi làm việc`,
        en: `make the window ${moreSessions} ${moreSessions === 1 ? 'session' : 'sessions'} longer`,
      };
    }
    case 'closed': {
      const { without } = change;
      return {
        vi: `bỏ thời gian không xếp lịch ${daysOf(without, 'vi')} (${without.reason})`,
        en: `open the closed period ${daysOf(without, 'en')} (${without.reason})`,
      };
    }
    case 'cap': {
      const period = CAPS[change.per];
      return {
        vi: `nâng số cuộc tối đa trong ${period.vi} lên ${change.to}`,
        en: `raise the ${period.en} cap to ${change.to}`,
      };
    }
    case 'notice': {
      const shorter = quantity(change.to.count, change.to.measure);
      return {
        vi: `rút thời hạn thông báo còn ${shorter.vi}${change.clause === null ? '' : ' (phải sửa quyết định)'}`,
        en: `shorten the notice period to ${shorter.en}`,
      };
    }
    default:
      return change satisfies never;
  }
}

const CAPS: Readonly<Record<'day' | 'week', Bilingual>> = {
  day: { vi: 'ngày', en: 'daily' },
  week: { vi: 'tuần', en: 'weekly' },
};

function daysOf({ from, to }: ClosedPeriod, language: Language): string {
  const first = writtenDate(from, language);
  return from === to ? first : `${first} – ${writtenDate(to, language)}`;
}

/** For every trip: its wish, where the wish comes from, and what moved it. */
export function explainLines({ schedule, language }: ScheduleView): string[] {
  return schedule.trips.map((trip) => explainTrip(trip)[language]);
}

const SOURCES: Readonly<Record<ShownTrip['wish']['source'], Bilingual>> = {
  pin: { vi: 'ngày đã ấn định', en: 'pinned' },
  previous: { vi: 'ngày ở lịch trước', en: 'as in the previous schedule' },
  wish: { vi: 'ngày đơn vị mong muốn', en: "the unit's own wish" },
  pace: { vi: 'vị trí theo nhịp của đợt', en: 'its place in the pace of the round' },
};

/** Why a trip is where it is: its wish, where the wish comes from, and what moved it. */
export function explainTrip({ trip, wish, start, distance, movedBy }: ShownTrip): Bilingual {
  const name = (language: 'vi' | 'en') => trip.visits[0]?.name[language] ?? trip.id;
  const session = {
    morning: { vi: 'sáng', en: 'morning of' },
    afternoon: { vi: 'chiều', en: 'afternoon of' },
  };
  const at = (moment: typeof start, language: 'vi' | 'en') =>
    `${session[moment.session][language]} ${writtenDate(moment.date, language)}`;
  const source = SOURCES[wish.source];
  if (movedBy.length === 0) {
    return {
      vi: `${name('vi')}: đúng mong muốn, ${at(start, 'vi')} (${source.vi})`,
      en: `${name('en')}: on its wish, ${at(start, 'en')} (${source.en})`,
    };
  }
  return {
    vi: `${name('vi')}: mong muốn ${at(wish.moment, 'vi')} (${source.vi}), xếp ${at(start, 'vi')}, lệch ${distance} buổi: ${movedBy.map((reason) => reasonWords(reason).vi).join('; ')}`,
    en: `${name('en')}: wished ${at(wish.moment, 'en')} (${source.en}), placed ${at(start, 'en')}, ${distance} sessions off: ${movedBy.map((reason) => reasonWords(reason).en).join('; ')}`,
  };
}
