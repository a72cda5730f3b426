import { blockPath } from '../evidence/places.ts';
import { asksForMore, blockName } from '../evidence/selection.ts';
import { defineRule } from '../engine/rule.ts';

/** A block, or the whole plan, asks for no unit. */
export const emptyBlock = defineRule<{ block: string }>()({
  code: 'CC216',
  slug: 'empty-block',
  severity: 'warning',
  kind: 'plan',
  message: ({ block }) =>
    block === ''
      ? { vi: 'kế hoạch chưa có đơn vị nào được kiểm tra', en: 'the plan has no unit to inspect' }
      : {
          vi: `khối "${block}" không nêu đơn vị nào và cũng không yêu cầu chọn đơn vị nào`,
          en: `the block "${block}" names no unit and asks for none`,
        },
  advice: () => ({
    vi: 'Ghi mã đơn vị vào "units", hoặc số phải chọn vào "minimum", "share" hay "each-district".',
    en: 'Name units under "units", or say how many with "minimum", "share" or "each-district".',
  }),
  explanation: {
    vi: 'Khối đơn vị cho biết kiểm tra những ai. Khối trống không tạo ra cuộc kiểm tra nào, nên lịch có thể thiếu so với quyết định. Bổ sung đơn vị, hoặc bỏ khối.',
    en: 'A block says who is inspected. An empty one makes no visit, so that the schedule may lack what the decision asks for. Complete the block, or remove it.',
  },
  *check(context) {
    const { blocks } = context.plan;
    if (blocks.length === 0) yield { path: ['units'], values: { block: '' } };
    for (const block of blocks) {
      if (block.units.length > 0 || asksForMore(block)) continue;
      yield { path: blockPath(context, block), values: { block: blockName(block) } };
    }
  },
});
