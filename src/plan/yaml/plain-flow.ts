import { listOf, mappingOf } from './plain-node.ts';
import { PLAIN_START, type ReadNode, readQuoted, wordOf } from './plain-scalar.ts';

const MOST_LEVELS = 20;
const KEY = /([a-z]+(?:-[a-z]+)*): +/y;
const WORDS = new RegExp(`${PLAIN_START}(?:[^ ,:\\[\\]{}"'#&*!|>%@\`?\\\\\\r\\n]| (?! *[,\\]}]))*`, 'y');
const COMMA = / *, */y;

/**
 * Reads a list or a group in brackets on one line, with entries that hold something, without a comma at its end. Null for
 * anything else.
 */
export function readFlow(text: string, start: number, level = 0): ReadNode | null {
  if (level > MOST_LEVELS) return null;
  const isList = text.startsWith('[', start);
  const { items, value: values, ...list } = listOf(start);
  const { entries, value: group } = mappingOf(start);
  let at = afterBlanks(text, start + 1);
  let size = 0;
  for (;;) {
    KEY.lastIndex = at;
    const key = isList ? null : KEY.exec(text)?.[1];
    if (key === undefined || (key !== null && entries.has(key))) return null;
    const keyStart = at;
    if (key !== null) at = KEY.lastIndex;
    const made = entryAt(text, at, level);
    if (made === null) return null;
    if (key === null) {
      items.push(made.node);
      values.push(made.node.value);
    } else {
      group[key] = made.node.value;
      entries.set(key, { start: keyStart, end: keyStart + key.length, node: made.node });
    }
    size += 1 + made.size;
    COMMA.lastIndex = made.end;
    if (COMMA.test(text)) {
      at = COMMA.lastIndex;
      continue;
    }
    const closing = afterBlanks(text, made.end);
    if (!text.startsWith(isList ? ']' : '}', closing)) return null;
    const end = closing + 1;
    const placed = { ...list, end, last: end };
    const node = isList ? { ...placed, items, value: values } : { ...placed, entries, value: group };
    return { node, end, size };
  }
}

function entryAt(text: string, at: number, level: number): ReadNode | null {
  const sign = text.charAt(at);
  if (sign === '[' || sign === '{') return readFlow(text, at, level + 1);
  if (sign === '"' || sign === "'") return readQuoted(text, at);
  WORDS.lastIndex = at;
  const words = WORDS.exec(text)?.[0];
  return words === undefined ? null : wordOf(words, at);
}

function afterBlanks(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === ' ') end++;
  return end;
}
