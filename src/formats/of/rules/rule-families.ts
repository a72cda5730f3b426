import type { RuleDescription } from '../../../rules/engine/rule.ts';
import type { Bilingual } from '../../../words/language.ts';

const FAMILIES: Readonly<Record<string, Bilingual>> = {
  CC1: { vi: 'Cách viết tệp', en: 'How the file is written' },
  CC2: { vi: 'Đơn vị và danh mục', en: 'Units and directory' },
  CC3: { vi: 'Đoàn kiểm tra', en: 'Teams' },
  CC4: { vi: 'Ngày tháng và lịch làm việc', en: 'Dates and calendar' },
  CC5: { vi: 'Thời hạn', en: 'Deadlines' },
  CC6: { vi: 'Xếp lịch', en: 'Schedule' },
  CC7: { vi: 'Giữa các kế hoạch', en: 'Between plans' },
  CC8: { vi: 'Miễn trừ', en: 'Exemptions' },
  CC9: { vi: 'Sổ theo dõi', en: 'Records' },
};

/** The rules of one family: what their codes begin with, and what the family is called. */
export interface RuleFamily {
  readonly begin: string;
  readonly name: Bilingual;
  readonly rules: readonly RuleDescription[];
}

/** Rules by family, in their order. */
export function byFamily(rules: readonly RuleDescription[]): readonly RuleFamily[] {
  const families = new Map<string, RuleDescription[]>();
  for (const rule of rules) {
    const begin = rule.code.slice(0, 3);
    families.set(begin, [...(families.get(begin) ?? []), rule]);
  }
  return [...families].map(([begin, its]) => ({
    begin,
    name: FAMILIES[begin] ?? { vi: begin, en: begin },
    rules: its,
  }));
}
