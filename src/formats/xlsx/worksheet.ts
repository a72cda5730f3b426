import { cellXml, excelDay, linesOf, looksLikeFormula, rowXml } from './cells.ts';
import { conditionsXml } from './cell-conditions.ts';
import { type Cell, columnName, type HeadingLine, type Sheet, type SheetColumn, titleRow } from './sheet.ts';
import { STYLE } from './styles.ts';
import { xmlText } from '../xml.ts';

/** The numbers of sizes of paper. */
const PAPER_SIZES = { A4: 9, A3: 8 } as const;

/** Locked cells stay as they are; filters, widths and heights are free. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0"/>';

/** One sheet; `drawing` is the id under which its notes are drawn, if it has any. The order of elements is fixed by the format. */
export function worksheetXml(sheet: Sheet, drawing: string | null): string {
  const { heading, columns, rows, footing = [] } = sheet;
  const top = titleRow(sheet);
  const last = columnName(columns.length);
  const end = top + rows.length;
  const titles = columns.map(({ title }, index) =>
    cellXml(`${columnName(index + 1)}${top}`, title, STYLE.title),
  );
  const titleLines = linesOf(
    columns.map(({ title }) => title),
    columns,
  );
  const body = rows.map((row, index) => {
    const number = top + 1 + index;
    return rowXml(
      number,
      linesOf(row, columns),
      columns.map((column, at) => {
        const isOpen = sheet.isEditable?.(index, at) ?? false;
        return cellXml(
          `${columnName(at + 1)}${number}`,
          row[at] ?? null,
          styleIn(column, row[at] ?? null, isOpen),
        );
      }),
    );
  });
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = [
    ...heading.map(headingXml),
    rowXml(top, Math.max(2, titleLines), titles),
    ...body,
    ...footingXml(sheet, end + 2),
  ];
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${last}${footing.length === 0 ? end : end + 1 + footing.length}"/>` +
    `<sheetViews><sheetView workbookViewId="0">${frozen(sheet)}</sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${widths.join('')}</cols>` +
    `<sheetData>${lines.join('')}</sheetData>` +
    (sheet.isEditable === undefined ? '' : PROTECTION) +
    `<autoFilter ref="A${top}:${last}${end}"/>` +
    merged(footing.map((_, index) => `A${end + 2 + index}:${last}${end + 2 + index}`)) +
    conditionsXml(sheet) +
    validations(sheet, top + 1, end) +
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${PAPER_SIZES[sheet.paper ?? 'A4']}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>' +
    `${drawing === null ? '' : `<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${drawing}"/>`}</worksheet>`
  );
}

/** The rows down to the titles, and the columns that stay in view. */
function frozen(sheet: Sheet): string {
  const top = titleRow(sheet);
  const { frozenColumns = 0 } = sheet;
  const [split, pane] =
    frozenColumns === 0 ? ['', 'bottomLeft'] : [`xSplit="${frozenColumns}" `, 'bottomRight'];
  const corner = `${columnName(frozenColumns + 1)}${top + 1}`;
  return `<pane ${split}ySplit="${top}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`;
}

/** The style of a cell that is not that of what it holds; an empty one is to take days as days. */
function styleIn({ days }: SheetColumn, cell: Cell, isOpen: boolean): number | null {
  if (isOpen)
    return days !== undefined ? STYLE.openDate : looksLikeFormula(cell) ? STYLE.openQuoted : STYLE.openText;
  return days !== undefined && cell === null ? STYLE.date : null;
}

function headingXml(line: HeadingLine, index: number): string {
  const row = index + 1;
  if (typeof line !== 'string') {
    const cells = [
      cellXml(`A${row}`, { date: line.date }, STYLE.headingDate),
      cellXml(`B${row}`, line.words, STYLE.subheading),
    ];
    return rowXml(row, 1, cells);
  }
  return rowXml(row, 1, [cellXml(`A${row}`, line, index === 0 ? STYLE.heading : STYLE.subheading)]);
}

function footingXml({ footing = [], columns }: Sheet, from: number): string[] {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return footing.map((line, index) =>
    rowXml(from + index, linesOf([line], [{ title: '', width }]), [
      cellXml(`A${from + index}`, line, STYLE.footing),
    ]),
  );
}

function merged(ranges: readonly string[]): string {
  if (ranges.length === 0) return '';
  const cells = ranges.map((range) => `<mergeCell ref="${range}"/>`);
  return `<mergeCells count="${ranges.length}">${cells.join('')}</mergeCells>`;
}

function validations({ columns, rows, refusal }: Sheet, from: number, to: number): string {
  if (rows.length === 0) return '';
  const all = columns.flatMap(({ choices, days }, index) => {
    const name = columnName(index + 1);
    const range = `sqref="${name}${from}:${name}${to}"`;
    if (choices !== undefined)
      return [
        `<dataValidation type="list" allowBlank="1" showErrorMessage="1" error="${xmlText(refusal)}" ` +
          `${range}><formula1>"${xmlText(choices.join(','))}"</formula1></dataValidation>`,
      ];
    if (days === undefined) return [];
    return [
      `<dataValidation type="date" allowBlank="1" showErrorMessage="1" error="${xmlText(days.refusal)}" ` +
        `${range}><formula1>${excelDay(days.from)}</formula1><formula2>${excelDay(days.to)}</formula2></dataValidation>`,
    ];
  });
  return all.length === 0 ? '' : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}
