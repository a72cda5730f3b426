import type { ScannedLine } from './scan-lines.ts';
import type { SyntaxMend } from './syntax-mend.ts';

/** Lines that stand further from their column than this are left to who wrote them. */
const MOST_COLUMNS = 2;
/** With more lines beside their columns a text has no columns to go by. */
const MOST_MOVED = 50;

/** Lines of one level: the items of a list, or the keys of a group. Columns are those after blocks above are moved. */
interface Level {
  readonly kind: 'list' | 'map';
  /** Where the first of them stands. */
  readonly column: number;
  /** Whether the first of them stands behind a hyphen, so that the others have to follow it. */
  readonly isInline: boolean;
  /** How many lines stand at each column. */
  readonly columns: Map<number, number>;
}

/** A line that stands elsewhere than the first line of its level, or is this first line. */
interface Member {
  readonly line: ScannedLine;
  readonly level: Level;
  readonly column: number;
}

/** What still needs a value: a key or a hyphen with nothing behind it. */
interface Holder {
  readonly column: number;
  readonly isKey: boolean;
}

/**
 * Lines that begin a blank or two beside the column of all others of their level, moved to it with what stands below them.
 * Nothing where a line could belong to more than one level. `lines` are those with words that are in the midst of nothing.
 */
export function mendColumns(text: string, lines: readonly ScannedLine[]): SyntaxMend[] {
  return membersOf(lines).flatMap(({ line, level, column }): SyntaxMend[] => {
    const by = (level.isInline ? level.column : mostCommon(level.columns)) - column;
    if (by === 0) return [];
    const found = columnOf(line);
    const start = line.start;
    const block = text.slice(start, blockEnd(text, lines, line));
    const end = start + lengthOf(block, found);
    const written = text.slice(start, end).replaceAll(/^ +(?=[^\s])/gm, (blanks) => {
      return blanks.length < found ? blanks : ' '.repeat(blanks.length + by);
    });
    const atFirst = found === 0 ? ' '.repeat(by) + written : written;
    return [{ start, end, written: atFirst, fault: 'BAD_INDENT', columns: { found, expected: found + by } }];
  });
}

/** The first lines of all levels, and those that stand elsewhere. */
function membersOf(lines: readonly ScannedLine[]): readonly Member[] {
  const found: Member[] = [];
  const open: Level[] = [];
  let moved = 0;
  let holder: Holder | null = null;
  /** By how much the lines of a block are moved, and the column beyond which a line belongs to it. */
  let block = { column: Infinity, by: 0 };
  for (const [index, line] of lines.entries()) {
    const kind = line.marks.length > 0 ? 'list' : line.key === null ? null : 'map';
    if (kind === null) continue;
    const written = columnOf(line);
    if (written <= block.column) block = { column: Infinity, by: 0 };
    const column = written + block.by;
    const held: Holder | null = holder !== null && isHeldBy(holder, column, kind) ? holder : null;
    let level: Level | undefined;
    if (held !== null) {
      while ((open.at(-1)?.column ?? -1) > held.column) open.pop();
    } else if (open.length > 0) {
      level = open.findLast((one) => one.kind === kind && one.columns.has(column));
      // At the column of another level something else is wrong.
      if (level === undefined && open.some((one) => one.column === column)) return [];
      level ??= nearest(
        open.filter((one) => one.kind === kind),
        column,
      );
      if (level === undefined) return [];
    }
    if (level === undefined) {
      level = { kind, column, isInline: false, columns: new Map() };
      open.push(level);
      found.push({ line, level, column });
    } else {
      while (open.at(-1) !== level) open.pop();
      if (level.column !== column) {
        if (++moved > MOST_MOVED) return [];
        found.push({ line, level, column });
        if (isFollowed(line, lines[index + 1]))
          block = { column: written, by: block.by + level.column - column };
      }
    }
    level.columns.set(column, (level.columns.get(column) ?? 0) + 1);
    holder = beginInline(line, level.column - written, open);
  }
  return found;
}

function isHeldBy(holder: Holder, column: number, kind: Level['kind']): boolean {
  return column > holder.column || (holder.isKey && kind === 'list' && column === holder.column);
}

/** Opens the levels that begin behind a hyphen on a line; returns what of it still needs a value. */
function beginInline(
  { marks, key, start, value, opens }: ScannedLine,
  by: number,
  open: Level[],
): Holder | null {
  const parts = [...marks, ...(key === null ? [] : [key])];
  for (const [index, part] of parts.entries()) {
    if (index === 0) continue;
    const column = part.start - start + by;
    const kind = index < marks.length ? 'list' : 'map';
    open.push({ kind, column, isInline: true, columns: new Map([[column, 1]]) });
  }
  const last = parts.at(-1);
  const isEmpty = value.end <= value.start && opens === null;
  return last === undefined || !isEmpty ? null : { column: last.start - start + by, isKey: key !== null };
}

/** The level that alone is the nearest to a column, and near enough. */
function nearest(open: readonly Level[], column: number): Level | undefined {
  const distances = open.map((level) => Math.abs(level.column - column));
  const least = Math.min(...distances);
  const found = open.filter((_, index) => distances[index] === least);
  return least <= MOST_COLUMNS && found.length === 1 ? found[0] : undefined;
}

/** The column that most lines have; of several the one that is a multiple of two, then the first. */
function mostCommon(columns: ReadonlyMap<number, number>): number {
  const most = Math.max(...columns.values());
  const likely = [...columns.keys()].filter((column) => columns.get(column) === most);
  return likely.find((column) => column % 2 === 0) ?? likely[0] ?? 0;
}

/** Whether the next line stands below a line as if this stood where it should: all of its block was moved. */
function isFollowed(line: ScannedLine, next: ScannedLine | undefined): boolean {
  if (next === undefined) return false;
  const own = columnOf(line);
  const inner = line.key === null ? own : line.key.start - line.start;
  return columnOf(next) > own && [own + 2, inner, inner + 2].includes(columnOf(next));
}

/** Where the block ends that a line begins, or the line by itself where what is below it was not moved with it. */
function blockEnd(text: string, lines: readonly ScannedLine[], line: ScannedLine): number {
  const index = lines.indexOf(line);
  const own = columnOf(line);
  if (!isFollowed(line, lines[index + 1])) return Math.max(line.value.end, line.colon + 1, line.end);
  return lines.slice(index + 1).find((one) => columnOf(one) <= own)?.start ?? text.length;
}

/** How long a block is without blank lines at its end, and comments further out, which belong to what follows. */
function lengthOf(block: string, column: number): number {
  let end = block.length;
  for (;;) {
    const start = block.lastIndexOf('\n', end - 1) + 1;
    const line = block.slice(start, end).trimEnd();
    const isBehind = line === '' || (line.trimStart().startsWith('#') && line.indexOf('#') < column);
    if (start === 0 || !isBehind) return start + line.length;
    end = start - 1;
  }
}

function columnOf({ first, start }: ScannedLine): number {
  return first - start;
}
