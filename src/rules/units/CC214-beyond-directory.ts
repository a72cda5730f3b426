import { type Level, nameInSentence } from '../../plan/directory.ts';
import type { Block } from '../../plan/language/units.ts';
import { requiredUnits } from '../../schedule/visits/asked-visits.ts';
import { candidatesIn } from '../../schedule/visits/make-visits.ts';
import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { selectionPath } from '../evidence/selection.ts';
import { counted, LEVEL_NAMES } from '../words/phrases.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';

interface Values {
  readonly asked: number;
  readonly level: Level;
  readonly district: AgencyName | null;
}

/** Units are to be chosen, and the directory lists none that they could be. */
export const beyondDirectory = defineRule<Values>()({
  code: 'CC214',
  slug: 'beyond-directory',
  severity: 'warning',
  kind: 'plan',
  message: ({ asked, level, district }) => {
    const names = LEVEL_NAMES[level];
    return district === null
      ? {
          vi: `phải chọn ${asked} đơn vị ${names.vi}, nhưng danh mục không có đơn vị nào phù hợp`,
          en: `${asked} units of the ${names.en} are asked for, but the directory has none that fits`,
        }
      : {
          vi: `phải chọn ${asked} xã của ${district.vi}, nhưng danh mục không có xã nào`,
          en: `${counted(asked, 'commune')} of ${district.vi} are asked for, but the directory has none`,
        };
  },
  advice: () => ({
    vi: 'Giảm số phải chọn, hoặc bổ sung đơn vị còn thiếu vào danh mục.',
    en: 'Ask for fewer, or add what the directory lacks.',
  }),
  explanation: {
    vi: 'Còn đơn vị phải chọn, nhưng danh mục không có đơn vị nào cùng cấp, đúng loại (và thuộc huyện đó), kể cả đơn vị đã nêu tên, nên không thể chọn từ danh mục này. Hoặc con số gõ nhầm, hoặc danh mục còn thiếu; lịch vẫn giữ chỗ. Bổ sung danh mục hoặc sửa con số. Danh mục có mà không đủ đơn vị hoạt động, hoặc có bao nhiêu đã nêu tên hết, thì là CC604.',
    en: 'Units are still to be selected, but the directory lists none of that level and kind (and district), the named ones counted, so that they cannot be chosen from it. Either the number is mistyped or the directory is incomplete; the schedule keeps their places. Mend the one or the other. Where the directory lists some, but too few exist at a time or all of them are named, that is CC604.',
  },
  *check(context) {
    const { plan, directory, visits } = context;
    const candidates = candidatesIn(plan, directory);
    const told = new Set<string>();
    for (const visit of visits) {
      const found = candidates.get(visit.id);
      const block = plan.blocks.find(({ id }) => id === visit.block);
      if (found === undefined || found.listed.length > 0 || block === undefined) continue;
      const key = `${block.id} ${visit.district ?? ''}`;
      if (told.has(key)) continue;
      told.add(key);
      yield { path: selectionPath(context, block), values: beyond(context, block, visit.district) };
    }
  },
});

function beyond({ plan, directory }: RuleContext, block: Block, id: string | null): Values {
  const district = id === null ? undefined : directory.get(id);
  return {
    asked: block.eachDistrict ?? requiredUnits(plan, directory, block) ?? 0,
    level: block.level,
    district: district === undefined ? null : agencyName(district, nameInSentence(district)),
  };
}
