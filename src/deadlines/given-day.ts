import { parseCivilDate } from '../calendar/civil-date.ts';
import { writtenDate } from '../calendar/date-words.ts';
import type { Bilingual } from '../words/language.ts';
import type { Deadline } from './deadline.ts';

/**
 * How a plan gives a day itself: "đến hết ngày 10/12/2021", "trước ngày 10/12/2021", "trong năm"; null for a deadline that
 * is counted from something.
 */
export function givenDayWords({ event, date, count }: Deadline): Bilingual | null {
  if (event === 'year-end') return { vi: 'trong năm', en: 'within the year' };
  const given = parseCivilDate(event);
  if (given === null || count !== 0) return null;
  const [vi, en] = [writtenDate(given, 'vi'), writtenDate(given, 'en')];
  return date !== null && date < given
    ? { vi: `trước ngày ${vi}`, en: `before ${en}` }
    : { vi: `đến hết ngày ${vi}`, en: `until ${en}` };
}
