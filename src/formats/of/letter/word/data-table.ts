import type { Table, TableRow } from 'docx';
import type { Table as Data } from '../../../../documents/document.ts';
import { DECREE_30 } from '../decree-30.ts';
import { textTwips } from './text-twips.ts';
import { elementsXml, escaped } from './document-xml.ts';
import { type Desk, unbroken, paragraph } from './word-parts.ts';

/** Programs do not measure quite alike. */
const SLACK = 40;

/**
 * A table with borders as wide as the text, as XML; its header is repeated on every page and no row is split. The library
 * draws the header and one row, the pattern of all others: it takes long for each.
 */
export function dataTable(desk: Desk, data: Data, keepNext: boolean): string {
  const { columns, rows } = data;
  const widths = columnWidths(data, desk.width, desk.sizes.table.value);
  const rowOf = (texts: readonly string[], isPattern = false) => {
    const cells = columns.map(({ align }, column) => ({
      text: texts[column] ?? '',
      align: align === 'centre' ? ('center' as const) : ('left' as const),
      face: 'regular' as const,
    }));
    return tableRow(desk, widths, cells, { header: false, keepNext: keepNext && !isPattern });
  };
  const header = columns.map(({ title }) => ({ text: title, align: 'center', face: 'bold' }) as const);
  const begin = tableRow(desk, widths, header, { header: true, keepNext: rows.length > 0 || keepNext });
  const pattern = rowOf(
    columns.map(() => PLACE),
    true,
  );
  const patternXml = elementsXml(desk.file, [pattern]);
  const [before = '', after = ''] = elementsXml(desk.file, [tableOf(desk, widths, [begin, pattern])]).split(
    patternXml,
  );
  const pieces = patternXml.split(RUN_AT_PLACE);
  const run = patternXml.match(RUN_AT_PLACE)?.[0] ?? '';
  const [open = '', close = ''] = run.split(PLACED_TEXT);
  const rowsXml = rows.map((texts, index) => {
    if (keepNext && index === rows.length - 1) return elementsXml(desk.file, [rowOf(texts)]);
    return pieces
      .map((piece, column) => {
        const text = column === 0 ? '' : (texts[column - 1] ?? '');
        return text === '' ? piece : open + textXml(text) + close + piece;
      })
      .join('');
  });
  return before + rowsXml.join('') + after;
}

/** What stands for a text in the pattern of a row: a sign that no text of a plan holds; the texts and the run around it. */
const PLACE = '\u{F0000}';
const PLACED_TEXT = new RegExp(`<w:t [^>]*>${PLACE}</w:t>`, 'u');
const RUN_AT_PLACE = new RegExp(`<w:r>(?:(?!<w:r>).)*?<w:t [^>]*>${PLACE}</w:t></w:r>`, 'gu');

/** A text as it stands within a run, without the break of a line after a hyphen in a symbol. */
function textXml(text: string): string {
  return unbroken(text)
    .map((part) => `<w:t xml:space="preserve">${escaped(part)}</w:t>`)
    .join('<w:noBreakHyphen/>');
}

function tableOf(desk: Desk, widths: readonly number[], rows: TableRow[]): Table {
  const { docx } = desk;
  const { side, thickness } = DECREE_30.table;
  const border = { style: 'single', size: thickness.value, color: '000000' } as const;
  return new docx.Table({
    width: { size: desk.width, type: 'dxa' },
    columnWidths: [...widths],
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
    rows,
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
