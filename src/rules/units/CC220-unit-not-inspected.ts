import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { namedIds } from '../evidence/named-units.ts';
import { unitLists } from '../evidence/references.ts';
import { defineRule } from '../engine/rule.ts';

/** Something is said of a unit that no block names. */
export const unitNotInspected = defineRule<{ name: AgencyName }>()({
  code: 'CC220',
  slug: 'unit-not-inspected',
  severity: 'warning',
  kind: 'plan',
  message: ({ name }) => ({
    vi: `${name.vi} không nằm trong các đơn vị được kiểm tra nên chỗ này không có tác dụng`,
    en: `${name.vi} is not among the inspected units, so that this has no effect`,
  }),
  advice: () => ({
    vi: 'Sửa mã, hoặc thêm đơn vị vào một khối của "units".',
    en: 'Correct the id, or add the unit to a block under "units".',
  }),
  explanation: {
    vi: 'Phân công đoàn, thời gian không xếp lịch và nội dung riêng chỉ có tác dụng với đơn vị có tên trong các khối. Đơn vị nêu ở đây không có trong khối nào. Có thể gõ nhầm mã, hoặc đơn vị còn chờ chọn và chưa được ghi tên.',
    en: 'Teams’ own units, closed periods and extra content only matter for units that a block names. The unit given here is in none. The id may be mistyped, or the unit is still to be selected and has not been named yet.',
  },
  *check({ plan, directory }) {
    const named = namedIds(plan);
    for (const { id, path } of unitLists(plan)) {
      const agency = directory.get(id);
      if (agency !== undefined && !named.has(id)) yield { path, values: { name: agencyName(agency) } };
    }
  },
});
