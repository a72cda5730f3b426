import type { CivilDate } from '../../calendar/civil-date.ts';

/** What stands in a cell: a text, a whole number, a date, or nothing. Never a formula. */
export type Cell = string | number | { readonly date: CivilDate } | null;

/** A column: its title, its width in digits, and the words that its cells may hold, if not any. */
export interface SheetColumn {
  readonly title: string;
  readonly width: number;
  readonly choices?: readonly string[];
}

/** A table under a heading, made for filtering on a screen and for printing on A4. */
export interface Sheet {
  readonly name: string;
  /** Lines above the table. */
  readonly heading: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** What is said if a cell gets a word that is none of the choices. */
  readonly refusal: string;
}

/** The number of the row that holds the titles of the columns. */
export function titleRow({ heading }: Sheet): number {
  return heading.length + 1;
}
