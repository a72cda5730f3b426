import type { Bilingual } from './language.ts';

/** How far a visit has come, as it stands in a column. */
export const STATE_NAMES = {
  planned: { vi: 'chưa thông báo', en: 'not notified' },
  notified: { vi: 'đã thông báo', en: 'notified' },
  visited: { vi: 'đã kiểm tra', en: 'visited' },
  reported: { vi: 'đã nhận báo cáo', en: 'report received' },
  concluded: { vi: 'đã kết luận', en: 'concluded' },
  received: { vi: 'đã nhận kết luận', en: 'conclusion received' },
  remediated: { vi: 'đã báo cáo khắc phục', en: 'remediation reported' },
  closed: { vi: 'đã xong', en: 'closed' },
  moved: { vi: 'phải thông báo lại', en: 'to be notified anew' },
  unplaced: { vi: 'phải xếp lại', en: 'to be placed anew' },
  cancelled: { vi: 'đã bỏ', en: 'cancelled' },
} as const satisfies Readonly<Record<string, Bilingual>>;
