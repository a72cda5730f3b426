import type { Path } from '../diagnostics/path.ts';
import { valuesIn } from './values-in.ts';
import type { YamlDocument } from './yaml/yaml-document.ts';

/** A comment that begins with the mark: on a line of its own, and behind something. */
const OWN = /^\s*#+\s*SỬA(?![\p{L}\p{N}])/u;
const BEHIND = /^\s*[^#\s].*\s#+\s*SỬA(?![\p{L}\p{N}])/u;

/** A line with such a comment, and how far it is indented. */
interface Mark {
  readonly line: number;
  readonly isOwn: boolean;
  readonly indent: number;
}

/** A value and its lines: where its key stands, and from where to where it is written itself. */
interface Written {
  readonly path: Path;
  readonly isWhole: boolean;
  readonly first: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The paths, as JSON, of what comments mark as still to be mended (`# SỬA`): the last value of the line that such a comment
 * ends; the key or item below one on a line of its own, and where what follows stands further out, the key or item that it
 * is the end of.
 */
export function markedPaths(document: YamlDocument): ReadonlySet<string> {
  const whole = document.source.text.normalize('NFC');
  if (!whole.includes('SỬA')) return new Set();
  const lines = whole.split(/\r\n?|\n/);
  const marks = lines.flatMap((text, index): Mark[] => {
    const isOwn = OWN.test(text);
    return isOwn || BEHIND.test(text) ? [{ line: index + 1, isOwn, indent: indentOf(text) }] : [];
  });
  if (marks.length === 0) return new Set();
  const written = Array.from(valuesIn(document.data), ({ path, value }): Written => {
    const { line: start, endLine: end } = document.locate(path, 'value').span;
    const { line: first } = document.locate(path, 'key').span;
    return { path, isWhole: typeof value !== 'object' || value === null, first, start, end };
  });
  const lastOn = lastOnLines(written);
  const beginnings = beginningsOn(written);
  const texts = linesWithin(written);
  const beside = besideOwn(lines, beginnings);
  const paths = marks.map((mark) => {
    if (mark.isOwn && texts.has(mark.line)) return undefined;
    return (mark.isOwn ? undefined : lastOn.get(mark.line)) ?? beside(mark);
  });
  return new Set(paths.filter((path) => path !== undefined).map((path) => JSON.stringify(path)));
}

/** The value that is the last one of each line: it ends there, or has only its key or its first sign there. */
function lastOnLines(written: readonly Written[]): ReadonlyMap<number, Path> {
  const last = new Map<number, Path>();
  for (const { path, isWhole, first, start, end } of written)
    for (const line of [isWhole ? start : first, end]) last.set(line, path);
  return last;
}

/** The first value that begins on each line, by its key or by itself: of those that hold others, the outermost. */
function beginningsOn(written: readonly Written[]): ReadonlyMap<number, Path> {
  const beginnings = new Map<number, Path>();
  for (const { path, isWhole, first, start } of written)
    for (const line of isWhole ? [first, start] : [first])
      if (!beginnings.has(line)) beginnings.set(line, path);
  return beginnings;
}

/** The lines of texts behind their first one: what looks like a comment there is none. */
function linesWithin(written: readonly Written[]): ReadonlySet<number> {
  const within = new Set<number>();
  for (const { isWhole, start, end } of written)
    if (isWhole) for (let line = start + 1; line <= end; line++) within.add(line);
  return within;
}

/** What a comment on a line of its own stands by. To be asked from top to bottom. */
function besideOwn(
  lines: readonly string[],
  beginnings: ReadonlyMap<number, Path>,
): (mark: Mark) => Path | undefined {
  const indentAt = (number: number) => indentOf(lines[number - 1] ?? '');
  const inOrder = [...beginnings]
    .map(([line, path]) => ({ line, path }))
    .sort((one, other) => one.line - other.line);
  /** What the line that was reached stands in, from the outside inwards. */
  const around: { readonly indent: number; readonly path: Path }[] = [];
  let reached = 0;
  return ({ line, indent }) => {
    for (let next = inOrder[reached]; next !== undefined && next.line < line; next = inOrder[++reached]) {
      const own = indentAt(next.line);
      while ((around.at(-1)?.indent ?? -1) >= own) around.pop();
      around.push({ indent: own, path: next.path });
    }
    const below = inOrder.slice(reached, reached + 2).find((one) => one.line > line);
    if (below !== undefined && indentAt(below.line) >= indent) return below.path;
    const outside = Math.max(indent, 1);
    return around.findLast((one) => one.indent < outside)?.path;
  };
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}
