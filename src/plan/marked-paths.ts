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

/** The beginning of a value on a line. */
interface Beginning {
  readonly path: Path;
  readonly line: number;
}

/**
 * The paths, as JSON, of what comments mark as still to be mended (`# SỬA`): the last value of the line that such a comment
 * ends; the key or item below one on a line of its own, and where what follows stands further out, the key or item that it
 * is the end of.
 */
export function markedPaths(document: YamlDocument): ReadonlySet<string> {
  const lines = document.source.text.normalize('NFC').split('\n');
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
  const beginnings = beginningsOf(written);
  const paths = marks.map((mark) => {
    if (isText(mark, written)) return undefined;
    return (mark.isOwn ? undefined : lastOn.get(mark.line)) ?? nextTo(mark, beginnings, lines);
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

/** Where each value begins, by its key and by itself, from top to bottom, those that hold others first. */
function beginningsOf(written: readonly Written[]): readonly Beginning[] {
  const beginnings = written.flatMap(({ path, isWhole, first, start }) =>
    isWhole && start !== first
      ? [
          { path, line: first },
          { path, line: start },
        ]
      : [{ path, line: first }],
  );
  return beginnings.sort((one, other) => one.line - other.line);
}

/** What a comment on a line of its own stands by. */
function nextTo(
  { line, indent }: Mark,
  beginnings: readonly Beginning[],
  lines: readonly string[],
): Path | undefined {
  const indentAt = (number: number) => indentOf(lines[number - 1] ?? '');
  const below = beginnings.find((one) => one.line > line);
  if (below !== undefined && indentAt(below.line) >= indent) return below.path;
  const outside = Math.max(indent, 1);
  const above = beginnings.findLast((one) => one.line < line && indentAt(one.line) < outside);
  return beginnings.find((one) => one.line === above?.line)?.path;
}

/** Whether what looks like a comment is a line of a text, behind the first one. */
function isText({ line, isOwn }: Mark, written: readonly Written[]): boolean {
  return isOwn && written.some((one) => one.isWhole && one.start < line && line <= one.end);
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}
