import type { Directory } from './directory.ts';
import { fold } from './fold.ts';
import { nearest } from './nearest.ts';

/** The key of the unit that is meant; or the keys of several that may be; or the names of all there are, and the nearest. */
export type UnitFound =
  | { readonly unit: string }
  | { readonly several: readonly string[] }
  | { readonly unknown: readonly string[]; readonly nearest: string | null };

/** The unit that a user means by a key or a name, with or without diacritics, among some by their keys, with their names. */
export function unitAmong(
  named: string,
  known: ReadonlyMap<string, string>,
  directory: Pick<Directory, 'find'>,
): UnitFound {
  const meant = new Set(directory.find(named).map(({ id }) => id));
  const found = [...known].filter(
    ([key, name]) => key === named || meant.has(key) || fold(name) === fold(named),
  );
  const [first, ...others] = found.map(([key]) => key);
  if (first === undefined) {
    const names = [...known.values()];
    return { unknown: names, nearest: nearest(named, [...names, ...known.keys()]) };
  }
  return others.length === 0 ? { unit: first } : { several: [first, ...others] };
}
