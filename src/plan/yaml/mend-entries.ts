import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { KnownKeys } from './known-keys.ts';
import { keyText } from './locate.ts';
import { mendTexts } from './mend-texts.ts';
import { apartFrom, type SyntaxMend } from './syntax-mend.ts';
import { quotedValue } from './yaml-scalar.ts';

const KEY_LIKE = /^[a-z]+(?:-[a-z]+)*$/;
/** What stands before an item where a dash with a blank is meant. */
const OTHER_MARK = /^(?:[+§](?=[ \t])|o(?=\t| {2})|-(?=[\p{L}\p{N}]))/u;
const KEY_WITHOUT_COLON = /^([a-z]+(?:-[a-z]+)*)[ \t]+(\S.*)$/s;
const TIGHT_KEY = /^([a-z]+(?:-[a-z]+)*):(?!\/\/)(\S.*)$/s;

/**
 * What YAML takes otherwise than it is meant, without a fault: a comma that parts a text between braces, a colon without a
 * blank there, an item of a list without its dash, a text that begins with & or !.
 */
export function mendEntries(document: Document, text: string, keys: KnownKeys): SyntaxMend[] {
  const found: SyntaxMend[] = [];
  const used = new Set<string>();
  const anchored: Node[] = [];
  visit(document, {
    Alias: (_, { source }) => void used.add(source),
    Node: (key, node) => {
      if (
        key !== 'key' &&
        isScalar(node) &&
        node.type === 'PLAIN' &&
        (node.anchor !== undefined || node.tag === '!')
      )
        anchored.push(node);
    },
    Pair: (_, { key, value }) => {
      if (isPlain(value)) found.push(...inLines(value, text));
      if (isSeq(value) && keys.groups.has(keyText(key))) found.push(...withDashes(value, text));
    },
    Map: (_, node, path) => {
      if (node.flow === true) found.push(...inBraces(node, text, keys));
      else if (isCollection(path.at(-1)) && !isPair(path.at(-1))) found.push(...withoutDash(node, text));
    },
  });
  found.push(...anchored.flatMap((node) => withProperty(node, text, used)), ...mendTexts(document, text));
  return apartFrom(found.sort((one, other) => one.start - other.start));
}

/** A list whose marks are none of YAML, so that it was taken for one text over several lines. */
function inLines(value: unknown, text: string): SyntaxMend[] {
  const part = rangeOf(value);
  if (part === null || !OTHER_MARK.test(text.slice(part.start, part.start + 3))) return [];
  const before = text.slice(text.lastIndexOf('\n', part.start - 1) + 1, part.start);
  if (before.trim() !== '') return [];
  const lines = [...text.slice(part.start, part.end).matchAll(/[^\r\n]+/g)];
  const found = lines.map(({ 0: line, index }): SyntaxMend | null => {
    const words = line.trim();
    const mark = OTHER_MARK.exec(words)?.[0];
    if (mark === undefined) return null;
    const start = part.start + index + line.indexOf(words);
    const written = `- ${words.slice(mark.length).trimStart()}`;
    return mark === '-'
      ? { start, end: start + words.length, written, fault: 'MISSING_SPACE' }
      : { start, end: start + mark.length, written: '-', fault: 'LIST_MARK' };
  });
  const mends = found.filter((one) => one !== null);
  return mends.length === lines.length ? mends : [];
}

function inBraces(map: YAMLMap, text: string, keys: KnownKeys): SyntaxMend[] {
  const found: SyntaxMend[] = [];
  const pairs = map.items as Pair<Node, Node | null>[];
  for (let index = 0; index < pairs.length; index++) {
    const pair = pairs[index];
    const part = pair?.value == null ? rangeOf(pair?.key) : null;
    const tight =
      part === null || !isPlain(pair?.key) ? null : TIGHT_KEY.exec(text.slice(part.start, part.end));
    if (part !== null && tight !== null) {
      found.push({ ...part, written: `${tight[1]}: ${tight[2]}`, fault: 'MISSING_SPACE' });
      continue;
    }
    const bare =
      part === null || !isPlain(pair?.key) ? null : withoutColon(text.slice(part.start, part.end), keys);
    if (part !== null && bare !== null) {
      found.push({ ...part, written: bare, fault: 'MISSING_COLON' });
      continue;
    }
    const value = rangeOf(pair?.value);
    if (value === null || !isPlain(pair?.value)) continue;
    let last = value.end;
    for (let next = index + 1; isPiece(pairs[next], text, keys); next++) {
      last = rangeOf(pairs[next]?.key)?.end ?? last;
      index = next;
    }
    if (last === value.end) continue;
    const words = text.slice(value.start, last).replaceAll(/\s*[\r\n]\s*/g, ' ');
    found.push({ start: value.start, end: last, written: quotedValue(words), fault: 'COMMA_IN_VALUE' });
  }
  return found;
}

/** Whether an entry is no key with a value, but the rest of a text behind a comma. */
function isPiece(pair: Pair<Node, Node | null> | undefined, text: string, keys: KnownKeys): boolean {
  if (pair?.value != null || !isPlain(pair?.key)) return false;
  const part = rangeOf(pair?.key);
  const words = part === null ? '' : text.slice(part.start, part.end);
  return (
    words !== '' && !KEY_LIKE.test(words) && !TIGHT_KEY.test(words) && withoutColon(words, keys) === null
  );
}

/** A piece that begins with a key of the language, with the colon that it lacks; null for a piece of a text. */
function withoutColon(words: string, { all }: KnownKeys): string | null {
  const [, key = '', value = ''] = KEY_WITHOUT_COLON.exec(words) ?? [];
  // Some keys are words of Vietnamese without marks too ("in ấn"); a text goes on with a letter.
  const isWord = key.length <= 2 && key !== 'id' && /^\p{L}/u.test(value);
  return all.has(key) && !isWord ? `${key}: ${value}` : null;
}

/** The first key of an item that comes again, with others of the same item behind it: the next item lacks its dash. */
function withoutDash(map: YAMLMap, text: string): SyntaxMend[] {
  const pairs = map.items as Pair<Node, Node | null>[];
  const keys = pairs.map(({ key }) => keyText(key));
  const [first] = keys;
  if (first === undefined || new Set(keys).size === keys.length) return [];
  const column = columnOf(text, rangeOf(pairs[0]?.key)?.start ?? 0);
  return pairs.flatMap(({ key }, index) => {
    const next = keys[index + 1];
    if (index === 0 || keys[index] !== first || next === undefined || keys.indexOf(next) >= index) return [];
    const part = rangeOf(key);
    if (part === null || columnOf(text, part.start) !== column) return [];
    const line = text.slice(text.lastIndexOf('\n', part.start - 1) + 1, part.start);
    const item = text.slice(text.lastIndexOf('\n', rangeOf(pairs[0]?.key)?.start ?? 0) + 1);
    const dash = /^ *-/.exec(item)?.[0].length ?? 0;
    if (dash === 0 || !/^ *$/.test(line)) return [];
    const start = part.start - column + dash - 1;
    const end =
      part.start + (/^[^\r\n]*?(?=[ \t]*(?:[\r\n]|$|[ \t]#))/.exec(text.slice(part.start))?.[0].length ?? 0);
    return [
      {
        start,
        end,
        written: `-${' '.repeat(column - dash)}${text.slice(part.start, end)}`,
        fault: 'MISSING_DASH' as const,
      },
    ];
  });
}

/** A group of which each key, or only the first, stands behind a hyphen, so that it was taken for a list of groups. */
function withDashes({ flow, items }: YAMLSeq, text: string): SyntaxMend[] {
  const groups = items.filter((item) => isMap(item) && item.flow !== true) as YAMLMap<Node, Node | null>[];
  const pairs = groups.flatMap((group) => group.items);
  const isOneGroup = new Set(pairs.map(({ key }) => keyText(key))).size === pairs.length;
  if (flow === true || items.length === 0 || groups.length < items.length || !isOneGroup) return [];
  const dashes = groups.map((group) => dashBefore(text, rangeOf(group.items[0]?.key)?.start ?? 0));
  const sound = dashes.filter((dash) => dash !== null);
  const [first] = sound;
  const end = sound.at(-1)?.end ?? 0;
  if (first === undefined || sound.length < dashes.length) return [];
  // The other keys of an item stand at the column of its first one.
  const areSingle = groups.every((group) => group.items.length === 1);
  const written = sound.map((dash, index) => {
    const rest = text.slice(dash.end, sound[index + 1]?.start ?? end);
    return areSingle ? rest : ` ${text.slice(dash.start + 1, dash.end)}${rest}`;
  });
  return [{ start: first.start, end, written: written.join(''), fault: 'SURPLUS_DASH' }];
}

/** The hyphen before a key on its line, with the blanks between them; null where there is none. */
function dashBefore(text: string, at: number): { readonly start: number; readonly end: number } | null {
  const dash = /-[ \t]+$/.exec(text.slice(Math.max(0, at - 20), at))?.[0];
  return dash === undefined ? null : { start: at - dash.length, end: at };
}

/** A text of which the first word was taken for an anchor that nothing refers to, or an exclamation mark for a tag. */
function withProperty(node: Node, text: string, used: ReadonlySet<string>): SyntaxMend[] {
  const part = rangeOf(node);
  if (part === null) return [];
  const isStray = node.anchor !== undefined && !used.has(node.anchor) && /^\p{Lu}/u.test(node.anchor);
  if (!isStray && node.tag !== '!') return [];
  const before = text.slice(Math.max(0, part.start - 200), part.start);
  const property = /(?:&\S+|!)[ \t]+$/.exec(before)?.[0];
  if (property === undefined) return [];
  const start = part.start - property.length;
  return [
    {
      start,
      end: part.end,
      written: quotedValue(text.slice(start, part.end)),
      fault: isStray ? 'STRAY_ANCHOR' : 'BAD_SCALAR_START',
    },
  ];
}

function isPlain(node: unknown): boolean {
  return isScalar(node) && node.type === 'PLAIN' && !isAlias(node) && node.anchor === undefined;
}

function rangeOf(node: unknown): { start: number; end: number } | null {
  const range = isScalar(node) || isMap(node) || isCollection(node) ? node.range : null;
  return range == null ? null : { start: range[0], end: range[1] };
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
