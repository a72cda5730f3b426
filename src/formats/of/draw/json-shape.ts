import * as z from 'zod';
import { count, day, format, type Written } from '../../json-shape.ts';
import type { DrawState } from './draw-view.ts';

const STATES = ['new', 'on-record', 'replaced'] as const satisfies readonly DrawState[];

export const drawShape = z.object({
  format,
  plan: z.string().describe('Mã của kế hoạch.'),
  block: z.string().describe('Mã của khối.'),
  on: day.describe('Ngày bốc thăm.'),
  state: z
    .enum(STATES)
    .describe('new: lần này; on-record: lần đã ghi trong sổ; replaced: lần đã ghi, về sau đã bốc lại.'),
  agrees: z.boolean().describe('Kết quả ghi trong sổ có khớp với số gieo hay không.'),
  seed: z.string().nullable().describe('Số gieo; null: chỉ hiện với --internal.'),
  commitment: z.string().optional().describe('SHA-256 của riêng số gieo, công bố trước.'),
  wanted: count.describe('Số đơn vị cần bốc.'),
  candidates: z
    .array(
      z.object({
        unit: z.string().describe('Mã của đơn vị.'),
        hash: z.string().nullable().describe('Mã băm; null: chỉ hiện với --internal.'),
      }),
    )
    .describe('Các đơn vị đưa vào bốc thăm, theo thứ tự mã băm; không có mã băm thì theo mã đơn vị.'),
  drawn: z
    .array(z.string())
    .describe('Mã các đơn vị bốc được, theo thứ tự; trống khi chỉ hiện với --internal.'),
  excluded: z
    .array(
      z.object({
        unit: z.string().describe('Mã của đơn vị.'),
        reason: z.string().describe('Vì sao.'),
      }),
    )
    .describe('Các đơn vị không đưa vào bốc thăm.'),
  witnesses: z.array(z.string()).describe('Người chứng kiến.'),
  reason: z.string().optional().describe('Vì sao bốc lại.'),
});

/** A draw as JSON. */
export type DrawJson = Written<z.output<typeof drawShape>>;
