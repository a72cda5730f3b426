import type { CivilDate } from '../../calendar/civil-date.ts';
import { reviews } from '../evidence/reviews.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A review period ends before it begins. */
export const reviewReversed = defineRule<{ from: CivilDate; to: CivilDate }>()({
  code: 'CC412',
  slug: 'review-reversed',
  severity: 'error',
  kind: 'plan',
  message: ({ from, to }) => ({
    vi: `thời kỳ kiểm tra bắt đầu ngày ${dateWords(from).vi} nhưng kết thúc trước đó, ngày ${dateWords(to).vi}`,
    en: `the review period begins on ${dateWords(from).en} but ends before that, on ${dateWords(to).en}`,
  }),
  advice: () => ({ vi: 'Sửa một trong hai ngày.', en: 'Correct one of the two dates.' }),
  notes: { from: { vi: 'ngày đầu của thời kỳ kiểm tra', en: 'the first day of the review period' } },
  explanation: {
    vi: 'Thời kỳ kiểm tra (mốc kiểm tra) là khoảng thời gian mà đoàn xem xét công việc của đơn vị. Ngày cuối đứng trước ngày đầu thì không có gì để xem xét và các văn bản ghi sai. Sửa một trong hai ngày; nếu kết thúc vào ngày đoàn đến thì ghi "to: visit".',
    en: 'The review period is the time whose work the team looks at. With its end before its beginning there is nothing to look at, and letters would be wrong. Correct one of the two; if it ends on the day of the visit say "to: visit".',
  },
  *check({ plan }) {
    for (const { review } of reviews(plan)) {
      const { from, to, path } = review;
      if (from === null || to === null || from <= to) continue;
      yield {
        path: [...path, 'to'],
        values: { from, to },
        related: [{ path: [...path, 'from'], note: 'from' }],
      };
    }
  },
});
