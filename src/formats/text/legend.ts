import { textWidth, wrap } from './text-width.ts';

/** A mark of a drawing and what it stands for. */
export interface LegendEntry {
  readonly mark: string;
  readonly words: string;
  readonly colour?: (mark: string) => string;
}

const GAP = '   ';
const asIs = (text: string): string => text;

/** The entries of a legend side by side, on as many lines of `width` columns as they take. Lines without line breaks. */
export function drawLegend(entries: readonly LegendEntry[], width: number): string[] {
  const rows: string[] = [];
  let used = 0;
  for (const { mark, words, colour = asIs } of entries) {
    const [first = '', ...more] = wrap(`${mark} ${words}`, width);
    const drawn = colour(mark) + first.slice(mark.length);
    const size = textWidth(first);
    const row = rows.at(-1);
    if (row !== undefined && more.length === 0 && used + GAP.length + size <= width) {
      rows[rows.length - 1] = row + GAP + drawn;
      used += GAP.length + size;
    } else {
      rows.push(drawn, ...more);
      used = textWidth(more.at(-1) ?? first);
    }
  }
  return rows;
}
