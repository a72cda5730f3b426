import type { Path } from '../../diagnostics/path.ts';
import type { Part } from './locate.ts';

/** Longer texts are left to the reader of all YAML, which knows its measure. */
const MOST_LINES = 150_000;
/** Expressions that tell letters apart one by one give out on texts of millions. */
const LONGEST_LINE = 10_000;

const BLANK = /^[ ]*(?:#.*)?$/;
const ENTRY = /^( *)(- )?([a-z]+(?:-[a-z]+)*):(?: (\S.*))?$/;
/** Words that mean nothing but themselves: no sign of YAML is among them, and they end in no blank. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ./,;()_+%–-]*[\p{L}\p{M}\p{N}./,;()_+%–-])?$/u;
const QUOTED = /^"((?:[^"\\\p{C}\u2028\u2029]|\\["\\])*)"$/u;
const IDS = /^\[([a-z][a-z0-9-]*(?:, [a-z][a-z0-9-]*)*)\]$/;
/** What YAML takes for a number, a truth or nothing. */
const NO_TEXT = /^(?:\d+(?:\.\d*)?(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|true|false|null)$/i;

type Value = string | number | boolean | readonly string[];
type Entries = Record<string, Value>;
type Span = readonly [start: number, end: number];

/** A text of the plainest kind: its data, and where the key or the value at a path lies, as `locate` tells of all YAML. */
interface PlainText {
  readonly data: Readonly<Record<string, Value | readonly Entries[]>>;
  readonly locate: (path: Path, part: Part) => Span;
}

/** A line with an entry: where it begins, where its key does, and what is written for it. */
interface Line {
  readonly key: string;
  readonly at: number;
  readonly written: string;
}

/**
 * Reads a text of the plainest kind: keys with values of one line, then one key with a list of such mappings, as
 * `cchc record` writes them. It reads tens of thousands of lines in the time in which the reader of all YAML reads a
 * thousand. Null for any other text, whatever it is.
 */
export function readPlain(text: string): PlainText | null {
  const top: Entries = {};
  const topLines: Line[] = [];
  const items: Entries[] = [];
  const itemLines: Line[][] = [];
  let list: Line | null = null;
  let indent = -1;
  let count = 0;
  for (let at = 0; at <= text.length;) {
    const end = text.indexOf('\n', at);
    const next = end === -1 ? text.length : end;
    const line = text.slice(at, next).replace(/\r$/, '');
    const start = at;
    at = next + 1;
    if ((count += 1) > MOST_LINES) return null;
    if (line.length > LONGEST_LINE) return null;
    if (BLANK.test(line)) {
      if (!isPrintable(line)) return null;
      continue;
    }
    const [, blanks = '', dash = '', key = '', written = ''] = ENTRY.exec(line) ?? [];
    const entry = { key, at: start + blanks.length + dash.length, written };
    const value = written === '' ? null : valueOf(written);
    if (key === '') return null;
    if (list === null) {
      if (blanks !== '' || dash !== '' || Object.hasOwn(top, key)) return null;
      if (written === '') list = entry;
      else if (value === null) return null;
      else {
        top[key] = value;
        topLines.push(entry);
      }
      continue;
    }
    if (value === null) return null;
    const item = items.at(-1);
    if (dash !== '') {
      if (indent === -1) indent = blanks.length;
      if (blanks.length !== indent) return null;
      items.push({ [key]: value });
      itemLines.push([entry]);
    } else {
      if (item === undefined || blanks.length !== indent + 2 || Object.hasOwn(item, key)) return null;
      item[key] = value;
      itemLines.at(-1)?.push(entry);
    }
  }
  if (list === null || items.length === 0) return null;
  return {
    data: { ...top, [list.key]: items },
    locate: placesIn(topLines, list, itemLines),
  };
}

function valueOf(written: string): Value | null {
  if (written === '1') return 1;
  if (written === 'true' || written === 'false') return written === 'true';
  if (PLAIN.test(written)) return NO_TEXT.test(written) ? null : written.normalize('NFC');
  const quoted = QUOTED.exec(written)?.[1];
  if (quoted !== undefined) return quoted.replaceAll(/\\(["\\])/g, '$1').normalize('NFC');
  return IDS.exec(written)?.[1]?.split(', ') ?? null;
}

/** Whether a comment holds nothing that YAML does not allow. */
function isPrintable(line: string): boolean {
  return !/[\p{C}\u2028\u2029\u0085]/u.test(line);
}

function placesIn(
  top: readonly Line[],
  list: Line,
  items: readonly (readonly Line[])[],
): PlainText['locate'] {
  const last = items.at(-1)?.at(-1) ?? list;
  const whole: Span = [(top[0] ?? list).at, endOf(last)];
  const itemAt = (index: number): Span | null => {
    const lines = items[index] ?? [];
    const [first, final] = [lines[0], lines.at(-1)];
    return first === undefined || final === undefined ? null : [first.at, endOf(final)];
  };
  return ([first, second, third, fourth], part) => {
    if (first === undefined) return whole;
    if (first !== list.key) {
      const entry = top.find(({ key }) => key === first);
      return entry === undefined ? whole : spanOf(entry, second, part);
    }
    // The list begins with the dash of its first item.
    const ofList: Span = [(items[0]?.[0]?.at ?? list.at) - 2, endOf(last)];
    if (second === undefined) return part === 'key' ? keyOf(list) : ofList;
    const ofItem = itemAt(Number(second));
    if (ofItem === null) return ofList;
    const entry = third === undefined ? undefined : items[Number(second)]?.find(({ key }) => key === third);
    return entry === undefined ? ofItem : spanOf(entry, fourth, part);
  };
}

/** Where the key or the value of an entry lies, or one of the ids of a value. */
function spanOf(entry: Line, index: Path[number] | undefined, part: Part): Span {
  const value: Span = [entry.at + entry.key.length + 2, endOf(entry)];
  if (index === undefined) return part === 'key' ? keyOf(entry) : value;
  const ids = IDS.exec(entry.written)?.[1]?.split(', ');
  const id = ids?.[Number(index)];
  if (ids === undefined || id === undefined) return value;
  const start = value[0] + 1 + ids.slice(0, Number(index)).reduce((sum, one) => sum + one.length + 2, 0);
  return [start, start + id.length];
}

function keyOf({ at, key }: Line): Span {
  return [at, at + key.length];
}

function endOf({ at, key, written }: Line): number {
  return written === '' ? at + key.length : at + key.length + 2 + written.length;
}
