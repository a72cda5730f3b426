import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/**
 * The candidate that was probably meant, compared without diacritics and case; null if none is near: by `share` of the
 * letters it may differ, and by one in any case.
 */
export function nearest(word: string, candidates: Iterable<string>, share = 1 / 3): string | null {
  const folded = fold(word);
  const limit = Math.max(1, Math.floor(folded.length * share));
  let best: string | null = null;
  let least = limit + 1;
  if (folded.length > 100) return null;
  for (const candidate of candidates) {
    const other = fold(candidate);
    if (Math.abs(other.length - folded.length) >= least) continue;
    const changes = distance(folded, other);
    if (changes < least) {
      least = changes;
      best = candidate;
    }
  }
  return best;
}
