import type { CivilDate } from '../../calendar/civil-date.ts';
import { reviews } from '../evidence/reviews.ts';
import { windowEnds } from '../evidence/window-fault.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A review period reaches beyond the last visit. */
export const reviewAfterWindow = defineRule<{ side: 'from' | 'to'; date: CivilDate; end: CivilDate }>()({
  code: 'CC413',
  slug: 'review-after-window',
  severity: 'warning',
  kind: 'plan',
  message: ({ side, date, end }) =>
    side === 'from'
      ? {
          vi: `thời kỳ kiểm tra bắt đầu ngày ${dateWords(date).vi}, sau khi thời gian kiểm tra đã kết thúc (${dateWords(end).vi})`,
          en: `the review period begins on ${dateWords(date).en}, after the window has ended (${dateWords(end).en})`,
        }
      : {
          vi: `thời kỳ kiểm tra kéo dài đến ngày ${dateWords(date).vi}, sau ngày cuối của thời gian kiểm tra (${dateWords(end).vi})`,
          en: `the review period goes on to ${dateWords(date).en}, beyond the last day of the window (${dateWords(end).en})`,
        },
  advice: () => ({
    vi: 'Xem lại năm của thời kỳ kiểm tra; nếu kết thúc vào ngày đoàn đến thì ghi "to: visit".',
    en: 'Check the year of the review period; if it ends on the day of the visit say "to: visit".',
  }),
  explanation: {
    vi: 'Đoàn chỉ có thể xem xét công việc đã làm đến ngày đoàn đến. Thời kỳ kiểm tra vượt quá ngày cuối của thời gian kiểm tra là yêu cầu đơn vị báo cáo việc chưa làm. Thường là gõ nhầm năm hoặc nhầm lẫn giữa "review" và "window".',
    en: 'A team can only look at work done until it comes. A review period beyond the last day of the window asks units to report what they have not done yet. Usually a year is mistyped, or "review" and "window" are mixed up.',
  },
  *check({ plan }) {
    for (const { review, rounds } of reviews(plan)) {
      const { from, to, path } = review;
      const windows = rounds.flatMap((round) => windowEnds(round) ?? []);
      const end = windows
        .map((ends) => ends.to)
        .sort()
        .at(-1);
      const isReversed = from !== null && to !== null && from > to;
      if (end === undefined || isReversed || windows.some((ends) => ends.from > ends.to)) continue;
      if (from !== null && from > end)
        yield { path: [...path, 'from'], values: { side: 'from', date: from, end } };
      else if (to !== null && to > end)
        yield { path: [...path, 'to'], values: { side: 'to', date: to, end } };
    }
  },
});
