import { startsFormula } from './csv.ts';

/** A row of a CSV file: the number of its first line, from 1, and its cells. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What may part cells, also where a spreadsheet has saved the file anew. */
const SEPARATORS = [',', ';', '\t'];

/**
 * The rows of a CSV text (RFC 4180), empty lines left out; cells are parted by whatever parts most of them in the first line.
 * The apostrophe that disarms a formula is taken off. A quote that is never closed ends with the text.
 */
export function csvRows(text: string): CsvRow[] {
  const body = text.replace(/^\ufeff/, '');
  const separator = separatorOf(body);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let start = 1;
  let isQuoted = false;
  const endCell = () => {
    const bare = cell.replace(/^'/, '');
    cells.push(startsFormula(bare) ? bare : cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (cells.some((one) => one !== '')) rows.push({ line: start, cells });
    cells = [];
    start = line;
  };
  for (let at = 0; at < body.length; at++) {
    const letter = body.charAt(at);
    if (letter === '\n') line++;
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (body.charAt(at + 1) === '"') cell += body.charAt(at++);
      else isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === separator) endCell();
    else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  endRow();
  return rows;
}

function separatorOf(text: string): string {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1);
  const count = (separator: string) => first.split(separator).length;
  return SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best));
}
