import * as z from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Path } from '../../diagnostics/path.ts';
import type { Measure } from './deadlines.ts';
import { clause, clauseWords, type Item } from './item.ts';
import { choice, count, day, mapping, oneOrMore, period, readOptionalDate } from './scalars.ts';
import { readPeriods } from './window.ts';
import type { WordsOf } from './words-of.ts';

/** Which past work is looked at; the end null is the day of the visit. */
export interface Review extends Item {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly last: { readonly count: number; readonly measure: Measure } | null;
}

/** Which past work is looked at. `to: visit` ends it on the day of the visit. */
export const reviewShape = mapping({
  in: oneOrMore(period).optional(),
  from: day.optional(),
  to: z.union([z.literal('visit'), day]).optional(),
  // So many months before a visit are still within the years that dates are known of.
  last: count(1, 1_000).optional(),
  measure: choice(['day', 'week', 'month']).optional(),
  clause: clause.optional(),
});

type ReviewInput = z.output<typeof reviewShape>;

/** The review period: periods, or a beginning and an end (the visit, if none), or the last so many months. */
export function normaliseReview(review: ReviewInput | undefined, path: Path): Review | null {
  if (review === undefined) return null;
  const clause = review.clause ?? null;
  if (review.last !== undefined) {
    return {
      path,
      clause,
      from: null,
      to: null,
      last: { count: review.last, measure: review.measure ?? 'month' },
    };
  }
  const ranges =
    review.in === undefined ? [] : readPeriods(Array.isArray(review.in) ? review.in : [review.in]);
  const ends = ranges.map((range) => range.to).sort();
  return {
    path,
    clause,
    from: readOptionalDate(review.from) ?? ranges[0]?.from ?? null,
    to: review.to === 'visit' ? null : (readOptionalDate(review.to) ?? ends.at(-1) ?? null),
    last: null,
  };
}

/** What an editor says of `review` and below it. */
export function reviewWords(): WordsOf<ReviewInput> {
  return {
    title: 'Mốc kiểm tra',
    also: [
      'thời kỳ kiểm tra',
      'thời kỳ',
      'niên độ kiểm tra',
      'niên độ',
      'mốc thời gian',
      'mốc',
      'giai đoạn kiểm tra',
      'mốc thời gian kiểm tra',
    ],
    description: 'Xem công việc của thời kỳ nào.',
    keys: {
      in: {
        title: 'Trong các khoảng',
        also: ['trong', 'các khoảng', 'khoảng', 'thời gian'],
        description: 'Một hoặc nhiều khoảng: năm, quý, tháng.',
        examples: [2025, [2024, 2025]],
      },
      from: {
        title: 'Từ ngày',
        also: ['từ', 'bắt đầu', 'ngày bắt đầu', 'bắt đầu từ'],
        description: 'Ngày đầu của thời kỳ.',
        examples: ['2025-12-15'],
      },
      to: {
        title: 'Đến ngày',
        also: ['đến', 'đến hết ngày', 'kết thúc', 'ngày kết thúc', 'tới', 'đến hết'],
        description: 'Ngày cuối của thời kỳ; visit, hoặc không ghi, là đến ngày đoàn đến kiểm tra.',
        examples: ['visit', '2026-06-30'],
      },
      last: {
        title: 'Bấy nhiêu tháng gần nhất',
        also: ['gần nhất', 'gần đây', 'tháng gần nhất'],
        description: 'Số tháng (hoặc ngày, tuần theo measure) gần nhất trước ngày đoàn đến.',
        examples: [6],
      },
      measure: {
        title: 'Đơn vị của last',
        also: ['đơn vị', 'đơn vị tính', 'tính theo'],
        description: 'last đếm theo gì. Không ghi là tháng.',
        choices: { day: 'ngày', week: 'tuần', month: 'tháng (mặc định)' },
        spoken: { day: ['ngày lịch'], week: ['tuần lễ'], month: ['tháng lịch'] },
      },
      clause: clauseWords(),
    },
  };
}
