import * as z from 'zod';
import type { Confidence, DayKind } from '../../../calendar/calendar.ts';
import { day, format, type Written } from '../../json-shape.ts';

/** What a day of the calendar can be. */
export const dayKind = z.enum([
  'working',
  'weekend',
  'holiday',
  'in-lieu',
  'swap-off',
  'make-up',
] as const satisfies readonly DayKind[]);

/** How well a day or a year is known. */
export const confidence = z.enum([
  'official',
  'second-hand',
  'forecast',
] as const satisfies readonly Confidence[]);

/** Beside how well something is known: that second hand is no longer doubtful. */
export const confirmed = z
  .literal(true)
  .optional()
  .describe('Có nếu biết qua nguồn thứ cấp mà nhiều nguồn thống nhất.');

const dayName = z.string().optional().describe('Tên của ngày, nếu có.');
const source = z.string().optional().describe('Văn bản hoặc luật làm căn cứ.');

/** The keys that name a day and what stands behind it. */
export const namedDay = { name: dayName, source };

export const calendarShape = z.object({
  format,
  days: z
    .array(
      z.object({
        date: day,
        weekday: z.int().min(1).max(7).describe('Thứ trong tuần, 1 là Thứ hai.'),
        working: z.boolean().describe('Có làm việc hay không.'),
        kind: dayKind.describe('Ngày ấy là ngày gì; ngày lễ rơi vào cuối tuần là "holiday".'),
        ...namedDay,
        status: confidence.describe('Biết chắc đến đâu: có văn bản, qua nguồn thứ cấp, hay dự kiến.'),
        confirmed,
        sources: z
          .int()
          .min(0)
          .optional()
          .describe('Số nguồn thứ cấp thống nhất, nếu biết qua nguồn thứ cấp.'),
      }),
    )
    .describe('Các ngày, theo thứ tự.'),
});

/** The calendar as JSON. */
export type CalendarJson = Written<z.output<typeof calendarShape>>;
