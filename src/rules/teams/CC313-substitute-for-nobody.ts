import { nearest } from '../../plan/nearest.ts';
import type { Team } from '../../plan/language/teams.ts';
import { nameKey } from '../evidence/name-key.ts';
import { suggester } from '../evidence/suggestions.ts';
import { suggestion } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A substitute stands in for somebody who is not in the team. */
export const substituteForNobody = defineRule<{
  name: string;
  member: string;
  team: string;
  nearest: string;
}>()({
  code: 'CC313',
  slug: 'substitute-for-nobody',
  severity: 'error',
  kind: 'plan',
  message: ({ name, member, team }) => ({
    vi: `${name} dự bị cho "${member}", nhưng ${team} không có thành viên này`,
    en: `${name} is a substitute for "${member}", who is not in ${team}`,
  }),
  advice: ({ nearest: near }) =>
    suggestion(near, {
      vi: 'Ghi mã hoặc họ tên của một thành viên trong đoàn.',
      en: 'Give the id or the name of a member of the team.',
    }),
  explanation: {
    vi: '"for" cho biết người dự bị thay ai, bằng mã hoặc họ tên của thành viên trong cùng đoàn. Không tìm thấy người đó thì văn bản sẽ ghi sai người được thay. Sửa mã, hoặc bỏ "for" nếu dự bị cho cả cơ quan.',
    en: '"for" says whom a substitute replaces, by the id or the name of a member of the same team. If nobody is found, letters would name the wrong person. Correct it, or leave "for" out if the substitute is for the whole agency.',
  },
  *check({ plan }) {
    for (const team of plan.teams) {
      const names = namesIn(team);
      const ids = team.members.flatMap(({ id }) => (id === null ? [] : [id]));
      const suggest = suggester(ids.length, (id) => nearest(id, ids));
      for (const substitute of team.substitutes) {
        const member = substitute.for;
        if (member === null || names.has(nameKey(member))) continue;
        yield {
          path: [...substitute.path, 'for'],
          values: { name: substitute.name, member, team: team.name, nearest: suggest(member) },
        };
      }
    }
  },
});

/** Ids and names of the members, as keys. */
function namesIn({ members }: Team): ReadonlySet<string> {
  return new Set(members.flatMap(({ id, name }) => [nameKey(name), ...(id === null ? [] : [nameKey(id)])]));
}
