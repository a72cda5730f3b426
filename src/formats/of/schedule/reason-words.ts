import { writtenDate } from '../../../calendar/date-words.ts';
import { quantity } from '../../../deadlines/period.ts';
import type { ShownReason, ShownTrip } from '../../../documents/audience/schedule-for.ts';
import { bodyName } from '../../../plan/directory.ts';
import type { ClosedPeriod, Session } from '../../../plan/language/schedule.ts';
import type { Change, ClosingRule, MovedPin } from '../../../schedule/reason.ts';
import type { UnplacedVisit } from '../../../schedule/schedule.ts';
import { isSameMoment, type Trip } from '../../../schedule/visits/visit.ts';
import { CLOSING_WORDS } from '../../../words/closing-words.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { daysApart, distanceWords } from './distance-words.ts';
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
    case 'keeps-notice': {
      const names = (language: Language) => reason.cause.map(({ name }) => name[language]).join(', ');
      return {
        vi: `giữ ngày đã thông báo của ${names('vi')}`,
        en: `keeps the notified day of ${names('en')}`,
      };
    }
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
    case 'put-off':
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
      return CLOSING_WORDS[reason.rule];
    case 'team-busy':
    case 'cap-day':
    case 'cap-week':
      return besides(reason.rule, reason.cause);
    default:
      return reason satisfies never;
  }
}

/** Why sessions are shut out for a visit that has no place; where other trips stand in the way, these by name. */
export function unplacedWords({ rule, rivals }: UnplacedVisit['reasons'][number]): Bilingual {
  return besides(rule, rivals);
}

/** How many trips that stand in the way are named; the others are counted. */
const MOST_NAMED = 3;

/** "đoàn bận cuộc kiểm tra khác (Sở Tư pháp, Sở Y tế)"; the rule alone where no trip stands in the way. */
function besides(rule: ClosingRule, rivals: readonly Trip[]): Bilingual {
  const { vi, en } = CLOSING_WORDS[rule];
  if (rivals.length === 0) return { vi, en };
  const list = namesOf(rivals);
  return rule === 'team-busy'
    ? { vi: `đoàn bận kiểm tra ${list.vi}`, en: `the team is busy at ${list.en}` }
    : { vi: `${vi} (đã có ${list.vi})`, en: `${en} (taken by ${list.en})` };
}

/** "Sở Tư pháp, Sở Y tế, Sở Tài chính và 2 cuộc khác". */
function namesOf(trips: readonly Trip[]): Bilingual {
  const names = (language: Language) =>
    trips
      .slice(0, MOST_NAMED)
      .map((trip) => nameOfTrip(trip)[language])
      .join(', ');
  const more = trips.length - MOST_NAMED;
  return {
    vi: `${names('vi')}${more > 0 ? ` và ${more} cuộc khác` : ''}`,
    en: `${names('en')}${more > 0 ? ` and ${more} more` : ''}`,
  };
}

/** A trip by the name of its first visit. */
function nameOfTrip({ id, visits }: Trip): Bilingual {
  return visits[0]?.name ?? { vi: id, en: id };
}

/**
 * What follows the count of the remaining sessions: ", đều vướng Sở Y tế". Nothing where all is told by the rules that
 * shut sessions out alone.
 */
export function remainingWords({ reasons, remaining, inTheWay, together }: UnplacedVisit): Bilingual {
  const told = reasons
    .filter(({ rule }) => isOfOthers(rule))
    .reduce((sum, { sessions }) => sum + sessions, 0);
  const nothing = { vi: '', en: '' };
  if (remaining === 0) {
    if (reasons.length > 0 || together.length === 0) return nothing;
    const rules = rulesInWords(together);
    return {
      vi: `: mỗi buổi vướng ít nhất hai điều kiện: ${rules.vi}`,
      en: `: each is shut out by at least two rules: ${rules.en}`,
    };
  }
  if (told === remaining) return nothing;
  const { vi, en } = inTheWay.length === 0 ? rulesInWords(together.filter(isOfOthers)) : namesOf(inTheWay);
  return { vi: `, đều vướng ${vi}`, en: `, all taken up by ${en}` };
}

function rulesInWords(rules: readonly ClosingRule[]): Bilingual {
  const words = rules.map((rule) => CLOSING_WORDS[rule]);
  return { vi: words.map(({ vi }) => vi).join(', '), en: words.map(({ en }) => en).join(', ') };
}

/** Whether a rule comes from the other visits beside which a visit is placed. */
function isOfOthers(rule: ClosingRule): boolean {
  return rule === 'team-busy' || rule === 'cap-day' || rule === 'cap-week';
}

function withCause(rule: ClosingRule, cause: string): Bilingual {
  const { vi, en } = CLOSING_WORDS[rule];
  return cause === '' ? { vi, en } : { vi: `${vi} (${cause})`, en: `${en} (${cause})` };
}

/** A change that would place a visit, as it follows "xếp được nếu", "it would fit if you". */
export function changeWords(change: Change): Bilingual {
  switch (change.kind) {
    case 'team':
      return { vi: `giao cho ${change.to.name}`, en: `give it to ${change.to.name}` };
    case 'day': {
      const moved = change.moved.map(movedPinWords);
      return {
        vi: `dời ngày ấn định của ${moved.map(({ vi }) => vi).join(', ')}`,
        en: `move the pin of ${moved.map(({ en }) => en).join(', ')}`,
      };
    }
    case 'closed': {
      const { without, units, teams } = change;
      const reason = without.reason === '' ? '' : ` (${without.reason})`;
      const names = [...units.map(bodyName), ...teams.map(({ name }) => name)].join(', ');
      const of = names === '' ? { vi: '', en: '' } : { vi: ` của ${names}`, en: ` of ${names}` };
      return {
        vi: `bỏ thời gian không xếp lịch ${closedDays(without, 'vi')}${of.vi}${reason}`,
        en: `open the closed period ${closedDays(without, 'en')}${of.en}${reason}`,
      };
    }
    case 'window':
      return {
        vi: `kéo dài thời gian kiểm tra đến hết ngày ${writtenDate(change.to, 'vi')} (do cơ quan ban hành kế hoạch quyết định)`,
        en: `extend the window until ${writtenDate(change.to, 'en')} (for the issuer of the plan to decide)`,
      };
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
        vi: `rút thời hạn thông báo còn ${shorter.vi}${change.clause === null ? '' : ` (trái ${change.clause}, phải sửa quyết định)`}`,
        en: `shorten the notice period to ${shorter.en}${change.clause === null ? '' : ` (against ${change.clause}, which would have to be amended)`}`,
      };
    }
    default:
      return change satisfies never;
  }
}

/** "Sở Y tế sang 12/05/2021"; where only the session changes: "Sở Y tế sang sáng 12/05/2021". */
function movedPinWords({ visit, to }: MovedPin): Bilingual {
  const half = to.session === null ? { vi: '', en: '' } : SESSIONS[to.session];
  return {
    vi: `${visit.name.vi} sang ${half.vi}${writtenDate(to.date, 'vi')}`,
    en: `${visit.name.en} to ${half.en}${writtenDate(to.date, 'en')}`,
  };
}

const SESSIONS: Readonly<Record<Session, Bilingual>> = {
  morning: { vi: 'sáng ', en: 'the morning of ' },
  afternoon: { vi: 'chiều ', en: 'the afternoon of ' },
};

const SESSIONS_OF_DAYS: Readonly<Record<Session, Bilingual>> = {
  morning: { vi: 'các buổi sáng ', en: 'the mornings of ' },
  afternoon: { vi: 'các buổi chiều ', en: 'the afternoons of ' },
};

/** What would place a visit: "Xếp được nếu …; hoặc nếu …", the first to be advised first; empty if nothing would. */
export function fitsWords(changes: readonly Change[], language: Language): string {
  if (changes.length === 0) return '';
  const words = changes.map((change) => changeWords(change)[language]);
  return {
    vi: `Xếp được nếu ${words.join('; hoặc nếu ')}`,
    en: `It would fit if you ${words.join('; or ')}`,
  }[language];
}

const CAPS: Readonly<Record<'day' | 'week', Bilingual>> = {
  day: { vi: 'ngày', en: 'daily' },
  week: { vi: 'tuần', en: 'weekly' },
};

/** "12/05/2021", "chiều 12/05/2021", "các buổi chiều 10/05/2021 – 12/05/2021". */
function closedDays({ from, to, session }: ClosedPeriod, language: Language): string {
  const first = writtenDate(from, language);
  const halves = from === to ? SESSIONS : SESSIONS_OF_DAYS;
  const half = session === null ? '' : halves[session][language];
  return half + (from === to ? first : `${first} – ${writtenDate(to, language)}`);
}

/** For every trip: its wish, where the wish comes from, and what moved it. */
export function explainLines(view: ScheduleView): string[] {
  return view.schedule.trips.map((trip) => explainTrip(view, trip)[view.language]);
}

const SOURCES: Readonly<Record<ShownTrip['wish']['source'], Bilingual>> = {
  pin: { vi: 'ngày đã ấn định', en: 'pinned' },
  previous: { vi: 'ngày ở lịch trước', en: 'as in the previous schedule' },
  wish: { vi: 'ngày đơn vị mong muốn', en: "the unit's own wish" },
  pace: { vi: 'vị trí theo nhịp của đợt', en: 'its place in the pace of the round' },
};

/**
 * Why a trip is where it is: its wish, where the wish comes from, and what moved it. Of one that moved from where it stood
 * before, only that: the rest is told among those that moved.
 */
export function explainTrip({ schedule }: Pick<ScheduleView, 'schedule'>, shown: ShownTrip): Bilingual {
  const { trip, wish, start, distance, movedBy } = shown;
  const name = (language: 'vi' | 'en') => trip.visits[0]?.name[language] ?? trip.id;
  const session = {
    morning: { vi: 'sáng', en: 'morning of' },
    afternoon: { vi: 'chiều', en: 'afternoon of' },
  };
  const at = (moment: typeof start, language: 'vi' | 'en') =>
    `${session[moment.session][language]} ${writtenDate(moment.date, language)}`;
  if (wish.source === 'previous' && schedule.moved.some((move) => move.trip === trip.id))
    return {
      vi: `${name('vi')}: đã dời, xem “Dời lịch”`,
      en: `${name('en')}: moved, see “Moved”`,
    };
  const source = SOURCES[wish.source];
  const apart = distanceWords(daysApart(start.date, wish.moment.date), distance);
  if (isSameMoment(start, wish.moment)) {
    return {
      vi: `${name('vi')}: đúng mong muốn, ${at(start, 'vi')} (${source.vi})`,
      en: `${name('en')}: on its wish, ${at(start, 'en')} (${source.en})`,
    };
  }
  const why = (language: Language) => {
    const reasons = movedBy.map((reason) => reasonWords(reason)[language]);
    return reasons.length === 0 ? '' : `: ${reasons.join('; ')}`;
  };
  return {
    vi: `${name('vi')}: mong muốn ${at(wish.moment, 'vi')} (${source.vi}), xếp ${at(start, 'vi')}, lệch ${apart.vi}${why('vi')}`,
    en: `${name('en')}: wished ${at(wish.moment, 'en')} (${source.en}), placed ${at(start, 'en')}, ${apart.en} off${why('en')}`,
  };
}
