import type { Paragraph, Table } from 'docx';
import type { Desk } from './word-parts.ts';

/**
 * Paragraphs side by side: a table without borders, of fixed widths in twips and without cell margins, whose rows stay
 * on one page.
 */
export function columns(
  { docx }: Desk,
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
): Table {
  return new docx.Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    borders: docx.TableBorders.NONE,
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: 'dxa' },
    rows: rows.map(
      (cells) =>
        new docx.TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new docx.TableCell({ width: { size: widths[index] ?? 0, type: 'dxa' }, children }),
          ),
        }),
    ),
  });
}
