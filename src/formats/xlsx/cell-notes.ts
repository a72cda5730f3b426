import { wrap } from '../text/text-width.ts';
import { type Cell, cellName, type Sheet, titleRow } from './sheet.ts';
import { cellText } from './cells.ts';

/** A note of a sheet: its place, counted from 0, and its words. */
interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The size of a note on the screen, in columns of letters and in points. */
const NOTE_LETTERS = 38;
const NOTE_WIDTH = 210;
const LINE_HEIGHT = 14;

/** The notes that hang on the cells of a sheet, row by row. */
export function notesOf(sheet: Sheet): Note[] {
  const top = titleRow(sheet);
  return sheet.rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const text = noteOf(cell);
      return text === undefined ? [] : [{ row: top + index, column, text }];
    }),
  );
}

/** The part of a workbook that holds the words of notes. */
export function commentsXml(notes: readonly Note[]): string {
  const all = notes.map(
    ({ row, column, text }) =>
      `<comment ref="${cellName(row, column)}" authorId="0"><text><r><rPr><sz val="10"/><rFont val="Times New Roman"/></rPr>` +
      `<t xml:space="preserve">${lines(text).map(cellText).join('\n')}</t></r></text></comment>`,
  );
  return (
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>cchc</author></authors>' +
    `<commentList>${all.join('')}</commentList></comments>`
  );
}

/** The part that says where notes are drawn: Excel shows none without it. */
export function notesDrawing(notes: readonly Note[]): string {
  const shapes = notes.map(({ row, column, text }, index) => {
    const height = (lines(text).flatMap((line) => wrap(line, NOTE_LETTERS)).length + 1) * LINE_HEIGHT;
    return (
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;width:${NOTE_WIDTH}pt;height:${height}pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>${anchor(row, column, height)}</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join('')}</xml>`
  );
}

/** From the column and row beside the cell, so many columns and rows further: column, offset, row, offset, twice. */
function anchor(row: number, column: number, height: number): string {
  const above = Math.max(0, row - 1);
  return [column + 1, 12, above, 4, column + 4, 12, above + Math.ceil(height / 15), 4].join(', ');
}

function noteOf(cell: Cell): string | undefined {
  return typeof cell === 'object' && cell !== null ? cell.note : undefined;
}

function lines(text: string): string[] {
  return text.split('\n');
}
