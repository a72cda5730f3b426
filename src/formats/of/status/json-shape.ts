import * as z from 'zod';
import { VISIT_STATES } from '../../../follow-up/status.ts';
import { DEMAND_STATES } from '../../../plan/demands.ts';
import { FINDING_KINDS } from '../../../plan/language/findings.ts';
import { MET } from '../../../plan/language/facts.ts';
import { FACT_NAMES } from '../../../plan/language/fact-kinds.ts';
import { SESSIONS } from '../../../plan/language/schedule.ts';
import { count, day, format, type Written } from '../../json-shape.ts';
import { diagnostics } from '../diagnostics/json-shape.ts';
import { moment, visitId } from '../schedule/json-shape.ts';

const id = z.string();

const by = <Word extends string>(word: Word) => z.literal(word).describe('Theo lịch nào.');

/** A fact as a status tells it. */
const factShape = z
  .object({
    fact: z.enum(FACT_NAMES).describe('Việc gì.'),
    on: day.describe('Ngày nào.'),
    document: z
      .object({ number: z.string().describe('Số, ký hiệu.'), date: day.describe('Ngày của văn bản.') })
      .optional()
      .describe('Văn bản.'),
    replaces: z.string().optional().describe('Số văn bản được thay.'),
    reason: z.string().optional().describe('Lý do.'),
    visit: day.optional().describe('Ngày kiểm tra đã thông báo.'),
    session: z.enum(SESSIONS).optional().describe('Buổi đã thông báo.'),
    to: day.optional().describe('Ngày cuối của cuộc kiểm tra.'),
    deadline: id.optional().describe('Thời hạn liên quan.'),
    until: day.optional().describe('Hạn mới.'),
    text: z.string().optional().describe('Ghi chú.'),
    corrected: z
      .object({ on: day.describe('Ngày ghi lúc đầu.') })
      .optional()
      .describe('Đã được ghi lại cho đúng.'),
  })
  .meta({ id: 'fact', description: 'Một việc đã ghi vào sổ theo dõi.' });

/** A finding as a status tells it. */
const findingShape = z
  .object({
    id: z.string().describe('Số thứ tự, ví dụ f1.'),
    content: z.string().describe('Nội dung kiểm tra, theo điều khoản.'),
    kind: z.enum(FINDING_KINDS).describe('Ưu điểm, hạn chế hay vi phạm.'),
    text: z.string().describe('Điều đã thấy.'),
    nature: z.string().optional().describe('Tính chất, mức độ.'),
    cause: z.string().optional().describe('Nguyên nhân.'),
    evidence: z.string().optional().describe('Chứng cứ.'),
    owner: z.string().optional().describe('Tập thể, cá nhân chịu trách nhiệm.'),
    measures: z.string().optional().describe('Biện pháp đơn vị đã thực hiện.'),
    repeats: z.string().optional().describe('Kết quả trước mà nó lặp lại.'),
    demand: z
      .object({
        id: z.string().describe('Số của kiến nghị, ví dụ d1.'),
        text: z.string().describe('Đơn vị phải làm gì.'),
        state: z.enum(DEMAND_STATES).describe('Đã được trả lời tới đâu.'),
        late: z.boolean().describe('Quá hạn mà chưa xong.'),
        date: day.nullable().describe('Hạn, kể cả gia hạn; null khi chưa biết.'),
        ownDeadline: z.boolean().describe('Có hạn riêng, không theo hạn khắc phục của kế hoạch.'),
        answers: z
          .array(
            z.object({
              on: day.describe('Ngày báo cáo.'),
              number: z.string().optional().describe('Số, ký hiệu của báo cáo.'),
              met: z.enum(MET).describe('Đã làm được tới đâu.'),
            }),
          )
          .describe('Các báo cáo trả lời kiến nghị.'),
      })
      .optional()
      .describe('Kiến nghị.'),
  })
  .meta({ id: 'finding', description: 'Một kết quả kiểm tra trong kết luận.' });

const openKeys = {
  visit: visitId.nullable().describe('Cuộc kiểm tra; null nếu là của cả kế hoạch hoặc của một đợt.'),
  deadline: id.describe('Mã của thời hạn.'),
  what: z.string().describe('Việc phải làm.'),
  owner: z.string().describe('Ai phải làm.'),
  date: day.describe('Hạn, kể cả gia hạn.'),
  endedBy: z.enum(FACT_NAMES).describe('Việc làm thời hạn này kết thúc khi được ghi.'),
  clause: z.string().nullable().describe('Điểm, khoản của quyết định; null: do văn phòng thư ký chọn.'),
  expected: z.boolean().describe('Hạn mới là dự kiến.'),
  extendedFrom: day.nullable().optional().describe('Hạn trước khi gia hạn.'),
  extendedBy: factShape.optional(),
};

export const statusShape = z.object({
  format,
  plan: id.nullable().describe('Mã của kế hoạch; null nếu không đọc được.'),
  asOf: day.describe('Ngày được coi là hôm nay.'),
  within: count.describe('Coi là sắp đến hạn trong bao nhiêu ngày làm việc.'),
  judgedBy: z
    .union([
      z.object({
        by: by('in-force'),
        file: z.string().describe('Tệp lịch.'),
        on: day.describe('Ngày ban hành.'),
        number: z.string().nullable().describe('Số văn bản.'),
      }),
      z.object({ by: by('given') }),
      z.object({ by: by('decision-day') }),
    ])
    .nullable()
    .describe(
      'Theo lịch nào: đã ban hành, được nêu khi gọi, hay lập từ ngày của quyết định; null nếu kế hoạch còn lỗi.',
    ),
  units: z
    .array(id)
    .optional()
    .describe('Chỉ xem những đơn vị này (--unit); đơn vị chưa có tên: mã của cuộc kiểm tra.'),
  counts: z
    .object({
      visits: count.describe('Số cuộc, trừ những cuộc đã hủy.'),
      notified: count.describe('Đã thông báo trở lên.'),
      visited: count.describe('Đã kiểm tra trở lên.'),
      concluded: count.describe('Đã kết luận trở lên.'),
      remediated: count.describe('Đã khắc phục trở lên.'),
      closed: count.describe('Đã xong.'),
      overdue: count.describe('Số việc quá hạn.'),
      due: count.describe('Số việc sắp đến hạn.'),
    })
    .describe('Các con số.'),
  visits: z
    .array(
      z.object({
        id: visitId,
        unit: id.nullable().describe('Mã đơn vị; null khi chưa có tên.'),
        name: z.string().describe('Tên.'),
        successor: id.optional().describe('Mã đơn vị thay, nếu đơn vị đã chấm dứt.'),
        successorName: z.string().optional().describe('Tên đơn vị thay.'),
        state: z.enum(VISIT_STATES).describe('Đến đâu rồi.'),
        start: moment.nullable().describe('Bắt đầu.'),
        end: moment.nullable().describe('Kết thúc.'),
        facts: z.array(factShape).describe('Những việc đã ghi.'),
        findings: z
          .object({
            total: count.describe('Tất cả kết quả trong kết luận, ưu điểm cũng tính.'),
            open: count.describe('Có kiến nghị chưa xong.'),
            late: count.describe('Trong đó đã quá hạn.'),
            repeated: count.describe('Lặp lại kết quả trước.'),
            list: z.array(findingShape).describe('Từng kết quả, theo thứ tự ghi.'),
          })
          .describe('Số phát hiện khi kiểm tra.'),
      }),
    )
    .describe('Các cuộc kiểm tra, theo thứ tự của kế hoạch.'),
  notRecorded: z
    .array(z.object({ visit: visitId, date: day }))
    .describe('Ngày đã thông báo mà qua rồi chưa ghi gì.'),
  due: z
    .array(z.object({ ...openKeys, workingDaysLeft: count.describe('Còn bao nhiêu ngày làm việc.') }))
    .describe('Sắp đến hạn, theo ngày.'),
  overdue: z
    .array(
      z.object({
        ...openKeys,
        workingDaysLate: count.describe('Quá bao nhiêu ngày làm việc.'),
        reminders: count.describe('Số lần đã đôn đốc.'),
      }),
    )
    .describe('Quá hạn, theo ngày.'),
  facts: z
    .array(factShape.extend({ unit: id.nullable().describe('Cơ quan, nếu có.') }))
    .describe('Việc của cả kế hoạch hoặc của một cơ quan.'),
  diagnostics,
});

/** A status as JSON. */
export type StatusJson = Written<z.output<typeof statusShape>>;

/** A fact as the JSON of a status tells it. */
export type FactJson = Written<z.output<typeof factShape>>;
export type FindingJson = Written<z.output<typeof findingShape>>;
