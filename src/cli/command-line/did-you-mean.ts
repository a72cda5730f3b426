import { fold } from '../../plan/fold.ts';
import { nearest } from '../../plan/nearest.ts';
import type { Bilingual } from '../../words/language.ts';

/** Words of the command line are few: one that differs by such a share of its letters can still be told from the others. */
const NEAR = 0.45;

/** Asks whether a word was meant: "Did you mean schedule?". */
export function didYouMean(word: string): Bilingual {
  return { vi: `Có phải là ${word}?`, en: `Did you mean ${word}?` };
}

/**
 * The word that was probably meant: one of the same letters, for a swap of two counts as two changes, else the nearest,
 * of equally near ones that of the nearest length. Null if none is near.
 */
export function nearestWord(typed: string, known: readonly string[]): string | null {
  const letters = (word: string) => Array.from(fold(word)).sort().join('');
  const byLength = known.toSorted(
    (one, other) => Math.abs(one.length - typed.length) - Math.abs(other.length - typed.length),
  );
  return known.find((word) => letters(word) === letters(typed)) ?? nearest(typed, byLength, NEAR);
}

/** Advice for a word that is none of those known: the nearest, else all of them. */
export function nearestOrAll(typed: string, known: readonly string[]): Bilingual {
  return meantOrAll(nearestWord(typed, known), known);
}

/** Advice that asks for the word that was probably meant, else lists all that are known. */
export function meantOrAll(meant: string | null, known: readonly string[]): Bilingual {
  return meant === null ? allOf(known) : didYouMean(meant);
}

/** So many names are looked through at a glance. */
const FEW = 40;

/** Likewise, but for a list that nobody would read: null then, and where nothing is known. */
export function meantOrFew(meant: string | null, known: readonly string[]): Bilingual | null {
  return meant === null && (known.length === 0 || known.length > FEW) ? null : meantOrAll(meant, known);
}

function allOf(known: readonly string[]): Bilingual {
  const list = known.join(', ');
  return { vi: `Có: ${list}`, en: `There are: ${list}` };
}
