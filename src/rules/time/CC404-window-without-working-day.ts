import type { CivilDate } from '../../calendar/civil-date.ts';
import { roundName, windowPlace } from '../evidence/places.ts';
import { roundsWith, windowEnds } from '../evidence/window-fault.ts';
import { dateWords, inBrackets } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A window has only days off. */
export const windowWithoutWorkingDay = defineRule<{ from: CivilDate; to: CivilDate; round: string }>()({
  code: 'CC404',
  slug: 'window-without-working-day',
  severity: 'error',
  kind: 'plan',
  message: ({ from, to, round }) => ({
    vi: `thời gian kiểm tra${inBrackets(round)} ${dateWords(from).vi}–${dateWords(to).vi} không có ngày làm việc nào`,
    en: `the window${inBrackets(round)} from ${dateWords(from).en} to ${dateWords(to).en} has no working day`,
  }),
  advice: () => ({
    vi: 'Nới thời gian kiểm tra; xem ngày nghỉ: cchc calendar',
    en: 'Lengthen the window; see the days off: cchc calendar',
  }),
  basis: {
    vi: 'Bộ luật Lao động 2019, Điều 111 và Điều 112; Quyết định 188/1999/QĐ-TTg, Điều 1',
    en: 'Labour Code 2019, Articles 111 and 112; Decision 188/1999/QĐ-TTg, Article 1',
  },
  explanation: {
    vi: 'Đoàn chỉ làm việc vào ngày làm việc. Thời gian kiểm tra ở đây rơi trọn vào ngày nghỉ hằng tuần, nghỉ lễ, Tết hoặc nghỉ bù nên không xếp được cuộc nào. Nới thời gian kiểm tra, hoặc nếu lịch nghỉ đã thay đổi thì ghi ngày thay đổi vào "calendar".',
    en: 'Visits take place on working days only. This window consists of weekends, holidays and days in lieu, so that nothing can be scheduled. Lengthen it, or, if the calendar has been changed, give the changed days under "calendar".',
  },
  *check(context) {
    for (const round of roundsWith(context, 'no-working-day')) {
      const ends = windowEnds(round);
      if (ends === null) continue;
      yield { ...windowPlace(context, round), values: { ...ends, round: roundName(round) } };
    }
  },
});
