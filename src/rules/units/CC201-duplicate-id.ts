import type { Path } from '../../diagnostics/path.ts';
import type { Plan } from '../../plan/plan.ts';
import { type AgencyName, idName } from '../../schedule/visits/unit-name.ts';
import type { Bilingual } from '../../words/language.ts';
import { duplicates } from '../evidence/duplicates.ts';
import { defineRule, type Finding } from '../engine/rule.ts';

const KINDS = {
  subject: { vi: 'chuyên đề', en: 'subject' },
  round: { vi: 'đợt', en: 'round' },
  block: { vi: 'khối đơn vị', en: 'block' },
  team: { vi: 'đoàn', en: 'team' },
  person: { vi: 'người', en: 'person' },
  duty: { vi: 'nhiệm vụ', en: 'duty' },
  agency: { vi: 'cơ quan', en: 'agency' },
} as const satisfies Readonly<Record<string, Bilingual>>;

interface Values {
  readonly kind: keyof typeof KINDS;
  readonly id: string;
  /** The agency that the id is of, where it is of one. */
  readonly agency: AgencyName | null;
}

/** Two things of one kind have the same id. */
export const duplicateId = defineRule<Values>()({
  code: 'CC201',
  slug: 'duplicate-id',
  severity: 'error',
  kind: 'plan-and-directory',
  message: ({ kind, id }) => {
    const words = KINDS[kind];
    return {
      vi: `mã ${words.vi} "${id}" đã dùng rồi`,
      en: `the ${words.en} id "${id}" is already taken`,
    };
  },
  advice: () => ({ vi: 'Đặt cho một trong hai mục một mã khác.', en: 'Give one of the two another id.' }),
  notes: { first: { vi: 'mã này đã dùng ở đây', en: 'already used here' } },
  explanation: {
    vi: 'Mã dùng để gọi một đoàn, một đợt, một chuyên đề, một khối, một người hay một cơ quan ở chỗ khác trong kế hoạch. Hai mục cùng mã thì không biết chỗ kia gọi mục nào. Đổi mã của một trong hai và sửa những chỗ gọi đến nó.',
    en: 'Other places of a plan call a team, a round, a subject, a block, a person or an agency by its id. With two of the same id it is not known which one is meant. Change one of them, and the places that call it.',
  },
  *check({ plan }) {
    for (const [kind, items] of declaredIds(plan)) yield* repeated(kind, items, 'plan');
  },
  *checkDirectory({ directory: { agencies } }) {
    yield* repeated('agency', agencies, 'directory');
  },
});

interface Declared {
  readonly id: string | null;
  readonly path: Path;
}

/** What a plan gives ids to; the people of each team have ids of their own. */
function declaredIds(plan: Plan): (readonly [Values['kind'], readonly Declared[]])[] {
  return [
    ['subject', plan.subjects],
    ['round', plan.rounds],
    ['block', plan.blocks],
    ['team', plan.teams],
    ['duty', plan.duties],
    ...plan.teams.map((team) => ['person', [...team.members, ...team.substitutes]] as const),
  ];
}

function* repeated(
  kind: Values['kind'],
  items: readonly Declared[],
  file: 'plan' | 'directory',
): Generator<Finding<Values, 'first'>> {
  for (const { item, first } of duplicates(items, ({ id }) => id)) {
    const id = item.id ?? '';
    yield {
      path: [...item.path, 'id'],
      file,
      values: { kind, id, agency: kind === 'agency' ? idName(id) : null },
      related: [{ path: [...first.path, 'id'], file, note: 'first' }],
    };
  }
}
