import { type Directory, namesOfEntry } from '../../plan/directory.ts';
import { fold } from '../../plan/fold.ts';
import { nameKey } from './name-key.ts';

/** Something with an id and the names that it goes by. */
interface Named {
  readonly id: string;
  readonly names: readonly (string | null)[];
}

/**
 * The id of the only thing that a text names beyond doubt: by its id or a name of it, in whatever case, with NFC or NFD and
 * the tone mark wherever it stands. A text without diacritics names what reads so without them; one with other diacritics
 * names nothing. Empty where nothing is named, or more than one thing.
 */
export function onlyNamed(text: string, things: Iterable<Named>): string {
  const hasMarks = /[\p{M}đĐ]/u.test(text.normalize('NFD'));
  const keyOf = hasMarks ? nameKey : letters;
  const key = keyOf(text);
  const meant = new Set<string>();
  for (const { id, names } of things) {
    const isNamed = [id, ...names].some((name) => name !== null && keyOf(name) === key);
    if (isNamed) meant.add(id);
  }
  const [only = ''] = meant;
  return key !== '' && meant.size === 1 ? only : '';
}

/** The id of the only agency that a text names beyond doubt, or nothing. */
export function onlyAgency(text: string, directory: Directory): string {
  return onlyNamed(text, agenciesNamed(text, directory));
}

/** The agencies that a text may name, with their names. */
export function agenciesNamed(text: string, directory: Directory): readonly Named[] {
  return directory.find(text).map((entry) => ({ id: entry.id, names: namesOfEntry(entry) }));
}

/** The only one of some words that a text writes otherwise, or nothing. */
export function onlyWord(text: string, words: Iterable<string>): string {
  return onlyNamed(
    text,
    Array.from(words, (id) => ({ id, names: [] })),
  );
}

/** The letters and digits of a text alone, so that visitsPerDay, visits_per_day and visits-per-day are one. */
function letters(text: string): string {
  return fold(text).replaceAll(' ', '');
}
