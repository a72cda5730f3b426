import type { CivilDate } from '../../calendar/civil-date.ts';

/** What stands in a cell: a text, a whole number, a date, or nothing; a note may hang on it. Never a formula. */
export type Cell = string | number | DateCell | NotedText | null;

interface DateCell {
  readonly date: CivilDate;
  readonly note?: string;
}

interface NotedText {
  readonly text: string;
  readonly note: string;
}

/** A column: its title, its width in digits, and the words or the days that its cells may hold, if not anything. */
export interface SheetColumn {
  readonly title: string;
  readonly width: number;
  readonly choices?: readonly string[];
  readonly days?: DayRange;
}

/** The days that the cells of a column may hold, and what is said if one gets anything else. */
interface DayRange {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly refusal: string;
}

/** A line above a table: a text, or a date for formulas to refer to with the words beside it. */
export type HeadingLine = string | { readonly date: CivilDate; readonly words: string };

/** How cells look that a condition holds for. */
export type Look = 'late' | 'weekend' | 'day-off' | 'make-up';

/** Cells that look different where a formula holds. The formula is ours: no text of a plan goes into it. */
export interface Condition {
  readonly look: Look;
  /** The first and the last column that it colours, from 1. */
  readonly columns: readonly [first: number, last: number];
  /** The formula for a row, by its number. */
  readonly formula: (row: number) => string;
}

/** A table under a heading, made for filtering on a screen and for printing. */
export interface Sheet {
  readonly name: string;
  /** Lines above the table. */
  readonly heading: readonly HeadingLine[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** What is said if a cell gets a word that is none of the choices. */
  readonly refusal: string;
  readonly conditions?: readonly Condition[];
  /** Lines below the table, as wide as it. */
  readonly footing?: readonly string[];
  /** A4 unless it says otherwise. */
  readonly paper?: 'A4' | 'A3';
  /** How many columns stay in view on the left; none unless it says so. */
  readonly frozenColumns?: number;
  /**
   * Which cells of the table may be edited, by the places of row and column from 0. All others are then protected, without
   * a password: against slips, not against people.
   */
  readonly isEditable?: (row: number, column: number) => boolean;
  /** Whether it is there for programs alone. */
  readonly isHidden?: boolean;
}

/** The number of the row that holds the titles of the columns. */
export function titleRow({ heading }: Sheet): number {
  return heading.length + 1;
}

/** The name of a cell by the places of its row and column, from 0: F7. */
export function cellName(row: number, column: number): string {
  return `${columnName(column + 1)}${row + 1}`;
}

/** The name of a column, 1 and up: A, Z, AA. */
export function columnName(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return number <= 26 ? letter : columnName(Math.floor((number - 1) / 26)) + letter;
}
