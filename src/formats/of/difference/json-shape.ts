import * as z from 'zod';
import type { Change } from '../../../follow-up/difference/difference.ts';
import { MEASURES } from '../../../plan/language/deadlines.ts';
import { SESSIONS } from '../../../plan/language/schedule.ts';
import { count, day, format, type Written } from '../../json-shape.ts';
import { diagnosticShape } from '../diagnostics/json-shape.ts';

const session = z.enum(SESSIONS).optional().describe('Chỉ buổi này.');
const counted = {
  count: count.describe('Số ngày, tuần hoặc tháng.'),
  measure: z.enum(MEASURES).describe('Đếm bằng gì.'),
};
const event = z.string().describe('Sự kiện hoặc thời hạn.');

const single = z.union([
  z.string(),
  z.boolean(),
  z.number(),
  z.object({ date: day, session }),
  z.object({ from: day.nullable().describe('Từ ngày.'), to: day.nullable().describe('Đến ngày.'), session }),
  z.object({ last: count.describe('Bấy nhiêu lâu gần đây nhất.'), measure: counted.measure }),
  z.object({ ...counted, after: event }),
  z.object({ ...counted, before: event }),
  z.object({ before: day }),
  z.object({ until: day }),
  z.object({ within: z.literal('year').describe('Trong năm.') }),
]);

type Nested = z.output<typeof single> | Nested[];

/** A value as plans and schedules write it, or a list of such. */
const value: z.ZodType<Nested> = z
  .lazy(() => z.union([single, z.array(value)]))
  .meta({ id: 'value', description: 'Một giá trị như kế hoạch và lịch viết.' });

const KINDS = ['added', 'removed', 'moved', 'changed'] as const satisfies readonly Change['kind'][];

export const differenceShape = z.object({
  format,
  from: z.string().describe('Bản trước.'),
  to: z.string().describe('Bản sau.'),
  changes: z
    .array(
      z.object({
        kind: z.enum(KINDS).describe('Thêm, bớt, dời ngày, hay thay đổi.'),
        path: z.string().optional().describe('Chỗ trong kế hoạch.'),
        visit: z.string().optional().describe('Mã của cuộc kiểm tra, nếu là một cuộc.'),
        name: z.string().describe('Cái gì thay đổi.'),
        old: value.nullable().describe('Trước; null: không có.'),
        new: value.nullable().describe('Nay; null: không có.'),
        reason: z.string().optional().describe('Vì sao.'),
        mustBeTold: z.array(z.string()).describe('Mã của những cơ quan phải được báo.'),
        notifyBy: day.nullable().describe('Hạn báo; null: không có hạn.'),
        lawful: z.boolean().describe('Còn báo kịp theo quy định hay không.'),
      }),
    )
    .describe('Các thay đổi.'),
  diagnostics: z
    .array(diagnosticShape)
    .describe('Những gì sai trong các kế hoạch chưa so sánh được lịch; rỗng: so sánh được tất cả.'),
});

/** A difference as JSON. */
export type DifferenceJson = Written<z.output<typeof differenceShape>>;

/** A value as the JSON of a difference tells it. */
export type ValueJson = Written<z.output<typeof value>>;
