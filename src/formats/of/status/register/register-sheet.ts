import { type CivilDate, makeCivilDate } from '../../../../calendar/civil-date.ts';
import { writtenDate } from '../../../../calendar/date-words.ts';
import { SESSIONS } from '../../../../plan/language/schedule.ts';
import type { Language } from '../../../../words/language.ts';
import { weekendIn } from '../../../xlsx/cell-conditions.ts';
import { columnName, type Sheet, type SheetColumn } from '../../../xlsx/sheet.ts';
import type { StatusView } from '../status-view.ts';
import { standingLines } from '../summary.ts';
import {
  CROSS,
  isOfFact,
  placeOf,
  REGISTER_COLUMNS,
  REGISTER_SHEET,
  type RegisterColumn,
  SESSION_WORDS,
} from './register-columns.ts';
import { registerRow } from './register-row.ts';

/** The first and the last day that a fact of a plan of a year may have in the register. */
export function registerDays(year: number): { readonly from: CivilDate; readonly to: CivilDate } {
  return { from: makeCivilDate(year - 1, 1, 1), to: makeCivilDate(year + 3, 12, 31) };
}

/** The days that may be written into the register of a plan of a year, and what is said of any other. */
export function writableDays(year: number, language: Language): NonNullable<SheetColumn['days']> {
  const { from, to } = registerDays(year);
  const refusal = {
    vi: `Hãy ghi một ngày từ ${writtenDate(from, 'vi')} đến ${writtenDate(to, 'vi')}.`,
    en: `Write a day from ${writtenDate(from, 'en')} to ${writtenDate(to, 'en')}.`,
  }[language];
  return { from, to, refusal };
}

/** The register: every visit with its papers and its state, a row each; what is on record of it can be filled in. */
export function registerSheet(view: StatusView): Sheet {
  const { plan, status, language } = view;
  return {
    name: REGISTER_SHEET[language],
    heading: headingOf(view),
    columns: REGISTER_COLUMNS.map((column) => sheetColumn(column, plan.year, language)),
    rows: status.visits.map((visit, index) => registerRow(view, visit, index + 1)),
    refusal: { vi: 'Hãy chọn trong danh sách.', en: 'Choose from the list.' }[language],
    conditions: [
      {
        look: 'late',
        columns: [1 + placeOf('late'), 1 + placeOf('days-late')],
        formula: (row) => `LEN($${LATE}${row})>0`,
      },
      weekendIn(1 + placeOf('planned')),
    ],
    paper: 'A3',
    frozenColumns: 1 + placeOf('unit'),
    isEditable: (_, at) => {
      const column = REGISTER_COLUMNS[at];
      return column !== undefined && isOfFact(column);
    },
  };
}

const LATE = columnName(1 + placeOf('late'));

/** How many lines stand above the titles of the columns. */
export const HEADING_LINES = 3;

function headingOf(view: StatusView): string[] {
  const { plan, status, language } = view;
  const asOf = writtenDate(status.asOf, language);
  const day = { vi: `Tính đến ngày ${asOf}.`, en: `As of ${asOf}.` }[language];
  return [
    `${{ vi: 'Sổ theo dõi', en: 'Register' }[language]}: ${plan.name}`,
    [day, ...standingLines(view)].join(' '),
    {
      vi: 'Chỉ ghi vào ô nền vàng: ngày ghi 17/05/2021, số ghi cả ký hiệu. Lưu lại dạng .xlsx rồi gõ: cchc record TỆP',
      en: 'Write into the yellow cells only: days as days, numbers with their symbol. Save as .xlsx, then run: cchc record FILE',
    }[language],
  ];
}

function sheetColumn({ title, width, holds }: RegisterColumn, year: number, language: Language): SheetColumn {
  const column = { title: title[language], width };
  switch (holds) {
    case 'any':
    case 'number':
      return column;
    case 'day':
      return { ...column, days: writableDays(year, language) };
    case 'session':
      return { ...column, choices: SESSIONS.map((session) => SESSION_WORDS[session][language]) };
    case 'cross':
      return { ...column, choices: [CROSS] };
  }
}
