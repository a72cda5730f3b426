import { type Level, nameInSentence, parentOn } from '../../plan/directory.ts';
import type { Block } from '../../plan/language/units.ts';
import { candidatesIn, requiredUnits, roundOf, unitsOfBlock } from '../../schedule/visits/make-visits.ts';
import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { selectionPath } from '../evidence/selection.ts';
import { counted, LEVEL_NAMES } from '../words/phrases.ts';
import { defineRule, type Finding, type RuleContext } from '../engine/rule.ts';

interface Values {
  readonly asked: number;
  readonly available: number;
  readonly level: Level;
  readonly district: AgencyName | null;
}

/** Units are to be chosen, and the directory lists none that they could be. */
export const beyondDirectory = defineRule<Values>()({
  code: 'CC214',
  slug: 'beyond-directory',
  severity: 'warning',
  kind: 'plan',
  message: ({ asked, available, level, district }) => {
    const names = LEVEL_NAMES[level];
    return district === null
      ? {
          vi: `phải chọn ${asked} đơn vị ${names.vi}, nhưng danh mục chỉ có ${available} đơn vị phù hợp`,
          en: `${asked} units of the ${names.en} are asked for, but the directory has only ${available} that fit`,
        }
      : {
          vi: `phải chọn ${asked} xã của ${district.vi}, nhưng danh mục chỉ có ${available}`,
          en: `${counted(asked, 'commune')} of ${district.vi} are asked for, but the directory has only ${available}`,
        };
  },
  advice: () => ({
    vi: 'Giảm số phải chọn, hoặc bổ sung đơn vị còn thiếu vào danh mục.',
    en: 'Ask for fewer, or add what the directory lacks.',
  }),
  explanation: {
    vi: 'Còn đơn vị phải chọn, nhưng danh mục không có đơn vị nào cùng cấp, đúng loại (và thuộc huyện đó) ngoài các đơn vị đã nêu tên, nên không thể chọn từ danh mục này. Hoặc con số gõ nhầm, hoặc danh mục còn thiếu; lịch vẫn giữ chỗ. Bổ sung danh mục hoặc sửa con số. Danh mục có mà không đủ đơn vị hoạt động thì là CC604.',
    en: 'Units are still to be selected, but beyond those that are named the directory lists none of that level and kind (and district), so that they cannot be chosen from it. Either the number is mistyped or the directory is incomplete; the schedule keeps their places. Mend the one or the other. Where the directory lists some, but too few exist at a time, that is CC604.',
  },
  needs: ['rounds', 'units', 'directory'],
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
      yield* beyond(context, block, visit.district);
    }
  },
});

function* beyond(context: RuleContext, block: Block, id: string | null): Generator<Finding<Values>> {
  const { plan, directory } = context;
  const { level } = block;
  const start = roundOf(plan, block.round)?.window.ranges[0]?.from;
  if (block.eachDistrict === null) {
    const asked = requiredUnits(plan, directory, block) ?? 0;
    const available = unitsOfBlock(plan, directory, block).length;
    yield { path: selectionPath(context, block), values: { asked, available, level, district: null } };
    return;
  }
  const district = id === null ? undefined : directory.get(id);
  const communes = unitsOfBlock(plan, directory, block).filter(
    (one) => id === null || (start === undefined ? one.parent : parentOn(one, start, directory)) === id,
  );
  const values = { asked: block.eachDistrict, available: communes.length, level };
  yield {
    path: [...block.path, 'each-district'],
    values: {
      ...values,
      district: district === undefined ? null : agencyName(district, nameInSentence(district)),
    },
  };
}
