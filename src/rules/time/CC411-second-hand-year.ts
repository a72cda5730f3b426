import type { CalendarDay, Confidence } from '../../calendar/calendar.ts';
import { addDays, type CivilDate, yearOf } from '../../calendar/civil-date.ts';
import { windowEnds } from '../evidence/window-fault.ts';
import { touchedYears } from '../evidence/years.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';

interface Values {
  readonly year: number;
  readonly date: CivilDate;
  /** The paper behind the day where many sources agree on it; null where it is doubtful. */
  readonly confirmedBy: string | null;
}

/** Days of the campaign are known only from reports about the document. */
export const secondHandYear = defineRule<Values>()({
  code: 'CC411',
  slug: 'second-hand-year',
  severity: 'info',
  kind: 'plan',
  message: ({ year, date, confirmedBy }) =>
    confirmedBy === null
      ? {
          vi: `lịch nghỉ năm ${year} có ngày chưa kiểm chứng, chỉ biết qua nguồn thứ cấp (ngày ${dateWords(date).vi})`,
          en: `the calendar of ${year} has days not verified, known only at second hand (${dateWords(date).en})`,
        }
      : {
          vi: `lịch nghỉ năm ${year} có ngày theo ${confirmedBy}, nhiều nguồn thứ cấp thống nhất (ngày ${dateWords(date).vi})`,
          en: `the calendar of ${year} has days by ${confirmedBy}, on which many sources at second hand agree (${dateWords(date).en})`,
        },
  advice: ({ year, confirmedBy }) =>
    confirmedBy === null
      ? {
          vi: `Đối chiếu "cchc calendar ${year}" với văn bản gốc.`,
          en: `Compare "cchc calendar ${year}" with the document itself.`,
        }
      : null,
  explanation: {
    vi: 'Ngày nghỉ này phần mềm biết qua báo chí hoặc văn bản nhắc lại, chưa đối chiếu được văn bản gốc. Nhiều nguồn thống nhất thì thông báo nêu văn bản; chỉ một nguồn thì là chưa kiểm chứng, nên kiểm lại trước khi gửi thông báo, vì một ngày nghỉ lệch sẽ làm lệch hạn. Nếu khác, ghi ngày đúng vào "calendar".',
    en: 'The tool knows this day from the press or from papers that cite the document, which itself has not been seen. Where many sources agree, the message names the document; a day of one source alone is not verified: check it before notices go out, since one day off shifts deadlines. If it differs, give the right day under "calendar".',
  },
  *check(context) {
    for (const { year, status, place } of touchedYears(context)) {
      if (status !== 'second-hand' && status !== 'confirmed') continue;
      const day = firstDayOf(status, context, year);
      if (day === undefined) continue;
      const confirmedBy = status === 'confirmed' ? (day.secondHand?.document ?? null) : null;
      yield { ...place, values: { year, date: day.date, confirmedBy } };
    }
  },
});

/**
 * The first day of a year that is known so well and lies between the decision and the end of the last window:
 * a day with a name, since an ordinary one says nothing; of days without names, the first.
 */
function firstDayOf(
  status: Confidence,
  { plan, calendar }: RuleContext,
  year: number,
): CalendarDay | undefined {
  const ends = plan.rounds.flatMap((round) => windowEnds(round)?.to ?? []);
  const last = ends.sort().at(-1);
  if (last === undefined) return undefined;
  let ordinary: CalendarDay | undefined;
  for (let date = plan.decision.date; date <= last && yearOf(date) <= year; date = addDays(date, 1)) {
    if (yearOf(date) < year || !calendar.covers(date)) continue;
    const day = calendar.day(date);
    if (day.status !== status) continue;
    if (day.name !== undefined) return day;
    ordinary ??= day;
  }
  return ordinary;
}
