/** Where two lists of lines differ: the stretch between what both begin with and what both end with. */
export interface ChangedStretch {
  /** How many lines both begin with. */
  readonly start: number;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** The one stretch outside which two lists of lines are the same. */
export function changedStretch(old: readonly string[], made: readonly string[]): ChangedStretch {
  const shorter = Math.min(old.length, made.length);
  let start = 0;
  while (start < shorter && old[start] === made[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === made.at(-1 - end)) end++;
  return { start, gone: old.slice(start, old.length - end), come: made.slice(start, made.length - end) };
}
