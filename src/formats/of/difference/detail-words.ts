import type { CivilDate } from '../../../calendar/civil-date.ts';
import { writtenDate } from '../../../calendar/date-words.ts';
import { quantity } from '../../../deadlines/period.ts';
import type { Audience } from '../../../documents/audience/audience.ts';
import { reasonFor } from '../../../documents/audience/schedule-for.ts';
import type { Change, Reason, VisitChange } from '../../../follow-up/difference/difference.ts';
import type { MoveReason } from '../../../schedule/reason.ts';
import { FACTS } from '../../../plan/language/fact-kinds.ts';
import type { Bilingual } from '../../../words/language.ts';
import { daysApart, distanceWords } from '../schedule/distance-words.ts';
import { reasonWords } from '../schedule/reason-words.ts';
import type { DifferenceView } from './difference-view.ts';

/** What there is to know of a change besides: how far and why, who must be told by when, and that it is too late. */
export function detailWords(
  change: Change,
  { audience, nameOf, difference: { today } }: DifferenceView,
): Bilingual[] {
  const details: Bilingual[] = [];
  if ('visit' in change && change.kind === 'moved') {
    const apart = apartWords(change);
    if (apart !== null) details.push(apart);
  }
  if ('visit' in change && change.kind !== 'changed') {
    const reason = change.reason === null ? [] : wordsOfReason(change.reason, audience);
    if (reason.length > 0)
      details.push({
        vi: `Lý do: ${reason.map(({ vi }) => vi).join('; ')}`,
        en: `Reason: ${reason.map(({ en }) => en).join('; ')}`,
      });
  }
  const { mustBeTold, notifyBy, lawful } = change;
  if (mustBeTold.length > 0) {
    const isAnew = 'visit' in change && change.kind === 'moved' && change.isNotified;
    const names = mustBeTold.length > MOST_NAMED ? null : mustBeTold.map(nameOf).join(', ');
    details.push({
      vi: `Phải thông báo${isAnew ? ' lại' : ''} cho ${names ?? `${mustBeTold.length} cơ quan, đơn vị`}${
        notifyBy === null ? '' : `, chậm nhất ngày ${writtenDate(notifyBy, 'vi')}`
      }`,
      en: `To be told${isAnew ? ' anew' : ''}: ${names ?? `${mustBeTold.length} agencies`}${
        notifyBy === null ? '' : `, by ${writtenDate(notifyBy, 'en')}`
      }`,
    });
  }
  if (!lawful) details.push(unlawfulWords(change, today));
  return details;
}

/** So many agencies are named beside a change; more are counted, for all of them are listed at the end. */
const MOST_NAMED = 3;

function unlawfulWords(change: Change, today: CivilDate): Bilingual {
  const { notifyBy } = change;
  if (isWithoutDay(change))
    return { vi: 'Chưa có ngày nào đúng quy định, phải xếp lại', en: 'No day is lawful yet: place it anew' };
  const [vi, en] = [writtenDate(today, 'vi'), writtenDate(today, 'en')];
  if (notifyBy !== null && notifyBy < today)
    return {
      vi: `Không còn đúng hạn: đến ngày ${vi} đã quá hạn thông báo, phải chọn ngày khác`,
      en: `No longer lawful: by ${en} the notice is late, so that another day must be chosen`,
    };
  return {
    vi: `Không còn đúng hạn: ngày nêu trên đã qua, nay là ngày ${vi}`,
    en: `No longer lawful: that day has passed, for today is ${en}`,
  };
}

function isWithoutDay(change: Change): boolean {
  if (!('visit' in change) || change.kind === 'changed') return false;
  return (change.kind === 'moved' ? change.to : change.at) === null;
}

/** How far a visit moves: "Cách nhau 53 ngày, 8 buổi làm việc được". */
function apartWords({ from, to, sessions }: Extract<VisitChange, { kind: 'moved' }>): Bilingual | null {
  if (from === null || to === null) return null;
  const days = daysApart(from.date, to.date);
  if (days === 0 && sessions === null) return null;
  const apart = sessions === null ? quantity(days, 'day') : distanceWords(days, sessions);
  return { vi: `Cách nhau ${apart.vi}`, en: `${apart.en} apart` };
}

/** Why a visit left its day, as its reader may know it. */
export function wordsOfReason(reason: Reason, audience: Audience): Bilingual[] {
  switch (reason.by) {
    case 'rules':
      return reason.why.map((one) => ruleWords(one, audience));
    case 'saved':
      return reason.texts.map((text) => ({ vi: text, en: text }));
    case 'trip':
      return [{ vi: `cùng chuyến với ${reason.first.vi}`, en: `in one trip with ${reason.first.en}` }];
    case 'fact': {
      const { vi, en } = FACTS[reason.fact].name;
      const said = reason.reason === null ? '' : `: ${reason.reason}`;
      return [
        {
          vi: `${vi} (ghi nhận ngày ${writtenDate(reason.on, 'vi')})${said}`,
          en: `${en} on ${writtenDate(reason.on, 'en')}${said}`,
        },
      ];
    }
    case 'notified':
      return [
        {
          vi: `đã thông báo ngày mới (${writtenDate(reason.on, 'vi')})`,
          en: `notified of the new day on ${writtenDate(reason.on, 'en')}`,
        },
      ];
    case 'held':
      return [{ vi: 'đã kiểm tra vào ngày ấy', en: 'the visit took place then' }];
    default:
      return reason satisfies never;
  }
}

/** What keeps a visit from its old day; of the day that the plan gives it, and of one gone by, in words of their own. */
function ruleWords(reason: MoveReason, audience: Audience): Bilingual {
  if (reason.rule === 'pin')
    return {
      vi: `kế hoạch ấn định ngày ${writtenDate(reason.cause, 'vi')}`,
      en: `the plan pins it to ${writtenDate(reason.cause, 'en')}`,
    };
  if (reason.rule === 'past')
    return {
      vi: 'ngày cũ đã qua mà chưa ghi nhận kết quả kiểm tra',
      en: 'its day has passed, and nothing is recorded of it',
    };
  return reasonWords(reasonFor(audience, reason));
}
