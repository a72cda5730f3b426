import { type Language, LANGUAGES } from '../../../../words/language.ts';
import type { ReadSheet } from '../../../xlsx/reading/read-workbook.ts';
import type { Cell, Sheet } from '../../../xlsx/sheet.ts';
import type { StatusView } from '../status-view.ts';
import { plainText } from './plain-text.ts';
import { factCell, isOfFact, placeOf, REGISTER_COLUMNS } from './register-columns.ts';
import { factInRow, registerRow } from './register-row.ts';

/** The name of the sheet that nobody sees. */
export const ORIGINAL_SHEET = 'cchc';

const MARK = 'cchc-register';
const VERSION = 1;

/** What a register held when it was written, by which is told what somebody has changed since. */
export interface Original {
  /** Id of the plan. */
  readonly plan: string;
  readonly year: number;
  readonly language: Language;
  /** The plain texts of each row, column by column, by the id of its visit. */
  readonly rows: ReadonlyMap<string, readonly (string | null)[]>;
}

/** The register once more, as plain text, with what it is a register of. */
export function originalSheet(view: StatusView): Sheet {
  const { plan, status, language } = view;
  return {
    name: ORIGINAL_SHEET,
    heading: [MARK, String(VERSION), plan.id, String(plan.year), language, status.asOf],
    columns: REGISTER_COLUMNS.map((column) => ({
      title: isOfFact(column) ? `${column.fact} ${column.key}` : column.tells,
      width: 12,
    })),
    rows: status.visits.map((visit, index) => {
      const shown = registerRow(view, visit, index + 1);
      return REGISTER_COLUMNS.map((column, at): Cell => {
        if (!isOfFact(column)) return plainOf(shown[at] ?? null);
        const fact = factInRow(visit, column.fact);
        return fact === null ? null : factCell(fact, column.key);
      });
    }),
    refusal: '',
    isHidden: true,
    isEditable: () => false,
  };
}

function plainOf(cell: Cell): string | null {
  if (cell === null || typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  return 'date' in cell ? cell.date : cell.text;
}

const HEADING_LINES = 6;

/** Reads what a register held when it was written; or says that it is no register, or one of a later version of this program. */
export function readOriginal(sheet: ReadSheet): Original | 'no-register' | 'newer' {
  const text = (row: number, column: number) => plainText(sheet.at(row, column));
  const [mark, version, plan, year, language] = Array.from({ length: HEADING_LINES }, (_, row) =>
    text(row, 0),
  );
  if (mark !== MARK) return 'no-register';
  if (Number(version) > VERSION) return 'newer';
  const known = LANGUAGES.find((one) => one === language);
  if (plan == null || known === undefined || !/^\d{4}$/.test(year ?? '')) return 'no-register';
  const rows = new Map<string, readonly (string | null)[]>();
  for (let row = HEADING_LINES + 1; row < sheet.rows; row += 1) {
    const id = text(row, placeOf('visit'));
    if (id !== null)
      rows.set(
        id,
        REGISTER_COLUMNS.map((_, column) => text(row, column)),
      );
  }
  return { plan, year: Number(year), language: known, rows };
}
