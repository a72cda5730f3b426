import type { NamedItem } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../diagnostics/path.ts';
import { itemText } from '../../plan/item-path.ts';
import { defineRule } from '../engine/rule.ts';

/** An exemption exempts nothing. */
export const exemptionUnused = defineRule<{
  rule: string;
  at: string;
  /** Where that is; null where it may be several items. */
  item: Path | null;
  state: 'unused' | 'ambiguous';
  places: readonly NamedItem[];
}>()({
  code: 'CC804',
  slug: 'exemption-unused',
  severity: 'warning',
  kind: 'exemptions',
  message: ({ rule, at, state }) =>
    state === 'ambiguous'
      ? { vi: `${at} có thể là nhiều mục`, en: `${at} may be several items` }
      : {
          vi: `quy tắc ${rule} không báo gì ở ${at}, nên không có gì để miễn`,
          en: `${rule} finds nothing at ${at}, so that nothing is exempted`,
        },
  advice: ({ rule, places }) => {
    const names = places.map((place) => itemText(place.names)).join(', ');
    return names === ''
      ? { vi: 'Bỏ mục miễn trừ.', en: 'Remove the exemption.' }
      : {
          vi: `Sửa đường dẫn, hoặc bỏ mục miễn trừ; ${rule} báo ở: ${names}`,
          en: `Correct the path, or remove the exemption; ${rule} finds something at: ${names}`,
        };
  },
  explanation: {
    vi: 'Mục miễn trừ chỉ ra một mục của kế hoạch mà quy tắc đó không báo gì: kế hoạch đã được sửa, hoặc đường dẫn ghi nhầm. Để lại thì sau này nó sẽ che một sai sót thật. Đường dẫn gồm các khóa nối bằng dấu chấm; mục của danh sách gọi bằng mã, tên hoặc số thứ tự từ 0.',
    en: 'The exemption points to an item about which the rule says nothing: the plan has been mended, or the path is wrong. Left there it would hide a real fault some day. A path is made of keys joined by dots; an item of a list goes by its id, its name or its position from 0.',
  },
  *check(fates) {
    for (const { exemption, state, item, places } of fates) {
      if (state !== 'unused' && state !== 'ambiguous') continue;
      yield {
        path: [...exemption.path, 'path'],
        values: { rule: exemption.rule, at: exemption.at, item, state, places },
      };
    }
  },
});
