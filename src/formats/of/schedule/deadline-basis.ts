import { parseCivilDate } from '../../../calendar/civil-date.ts';
import { writtenDate } from '../../../calendar/date-words.ts';
import { type Deadline, eventName, type Extended } from '../../../deadlines/deadline.ts';
import { civilCodeTimeWords } from '../../../deadlines/civil-code-time.ts';
import { givenDayWords } from '../../../deadlines/given-day.ts';
import { quantity } from '../../../deadlines/period.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { Bilingual, Language } from '../../../words/language.ts';

/**
 * What a deadline is counted from: "15 ngày làm việc trước ngày bắt đầu kiểm tra (12/04/2021)", "trước ngày 10/12/2021",
 * "trong năm"; of one that was extended, when that was, by which paper, and the day that it had.
 */
export function basisText(deadline: Deadline, plan: Plan, language: Language): string {
  const { event, eventDate, count, measure, direction, convention, extended } = deadline;
  if (extended !== null) return extensionWords(extended)[language];
  const ofDay = givenDayWords(deadline);
  const inWords = plan.times.filter(({ path }) => path[0] === 'deadlines' && path[1] === deadline.id);
  const byLaw = inWords.map((time) => `; ${civilCodeTimeWords(time)[language]}`).join('');
  if (ofDay !== null) return ofDay[language] + byLaw;
  const given = parseCivilDate(event);
  const before = direction === 'before';
  if (given === null && count === 0 && eventDate !== null)
    return `${eventName(event, plan)[language]} (${writtenDate(eventDate, language)})`;
  const period = {
    vi: `${quantity(count, measure).vi} ${before ? 'trước' : 'sau'}`,
    en: `${quantity(count, measure).en} ${before ? 'before' : 'after'}`,
  }[language];
  const when =
    eventDate === null
      ? { vi: 'chưa biết ngày', en: 'date not known' }[language]
      : writtenDate(eventDate, language);
  const from = given === null ? `${eventName(event, plan)[language]} (${when})` : when;
  const reading = convention === 'strict' ? { vi: ', hiểu chặt', en: ', strict reading' }[language] : '';
  return `${period} ${from}${reading}${byLaw}`;
}

/** "gia hạn ngày 27/05/2021 (văn bản số 45/SNV-CCHC), hạn trước là 28/05/2021". */
function extensionWords({ from, on, number }: Extended): Bilingual {
  const [vi, en] = [writtenDate(on, 'vi'), writtenDate(on, 'en')];
  const paper =
    number === null ? { vi: '', en: '' } : { vi: ` (văn bản số ${number})`, en: ` (paper no. ${number})` };
  const before =
    from === null
      ? { vi: '', en: '' }
      : { vi: `, hạn trước là ${writtenDate(from, 'vi')}`, en: `, first due on ${writtenDate(from, 'en')}` };
  return { vi: `gia hạn ngày ${vi}${paper.vi}${before.vi}`, en: `extended on ${en}${paper.en}${before.en}` };
}
