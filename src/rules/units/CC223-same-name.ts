import type { Agency } from '../../plan/directory.ts';
import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { nameKey } from '../evidence/name-key.ts';
import { defineRule } from '../engine/rule.ts';

/** Two agencies of the directory have one name and one parent at the same time. */
export const sameName = defineRule<{ name: AgencyName; first: AgencyName }>()({
  code: 'CC223',
  slug: 'same-name',
  severity: 'warning',
  kind: 'directory',
  message: ({ name, first }) => ({
    vi: `${name.vi} đã có trong danh mục với mã "${first.agency}"`,
    en: `${name.vi} is already in the directory with the id "${first.agency}"`,
  }),
  advice: () => ({
    vi: 'Bỏ một mục; nếu là hai đơn vị kế tiếp nhau, ghi "from" và "to".',
    en: 'Remove one; if one follows the other, give "from" and "to".',
  }),
  notes: { first: { vi: 'đã ghi ở đây', en: 'first given here' } },
  explanation: {
    vi: 'Hai mục cùng tên, cùng nơi trực thuộc và cùng thời gian hoạt động thường là một đơn vị ghi hai lần. Khi người dùng gọi đơn vị bằng tên, phần mềm không biết chọn mục nào. Bỏ một mục, hoặc ghi thời gian hoạt động nếu đơn vị sau thay đơn vị trước.',
    en: 'Two entries of one name, one parent and overlapping validity are usually one body written twice. When somebody calls it by its name, it is not known which one is meant. Remove one, or give the dates of validity if one replaces the other.',
  },
  *check({ directory: { agencies } }) {
    const earlier = new Map<string, Agency[]>();
    for (const agency of agencies) {
      const key = `${agency.parent ?? ''} ${nameKey(agency.name)}`;
      const same = earlier.get(key) ?? [];
      const first = same.find((one) => one.id !== agency.id && existTogether(one, agency));
      if (same.length < MOST_COMPARED) same.push(agency);
      earlier.set(key, same);
      if (first === undefined) continue;
      yield {
        path: [...agency.path, 'name'],
        file: 'directory',
        values: { name: agencyName(agency, agency.name), first: agencyName(first, first.name) },
        related: [{ path: [...first.path, 'name'], file: 'directory', note: 'first' }],
      };
    }
  },
});

/** Of so many bodies of one name each is compared with the rest. */
const MOST_COMPARED = 50;

function existTogether(one: Agency, other: Agency): boolean {
  return (
    (one.from === null || other.to === null || one.from <= other.to) &&
    (other.from === null || one.to === null || other.from <= one.to)
  );
}
