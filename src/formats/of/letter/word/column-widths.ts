import type { Table } from '../../../../documents/document.ts';
import { DECREE_30 } from '../decree-30.ts';
import { textTwips } from './text-twips.ts';

/** Programs do not measure quite alike. */
const SLACK = 40;

/**
 * The widths of the columns of a table, in twips: by their shares, but none narrower than its longest word at a size in
 * points, as long as there is room. What rounding leaves goes to the last column.
 */
export function columnWidths({ columns, rows }: Table, width: number, points: number): number[] {
  const least = columns.map(({ title }, index) =>
    Math.max(
      longestWord(title, 'bold', points),
      ...rows.map((row) => longestWord(row[index] ?? '', 'regular', points)),
    ),
  );
  const isRoom = least.reduce((sum, value) => sum + value, 0) <= width;
  const widths = shared(
    columns.map(({ share }) => share),
    isRoom ? least : least.map(() => 0),
    width,
  );
  const rest = width - widths.reduce((sum, value) => sum + value, 0);
  return widths.map((value, index) => (index === widths.length - 1 ? value + rest : value));
}

/** Those for whom their share is too little get their least, and the others share what is left. */
function shared(shares: readonly number[], least: readonly number[], width: number): number[] {
  const settled = new Map<number, number>();
  for (;;) {
    const open = [...shares.keys()].filter((index) => !settled.has(index));
    const room = width - [...settled.values()].reduce((sum, value) => sum + value, 0);
    const total = open.reduce((sum, index) => sum + (shares[index] ?? 0), 0);
    const ofShare = (index: number) => Math.floor((room * (shares[index] ?? 0)) / total);
    const tooNarrow = open.filter((index) => ofShare(index) < (least[index] ?? 0));
    if (tooNarrow.length === 0) return shares.map((_, index) => settled.get(index) ?? ofShare(index));
    for (const index of tooNarrow) settled.set(index, least[index] ?? 0);
  }
}

function longestWord(text: string, face: 'bold' | 'regular', points: number): number {
  const words = text.split(' ').map((word) => textTwips(word, face, points));
  return Math.ceil(Math.max(...words)) + 2 * DECREE_30.table.side.value + SLACK;
}
