import { readYaml } from '../yaml/yaml-document.ts';
import { type ItemInText, keyInText, type ListInText } from './list-in-text.ts';

/**
 * A text with items appended to the list at one of its own keys, each as the lines of its mapping; the key is added at the
 * end where there is none. Nothing else changes: comments, order, layout, line ends, a byte-order mark, a last line without
 * an end. Null where that cannot be done safely.
 */
export function appendItems(text: string, key: string, items: readonly (readonly string[])[]): string | null {
  const found = keyInText(text, key);
  if (found === null) return null;
  const before = dataOf(text);
  if (before === null) return null;
  const earlier = before[key] ?? [];
  const isAppended = (made: string) => {
    const after = dataOf(made);
    const list = after?.[key];
    if (after === null || !Array.isArray(list) || !Array.isArray(earlier)) return false;
    const kept = { ...after, [key]: list.slice(0, earlier.length) };
    return list.length === earlier.length + items.length && isSame(kept, { ...before, [key]: earlier });
  };
  return candidates(text, found, key, items).find(isAppended) ?? null;
}

/** A text with a line for one more key at its end. Null where that cannot be done safely. */
export function appendKey(text: string, key: string, line: string): string | null {
  const found = keyInText(text, key);
  if (found?.is !== 'absent') return null;
  const before = dataOf(text);
  const made = insertLines(text, text.length, [indented(line, found.column)]);
  const after = dataOf(made);
  if (before === null || after === null || after[key] === undefined) return null;
  return isSame({ ...after, [key]: null }, { ...before, [key]: null }) ? made : null;
}

/** A text without the last item of a list, and the lines that were cut out. Null where there is none, or not safely. */
export function cutLastItem(text: string, key: string): { text: string; cut: string } | null {
  const found = keyInText(text, key);
  if (found?.is !== 'list') return null;
  const last = found.list.items.at(-1);
  const before = dataOf(text);
  if (last === undefined || before === null) return null;
  const earlier = before[key];
  for (const end of [endOfLine(text, last.end), last.outerEnd]) {
    // Without a line after it the item takes along the break before it, as it brought that.
    const start = end === text.length && !text.endsWith('\n') ? beforeBreak(text, last.start) : last.start;
    const shorter = text.slice(0, start) + text.slice(end);
    const made = found.list.items.length > 1 ? shorter : withEmptyList(shorter, found.list);
    const after = dataOf(made);
    if (after === null || !Array.isArray(earlier)) continue;
    if (isSame(after, { ...before, [key]: earlier.slice(0, -1) }))
      return { text: made, cut: text.slice(last.start, end) };
  }
  return null;
}

/** A list without items must say that it is one. */
function withEmptyList(text: string, { start }: ListInText): string {
  return `${text.slice(0, start)} []${text.slice(start)}`;
}

/** The ways in which items may be appended, the best first. */
function candidates(
  text: string,
  found: NonNullable<ReturnType<typeof keyInText>>,
  key: string,
  items: readonly (readonly string[])[],
): string[] {
  switch (found.is) {
    case 'absent': {
      const lines = itemLines(items, { dash: found.column + 2, content: found.column + 4 });
      return [insertLines(text, text.length, [indented(`${key}:`, found.column), ...lines])];
    }
    case 'empty': {
      const { column, start, end } = found;
      // What stands for no value goes, with the blank before it.
      const from = start < end ? text.slice(0, start).trimEnd().length : start;
      const emptied = text.slice(0, from) + text.slice(end);
      const lines = itemLines(items, { dash: column + 2, content: column + 4 });
      return [insertLines(emptied, endOfLine(emptied, from), lines)];
    }
    case 'list': {
      const { list } = found;
      const last = list.items.at(-1);
      if (last === undefined) return [];
      const lines = itemLines(items, list);
      return [behindComments(text, last, list), last.outerEnd].map((at) => insertLines(text, at, lines));
    }
    default:
      return found satisfies never;
  }
}

function itemLines(
  items: readonly (readonly string[])[],
  { dash, content }: Pick<ListInText, 'dash' | 'content'>,
): string[] {
  const first = `${' '.repeat(dash)}-${' '.repeat(content - dash - 1)}`;
  return items.flatMap((lines) => lines.map((line, at) => (at === 0 ? first : ' '.repeat(content)) + line));
}

/** Behind the line in which an item ends, and behind the comments after it that stand as deep as the list. */
function behindComments(text: string, { end }: ItemInText, { dash }: ListInText): number {
  let behind = endOfLine(text, end);
  for (let at = behind; at < text.length;) {
    const next = endOfLine(text, at);
    const [, blanks = '', letter = ''] = /^([ \t]*)([^\r\n]?)/.exec(text.slice(at, next)) ?? [];
    // A comment at the edge of the file is of what comes next.
    const isOfList = letter === '#' && blanks.length >= Math.max(dash, 1);
    if (letter !== '' && !isOfList) break;
    if (isOfList) behind = next;
    at = next;
  }
  return behind;
}

/** A text with lines put in at an offset where a line begins, or at its end; their ends are those of the text. */
function insertLines(text: string, offset: number, lines: readonly string[]): string {
  const end = /\r?\n/.exec(text)?.[0] ?? '\n';
  const before = text.slice(0, offset);
  const rest = text.slice(offset);
  const isOpen = before !== '' && !before.endsWith('\n');
  const put = isOpen ? lines.map((line) => end + line) : lines.map((line) => line + end);
  return before + put.join('') + rest;
}

function indented(line: string, column: number): string {
  return ' '.repeat(column) + line;
}

/** The offset behind the break of the line that an offset is in. */
function endOfLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at === -1 ? text.length : at + 1;
}

function beforeBreak(text: string, start: number): number {
  return text.slice(0, start).replace(/\r?\n$/, '').length;
}

/** The data of a text that is a mapping without faults; else null. */
function dataOf(text: string): Readonly<Record<string, unknown>> | null {
  const { data } = readYaml({ file: '', text });
  const isMapping = typeof data === 'object' && data !== null && !Array.isArray(data);
  return isMapping ? (data as Record<string, unknown>) : null;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
