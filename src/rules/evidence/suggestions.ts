/** Names looked at in search of suggestions in one run, so that a file full of unknown ids is still checked at once. */
const MOST_COMPARISONS = 1_000_000;
const MOST_SUGGESTIONS = 50;

/** Bounds the search for suggestions among `size` names: the same id is looked up once, the fiftieth unknown one last. */
export function suggester(size: number, suggest: (id: string) => string | null): (id: string) => string {
  const found = new Map<string, string>();
  const most = Math.min(MOST_SUGGESTIONS, Math.floor(MOST_COMPARISONS / Math.max(size, 1)));
  return (id) => {
    const earlier = found.get(id);
    if (earlier !== undefined) return earlier;
    const suggested = found.size < most ? (suggest(id) ?? '') : '';
    if (found.size < most) found.set(id, suggested);
    return suggested;
  };
}
