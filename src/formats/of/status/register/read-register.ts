import type { Status } from '../../../../follow-up/status.ts';
import { toldApart } from '../../../../schedule/visits/visit.ts';
import { type ReadSheet, type ReadWorkbook, readWorkbook } from '../../../xlsx/reading/read-workbook.ts';
import { cellName } from '../../../xlsx/sheet.ts';
import type { Doubt, DoubtfulCell } from './doubt.ts';
import { factsOfRow, type RegisterFact } from './facts-of-row.ts';
import { FINDINGS_SHEET, ORIGINAL_FINDINGS_SHEET } from './findings-columns.ts';
import { type Original, ORIGINAL_SHEET, readOriginal } from './original-sheet.ts';
import { plainText } from './plain-text.ts';
import { readCell, withoutValue } from './read-cell.ts';
import { readFindings } from './read-findings.ts';
import { isOfFact, placeOf, REGISTER_COLUMNS, REGISTER_SHEET } from './register-columns.ts';
import { HEADING_LINES, registerDays } from './register-sheet.ts';
import { notReadBack, rowWithoutVisit, unknownVisit, visitGone, visitTwice } from './row-doubts.ts';
import {
  FAULT_DOUBTS,
  NEWER_REGISTER,
  noRegister,
  noSheet,
  otherPlan,
  otherTitle,
} from './workbook-doubts.ts';

/** What a register adds to the record: facts; or, where anything is doubtful, all that is, and no facts. */
export type RegisterRead =
  { readonly facts: readonly RegisterFact[] } | { readonly doubtful: readonly DoubtfulCell[] };

/**
 * Reads back the register that `cchc status -o FILE.xlsx` wrote, from the bytes of the file, and compares it with what it held
 * when it was written and with what is on record, by a status that sees every visit. A cell filled in is a new fact, or
 * completes one; a day or number changed corrects one; what was not changed adds nothing.
 */
export async function readRegister(bytes: Uint8Array, status: Status): Promise<RegisterRead> {
  const workbook = await readWorkbook(bytes, [
    ...[REGISTER_SHEET.vi, REGISTER_SHEET.en, ORIGINAL_SHEET],
    ...[FINDINGS_SHEET.vi, FINDINGS_SHEET.en, ORIGINAL_FINDINGS_SHEET],
  ]);
  if ('fault' in workbook) return refused(FAULT_DOUBTS[workbook.fault]);
  const hidden = workbook.sheets.get(ORIGINAL_SHEET);
  const original = hidden === undefined ? 'no-register' : readOriginal(hidden);
  if (original === 'no-register') return refused(noRegister(workbook.names));
  if (original === 'newer') return refused(NEWER_REGISTER);
  if (original.plan !== status.plan) return refused(otherPlan(original.plan, status.plan));
  const name = REGISTER_SHEET[original.language];
  const sheet = workbook.sheets.get(name);
  if (sheet === undefined) return refused(noSheet(name, workbook.names));
  const title = wrongTitle(sheet, original, name);
  if (title !== null) return { doubtful: [title] };
  const visits = readRows(sheet, name, original, status);
  const findings = findingsIn(workbook, original, status);
  const doubtful = [...('doubtful' in visits ? visits.doubtful : []), ...findings.doubtful];
  return doubtful.length > 0 || 'doubtful' in visits
    ? { doubtful }
    : { facts: [...visits.facts, ...findings.facts] };
}

/** What the sheet of findings adds; nothing where the register was written without one. */
function findingsIn(
  { sheets, names }: Pick<ReadWorkbook, 'sheets' | 'names'>,
  { language, year }: Original,
  status: Status,
): ReturnType<typeof readFindings> {
  const original = sheets.get(ORIGINAL_FINDINGS_SHEET);
  const sheet = sheets.get(FINDINGS_SHEET[language]);
  if (original === undefined) return { facts: [], doubtful: [] };
  if (sheet === undefined)
    return {
      facts: [],
      doubtful: [{ sheet: null, cell: null, ...noSheet(FINDINGS_SHEET[language], names) }],
    };
  return readFindings({ sheet, original, status, language, year });
}

function refused(doubt: Doubt): RegisterRead {
  return { doubtful: [{ sheet: null, cell: null, ...doubt }] };
}

/** The first title of a column that is not where it was. */
function wrongTitle(sheet: ReadSheet, { language }: Original, name: string): DoubtfulCell | null {
  for (const [at, { title }] of REGISTER_COLUMNS.entries()) {
    const found = plainText(sheet.at(HEADING_LINES, at));
    if (found !== title[language])
      return { sheet: name, cell: cellName(HEADING_LINES, at), ...otherTitle(found, title[language]) };
  }
  return null;
}

function readRows(sheet: ReadSheet, name: string, original: Original, status: Status): RegisterRead {
  const visits = new Map(status.visits.map((of) => [of.visit.id, of]));
  const all = status.visits.map(({ visit }) => visit);
  const days = registerDays(original.year);
  const seen = new Map<string, string>();
  const facts: RegisterFact[] = [];
  const doubtful: DoubtfulCell[] = [];
  const doubt = (row: number, at: number, why: Doubt) => {
    doubtful.push({ sheet: name, cell: cellName(row, at), ...why });
  };
  for (let row = HEADING_LINES + 1; row < sheet.rows; row += 1) {
    const cells = REGISTER_COLUMNS.map((_, at) => sheet.at(row, at));
    if (cells.every((cell) => plainText(cell) === null)) continue;
    const id = plainText(cells[VISIT] ?? null);
    const held = id === null ? undefined : original.rows.get(id);
    if (id === null || held === undefined) {
      const unit = plainText(cells[UNIT] ?? null);
      doubt(row, VISIT, id === null ? rowWithoutVisit(unit, visitsNamed(unit, original)) : unknownVisit(id));
      continue;
    }
    const first = seen.get(id);
    if (first !== undefined) {
      doubt(row, VISIT, visitTwice(id, first));
      continue;
    }
    seen.set(id, cellName(row, VISIT));
    const before = doubtful.length;
    const written = REGISTER_COLUMNS.map((column, at): string | null => {
      const cell = cells[at] ?? null;
      if (isOfFact(column)) {
        const read = readCell(cell, column, days);
        if ('value' in read) return read.value;
        doubt(row, at, read.doubt);
        return null;
      }
      const why = withoutValue(cell);
      const text = plainText(cell);
      if (why !== null) doubt(row, at, why);
      else if (text !== (held[at] ?? null)) doubt(row, at, notReadBack(text, held[at] ?? null));
      return text;
    });
    if (doubtful.length > before || written.every((text, at) => text === (held[at] ?? null))) continue;
    const of = visits.get(id);
    if (of === undefined) {
      doubt(row, VISIT, visitGone(id));
      continue;
    }
    const result = factsOfRow({ of, written, original: held, apart: toldApart(of.visit, all) });
    for (const one of result.doubts) doubt(row, one.at, one.doubt);
    for (const one of result.facts) facts.push({ cell: cellName(row, one.at), fact: one.fact });
  }
  return doubtful.length > 0 ? { doubtful } : { facts };
}

const VISIT = placeOf('visit');
const UNIT = placeOf('unit');

/** The visits whose unit has a name in the register. */
function visitsNamed(unit: string | null, { rows }: Original): string[] {
  if (unit === null) return [];
  return [...rows].flatMap(([id, texts]) => (texts[UNIT] === unit ? [id] : []));
}
