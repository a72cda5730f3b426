import type { Location } from '../../diagnostics/diagnostic.ts';
import { causeOf } from '../engine/check-text.ts';
import type { Code } from '../engine/known-rules.ts';
import type { Edit } from './edit.ts';

/** What is told of words that were replaced; of what is told once for a file the first, and how many there were. */
export interface MendedWords {
  readonly code: Code;
  /** Where the words stood when they were found. */
  readonly location: Location;
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

/** Tells of edits in their order. */
export function mendedWords(edits: readonly Edit[]): readonly MendedWords[] {
  const told: MendedWords[] = [];
  const places = new Map<string, number>();
  for (const { diagnostic, before, after } of edits) {
    const { code, location } = diagnostic;
    const cause = causeOf(diagnostic);
    const key = `${cause ?? code} ${location.file}`;
    const place = cause === null ? undefined : places.get(key);
    const earlier = place === undefined ? undefined : told[place];
    if (place !== undefined && earlier !== undefined) {
      told[place] = { ...earlier, count: earlier.count + 1 };
      continue;
    }
    places.set(key, told.length);
    told.push({ code, location, before, after, count: 1 });
  }
  return told;
}
