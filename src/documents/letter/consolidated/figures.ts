import { shownCount } from '../../official-date.ts';
import type { Tags } from '../tags/tag-values.ts';

/** A share in per cent, with a comma and one place behind it where it is not whole: "93,3%"; "–" of nothing. */
export function shareOf(part: number, whole: number): string {
  if (whole === 0) return '–';
  const tenths = Math.round((part * 1000) / whole);
  // A part is never told as the whole, nor as nothing.
  const shown = part === whole || part === 0 ? tenths : Math.min(999, Math.max(1, tenths));
  return `${String(shown / 10).replace('.', ',')}%`;
}

/** More entries than this stand in an annex, not in the text. */
const MOST_IN_TEXT = 10;

/** Whether so many entries stand in the text of a paper. */
export function fitsText(entries: readonly unknown[]): boolean {
  return entries.length <= MOST_IN_TEXT;
}

/** Rows of a table with their numbers. */
export function numbered(rows: readonly Tags[]): Tags[] {
  return rows.map((row, index) => ({ stt: String(index + 1), ...row }));
}

/** How many of something for a cell of a table: with a zero before numbers below 10, but none before nothing. */
export function cellCount(count: number): string {
  return count === 0 ? '0' : shownCount(count);
}
