import { dayNumber } from '../../calendar/civil-date.ts';
import { printable, wrap } from '../text-width.ts';
import { type Cell, type Sheet, titleRow } from './sheet.ts';
import { STYLE } from './styles.ts';
import { cellText, xmlText } from './xml-text.ts';

/** Excel counts days from 1899-12-30, `dayNumber` from 1970-01-01. */
const EXCEL_EPOCH = 25_569;
/** Of a line of text, and the most that Excel allows, in points. */
const LINE_HEIGHT = 15;
const HIGHEST_ROW = 409;
/** The most letters that a cell holds. */
const LONGEST_CELL = 32_767;

/** One sheet. The order of elements is fixed by the format. */
export function worksheetXml(sheet: Sheet): string {
  const { heading, columns, rows } = sheet;
  const top = titleRow(sheet);
  const last = columnName(columns.length);
  const end = top + rows.length;
  const lines = heading.map((line, index) =>
    rowXml(index + 1, 1, [cellXml(`A${index + 1}`, line, index === 0 ? STYLE.heading : STYLE.subheading)]),
  );
  const titles = columns.map(({ title }, index) =>
    cellXml(`${columnName(index + 1)}${top}`, title, STYLE.title),
  );
  const body = rows.map((row, index) => {
    const number = top + 1 + index;
    return rowXml(
      number,
      linesOf(row, columns),
      columns.map((_, at) => cellXml(`${columnName(at + 1)}${number}`, row[at] ?? null, null)),
    );
  });
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${last}${end}"/>` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${top}" topLeftCell="A${top + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${widths.join('')}</cols>` +
    `<sheetData>${[...lines, rowXml(top, 2, titles), ...body].join('')}</sheetData>` +
    `<autoFilter ref="A${top}:${last}${end}"/>` +
    validations(sheet, top + 1, end) +
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>'
  );
}

/** A row high enough for so many lines; not all programs find the height of wrapped text themselves. */
function rowXml(number: number, lines: number, cells: readonly string[]): string {
  const height = lines < 2 ? '' : ` ht="${Math.min(lines * LINE_HEIGHT + 2, HIGHEST_ROW)}" customHeight="1"`;
  return `<row r="${number}"${height}>${cells.join('')}</row>`;
}

/** How many lines the highest cell of a row takes. */
function linesOf(row: readonly Cell[], columns: Sheet['columns']): number {
  const lines = columns.map(({ width }, index) => {
    const cell = row[index];
    return typeof cell === 'string' ? wrap(printable(cell), width - 1).length : 1;
  });
  return Math.max(1, ...lines);
}

function cellXml(at: string, cell: Cell, style: number | null): string {
  if (cell === null) return `<c r="${at}" s="${style ?? STYLE.text}"/>`;
  if (typeof cell === 'number') return `<c r="${at}" s="${style ?? STYLE.number}"><v>${cell}</v></c>`;
  if (typeof cell === 'object')
    return `<c r="${at}" s="${style ?? STYLE.date}"><v>${dayNumber(cell.date) + EXCEL_EPOCH}</v></c>`;
  const looksLikeFormula = /^[=+\-@＝＋－＠]/.test(cell.trim());
  const text = cellText(cell.slice(0, LONGEST_CELL));
  const named = style ?? (looksLikeFormula ? STYLE.quoted : STYLE.text);
  return `<c r="${at}" s="${named}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function validations({ columns, rows, refusal }: Sheet, from: number, to: number): string {
  if (rows.length === 0) return '';
  const lists = columns.flatMap(({ choices }, index) => {
    if (choices === undefined) return [];
    const name = columnName(index + 1);
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" error="${xmlText(refusal)}" ` +
        `sqref="${name}${from}:${name}${to}"><formula1>"${xmlText(choices.join(','))}"</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

/** The name of a column, 1 and up: A, Z, AA. */
function columnName(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return number <= 26 ? letter : columnName(Math.floor((number - 1) / 26)) + letter;
}
