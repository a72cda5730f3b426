import { printableLines } from './text/text-width.ts';

/** Excel takes a file for UTF-8 only if it begins with this. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows of cells as CSV (RFC 4180): UTF-8 with byte order mark, CRLF, cells quoted where they must be. A cell that a
 * spreadsheet would take for a formula (beginning with = + - @, also full width, a tab or a line break) gets an apostrophe before it.
 * Controls are made visible, for CSV may be printed on a terminal too.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Whether a spreadsheet would take a cell of CSV for a formula. */
export function startsFormula(text: string): boolean {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(text);
}

function cell(text: string): string {
  const value = printableLines(text);
  const safe = startsFormula(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
