import type { Count, CountStep } from '../../../deadlines/period.ts';
import type { Bilingual } from '../../../words/language.ts';
import { markOf } from '../calendar/calendar-words.ts';

/** How the event is marked: it is day 0. */
export const EVENT_MARK = '(0)';

/** What is said of the event. */
export const EVENT_WORDS: Bilingual = { vi: 'ngày mốc, không tính', en: 'day of the event, not counted' };

/** The mark of weekends in a count, where a blank would look like a day forgotten. */
export const WEEKEND_MARK = '·';

/** The mark of a day met while counting; a blank for an ordinary working day. */
export function markOfStep({ reason, name }: CountStep): string {
  if (reason === 'weekend') return WEEKEND_MARK;
  return markOf({ kind: reason ?? 'working', ...(name === undefined ? {} : { name }) });
}

/** What stands beside the last day: its ordinal, or the way it was moved, in brackets. */
export function markOfLastDay(count: Count): string {
  const counted = count.steps.at(-1)?.counted ?? null;
  if (counted !== null) return `[${counted}]`;
  return count.direction === 'after' ? '[>]' : '[<]';
}

/** Why the last day is the last one. */
export function wordsOfLastDay(count: Count): Bilingual {
  if (count.steps.at(-1)?.counted !== null) return { vi: 'ngày cuối cùng', en: 'last day' };
  if (count.convention === 'strict') {
    return { vi: 'ngày cuối cùng, lùi thêm một ngày làm việc', en: 'last day, one working day earlier' };
  }
  return count.direction === 'after'
    ? {
        vi: 'ngày cuối cùng, chuyển sang ngày làm việc tiếp theo',
        en: 'last day, moved to the next working day',
      }
    : {
        vi: 'ngày cuối cùng, lùi về ngày làm việc liền trước',
        en: 'last day, moved to the working day before',
      };
}
