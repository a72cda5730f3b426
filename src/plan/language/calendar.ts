import * as z from 'zod';
import type { CalendarOverride } from '../../calendar/calendar-day.ts';
import type { Path } from '../../diagnostics/path.ts';
import { choice, date, mapping, readDate, text } from './scalars.ts';
import type { WordsOf } from './words-of.ts';

/** How working days before an event are counted: `strict` asks for that many whole working days in between. */
export const CONVENTIONS = ['standard', 'strict'] as const;

export type Convention = (typeof CONVENTIONS)[number];

/** How the law is read where it leaves a reading open, and days that the official calendar does not have. */
export interface CalendarSettings {
  readonly convention: Convention;
  readonly makeUpSaturdayCounts: boolean;
  readonly swappedWeekdayCounts: boolean;
  readonly cultureDayInLieu: boolean;
  readonly days: readonly (CalendarOverride & { readonly path: Path })[];
}

/** The reading of the law where it leaves one open, and days that the official calendar does not have. */
export const calendarShape = mapping({
  convention: choice(CONVENTIONS).optional(),
  'make-up-saturday-counts': z.boolean().optional(),
  'swapped-weekday-counts': z.boolean().optional(),
  'culture-day-in-lieu': z.boolean().optional(),
  days: z.array(mapping({ date, working: z.boolean(), name: text, source: text })).optional(),
});

type CalendarInput = z.output<typeof calendarShape>;

/** The settings of the calendar with their defaults. */
export function normaliseCalendar(calendar: CalendarInput | undefined): CalendarSettings {
  return {
    convention: calendar?.convention ?? 'standard',
    makeUpSaturdayCounts: calendar?.['make-up-saturday-counts'] ?? true,
    swappedWeekdayCounts: calendar?.['swapped-weekday-counts'] ?? false,
    cultureDayInLieu: calendar?.['culture-day-in-lieu'] ?? false,
    days: (calendar?.days ?? []).map((day, index) => ({
      path: ['calendar', 'days', index],
      date: readDate(day.date),
      working: day.working,
      name: day.name,
      source: day.source,
    })),
  };
}

/** The conventions, as an editor explains them. */
export function conventionChoices(): Record<Convention, string> {
  return {
    standard: 'ngày làm việc thứ N đếm ngược là hạn (mặc định)',
    strict: 'phải có đủ N ngày làm việc ở giữa, tức sớm hơn một ngày làm việc',
  };
}

/** What people write in Vietnamese for ways of counting back, besides what an editor says. */
export function conventionsSpoken(): Record<Convention, readonly string[]> {
  return {
    standard: ['thường', 'thông thường', 'mặc định', 'chuẩn'],
    strict: ['chặt', 'chặt chẽ', 'nghiêm ngặt'],
  };
}

/** What an editor says of `calendar` and below it. */
export function calendarWords(): WordsOf<CalendarInput> {
  return {
    title: 'Ngày làm việc',
    also: ['lịch làm việc', 'lịch nghỉ', 'ngày nghỉ', 'cách tính ngày'],
    description: 'Cách hiểu khi pháp luật để ngỏ, và những ngày mà lịch chưa có.',
    keys: {
      convention: {
        title: 'Cách đếm ngược',
        also: ['cách đếm', 'cách tính', 'quy ước'],
        description: 'Cách đếm ngược ngày làm việc.',
        choices: conventionChoices(),
        spoken: conventionsSpoken(),
      },
      'make-up-saturday-counts': {
        title: 'Thứ Bảy làm bù',
        also: ['làm bù', 'ngày làm bù'],
        description: 'Thứ Bảy làm bù có tính là ngày làm việc không. Không ghi là có.',
      },
      'swapped-weekday-counts': {
        title: 'Ngày nghỉ hoán đổi',
        also: ['hoán đổi'],
        description: 'Ngày thường được nghỉ hoán đổi có tính là ngày làm việc không. Không ghi là không.',
      },
      'culture-day-in-lieu': {
        title: 'Nghỉ bù ngày 24/11',
        also: ['nghỉ bù'],
        description: 'Ngày 24/11 trùng ngày nghỉ hằng tuần có nghỉ bù không. Không ghi là không.',
      },
      days: {
        title: 'Ngày khác với lịch',
        also: ['ngày', 'các ngày'],
        description: 'Những ngày nghỉ hoặc làm việc mà lịch chưa có, mỗi ngày kèm văn bản.',
        keys: {
          date: {
            title: 'Ngày',
            also: ['vào ngày'],
            description: 'Ngày khác với lịch.',
            examples: ['2026-09-09'],
          },
          working: {
            title: 'Có làm việc không',
            also: ['làm việc', 'có làm việc'],
            description: 'true là ngày làm việc, false là ngày nghỉ.',
          },
          name: {
            title: 'Tên',
            also: ['tên ngày'],
            description: 'Gọi ngày ấy là gì.',
            examples: ['Nghỉ tránh bão'],
          },
          source: {
            title: 'Văn bản',
            also: ['căn cứ', 'nguồn'],
            description: 'Văn bản quy định ngày ấy.',
            examples: ['Công điện của Chủ tịch UBND tỉnh'],
          },
        },
      },
    },
  };
}
