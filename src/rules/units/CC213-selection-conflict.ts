import { defineRule } from '../engine/rule.ts';

/** A block says in two ways how many units are selected, of which one has no effect. */
export const selectionConflict = defineRule<{ key: 'minimum' | 'share' }>()({
  code: 'CC213',
  slug: 'selection-conflict',
  severity: 'warning',
  kind: 'plan',
  message: ({ key }) => ({
    vi: `"${key}" không có tác dụng vì khối đã có "each-district"`,
    en: `"${key}" has no effect, since the block has "each-district"`,
  }),
  advice: () => ({ vi: 'Giữ lại một cách.', en: 'Keep one of the two.' }),
  explanation: {
    vi: 'Khối có "each-district" tính số xã theo từng huyện, không theo tổng số hay tỷ lệ. "minimum" hoặc "share" ghi thêm trong khối đó không được dùng đến. Bỏ đi, hoặc tách thành hai khối.',
    en: 'A block with "each-district" counts communes by district, not in all or by share. A "minimum" or "share" beside it is not used. Remove it, or make two blocks.',
  },
  *check({ plan }) {
    for (const block of plan.blocks) {
      if (block.eachDistrict === null) continue;
      for (const key of ['minimum', 'share'] as const) {
        if (block[key] !== null) yield { path: [...block.path, key], values: { key } };
      }
    }
  },
});
