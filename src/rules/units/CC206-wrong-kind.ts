import type { Kind } from '../../plan/directory.ts';
import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { namedUnits } from '../evidence/named-units.ts';
import { joined, KIND_NAMES } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A unit is of a kind that its block does not take. */
export const wrongKind = defineRule<{ name: AgencyName; kind: Kind; expected: readonly Kind[] }>()({
  code: 'CC206',
  slug: 'wrong-kind',
  severity: 'error',
  kind: 'plan',
  message: ({ name, kind, expected }) => {
    const is = KIND_NAMES[kind];
    const wanted = joined(
      expected.map((one) => KIND_NAMES[one]),
      '; ',
    );
    return {
      vi: `${name.vi} thuộc loại "${is.vi}", khối này chỉ gồm: ${wanted.vi}`,
      en: `${name.vi} is of the kind "${is.en}", its block takes only: ${wanted.en}`,
    };
  },
  advice: () => ({
    vi: 'Chuyển đơn vị sang khối khác, hoặc thêm loại này vào "kinds" của khối.',
    en: 'Move the unit to another block, or add the kind to "kinds" of the block.',
  }),
  notes: { entry: { vi: 'loại ghi trong danh mục', en: 'its kind in the directory' } },
  explanation: {
    vi: 'Khối có "kinds" chỉ nhận những loại cơ quan đã nêu; số đơn vị phải chọn và tỷ lệ cũng tính trên các loại đó. Đơn vị khác loại trong khối làm cho con số không còn đúng. Chuyển đơn vị sang khối khác, hoặc bổ sung "kinds".',
    en: 'A block with "kinds" takes only those kinds of agency, and its minimum and share are counted over them. A unit of another kind makes the numbers wrong. Move it to another block, or complete "kinds".',
  },
  *check({ directory, plan }) {
    for (const { block, entry, agency } of namedUnits(plan, directory)) {
      const isTaken = block.kinds.length === 0 || block.kinds.includes(agency.kind);
      if (isTaken || agency.level !== block.level) continue;
      yield {
        path: [...entry.path, 'unit'],
        values: { name: agencyName(agency), kind: agency.kind, expected: block.kinds },
        related: [
          { path: [...agency.path, agency.isLocality ? 'id' : 'kind'], file: 'directory', note: 'entry' },
        ],
      };
    }
  },
});
