import * as z from 'zod';
import type { Direction } from '../../../deadlines/period.ts';
import { CONVENTIONS } from '../../../plan/language/calendar.ts';
import { MEASURES } from '../../../plan/language/deadlines.ts';
import { count, day, format, type Written } from '../../json-shape.ts';
import { confidence, confirmed, dayKind, namedDay } from '../calendar/json-shape.ts';

const DIRECTIONS = ['before', 'after'] as const satisfies readonly Direction[];

/** The keys of a period, as everything that is counted has them. */
export const periodKeys = {
  direction: z.enum(DIRECTIONS).describe('Đếm về trước hay về sau.'),
  count: count.describe('Số ngày, tuần hoặc tháng được đếm.'),
  measure: z.enum(MEASURES).describe('Đếm bằng gì.'),
  convention: z.enum(CONVENTIONS).describe('Quy ước đếm.'),
};

export const deadlineShape = z.object({
  format,
  date: day.describe('Ngày cuối của thời hạn.'),
  from: day.describe('Ngày bắt đầu đếm; chính ngày ấy không được đếm.'),
  ...periodKeys,
  steps: z
    .array(
      z.object({
        date: day,
        counted: z.int().nullable().describe('Ngày thứ mấy; null nếu không được đếm.'),
        reason: dayKind.optional().describe('Loại ngày, nếu không phải ngày làm việc thường.'),
        ...namedDay,
      }),
    )
    .describe('Các ngày đã đi qua khi đếm, để chứng minh kết quả.'),
  status: confidence.describe('Mức chắc chắn thấp nhất của các ngày đã đếm.'),
  confirmed,
  notes: z.array(z.string()).describe('Điều nên biết về cách đếm.'),
});

/** One deadline with its proof as JSON. */
export type DeadlineJson = Written<z.output<typeof deadlineShape>>;
