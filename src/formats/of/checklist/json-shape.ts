import * as z from 'zod';
import type { Phase } from '../../../documents/checklist/course.ts';
import { type Due, type ItemKind, SIDES } from '../../../documents/checklist/checklist.ts';
import { count, day, format, type Written } from '../../json-shape.ts';
import { diagnostics } from '../diagnostics/json-shape.ts';
import { dueKeys, moment, review, visitId } from '../schedule/json-shape.ts';

const KINDS = ['duty', 'deadline', 'visit', 'content', 'reception'] as const satisfies readonly ItemKind[];
const PHASES = ['before', 'during', 'after', 'throughout'] as const satisfies readonly Phase[];
const SET_BY = ['decision', 'secretariat', 'visit'] as const satisfies readonly Due['setBy'][];

const id = z.string();

const itemShape = z.object({
  id: id.describe('Mã của việc, không đổi giữa các lần chạy.'),
  number: z.int().min(1).describe('Số thứ tự trong danh sách.'),
  kind: z.enum(KINDS).describe('Loại việc.'),
  phase: z.enum(PHASES).describe('Trước, trong, sau khi kiểm tra, hay suốt kế hoạch.'),
  text: z.string().describe('Việc phải làm.'),
  owner: z.string().describe('Ai làm.'),
  with: z.array(z.string()).describe('Cùng với ai.'),
  due: z
    .object({
      ...dueKeys,
      setBy: z.enum(SET_BY).describe('Do quyết định, văn phòng thư ký, hay ngày kiểm tra.'),
    })
    .nullable()
    .describe('Chậm nhất khi nào; null: không nơi nào nói.'),
  done: day.nullable().describe('Ngày đã xong, theo sổ theo dõi.'),
  remark: z.string().nullable().describe('Điều cần biết thêm.'),
  clause: z.string().nullable().describe('Điểm, khoản của quyết định; null: do văn phòng thư ký chọn.'),
  chosenBy: z.enum(['secretariat', 'decision']).describe('Ai đặt ra việc này.'),
  dependsOn: z.array(id).describe('Những việc phải xong trước.'),
  visit: visitId.nullable().describe('Cuộc kiểm tra, nếu việc thuộc về một cuộc.'),
  unit: z.string().nullable().describe('Tên đơn vị liên quan.'),
  start: moment.nullable().describe('Cuộc ấy bắt đầu.'),
  end: moment.nullable().describe('Cuộc ấy kết thúc.'),
  review: review.nullable().describe('Thời kỳ được kiểm tra.'),
});

export const checklistShape = z.object({
  format,
  plan: id.nullable().describe('Mã của kế hoạch; null nếu không đọc được.'),
  asOf: day.nullable().describe('Ngày được coi là hôm nay; null nếu kế hoạch còn lỗi.'),
  side: z.enum(SIDES).describe('Danh sách của bên nào.'),
  checklists: z
    .array(
      z.object({
        id: id.describe('Bên nào, và ai của bên ấy: "unit:so-tu-phap".'),
        title: z.string().describe('Tên của danh sách.'),
        for: z.string().describe('Gửi ai.'),
        items: z.array(itemShape).describe('Các việc, theo thứ tự.'),
        passedOn: z.array(z.string()).optional().describe('Việc người khác làm thay đơn vị đã chấm dứt.'),
        datelessLeftOut: count.describe('Số việc không có hạn bị bỏ ra khi lọc theo ngày.'),
      }),
    )
    .describe('Mỗi nơi một danh sách.'),
  diagnostics,
});

/** Checklists as JSON. */
export type ChecklistJson = Written<z.output<typeof checklistShape>>;
