import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { composeYaml } from '../yaml/compose-yaml.ts';
import { keyText } from '../yaml/locate.ts';

/** A list of a file in block style, as it stands in the text. */
export interface ListInText {
  /** Behind the colon of its key. */
  readonly start: number;
  /** The column of its dashes, from 0, and that of what follows them. */
  readonly dash: number;
  readonly content: number;
  readonly items: readonly ItemInText[];
}

/** An item: the offset of the line of its dash, that behind its last letter, and that behind what the reader counts to it. */
export interface ItemInText {
  readonly start: number;
  readonly end: number;
  readonly outerEnd: number;
}

/**
 * What a file has at one of its own keys: nothing; the key with no value, or with an empty list that is written out from
 * `start` to `end`; or a list. `column` is that of the keys of the file.
 */
export type KeyInText =
  | { readonly is: 'absent'; readonly column: number }
  | { readonly is: 'empty'; readonly column: number; readonly start: number; readonly end: number }
  | { readonly is: 'list'; readonly list: ListInText };

/**
 * Where a file has a key and its list. Null where nothing can be put in by lines: the file or the list is in flow style, the
 * list stands elsewhere, or the text is no YAML.
 */
export function keyInText(text: string, key: string): KeyInText | null {
  const composed = composeYaml(text);
  if ('refused' in composed || composed.faults.length > 0) return null;
  const { contents } = composed.document;
  if (!isMap(contents) || contents.flow === true) return null;
  const column = columnOf(text, startOf(contents.items[0]?.key));
  if (column === null) return null;
  const pair = (contents as YAMLMap<Node, Node | null>).items.find((one) => keyText(one.key) === key);
  return pair === undefined ? { is: 'absent', column } : valueOf(text, pair, column);
}

function valueOf(text: string, { key, value }: Pair<Node, Node | null>, column: number): KeyInText | null {
  const keyEnd = key.range?.[1];
  if (keyEnd === undefined) return null;
  const behindKey = text.indexOf(':', keyEnd) + 1;
  const [start, end] = value?.range ?? [];
  if (value === null || start === undefined || end === undefined)
    return { is: 'empty', column, start: behindKey, end: behindKey };
  if (isScalar(value) && value.value === null) return { is: 'empty', column, start, end };
  if (!isSeq<Node>(value)) return null;
  if (value.flow === true) return value.items.length === 0 ? { is: 'empty', column, start, end } : null;
  const list = listOf(text, value.items);
  return list === null ? null : { is: 'list', list: { ...list, start: behindKey } };
}

function listOf(text: string, nodes: readonly Node[]): Omit<ListInText, 'start'> | null {
  const items: ItemInText[] = [];
  let columns: Pick<ListInText, 'dash' | 'content'> | null = null;
  for (const { range } of nodes) {
    if (range == null) return null;
    const [start, end, outerEnd] = range;
    const dash = text.lastIndexOf('-', start - 1);
    const column = columnOf(text, dash);
    if (column === null) return null;
    const isBeside = !/[\r\n]/.test(text.slice(dash, start));
    columns = { dash: column, content: isBeside ? column + start - dash : column + 2 };
    items.push({ start: dash - column, end: start + text.slice(start, end).trimEnd().length, outerEnd });
  }
  return columns === null ? null : { ...columns, items };
}

/** The column of an offset that has only blanks before it on its line; else null. */
function columnOf(text: string, offset: number | null): number | null {
  if (offset === null || offset < 0) return null;
  const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, text.startsWith('\ufeff') ? 1 : 0);
  return /^ *$/.test(text.slice(start, offset)) ? offset - start : null;
}

function startOf(node: unknown): number | null {
  return (node as Node | undefined)?.range?.[0] ?? null;
}
