import { type CivilDate, parseCivilDate } from '../../../calendar/civil-date.ts';
import { SESSIONS } from '../../../plan/language/schedule.ts';
import type { Bilingual } from '../../../words/language.ts';
import { type CsvRow, csvRows } from '../../csv-rows.ts';
import {
  ANNOUNCED_TITLES,
  type AnnouncedVisit,
  BETWEEN_VALUES,
  DATE_TITLE,
  NUMBER_TITLE,
  PLAN_TITLE,
  SESSION_CELLS,
} from './letter-index.ts';

/** A letter of an index that announces visits: its line, its number and date where they are given, and the visits. */
export interface IndexedLetter {
  readonly line: number;
  readonly number: string | null;
  readonly date: CivilDate | null;
  readonly announced: readonly AnnouncedVisit[];
}

/** What cannot be understood in an index, and in which line. */
export interface IndexFault {
  readonly line: number;
  readonly words: Bilingual;
}

/** The places of the columns that are read. */
type Columns = Readonly<Record<'number' | 'date' | 'visit' | 'day' | 'session', number>>;

/**
 * Reads the index in CSV that goes with letters which announce visits, also one that a spreadsheet has saved anew; or says
 * all that cannot be understood in it.
 */
export function readLetterIndex(
  text: string,
): { readonly letters: readonly IndexedLetter[] } | { readonly faults: readonly IndexFault[] } {
  const [titles, ...rows] = csvRows(text);
  const columns = columnsOf(titles);
  if (titles?.cells.some((cell) => cell.trim() === PLAN_TITLE) === true)
    return { faults: [{ line: titles.line, words: OF_SEVERAL_PLANS }] };
  if (columns === null) return { faults: [{ line: titles?.line ?? 1, words: NOT_AN_INDEX }] };
  const letters: IndexedLetter[] = [];
  const faults: IndexFault[] = [];
  for (const row of rows) {
    const found = letterOf(row, columns);
    if (Array.isArray(found)) faults.push(...found.map((words) => ({ line: row.line, words })));
    else letters.push(found);
  }
  return faults.length > 0 ? { faults } : { letters };
}

const TITLES = [NUMBER_TITLE, ...Object.values(ANNOUNCED_TITLES)].map((title) => `"${title}"`).join(', ');

const NOT_AN_INDEX: Bilingual = {
  vi: `thiếu các cột ${TITLES}`,
  en: `the columns ${TITLES} are missing`,
};

const OF_SEVERAL_PLANS: Bilingual = {
  vi: 'đây là danh sách thư của nhiều kế hoạch; hãy nêu danh-sach.csv trong thư mục của kế hoạch này',
  en: 'this is the index of several plans; name the danh-sach.csv in the folder of this plan',
};

function columnsOf(titles: CsvRow | undefined): Columns | null {
  const at = (title: string) => titles?.cells.findIndex((cell) => cell.trim() === title) ?? -1;
  const columns: Columns = {
    number: at(NUMBER_TITLE),
    date: at(DATE_TITLE),
    visit: at(ANNOUNCED_TITLES.visit),
    day: at(ANNOUNCED_TITLES.date),
    session: at(ANNOUNCED_TITLES.session),
  };
  return Object.values(columns).every((column) => column >= 0) ? columns : null;
}

function letterOf({ line, cells }: CsvRow, columns: Columns): IndexedLetter | Bilingual[] {
  const cell = (key: keyof Columns) => (cells[columns[key]] ?? '').trim();
  const faults: Bilingual[] = [];
  const dateIn = (text: string, title: string) => {
    const date = text === '' ? null : parseCivilDate(text);
    if (text !== '' && date === null)
      faults.push({
        vi: `cột "${title}": "${text}" không phải là ngày`,
        en: `"${text}" is not a date`,
      });
    return date;
  };
  const ids = valuesIn(cell('visit'));
  const days = valuesIn(cell('day'));
  const sessions = valuesIn(cell('session'));
  if (days.length > ids.length || sessions.length > ids.length)
    faults.push({
      vi: `cột "${ANNOUNCED_TITLES.visit}" có ${ids.length} mã, không khớp số ngày hoặc số buổi`,
      en: `there are ${ids.length} visits, but more days or sessions`,
    });
  const announced = ids.map((id, index): AnnouncedVisit => {
    const date = dateIn(days[index] ?? '', ANNOUNCED_TITLES.date);
    const session = sessions[index] ?? '';
    const meant = SESSIONS.find((one) => SESSION_CELLS[one] === session) ?? null;
    if (session !== '' && meant === null)
      faults.push({
        vi: `cột "${ANNOUNCED_TITLES.session}": "${session}" không phải là sáng hay chiều`,
        en: `"${session}" is no session`,
      });
    return { id, date, session: meant };
  });
  const number = cell('number');
  const date = dateIn(cell('date'), DATE_TITLE);
  return faults.length > 0 ? faults : { line, number: number === '' ? null : number, date, announced };
}

function valuesIn(cell: string): string[] {
  return cell === '' ? [] : cell.split(BETWEEN_VALUES).map((value) => value.trim());
}
