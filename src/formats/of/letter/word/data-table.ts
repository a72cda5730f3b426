import type { Table, TableRow } from 'docx';
import type { Table as Data } from '../../../../documents/document.ts';
import { DECREE_30 } from '../decree-30.ts';
import { textTwips } from './text-twips.ts';
import { type Desk, paragraph } from './word-parts.ts';

/** Programs do not measure quite alike. */
const SLACK = 40;

/** A table with borders as wide as the text; its header is repeated on every page and no row is split. */
export function dataTable(desk: Desk, data: Data, keepNext: boolean): Table {
  const { docx } = desk;
  const { columns, rows } = data;
  const { side, thickness } = DECREE_30.table;
  const widths = columnWidths(data, desk.width, desk.sizes.table.value);
  const border = { style: 'single', size: thickness.value, color: '000000' } as const;
  const header = columns.map(({ title }) => ({ text: title, align: 'center', face: 'bold' }) as const);
  return new docx.Table({
    width: { size: desk.width, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    margins: { top: 0, bottom: 0, left: side.value, right: side.value, marginUnitType: 'dxa' },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      tableRow(desk, widths, header, { header: true, keepNext: rows.length > 0 || keepNext }),
      ...rows.map((row, index) => {
        const cells = columns.map(({ align }, column) => ({
          text: row[column] ?? '',
          align: align === 'centre' ? ('center' as const) : ('left' as const),
          face: 'regular' as const,
        }));
        return tableRow(desk, widths, cells, {
          header: false,
          keepNext: keepNext && index === rows.length - 1,
        });
      }),
    ],
  });
}

interface Cell {
  readonly text: string;
  readonly align: 'left' | 'center';
  readonly face: 'bold' | 'regular';
}

function tableRow(
  desk: Desk,
  widths: readonly number[],
  cells: readonly Cell[],
  { header: tableHeader, keepNext }: { readonly header: boolean; readonly keepNext: boolean },
): TableRow {
  const { docx, sizes } = desk;
  const around = DECREE_30.table.before.value;
  return new docx.TableRow({
    cantSplit: true,
    tableHeader,
    children: cells.map(
      ({ text, align, face }, index) =>
        new docx.TableCell({
          width: { size: widths[index] ?? 0, type: 'dxa' },
          verticalAlign: 'center',
          children: [
            paragraph(desk, text, {
              size: sizes.table.value,
              align,
              face,
              before: around,
              after: around,
              keepNext,
            }),
          ],
        }),
    ),
  });
}

/**
 * The widths of the columns of a table, in twips: by their shares, but none narrower than its longest word at a size in
 * points, as long as there is room. What rounding leaves goes to the last column.
 */
function columnWidths({ columns, rows }: Data, width: number, points: number): number[] {
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
