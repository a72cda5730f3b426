import type { KnownKeys } from './known-keys.ts';
import type { ScannedLine } from './scan-lines.ts';
import type { SyntaxMend } from './syntax-mend.ts';

/** How far the first word of a line stands from its beginning. */
function columnOf({ first, start }: ScannedLine): number {
  return first - start;
}

/**
 * The hyphens that turn a group of the language into a list: keys that differ from each other, some with a hyphen, some
 * without, below a key that holds no list.
 */
export function surplusDashes(
  text: string,
  lines: readonly ScannedLine[],
  { groups }: KnownKeys,
): ReadonlyMap<ScannedLine, SyntaxMend | null> {
  const found = new Map<ScannedLine, SyntaxMend | null>();
  for (const [index, { key, value, start }] of lines.entries()) {
    if (key === null || value.end > value.start || !groups.has(text.slice(key.start, key.end))) continue;
    const first = lines[index + 1];
    if (first === undefined || first.marks.length !== 1 || columnOf(first) < key.start - start) continue;
    const children: ScannedLine[] = [];
    let isGroup = true;
    for (let next = index + 1; next < lines.length; next++) {
      const line = lines[next];
      if (line === undefined) break;
      const above = children.at(-1);
      if (columnOf(line) < columnOf(first) || columnOf(line) <= key.start - start) break;
      if (columnOf(line) === columnOf(first)) children.push(line);
      // What stands below the first key of an item belongs to the item.
      else if (above?.key != null && above.marks.length > 0 && above.value.end > above.value.start)
        isGroup = false;
    }
    const keys = children.map((line) => (line.key === null ? '' : text.slice(line.key.start, line.key.end)));
    const isMixed = children.some(({ marks }) => marks.length === 0);
    if (!isGroup || !isMixed || keys.includes('') || new Set(keys).size < keys.length) continue;
    for (const line of children) {
      const [mark] = line.marks;
      found.set(
        line,
        mark === undefined || line.key === null
          ? null
          : { start: mark.start, end: line.key.start, written: '', fault: 'SURPLUS_DASH' },
      );
    }
  }
  return found;
}
