import type { Bilingual } from './language.ts';

/** How grave a diagnostic is. */
export const SEVERITY_NAMES = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'thông tin', en: 'information' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The levels of units, as they stand in a column. */
export const LEVEL_NAMES = {
  province: { vi: 'tỉnh', en: 'province' },
  district: { vi: 'huyện', en: 'district' },
  commune: { vi: 'xã', en: 'commune' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How a unit is inspected. */
export const FORM_NAMES = {
  'on-site': { vi: 'trực tiếp', en: 'on-site' },
  unannounced: { vi: 'đột xuất', en: 'unannounced' },
  'by-report': { vi: 'qua báo cáo', en: 'by report' },
  digital: { vi: 'qua hệ thống số', en: 'digital' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Words as they stand alone, with a capital at the beginning. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
