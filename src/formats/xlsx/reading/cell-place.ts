/** The place of a cell, both counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Cells that are one. */
export interface CellRange {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** Excel has no more. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Reads the name of a cell, `F7`; null if there is no such cell. */
export function cellPlace(name: string): CellPlace | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(name) ?? [];
  if (letters === '') return null;
  const number = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return number > MOST_COLUMNS || row > MOST_ROWS ? null : { row: row - 1, column: number - 1 };
}

/** Reads the name of a range, `F7:G7`, or of a cell; null if there is none such. */
export function cellRange(name: string): CellRange | null {
  const [first = '', last = first] = name.split(':');
  const [from, to] = [cellPlace(first), cellPlace(last)];
  return from === null || to === null ? null : { from, to };
}

/** Whether a cell is one of a range. */
export function isWithin({ row, column }: CellPlace, { from, to }: CellRange): boolean {
  return from.row <= row && row <= to.row && from.column <= column && column <= to.column;
}
