import { xmlText } from '../xml.ts';
import { commentsXml, notesDrawing, notesOf } from './cell-notes.ts';
import { type Sheet, titleRow } from './sheet.ts';
import { STYLES_XML } from './styles.ts';
import { worksheetXml } from './worksheet.ts';
import { strToU8, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Without a zone, as zip files keep their times; so it is the same in every time zone. */
const NO_DAY = '1980-01-01T12:00:00';

/** A name by which formulas call one cell: of the sheet of a place from 0, in a row from 1, in the first column. */
export interface CellName {
  readonly name: string;
  readonly sheet: number;
  readonly row: number;
}

/** Sheets as an Excel file: the same bytes for the same sheets, and nothing about who made it, or when. */
export function workbook(sheets: readonly Sheet[], cellNames: readonly CellName[] = []): Uint8Array {
  const names = sheetNames(sheets.map(({ name }) => name));
  const numbers = sheets.map((_, index) => index + 1);
  const notes = sheets.map(notesOf);
  const noted = numbers.filter((_, index) => (notes[index] ?? []).length > 0);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(numbers, noted),
    '_rels/.rels': relations([`officeDocument" Target="xl/workbook.xml`]),
    'xl/workbook.xml': workbookXml(sheets, names, cellNames),
    'xl/_rels/workbook.xml.rels': relations([
      ...numbers.map((number) => `worksheet" Target="worksheets/sheet${number}.xml`),
      'styles" Target="styles.xml',
    ]),
    'xl/styles.xml': STYLES_XML,
  };
  for (const [index, sheet] of sheets.entries()) {
    const number = index + 1;
    const hanging = notes[index] ?? [];
    parts[`xl/worksheets/sheet${number}.xml`] = worksheetXml(sheet, hanging.length > 0 ? 'rId1' : null);
    if (hanging.length === 0) continue;
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relations([
      `vmlDrawing" Target="../drawings/vmlDrawing${number}.vml`,
      `comments" Target="../comments${number}.xml`,
    ]);
    parts[`xl/comments${number}.xml`] = commentsXml(hanging);
    parts[`xl/drawings/vmlDrawing${number}.vml`] = notesDrawing(hanging);
  }
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(HEAD + text)]));
  return zipSync(files, { level: 6, mtime: NO_DAY });
}

function contentTypes(numbers: readonly number[], noted: readonly number[]): string {
  const override = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  const drawings = noted.length === 0 ? '' : `<Default Extension="vml" ContentType="${DRAWING}"/>`;
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${drawings}` +
    override('workbook', 'sheet.main') +
    numbers.map((number) => override(`worksheets/sheet${number}`, 'worksheet')).join('') +
    noted.map((number) => override(`comments${number}`, 'comments')).join('') +
    `${override('styles', 'styles')}</Types>`
  );
}

function relations(targets: readonly string[]): string {
  const all = targets.map(
    (target, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${all.join('')}</Relationships>`;
}

function workbookXml(
  sheets: readonly Sheet[],
  names: readonly string[],
  cellNames: readonly CellName[],
): string {
  const listed = names.map(
    (name, index) =>
      `<sheet name="${xmlText(name)}" sheetId="${index + 1}"${sheets[index]?.isHidden === true ? ' state="veryHidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const quoted = (index: number) => `'${xmlText((names[index] ?? '').replaceAll("'", "''"))}'`;
  const titles = sheets.map((sheet, index) => {
    const row = titleRow(sheet);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted(index)}!$${row}:$${row}</definedName>`;
  });
  const cells = cellNames.map(
    ({ name, sheet, row }) => `<definedName name="${name}">${quoted(sheet)}!$A$${row}</definedName>`,
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets>` +
    `<definedNames>${[...titles, ...cells].join('')}</definedNames></workbook>`
  );
}

/** Excel's limit. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029\ufeff]+/gu;

/** The names of sheets as Excel takes them: short, without its own signs, none twice, whatever the case of letters. */
export function sheetNames(wanted: readonly string[]): string[] {
  const used = new Set<string>();
  return wanted.map((name, index) => {
    const clean = cut(name.normalize('NFC').replace(FORBIDDEN, ' ').replace(/ +/g, ' '), LONGEST);
    // Excel keeps this name for itself.
    const base = clean === '' || clean.toLowerCase() === 'history' ? `${index + 1}` : clean;
    let unique = base;
    for (let count = 2; used.has(unique.toLowerCase()); count += 1) {
      const ending = ` (${count})`;
      unique = cut(base, LONGEST - ending.length) + ending;
    }
    used.add(unique.toLowerCase());
    return unique;
  });
}

/** The beginning of a name, no letter cut in two, without blanks and apostrophes at its ends. */
function cut(name: string, length: number): string {
  let short = '';
  for (const letter of name.replace(/^[ ']+/, '')) {
    if (short.length + letter.length > length) break;
    short += letter;
  }
  return short.replace(/[ ']+$/, '');
}
