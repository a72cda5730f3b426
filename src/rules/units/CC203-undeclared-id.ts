import { nearest } from '../../plan/nearest.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Bilingual } from '../../words/language.ts';
import { type OwnReference, ownReferences } from '../evidence/references.ts';
import { suggester } from '../evidence/suggestions.ts';
import { onlyNamed } from '../evidence/only-named.ts';
import { contentOf } from '../mending/written.ts';
import { suggestion } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

const KINDS: Readonly<Record<OwnReference['kind'], Bilingual>> = {
  round: { vi: 'đợt', en: 'round' },
  subject: { vi: 'chuyên đề', en: 'subject' },
  team: { vi: 'đoàn', en: 'team' },
};

/** The key under which each kind is declared. */
const DECLARED_UNDER: Readonly<Record<OwnReference['kind'], string>> = {
  round: 'rounds',
  subject: 'subjects',
  team: 'teams',
};

/** A round, subject or team is named that the plan does not declare. */
export const undeclaredId = defineRule<{
  kind: OwnReference['kind'];
  id: string;
  nearest: string;
  exact: string;
}>()({
  code: 'CC203',
  slug: 'undeclared-id',
  severity: 'error',
  kind: 'plan',
  message: ({ kind, id }) => {
    const words = KINDS[kind];
    return {
      vi: `kế hoạch không có ${words.vi} nào mang mã "${id}"`,
      en: `the plan has no ${words.en} with the id "${id}"`,
    };
  },
  advice: ({ kind, nearest: near }) =>
    suggestion(near, {
      vi: `Sửa mã, hoặc khai báo ở "${DECLARED_UNDER[kind]}".`,
      en: `Correct the id, or declare it under "${DECLARED_UNDER[kind]}".`,
    }),
  fix: ({ exact }, words) => (contentOf(words) === null || exact === '' ? null : exact),
  explanation: {
    vi: 'Khối, đơn vị, đoàn, thời gian không xếp lịch hoặc hồ sơ gọi đến một đợt, một chuyên đề hay một đoàn bằng mã, nhưng kế hoạch không khai báo mục nào có mã đó. Nếu để vậy, đơn vị sẽ không có đợt hoặc không có đoàn nào đến. Sửa mã cho khớp với phần khai báo.',
    en: 'A block, unit, team, closed period or record calls a round, subject or team by an id that the plan declares nowhere. Left so, the unit would have no round or no team. Make the id match the declaration.',
  },
  *check({ plan }) {
    const declared = declaredItems(plan);
    const suggest = Object.fromEntries(
      Object.entries(declared).map(([kind, items]) => {
        const ids = items.map(({ id }) => id);
        return [kind, suggester(ids.length, (id) => nearest(id, ids))];
      }),
    );
    for (const { kind, id, path } of ownReferences(plan)) {
      if (declared[kind].some((item) => item.id === id)) continue;
      const exact = onlyNamed(id, declared[kind]);
      const near = exact === '' ? (suggest[kind]?.(id) ?? '') : exact;
      yield { path, values: { kind, id, nearest: near, exact } };
    }
  },
});

type DeclaredItems = readonly { readonly id: string; readonly names: readonly (string | null)[] }[];

function declaredItems(plan: Plan): Readonly<Record<OwnReference['kind'], DeclaredItems>> {
  const named = ({ id, name }: { readonly id: string; readonly name: string | null }) => ({
    id,
    names: [name],
  });
  return {
    round: plan.rounds.filter((round) => round.declared).map(named),
    subject: plan.subjects.map(named),
    team: plan.teams.map(named),
  };
}
