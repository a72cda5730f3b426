import { drawsOnRecord } from '../../follow-up/draw.ts';
import { defineRule } from '../engine/rule.ts';
import { checkedDraws } from '../evidence/draws.ts';
import { counted } from '../words/phrases.ts';

/** Another number of units was drawn than the block asked for. */
export const drawOfOtherNumber = defineRule<{ block: string; drawn: number; wanted: number }>()({
  code: 'CC934',
  slug: 'draw-of-other-number',
  severity: 'warning',
  kind: 'plan',
  message: ({ block, drawn, wanted }) => ({
    vi: `khối "${block}" cần bốc ${wanted} đơn vị mà trong sổ bốc được ${drawn}`,
    en: `the block "${block}" wants ${counted(wanted, 'unit')} drawn, and ${drawn} are on record`,
  }),
  advice: ({ drawn, wanted }) =>
    drawn < wanted
      ? {
          vi: 'Kế hoạch đã sửa để lấy thêm thì bốc lại: cchc draw … --again "LÝ DO". Sổ bị sửa thì khôi phục như lúc bốc thăm.',
          en: 'If the plan now asks for more, draw anew: cchc draw … --again REASON. If the records were changed, restore them.',
        }
      : {
          vi: 'Đơn vị bốc thừa không có cuộc kiểm tra. Sửa "minimum", "share" của khối, hoặc bốc lại: cchc draw … --again "LÝ DO".',
          en: 'Units beyond that number have no visit. Change "minimum" or "share", or draw anew: cchc draw … --again REASON.',
        },
  explanation: {
    vi: 'Số đơn vị bốc được phải bằng số mà khối còn thiếu vào lúc bốc thăm. Khác đi là vì kế hoạch đã sửa sau đó, hoặc sổ đã bị sửa; thiếu thì khối còn đơn vị chưa có tên, thừa thì có đơn vị không được kiểm tra.',
    en: 'As many units are drawn as the block lacks at that time. Another number means that the plan was changed since, or the records were; with fewer the block still has open places, with more some units are not visited.',
  },
  *check(context) {
    for (const { draw, block, bySeed } of checkedDraws(context)) {
      if (bySeed === null || drawsOnRecord(context.plan, block.id).at(-1)?.path !== draw.path) continue;
      const { wanted } = bySeed.pool;
      const drawn = draw.units.length;
      if (drawn !== wanted)
        yield { path: [...draw.path, 'units'], values: { block: block.name ?? block.id, drawn, wanted } };
    }
  },
});
