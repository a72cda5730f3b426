import type { Level } from '../../plan/directory.ts';
import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { namedUnits } from '../evidence/named-units.ts';
import { LEVEL_NAMES } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A unit is of another level than its block. */
export const wrongLevel = defineRule<{ name: AgencyName; level: Level; expected: Level }>()({
  code: 'CC205',
  slug: 'wrong-level',
  severity: 'error',
  kind: 'plan',
  message: ({ name, level, expected }) => {
    const is = LEVEL_NAMES[level];
    const wanted = LEVEL_NAMES[expected];
    return {
      vi: `${name.vi} là đơn vị ${is.vi}, không thuộc khối ${wanted.vi}`,
      en: `${name.vi} is of the ${is.en}, its block of the ${wanted.en}`,
    };
  },
  advice: () => ({
    vi: 'Chuyển sang khối đúng cấp, hoặc sửa mã đơn vị.',
    en: 'Move it to a block of its level, or correct the id.',
  }),
  notes: { entry: { vi: 'cấp ghi trong danh mục', en: 'its level in the directory' } },
  explanation: {
    vi: 'Cấp của khối quyết định thời lượng mỗi cuộc kiểm tra và cách nối xã với huyện. Đơn vị khác cấp trong khối sẽ bị tính sai thời lượng. Thường là chép nhầm mã, nhất là khi huyện và xã cùng tên.',
    en: 'The level of a block decides how long its visits take and how communes follow their districts. A unit of another level would get the wrong length. Usually an id was copied wrongly, most often where a district and a commune have the same name.',
  },
  *check({ directory, plan }) {
    for (const { block, entry, agency } of namedUnits(plan, directory)) {
      if (agency.level === block.level) continue;
      yield {
        path: [...entry.path, 'unit'],
        values: { name: agencyName(agency), level: agency.level, expected: block.level },
        related: [{ path: [...agency.path, 'level'], file: 'directory', note: 'entry' }],
      };
    }
  },
});
