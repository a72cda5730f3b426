import { nearest } from '../../plan/nearest.ts';
import { namedOwners, ownerMeant, ownerNear } from '../../plan/language/owner-words.ts';
import type { Path } from '../../diagnostics/path.ts';
import type { Plan } from '../../plan/plan.ts';
import { type AgencyName, idName } from '../../schedule/visits/unit-name.ts';
import { suggester } from '../evidence/suggestions.ts';
import { agenciesNamed, onlyNamed } from '../evidence/only-named.ts';
import { contentOf } from '../mending/written.ts';
import { namedList, writeOrSuggest } from '../words/named-words.ts';
import { defineRule } from '../engine/rule.ts';

/** The words by which a duty or a deadline names a side instead of an agency or a team. */
const OWNER_WORDS: readonly string[] = namedOwners().map(({ word }) => word);

/** Whoever owes a duty or a deadline is nobody that the plan knows. */
export const unknownOwner = defineRule<{
  owner: string;
  nearest: string;
  agency: AgencyName | null;
  exact: string;
}>()({
  code: 'CC504',
  slug: 'unknown-owner',
  severity: 'error',
  kind: 'plan',
  message: ({ owner }) => ({
    vi: `không rõ "${owner}" là ai: không phải bên nào, đoàn nào hay cơ quan nào`,
    en: `it is not known who "${owner}" is: no side, no team and no agency`,
  }),
  advice: ({ nearest: near, exact }) =>
    writeOrSuggest(exact, near, namedOwners(), {
      vi: `Ghi một trong các từ: ${namedList(namedOwners())}; hoặc mã của đoàn, mã của cơ quan.`,
      en: `Give ${OWNER_WORDS.join(', ')}, the id of a team or of an agency.`,
    }),
  fix: ({ exact }, words) => (contentOf(words) === null || exact === '' ? null : exact),
  explanation: {
    vi: 'Mỗi nhiệm vụ, mỗi thời hạn phải có người chịu trách nhiệm: văn phòng thư ký (secretariat), đơn vị được kiểm tra (unit), huyện (district), đoàn (team), các cơ quan cử người (seconding), một đoàn hoặc một cơ quan cụ thể. Không rõ ai thì bảng việc không giao được cho bên nào.',
    en: 'Every duty and deadline has somebody who owes it: the secretariat, the inspected unit, the district, the team, the seconding agencies, or one team or agency by its id. If it is not known who, no side’s checklist shows it.',
  },
  *check({ plan, directory }) {
    const known = [...OWNER_WORDS, ...plan.teams.map(({ id }) => id)];
    const sides = [
      ...OWNER_WORDS.map((id) => ({ id, names: [] })),
      ...plan.teams.map(({ id, name }) => ({ id, names: [name] })),
    ];
    const names = new Set(known);
    const suggest = suggester(
      directory.agencies.length,
      (owner) => nearest(owner, known) ?? directory.suggest(owner) ?? ownerNear(owner),
    );
    for (const { owner, path } of owners(plan)) {
      if (names.has(owner) || directory.get(owner) !== undefined) continue;
      const exact = onlyNamed(owner, [...sides, ...agenciesNamed(owner, directory)]) || ownerMeant(owner);
      const near = exact === '' ? suggest(owner) : exact;
      const agency = directory.get(near) === undefined ? null : idName(near);
      yield { path, values: { owner, nearest: near, agency, exact } };
    }
  },
});

/** Everybody who owes something, and where the plan says so. */
function* owners(plan: Plan): Generator<{ readonly owner: string; readonly path: Path }> {
  for (const { owner, with: others, path } of plan.duties) {
    yield { owner, path: [...path, 'owner'] };
    for (const [index, other] of others.entries()) yield { owner: other, path: [...path, 'with', index] };
  }
  for (const { owner, path } of plan.deadlines) if (owner !== null) yield { owner, path: [...path, 'owner'] };
}
