import type { Table, TableRow } from 'docx';
import type { Table as Data } from '../../../../documents/document.ts';
import { columnWidths } from './column-widths.ts';
import { DECREE_30 } from '../decree-30.ts';
import { type Desk, paragraph } from './word-parts.ts';

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
