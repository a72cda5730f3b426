import type { LetterFacts } from '../../documents/letter/letter-facts.ts';
import type { LetterKind, LetterPlan } from '../../documents/letter/letter.ts';
import { fold } from '../../plan/fold.ts';
import { nearest } from '../../plan/nearest.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { Bilingual } from '../../words/language.ts';
import { UsageError } from '../command-line/usage-error.ts';

/**
 * The letters that are asked for: to some units, to all, or the only one there is. Throws a UsageError for a unit that
 * gets none, with the reason or a suggestion.
 */
export function chooseLetters(
  facts: LetterFacts,
  kind: LetterKind,
  units: readonly string[],
  all: boolean,
): readonly LetterPlan[] {
  if (all && units.length > 0)
    throw new UsageError(
      { vi: '--all và --unit không dùng cùng nhau', en: '--all and --unit do not go together' },
      { vi: 'Bỏ một trong hai.', en: 'Leave one of them out.' },
    );
  const letters = kind.plans(facts);
  if (letters.length === 0)
    throw new UsageError({
      vi: `kế hoạch này không có thư "${kind.name}" nào phải viết`,
      en: `this plan asks for no letter "${kind.name}"`,
    });
  if (all) return letters;
  if (units.length > 0) return [...new Set(units.flatMap((unit) => lettersTo(facts, kind, letters, unit)))];
  if (letters.length === 1) return letters;
  throw new UsageError(
    {
      vi: `có ${letters.length} thư "${kind.name}", chưa rõ viết thư nào`,
      en: `there are ${letters.length} letters "${kind.name}"; which?`,
    },
    {
      vi: `Thêm --all, hoặc --unit với một trong: ${listOf(letters)}`,
      en: `Add --all, or --unit with one of: ${listOf(letters)}`,
    },
  );
}

function lettersTo(
  facts: LetterFacts,
  kind: LetterKind,
  letters: readonly LetterPlan[],
  unit: string,
): readonly LetterPlan[] {
  const wanted = fold(unit);
  const found = letters.filter(({ units }) => units.some((name) => fold(name) === wanted));
  if (found.length > 0) return found;
  const without = facts.schedule.visits.find(
    ({ visit }) =>
      whyNone(kind, visit.form) !== null &&
      [visit.id, visit.unit ?? '', visit.name.vi].some((name) => fold(name) === wanted),
  );
  const reason = without === undefined ? null : whyNone(kind, without.visit.form);
  if (without !== undefined && reason !== null)
    throw new UsageError({
      vi: `${without.visit.name.vi} ${reason.vi} nên không có thư "${kind.name}"`,
      en: `${without.visit.name.en} ${reason.en}, so there is no letter "${kind.name}"`,
    });
  const suggestion = nearest(
    unit,
    letters.flatMap(({ units }) => units),
  );
  throw new UsageError(
    { vi: `không có thư "${kind.name}" nào gửi "${unit}"`, en: `no letter "${kind.name}" goes to "${unit}"` },
    suggestion === null
      ? { vi: `Có: ${listOf(letters)}`, en: `There are: ${listOf(letters)}` }
      : { vi: `Có phải ý bạn là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` },
  );
}

/** Why a form of inspection has no letter of a kind; null if it has. */
function whyNone({ name }: LetterKind, form: Visit['form']): Bilingual | null {
  if (form === 'unannounced') return { vi: 'được kiểm tra đột xuất', en: 'is inspected unannounced' };
  if (form === 'by-report' && name === 'minutes')
    return { vi: 'được kiểm tra qua báo cáo', en: 'is inspected by report' };
  return null;
}

function listOf(letters: readonly LetterPlan[]): string {
  return letters.map(({ addressee }) => addressee).join(', ');
}
