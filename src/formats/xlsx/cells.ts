import { type CivilDate, dayNumber, dayNumberOf } from '../../calendar/civil-date.ts';
import { printable, wrap } from '../text/text-width.ts';
import type { Cell, Sheet } from './sheet.ts';
import { STYLE } from './styles.ts';
import { xmlText } from '../xml.ts';

/** The day that Excel counts from; its 1900 has a 29 February, so that numbers of earlier days are one off. */
const EXCEL_DAY_0 = dayNumberOf(1899, 12, 30);
/** Of a line of text, and the most that Excel allows, in points. */
const LINE_HEIGHT = 15;
const HIGHEST_ROW = 409;
/** The most letters that a cell holds. */
const LONGEST_CELL = 32_767;

/** Excel reads this as a character by its number, wherever it stands in a text. */
const ESCAPED_BY_EXCEL = /_(?=x[0-9a-f]{4}_)/gi;

/** A row high enough for so many lines; not all programs find the height of wrapped text themselves. */
export function rowXml(number: number, lines: number, cells: readonly string[]): string {
  const height = lines < 2 ? '' : ` ht="${Math.min(lines * LINE_HEIGHT + 2, HIGHEST_ROW)}" customHeight="1"`;
  return `<row r="${number}"${height}>${cells.join('')}</row>`;
}

/** How many lines the highest cell of a row takes. */
export function linesOf(row: readonly Cell[], columns: Sheet['columns']): number {
  const lines = columns.map(({ width }, index) => {
    const cell = row[index] ?? null;
    const text = typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell;
    return typeof text === 'string' ? wrap(printable(text), width - 1).length : 1;
  });
  return Math.max(1, ...lines);
}

/** A cell at its place, in the style given, else in that of what it holds. */
export function cellXml(at: string, cell: Cell, style: number | null): string {
  if (cell === null) return `<c r="${at}" s="${style ?? STYLE.text}"/>`;
  if (typeof cell === 'number') return `<c r="${at}" s="${style ?? STYLE.number}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return textXml(at, cell, style);
  if ('text' in cell) return textXml(at, cell.text, style);
  return `<c r="${at}" s="${style ?? STYLE.date}"><v>${excelDay(cell.date)}</v></c>`;
}

/** The number by which Excel knows a day. */
export function excelDay(date: CivilDate): number {
  return dayNumber(date) - EXCEL_DAY_0;
}

/** Whether a spreadsheet could take a text for a formula when someone edits it. */
export function looksLikeFormula(cell: Cell): boolean {
  const text = typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell;
  return typeof text === 'string' && /^[=+\-@＝＋－＠]/.test(text.trim());
}

function textXml(at: string, text: string, style: number | null): string {
  const named = style ?? (looksLikeFormula(text) ? STYLE.quoted : STYLE.text);
  const shown = cellText(text.slice(0, LONGEST_CELL));
  return `<c r="${at}" s="${named}" t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`;
}

/** A text in a cell of a spreadsheet. */
export function cellText(text: string): string {
  return xmlText(text).replace(ESCAPED_BY_EXCEL, '_x005F_');
}
