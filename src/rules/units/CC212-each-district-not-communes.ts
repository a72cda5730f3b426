import type { Level } from '../../plan/directory.ts';
import { LEVEL_NAMES } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** `each-district` stands in a block that is not of communes. */
export const eachDistrictNotCommunes = defineRule<{ level: Level }>()({
  code: 'CC212',
  slug: 'each-district-not-communes',
  severity: 'error',
  kind: 'plan',
  message: ({ level }) => ({
    vi: `"each-district" chỉ dùng cho khối cấp xã, còn khối này là ${LEVEL_NAMES[level].vi}`,
    en: `"each-district" is for blocks of communes, while this one is of the ${LEVEL_NAMES[level].en}`,
  }),
  advice: () => ({
    vi: 'Sửa "level" thành commune, hoặc dùng "minimum".',
    en: 'Make its "level" commune, or use "minimum".',
  }),
  explanation: {
    vi: '"each-district" nghĩa là mỗi huyện được kiểm tra chọn ra bấy nhiêu xã, nên chỉ có nghĩa với khối cấp xã. Với sở, ngành hay huyện, số đơn vị phải chọn ghi bằng "minimum" hoặc "share".',
    en: '"each-district" means that so many communes of each inspected district are selected, so that it only makes sense for communes. For departments or districts say how many with "minimum" or "share".',
  },
  *check({ plan }) {
    for (const { eachDistrict, level, path } of plan.blocks) {
      if (eachDistrict !== null && level !== 'commune') {
        yield { path: [...path, 'each-district'], values: { level } };
      }
    }
  },
});
