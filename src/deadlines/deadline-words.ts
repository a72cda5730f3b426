import type { DeadlineRule } from '../plan/language/deadlines.ts';
import type { Bilingual } from '../words/language.ts';

/** What the deadlines that the language knows by name are about, unless the plan words it itself. */
const KNOWN: Readonly<Record<string, Bilingual>> = {
  notice: { vi: 'Thông báo lịch kiểm tra cho đơn vị', en: 'Notify the unit of its date' },
  naming: { vi: 'Huyện báo tên xã được chọn', en: 'The district names the commune' },
  conclusion: { vi: 'Ban hành kết luận kiểm tra', en: 'Issue the conclusion' },
  remediation: { vi: 'Báo cáo kết quả khắc phục', en: 'Report remediation' },
};

/** What must be done by a deadline, in words. */
export function whatOf(rule: DeadlineRule): Bilingual {
  if (rule.what !== null) return { vi: rule.what, en: rule.what };
  return KNOWN[rule.id] ?? { vi: rule.id, en: rule.id };
}
