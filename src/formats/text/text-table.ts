import type { Paint } from './paint.ts';
import { padEnd, printable, textWidth, wrap } from './text-width.ts';

/** Blanks between two columns. */
const GAP = 2;

/** A column: its title, and the least width that still reads well. */
export interface Column {
  readonly title: string;
  readonly least: number;
}

/**
 * Rows under titles, fitted to `width` columns: cells are wrapped, the widest columns give way first. Where not even
 * the least widths fit, each row becomes a block of `title: value` lines. Cells are texts of the user, made printable.
 */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  paint: Paint,
  width: number,
): string[] {
  const cells = printableCells(columns, rows);
  const widths = fitWidths(columns, cells, width);
  return widths === null ? blocks(columns, cells, paint, width) : grid(columns, cells, widths, paint);
}

/** Whether the rows fit side by side in `width` columns, each column at least as wide as it must be. */
export function fitsGrid(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): boolean {
  return fitWidths(columns, printableCells(columns, rows), width) !== null;
}

function printableCells(columns: readonly Column[], rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row) =>
    columns.map((_, index) => (row[index] ?? '').split('\n').map(printable).join('\n')),
  );
}

function fitWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] | null {
  const natural = columns.map(({ title }, index) =>
    Math.max(
      textWidth(title),
      ...rows.map((row) => Math.max(...(row[index] ?? '').split('\n').map(textWidth))),
    ),
  );
  const least = columns.map((column, index) => Math.min(column.least, natural[index] ?? 0));
  const available = width - GAP * (columns.length - 1);
  if (sum(least) > available) return null;
  const widths = [...natural];
  while (sum(widths) > available) {
    const widest = widths.reduce((best, size, index) => {
      const slack = size - (least[index] ?? 0);
      return slack > 0 && (best === -1 || size > (widths[best] ?? 0)) ? index : best;
    }, -1);
    if (widest === -1) return null;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return handOn(columns, rows, widths, natural, available);
}

/** Takes back what wrapped cells leave unused, and gives it to the columns that lost most. */
function handOn(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  natural: readonly number[],
  available: number,
): number[] {
  const used = columns.map(({ title }, index) => {
    const size = widths[index] ?? 0;
    const texts = [title, ...rows.map((row) => row[index] ?? '')];
    return Math.max(...texts.flatMap((text) => wrap(text, size).map(textWidth)));
  });
  let left = available - sum(used);
  const lost = (index: number) => (natural[index] ?? 0) - (used[index] ?? 0);
  for (const index of columns.map((_, index) => index).sort((one, other) => lost(other) - lost(one))) {
    const given = Math.min(left, lost(index));
    used[index] = (used[index] ?? 0) + given;
    left -= given;
  }
  return used;
}

function grid(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  paint: Paint,
): string[] {
  const lay = (row: readonly string[]): string[] => {
    const wrapped = widths.map((size, index) => wrap(row[index] ?? '', size));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      widths
        .map((size, index) => padEnd(wrapped[index]?.[line] ?? '', size))
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  };
  return [
    ...lay(columns.map(({ title }) => title)).map(paint.bold),
    paint.dim(widths.map((size) => '─'.repeat(size)).join(' '.repeat(GAP))),
    ...rows.flatMap(lay),
  ];
}

function blocks(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  paint: Paint,
  width: number,
): string[] {
  return rows.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    ...columns.flatMap(({ title }, column) => {
      const value = (row[column] ?? '').replaceAll('\n', ' ');
      if (value === '') return [];
      const [first = '', ...others] = wrap(`${title}: ${value}`, Math.max(width - 2, 10));
      return [column === 0 ? paint.bold(first) : first, ...others.map((line) => `  ${line}`)];
    }),
  ]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
