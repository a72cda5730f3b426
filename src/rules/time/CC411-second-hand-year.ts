import { addDays, type CivilDate, yearOf } from '../../calendar/civil-date.ts';
import { windowEnds } from '../evidence/window-fault.ts';
import { touchedYears } from '../evidence/years.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';

/** Days of the campaign are known only from reports about the document. */
export const secondHandYear = defineRule<{ year: number; date: CivilDate }>()({
  code: 'CC411',
  slug: 'second-hand-year',
  severity: 'info',
  kind: 'plan',
  message: ({ year, date }) => ({
    vi: `lịch nghỉ năm ${year} có ngày chỉ biết qua nguồn thứ cấp (ngày ${dateWords(date).vi})`,
    en: `the calendar of ${year} has days known only at second hand (${dateWords(date).en})`,
  }),
  advice: ({ year }) => ({
    vi: `Đối chiếu "cchc calendar ${year}" với văn bản gốc.`,
    en: `Compare "cchc calendar ${year}" with the document itself.`,
  }),
  explanation: {
    vi: 'Ngày nghỉ này phần mềm biết qua báo chí hoặc văn bản nhắc lại, chưa đối chiếu được văn bản gốc. Thường là đúng, nhưng nên kiểm lại trước khi gửi thông báo, vì một ngày nghỉ lệch sẽ làm lệch hạn. Nếu khác, ghi ngày đúng vào "calendar".',
    en: 'The tool knows this day from the press or from papers that cite the document, which itself has not been seen. It is probably right, but check it before notices go out, since one day off shifts deadlines. If it differs, give the right day under "calendar".',
  },
  needs: ['window', 'rounds', 'decision'],
  *check(context) {
    for (const { year, status, place } of touchedYears(context)) {
      const date = status === 'second-hand' ? firstSecondHandDay(context, year) : undefined;
      if (date !== undefined) yield { ...place, values: { year, date } };
    }
  },
});

/**
 * The first day of a year that is known at second hand and lies between the decision and the end of the last window:
 * a day with a name, since an ordinary one says nothing; of days without names, the first.
 */
function firstSecondHandDay({ plan, calendar }: RuleContext, year: number): CivilDate | undefined {
  const ends = plan.rounds.flatMap((round) => windowEnds(round)?.to ?? []);
  const last = ends.sort().at(-1);
  if (last === undefined) return undefined;
  let ordinary: CivilDate | undefined;
  for (let date = plan.decision.date; date <= last && yearOf(date) <= year; date = addDays(date, 1)) {
    if (yearOf(date) < year || !calendar.covers(date)) continue;
    const { status, name } = calendar.day(date);
    if (status !== 'second-hand') continue;
    if (name !== undefined) return date;
    ordinary ??= date;
  }
  return ordinary;
}
