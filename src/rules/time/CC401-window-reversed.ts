import type { CivilDate } from '../../calendar/civil-date.ts';
import { roundName, windowPlace } from '../evidence/places.ts';
import { roundsWith } from '../evidence/window-fault.ts';
import { dateWords, inBrackets } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A window ends before it begins. */
export const windowReversed = defineRule<{ from: CivilDate; to: CivilDate; round: string }>()({
  code: 'CC401',
  slug: 'window-reversed',
  severity: 'error',
  kind: 'plan',
  message: ({ from, to, round }) => ({
    vi: `thời gian kiểm tra${inBrackets(round)} bắt đầu ngày ${dateWords(from).vi} nhưng kết thúc trước đó, ngày ${dateWords(to).vi}`,
    en: `the window${inBrackets(round)} begins on ${dateWords(from).en} but ends before that, on ${dateWords(to).en}`,
  }),
  advice: () => ({
    vi: 'Sửa một trong hai ngày; không ghi ngày đầu thì tính từ ngày ký quyết định.',
    en: 'Correct one of the two; without a first day the window begins on the day of the decision.',
  }),
  explanation: {
    vi: 'Ngày cuối của thời gian kiểm tra đứng trước ngày đầu nên không có ngày nào để xếp lịch. "to" và "until" tính cả ngày đã ghi, "before" kết thúc vào ngày liền trước. Khi không ghi "from", thời gian kiểm tra tính từ ngày ký quyết định.',
    en: 'The last day of the window lies before its first, so that there is no day to visit on. "to" and "until" include their day, "before" ends the day before. Without "from" the window begins on the day of the decision.',
  },
  *check(context) {
    for (const round of roundsWith(context, 'reversed')) {
      const range = round.window.ranges.find(({ from, to }) => from > to);
      if (range === undefined) continue;
      const { from, to } = range;
      yield { ...windowPlace(context, round), values: { from, to, round: roundName(round) } };
    }
  },
});
