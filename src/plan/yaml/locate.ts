import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Path } from '../../diagnostics/path.ts';

/** Which part of an entry is meant: its key (of a list item: the item), or its value. */
export type Part = 'key' | 'value';

/**
 * The offsets of the key or value at `path`; `targets` holds the node that each alias stands for. Where the path leads through an alias, the place in the anchored node;
 * where it leads to nothing, the nearest part above that exists.
 */
export function locate(
  document: Document,
  targets: ReadonlyMap<Alias, Node>,
  path: Path,
  part: Part,
): readonly [number, number] {
  let node = document.contents;
  let found = range(node) ?? [0, 0];
  for (const [depth, step] of path.entries()) {
    const holder: unknown = isAlias(node) ? targets.get(node) : node;
    const isLast = depth === path.length - 1;
    if (isMap(holder)) {
      const pair = pairsOf(holder).get(String(step));
      if (pair === undefined) break;
      node = pair.value as Node | null;
      const key = range(pair.key as Node | null);
      const value = range(node);
      const isEmpty = value === undefined || value[0] === value[1];
      found = (isLast && part === 'key') || isEmpty ? (key ?? value ?? found) : value;
    } else if (isSeq(holder)) {
      const item = holder.items[Number(step)];
      if (item === undefined) break;
      node = item as Node;
      found = range(node) ?? found;
    } else break;
  }
  return found;
}

/** The entries of maps by the texts of their keys: a map with thousands of wrong keys is asked for every one of them. */
const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The entries of a map by the texts of their keys; of two with one key, the first. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const found = known.get(map);
  if (found !== undefined) return found;
  const pairs = new Map<string, Pair>();
  for (const pair of map.items) {
    const key = keyText(pair.key);
    if (!pairs.has(key)) pairs.set(key, pair);
  }
  known.set(map, pairs);
  return pairs;
}

/** The text of a key, normalised as the data is; of a number or the like as it is written, since no key is meant as one. */
export function keyText(key: unknown): string {
  if (!isScalar(key)) return String(key).normalize('NFC');
  return (typeof key.value === 'string' ? key.value : key.source || String(key.value)).normalize('NFC');
}

/** Start and end of a node; an end beyond the last letter (comments, blank lines) is not counted. */
function range(node: Node | null | undefined): readonly [number, number] | undefined {
  const found = node?.range;
  return found === null || found === undefined ? undefined : [found[0], found[1]];
}
