import type { UnitFound } from '../../plan/unit-among.ts';
import type { Bilingual } from '../../words/language.ts';
import { meantOrFew } from '../command-line/did-you-mean.ts';
import { bothAdvices, UsageError } from '../command-line/usage-error.ts';

/**
 * The key of the one unit that `--unit` means. Throws a UsageError if it may be several, or if it is none: `isNone` says
 * what those known do or are that it does not, `besides` what else there may be.
 */
export function unitMeant(
  named: string,
  found: UnitFound,
  isNone: Bilingual,
  besides: Bilingual | null = null,
): string {
  if ('unit' in found) return found.unit;
  if ('several' in found) {
    const keys = found.several.join(', ');
    throw new UsageError(
      { vi: `--unit: "${named}" có thể là nhiều đơn vị`, en: `--unit: "${named}" may be several units` },
      { vi: `Hãy nêu một mã: ${keys}`, en: `Name one id: ${keys}` },
    );
  }
  throw new UsageError(
    { vi: `--unit: "${named}" ${isNone.vi}`, en: `--unit: "${named}" ${isNone.en}` },
    bothAdvices(meantOrFew(found.nearest, found.unknown), besides),
  );
}
