import type { Path } from '../../diagnostics/path.ts';
import type { Part } from './locate.ts';
import { readFlow } from './plain-flow.ts';
import { listOf, mappingOf, type Mapping, type Node, type Span } from './plain-node.ts';
import { PLAIN_START, readQuoted, wordOf } from './plain-scalar.ts';

/** Longer texts are left to the reader of all YAML, which knows its measure. */
const MOST_VALUES = 150_000;
const MOST_LEVELS = 50;
/** Expressions that tell letters apart one by one give out on texts of millions. */
const LONGEST_LINE = 10_000;

/** What YAML does not allow or counts as no letter of a text, and line ends of other systems. */
const ODD = /[\0-\t\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]|\r(?!\n)/;
const KEY = /([a-z]+(?:-[a-z]+)*):(?: +(?=[^ \r\n])|(?= *\r?$))/my;
/** A plain text ends before a comment. A number sign with more at once behind it may be meant as a part of the text. */
const WORDS = new RegExp(`${PLAIN_START}(?:[^ :\\r\\n]|:(?=[^ \\r\\n])| (?! *#| *\\r?$))*`, 'my');
const REST = / *(?: # [^\r\n]*)?\r?$/my;

/** A text of the plainest kind: its data, and where the key or the value at a path lies, as `locate` tells of all YAML. */
interface PlainText {
  readonly data: unknown;
  readonly locate: (path: Path, part: Part) => Span;
}

/** A line that is neither blank nor a comment: where it begins and how far it is indented. */
interface Line {
  readonly start: number;
  readonly indent: number;
}

/**
 * Reads a text of the plainest kind, as people and `cchc record` write them: keys in lower case, lists, values of one line,
 * groups and lists in brackets on one line. It takes a tenth of the time of the reader of all YAML. `holdsGroup` tells the keys below which a
 * list of groups is one group with hyphens too many. Null for any other text, whatever it is.
 */
export function readPlain(text: string, holdsGroup: (key: string) => boolean): PlainText | null {
  const root = new PlainReader(text, holdsGroup).read();
  return root === null ? null : { data: root.value, locate: (path, part) => placeOf(root, path, part) };
}

/** Reads line by line, every method from where the one before it ended; null as soon as anything is not plain. */
class PlainReader {
  readonly #text: string;
  readonly #holdsGroup: (key: string) => boolean;
  #lines: readonly Line[] = [];
  #next = 0;
  /** Where the rest of the line begins, and in which column. */
  #at = 0;
  #column = -1;
  #values = 0;
  #levels = 0;

  constructor(text: string, holdsGroup: (key: string) => boolean) {
    this.#text = text;
    this.#holdsGroup = holdsGroup;
  }

  read(): Mapping | null {
    const lines = ODD.test(this.#text) ? null : linesOf(this.#text);
    if (lines === null) return null;
    this.#lines = lines;
    this.#goOn();
    const root = this.#column === 0 ? this.#mapping() : null;
    return this.#column === -1 ? root : null;
  }

  /** Goes on to the next line; behind the last one the column is -1. */
  #goOn(): void {
    const line = this.#lines[this.#next++];
    this.#at = line === undefined ? this.#text.length : line.start + line.indent;
    this.#column = line === undefined ? -1 : line.indent;
  }

  #isDash(): boolean {
    return this.#text.startsWith('- ', this.#at);
  }

  #node(): Node | null {
    if (++this.#levels > MOST_LEVELS || ++this.#values > MOST_VALUES) return null;
    const node = this.#isDash()
      ? this.#list()
      : isKeyAt(this.#text, this.#at)
        ? this.#mapping()
        : this.#value();
    this.#levels--;
    return node;
  }

  #mapping(): Mapping | null {
    const column = this.#column;
    const { value, entries, ...node } = mappingOf(this.#at);
    let end = node.end;
    while (this.#column === column && !this.#isDash()) {
      KEY.lastIndex = this.#at;
      const found = KEY.exec(this.#text);
      const key = found?.[1];
      if (key === undefined || entries.has(key)) return null;
      const start = this.#at;
      this.#at = KEY.lastIndex;
      const made = /[^ \r\n]/.test(this.#text.charAt(this.#at)) ? this.#value() : this.#below(key, column);
      if (made === null) return null;
      value[key] = made.value;
      entries.set(key, { start, end: start + key.length, node: made });
      end = made.last;
    }
    return this.#column > column ? null : { ...node, end, last: end, value, entries };
  }

  /** What stands on the lines below a key. */
  #below(key: string, column: number): Node | null {
    this.#goOn();
    const isBelow = this.#column > column || (this.#column === column && this.#isDash());
    const made = isBelow ? this.#node() : null;
    if (made === null || !('items' in made)) return made !== null && 'entries' in made ? made : null;
    return made.items.every((item) => 'entries' in item) && this.#holdsGroup(key) ? null : made;
  }

  #list(): Node | null {
    const column = this.#column;
    const { items, value, ...node } = listOf(this.#at);
    let end = node.end;
    while (this.#column === column && this.#isDash()) {
      this.#at += 2;
      this.#column += 2;
      const item = this.#node();
      if (item === null) return null;
      items.push(item);
      value.push(item.value);
      end = item.last;
    }
    return this.#column > column ? null : { ...node, end, last: end, items, value };
  }

  /** A value that ends with its line. */
  #value(): Node | null {
    const start = this.#at;
    const sign = this.#text.charAt(start);
    const made =
      sign === '{' || sign === '['
        ? readFlow(this.#text, start)
        : sign === '"' || sign === "'"
          ? readQuoted(this.#text, start)
          : this.#words();
    if (made === null) return null;
    REST.lastIndex = made.end;
    if (!REST.test(this.#text)) return null;
    // Of a comment behind it: what holds a value ends where its line does.
    const last = start + this.#text.slice(start, REST.lastIndex).trimEnd().length;
    this.#values += made.size;
    this.#goOn();
    return this.#values > MOST_VALUES ? null : { ...made.node, last };
  }

  #words(): { readonly node: Node; readonly end: number; readonly size: number } | null {
    WORDS.lastIndex = this.#at;
    const words = WORDS.exec(this.#text)?.[0] ?? '';
    // A quote or a bracket that only closes may be meant otherwise.
    if (words === '' || /["'\]}]$/.test(words)) return null;
    return wordOf(words, this.#at);
  }
}

function isKeyAt(text: string, at: number): boolean {
  KEY.lastIndex = at;
  return KEY.test(text);
}

/**
 * The lines that hold something. Null where one is longer than is tried, and where a comment stands deeper than what
 * follows: the reader of all YAML counts it to what is before it.
 */
function linesOf(text: string): Line[] | null {
  const lines: Line[] = [];
  let remark = 0;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    if (end - start > LONGEST_LINE) return null;
    let at = start;
    while (text.charAt(at) === ' ') at++;
    const first = text.charAt(at);
    const indent = at - start;
    if (first === '#') remark = Math.max(remark, indent);
    else if (at < end && first !== '\r') {
      if (remark > indent) return null;
      remark = 0;
      lines.push({ start, indent });
    }
    start = end + 1;
  }
  return remark > 0 ? null : lines;
}

function placeOf(root: Node, path: Path, part: Part): Span {
  let node = root;
  let found: Span = [root.start, root.end];
  for (const [depth, step] of path.entries()) {
    if ('entries' in node) {
      const entry = node.entries.get(String(step));
      if (entry === undefined) break;
      node = entry.node;
      const isKey = depth === path.length - 1 && part === 'key';
      found = isKey ? [entry.start, entry.end] : [node.start, node.end];
    } else if ('items' in node) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      node = item;
      found = [node.start, node.end];
    } else break;
  }
  return found;
}
