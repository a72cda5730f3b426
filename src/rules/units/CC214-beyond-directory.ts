import { type Level, nameInSentence, parentOn } from '../../plan/directory.ts';
import type { Block } from '../../plan/language/units.ts';
import { roundOf, unitsOfBlock } from '../../schedule/visits/make-visits.ts';
import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { inspectedDistricts, isCommune } from '../evidence/inspected-districts.ts';
import { counted, LEVEL_NAMES } from '../words/phrases.ts';
import { defineRule, type Finding, type RuleContext } from '../engine/rule.ts';

interface Values {
  readonly asked: number;
  readonly available: number;
  readonly level: Level;
  readonly district: AgencyName | null;
}

/** More units are asked for than the directory holds. */
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
    vi: 'Số đơn vị phải chọn lớn hơn số đơn vị cùng cấp, đúng loại và đang hoạt động trong danh mục, nên chưa thể chọn đủ từ danh mục này. Hoặc con số gõ nhầm, hoặc danh mục còn thiếu. Bổ sung danh mục hoặc sửa con số.',
    en: 'More units are to be selected than the directory has of that level and kind in force, so that this directory does not hold enough. Either the number is mistyped or the directory is incomplete. Mend the one or the other.',
  },
  needs: ['rounds', 'units', 'directory'],
  *check(context) {
    for (const block of context.plan.blocks) {
      if (roundOf(context.plan, block.round) === undefined) continue;
      if (block.eachDistrict !== null) yield* beyondDistricts(context, block, block.eachDistrict);
      else if (block.minimum !== null) {
        const available = unitsOfBlock(context.plan, context.directory, block).length;
        if (block.minimum <= available) continue;
        const values = { asked: block.minimum, available, level: block.level, district: null };
        yield { path: [...block.path, 'minimum'], values };
      }
    }
  },
});

function* beyondDistricts(context: RuleContext, block: Block, asked: number): Generator<Finding<Values>> {
  const { directory, plan } = context;
  if (block.level !== 'commune') return;
  const start = roundOf(plan, block.round)?.window.ranges[0]?.from ?? null;
  const communes = new Map<string, number>();
  for (const agency of directory.agencies) {
    const parent = start === null ? agency.parent : parentOn(agency, start, directory);
    if (parent === null || !isCommune(agency, start)) continue;
    communes.set(parent, (communes.get(parent) ?? 0) + 1);
  }
  for (const district of inspectedDistricts(context, block).named.values()) {
    const available = communes.get(district.id) ?? 0;
    if (asked <= available) continue;
    const name = agencyName(district, nameInSentence(district));
    const values = { asked, available, level: block.level, district: name };
    yield { path: [...block.path, 'each-district'], values };
  }
}
