import type { Level } from '../../plan/directory.ts';
import { roundOf, unitsOfBlock } from '../../schedule/visits/asked-visits.ts';
import { LEVEL_NAMES } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A share selects no unit at all. */
export const shareOfNothing = defineRule<{ share: number; available: number; level: Level }>()({
  code: 'CC215',
  slug: 'share-of-nothing',
  severity: 'error',
  kind: 'plan',
  message: ({ share, available, level }) => {
    const names = LEVEL_NAMES[level];
    return {
      vi: `${share}% của ${available} đơn vị ${names.vi} phù hợp trong danh mục là không đơn vị nào`,
      en: `${share}% of the ${available} fitting units of the ${names.en} in the directory is none`,
    };
  },
  advice: ({ available }) =>
    available === 0
      ? {
          vi: 'Xem lại "level" và "kinds" của khối, hoặc bổ sung danh mục.',
          en: 'Check "level" and "kinds" of the block, or complete the directory.',
        }
      : { vi: 'Ghi tỷ lệ lớn hơn 0%.', en: 'Give a share above 0%.' },
  explanation: {
    vi: 'Tỷ lệ được tính trên số đơn vị của danh mục cùng cấp, đúng loại và hoạt động vào ngày đầu của thời gian kiểm tra, làm tròn lên. Ở đây kết quả bằng không nên khối không yêu cầu kiểm tra đơn vị nào. Hoặc danh mục không có đơn vị như vậy, hoặc tỷ lệ ghi là 0%.',
    en: 'A share is taken of the units of the directory of that level and kind in force on the first day of the window, and rounded up. Here that is none, so that the block asks for no unit. Either the directory has no such units, or the share is 0%.',
  },
  *check({ plan, directory }) {
    for (const block of plan.blocks) {
      if (block.share === null || block.eachDistrict !== null || roundOf(plan, block.round) === undefined)
        continue;
      const available = unitsOfBlock(plan, directory, block).length;
      if (available > 0 && block.share > 0) continue;
      const share = Number((block.share * 100).toFixed(6));
      yield { path: [...block.path, 'share'], values: { share, available, level: block.level } };
    }
  },
});
