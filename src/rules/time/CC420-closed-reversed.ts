import type { CivilDate } from '../../calendar/civil-date.ts';
import { dateWords, inBrackets } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A closed period ends before it begins. */
export const closedReversed = defineRule<{ from: CivilDate; to: CivilDate; reason: string }>()({
  code: 'CC420',
  slug: 'closed-reversed',
  severity: 'error',
  kind: 'plan',
  message: ({ from, to, reason }) => ({
    vi: `thời gian không xếp lịch${inBrackets(reason)} bắt đầu ngày ${dateWords(from).vi} nhưng kết thúc trước đó, ngày ${dateWords(to).vi}`,
    en: `the closed period${inBrackets(reason)} begins on ${dateWords(from).en} but ends before that, on ${dateWords(to).en}`,
  }),
  advice: () => ({ vi: 'Sửa một trong hai ngày.', en: 'Correct one of the two dates.' }),
  notes: { from: { vi: 'ngày đầu', en: 'its first day' } },
  explanation: {
    vi: 'Khoảng thời gian có ngày cuối đứng trước ngày đầu không che ngày nào, nên lịch vẫn có thể xếp vào những ngày muốn tránh. Đổi chỗ hoặc sửa hai ngày.',
    en: 'A period whose last day lies before its first closes nothing, so that visits may still be put on the days to be avoided. Swap or correct the dates.',
  },
  *check({ plan }) {
    for (const { from, to, reason, path } of plan.schedule.closed) {
      if (from <= to) continue;
      const related = [{ path: [...path, 'from'], note: 'from' as const }];
      yield { path: [...path, 'to'], values: { from, to, reason }, related };
    }
  },
});
