import type { Directory } from '../../plan/directory.ts';
import { type AgencyName, idName } from '../../schedule/visits/unit-name.ts';
import { agencyReferences, type Reference } from '../evidence/references.ts';
import { nearest } from '../../plan/nearest.ts';
import { suggestion } from '../words/phrases.ts';
import { suggester } from '../evidence/suggestions.ts';
import { onlyAgency } from '../evidence/only-named.ts';
import { contentOf } from '../mending/written.ts';
import { defineRule, type Finding } from '../engine/rule.ts';

/** More agencies side by side than this are not looked up. */
const MOST_NAMED = 20;

interface Values {
  readonly id: AgencyName;
  readonly nearest: AgencyName | null;
  /** Where a level, a form or a block may be named: the nearest of them; else nothing. */
  readonly word: string;
  readonly exact: string;
  /** The agencies named side by side where one can stand, by their ids; else nothing. */
  readonly several: readonly string[];
}

/** An agency or unit is named that the directory does not have. */
export const unknownAgency = defineRule<Values>()({
  code: 'CC202',
  slug: 'unknown-agency',
  severity: 'error',
  kind: 'plan-and-directory',
  message: ({ id }) => ({
    vi: `danh mục không có cơ quan, đơn vị nào mang mã "${id.vi}"`,
    en: `the directory has no agency with the id "${id.vi}"`,
  }),
  advice: ({ nearest: near, word, several }) =>
    several.length > 0
      ? {
          vi: `Mỗi mục chỉ ghi được một cơ quan: viết mỗi cơ quan một mục (${several.join('; ')}).`,
          en: `An item can name one only: write an item for each of them (${several.join('; ')}).`,
        }
      : word !== ''
        ? suggestion(word, { vi: '', en: '' })
        : near === null
          ? {
              vi: 'Sửa mã, hoặc thêm cơ quan này vào danh mục.',
              en: 'Correct the id, or add the agency to the directory.',
            }
          : {
              vi: `Có phải ý bạn là "${near.agency}" (${near.vi})?`,
              en: `Did you mean "${near.agency}" (${near.vi})?`,
            },
  fix: ({ exact }, words) => (contentOf(words) === null || exact === '' ? null : exact),
  explanation: {
    vi: 'Mọi cơ quan, đơn vị trong kế hoạch phải có trong danh mục mà kế hoạch dùng, vì tên, cấp và địa bàn của nó lấy từ đó. Mã lạ thường là gõ sai, hoặc đơn vị chưa có trong danh mục. Nếu đơn vị đã sáp nhập, dùng mã của đơn vị mới.',
    en: 'Every agency in a plan must be in the directory that the plan uses, which gives its name, level and place. An unknown id is usually misspelt, or the agency has not been added yet. If it was merged, use the id of the new one.',
  },
  *check({ plan, directory, visits, cancelled }) {
    // A fact may be of an open unit, by the id of its visit.
    const blocks = new Set(plan.blocks.map(({ path }) => path));
    const left = [...visits, ...cancelled].filter(({ path }) => blocks.has(path));
    const open = new Set(left.map(({ id }) => id));
    const references = [...agencyReferences(plan)].filter(({ id }) => !open.has(id));
    yield* unknownAmong(references, directory, 'plan');
  },
  *checkDirectory({ directory }) {
    yield* unknownAmong(directoryReferences(directory), directory, 'directory');
  },
});

function* directoryReferences({ agencies }: Directory): Generator<Reference> {
  for (const { parent, newParent, successor, path } of agencies) {
    if (parent !== null) yield { id: parent, path: [...path, 'parent'] };
    if (newParent !== null) yield { id: newParent, path: [...path, 'new-parent'] };
    if (successor !== null) yield { id: successor, path: [...path, 'successor'] };
  }
}

function* unknownAmong(
  references: Iterable<Reference>,
  directory: Directory,
  file: 'plan' | 'directory',
): Generator<Finding<Values>> {
  const suggest = suggester(directory.agencies.length, (id) => directory.suggest(id));
  for (const { id, path, words = [] } of references) {
    if (directory.get(id) !== undefined) continue;
    const meant = suggest(id);
    const near = meant === '' ? null : idName(meant, directory.get(meant)?.name ?? '');
    const exact = onlyAgency(id, directory);
    const word = exact === '' ? (nearest(id, words) ?? '') : '';
    yield {
      path,
      file,
      values: { id: idName(id), nearest: near, word, exact, several: severalIn(id, directory) },
    };
  }
}

/** The agencies that a text names side by side, each by its id or its name; nothing where one of them is none. */
function severalIn(text: string, directory: Directory): readonly string[] {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  if (parts.length < 2 || parts.length > MOST_NAMED) return [];
  const ids = parts.map((part) => (directory.get(part) === undefined ? onlyAgency(part, directory) : part));
  return ids.includes('') ? [] : ids;
}
