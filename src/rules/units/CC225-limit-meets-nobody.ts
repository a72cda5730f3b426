import { isLevelOrForm, isMeantFor } from '../../plan/language/limits.ts';
import { textsOf } from '../evidence/references.ts';
import { defineRule } from '../engine/rule.ts';

/** Something is meant for a level or a form of inspection of which there is no visit. */
export const limitMeetsNobody = defineRule<{ word: string }>()({
  code: 'CC225',
  slug: 'limit-meets-nobody',
  severity: 'warning',
  kind: 'plan',
  message: ({ word }) => ({
    vi: `mục này dành cho "${word}", nhưng không cuộc kiểm tra nào thuộc diện ấy`,
    en: `this is meant for "${word}", but no visit is of that kind`,
  }),
  advice: () => ({
    vi: 'Bỏ từ này ở "for", hoặc ghi "level", "form" cho khối hay đơn vị được nhắm đến.',
    en: 'Take the word out of "for", or give the block or unit that is meant its "level" or "form".',
  }),
  explanation: {
    vi: '"for" giới hạn một nội dung hay một thời hạn cho một số đơn vị, khối, cấp hoặc hình thức kiểm tra. Không cuộc kiểm tra nào thuộc cấp hay hình thức ấy thì mục này không đến với ai. Thường là quên ghi "form" cho đơn vị, hoặc chép mục từ kế hoạch khác.',
    en: '"for" limits a piece of content or a deadline to some units, blocks, levels or forms of inspection. Where no visit is of that level or form it reaches nobody. Mostly the "form" of a unit was forgotten, or the item was copied from another plan.',
  },
  *check({ plan, visits }) {
    for (const { path, for: limits } of [...textsOf(plan), ...plan.deadlines]) {
      for (const [index, word] of limits.entries()) {
        if (!isLevelOrForm(word) || visits.some((visit) => isMeantFor([word], visit))) continue;
        yield { path: [...path, 'for', index], values: { word } };
      }
    }
  },
});
