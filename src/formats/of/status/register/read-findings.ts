import { type CivilDate, parseCivilDate } from '../../../../calendar/civil-date.ts';
import type { Status, VisitStatus } from '../../../../follow-up/status.ts';
import { fold } from '../../../../plan/fold.ts';
import { FINDING_KINDS } from '../../../../plan/language/findings.ts';
import { bareFact, type Fact, MET } from '../../../../plan/language/facts.ts';
import { nextFindingId } from '../../../../plan/finding-reference.ts';
import type { StandingFact } from '../../../../plan/standing-facts.ts';
import { foundOn } from '../../../../plan/visit-record.ts';
import { toldApart } from '../../../../schedule/visits/visit.ts';
import type { Language } from '../../../../words/language.ts';
import type { ReadCell, ReadSheet } from '../../../xlsx/reading/read-workbook.ts';
import { cellName } from '../../../xlsx/sheet.ts';
import type { Doubt, DoubtfulCell } from './doubt.ts';
import { correction, type RegisterFact } from './facts-of-row.ts';
import {
  answered,
  answerWithoutDemand,
  DEADLINE_WITHOUT_DEMAND,
  demandless,
  findingGone,
  lacking,
  notCounted,
  unknownFinding,
  unitNotMeant,
} from './finding-doubts.ts';
import { type FindingKey, FINDINGS_COLUMNS, FINDINGS_SHEET, kindOf, metOf } from './findings-columns.ts';
import { type FindingRow, findingRows, findingTexts, FINDINGS_HEADING_LINES } from './findings-sheet.ts';
import { isSameText, plainText } from './plain-text.ts';
import { notListed, readCell, type Written } from './read-cell.ts';
import { registerDays } from './register-sheet.ts';
import { emptied, recordedSince } from './row-doubts.ts';
import { otherTitle } from './workbook-doubts.ts';

type Cells = readonly (string | null)[];

/** The sheet of findings with what it held when it was written, and what it is compared with. */
interface FindingsBack {
  readonly sheet: ReadSheet;
  readonly original: ReadSheet;
  readonly status: Status;
  readonly language: Language;
  readonly year: number;
}

/** What the sheet of findings adds to the record, and what is doubtful in it. */
interface FindingsRead {
  readonly facts: readonly RegisterFact[];
  readonly doubtful: readonly DoubtfulCell[];
}

/**
 * Reads back the sheet of findings: a row with a number that was changed corrects its finding or answers its demand, one
 * without a number is a new finding. What nobody has changed adds nothing.
 */
export function readFindings(back: FindingsBack): FindingsRead {
  const { sheet, status, language } = back;
  const name = FINDINGS_SHEET[language];
  for (const [at, { title }] of FINDINGS_COLUMNS.entries()) {
    const found = plainText(sheet.at(FINDINGS_HEADING_LINES, at));
    const cell = cellName(FINDINGS_HEADING_LINES, at);
    if (found !== title[language])
      return { facts: [], doubtful: [{ sheet: name, cell, ...otherTitle(found, title[language]) }] };
  }
  const held = originalTexts(back.original);
  const recorded = new Map(findingRows(status.visits).map((row) => [keyOf(findingTexts(row)), row]));
  const added: Added = new Map();
  const facts: RegisterFact[] = [];
  const doubtful: DoubtfulCell[] = [];
  for (let row = FINDINGS_HEADING_LINES + 1; row < sheet.rows; row += 1) {
    const doubts: { at: number; doubt: Doubt }[] = [];
    const written = readRow(back, row, doubts);
    const isFilled = written.some((text, at) => text !== null && !('tells' in (FINDINGS_COLUMNS[at] ?? {})));
    if (!isFilled && doubts.length === 0 && written[ID] === null) continue;
    if (doubts.length === 0) {
      const before = held.get(keyOf(written));
      const result =
        written[ID] === null
          ? newFinding(written, status, added)
          : before === undefined
            ? { doubts: [{ at: ID, doubt: unknownFinding(written[ID] ?? '') }] }
            : changes(written, before, recorded.get(keyOf(written)), status);
      if ('facts' in result)
        for (const { at, fact } of result.facts) facts.push({ cell: `${name}!${cellName(row, at)}`, fact });
      else doubts.push(...result.doubts);
    }
    for (const { at, doubt } of doubts) doubtful.push({ sheet: name, cell: cellName(row, at), ...doubt });
  }
  return { facts, doubtful };
}

const VISIT = placeOf('visit');
const ID = placeOf('id');

/** The place of a column by what it tells or holds. */
function placeOf(what: FindingKey | 'visit' | 'id' | 'number' | 'on' | 'met'): number {
  return FINDINGS_COLUMNS.findIndex((column) =>
    'tells' in column
      ? column.tells === what
      : 'finding' in column
        ? column.finding === what
        : column.answer === what,
  );
}

function keyOf(texts: Cells): string {
  return `${texts[VISIT] ?? ''}\n${texts[ID] ?? ''}`;
}

function originalTexts(sheet: ReadSheet): ReadonlyMap<string, Cells> {
  const rows = new Map<string, Cells>();
  for (let row = 0; row < sheet.rows; row += 1) {
    const texts = FINDINGS_COLUMNS.map((_, at) => plainText(sheet.at(row, at)));
    rows.set(keyOf(texts), texts);
  }
  return rows;
}

/** The cells of a row in plain text, words as plans have them; doubts are added to those known. What is only told is not read. */
function readRow(
  { sheet, year }: FindingsBack,
  row: number,
  doubts: { at: number; doubt: Doubt }[],
): (string | null)[] {
  const days = registerDays(year);
  return FINDINGS_COLUMNS.map((column, at) => {
    const cell = sheet.at(row, at);
    if ('tells' in column) return plainText(cell);
    const read = readHeld(cell, column.holds, days);
    if ('value' in read) return read.value;
    doubts.push({ at, doubt: read.doubt });
    return null;
  });
}

function readHeld(
  cell: ReadCell | null,
  holds: (typeof FINDINGS_COLUMNS)[number]['holds'],
  days: ReturnType<typeof registerDays>,
): Written {
  if (holds === 'day' || holds === 'number') return readCell(cell, { holds }, days);
  const read = readCell(cell, { holds: 'any' }, days);
  if ('doubt' in read || read.value === null) return read;
  const { value } = read;
  switch (holds) {
    case 'text':
    case 'content':
      return { value };
    case 'count':
      return /^\d{1,4}$/.test(value) ? { value } : { doubt: notCounted(value) };
    case 'kind': {
      const kind = kindOf(value);
      return kind === null ? { doubt: notListed(value, KINDS_LISTED) } : { value: kind };
    }
    case 'met': {
      const met = metOf(value);
      return met === null ? { doubt: notListed(value, METS_LISTED) } : { value: met };
    }
  }
}

const KINDS_LISTED = {
  vi: 'Chọn "ưu điểm", "hạn chế" hoặc "vi phạm".',
  en: 'Choose "strength", "shortcoming" or "violation".',
};
const METS_LISTED = {
  vi: 'Chọn "xong", "một phần", "chưa" hoặc "không còn phải làm".',
  en: 'Choose "met", "partly", "not" or "lifted".',
};

type Result =
  | { readonly facts: readonly { readonly at: number; readonly fact: Fact }[] }
  | { readonly doubts: readonly { readonly at: number; readonly doubt: Doubt }[] };

/** The numbers that findings of units get which are new in the sheet. */
type Added = Map<string, readonly Pick<Fact, 'id'>[]>;

const NEEDED: readonly FindingKey[] = ['content', 'kind', 'text'];

/** A finding in a row without a number: it gets the next one of its unit. */
function newFinding(written: Cells, status: Status, added: Added): Result {
  const of = visitMeant(written[VISIT] ?? null, status.visits);
  if ('doubt' in of) return { doubts: [{ at: VISIT, doubt: of.doubt }] };
  const missing = NEEDED.filter((key) => written[placeOf(key)] == null);
  if (missing.length > 0)
    return {
      doubts: missing.map((key) => {
        const at = placeOf(key);
        return { at, doubt: lacking(FINDINGS_COLUMNS[at]?.title ?? { vi: '', en: '' }) };
      }),
    };
  const answers = (['number', 'on', 'met'] as const).map(placeOf).filter((at) => written[at] !== null);
  if (answers.length > 0) return { doubts: answers.map((at) => ({ at, doubt: demandless })) };
  const deadline = (['until', 'after'] as const).map(placeOf).find((at) => written[at] !== null);
  if (deadline !== undefined && written[placeOf('demand')] === null)
    return { doubts: [{ at: deadline, doubt: DEADLINE_WITHOUT_DEMAND }] };
  const { visit } = of.meant;
  const unit = visit.unit ?? visit.id;
  const id = nextFindingId([...findingsOfUnit(unit, status.visits), ...(added.get(unit) ?? [])]);
  added.set(unit, [...(added.get(unit) ?? []), { id }]);
  const day = foundOn(visit.record);
  const apart = toldApart(
    visit,
    status.visits.map((one) => one.visit),
  );
  const bare: Fact = { ...bareFact('finding', day ?? status.asOf, []), unit, ...apart, id };
  return { facts: [{ at: placeOf('text'), fact: withWritten(bare, written) }] };
}

function visitMeant(
  named: string | null,
  visits: readonly VisitStatus[],
): { readonly meant: VisitStatus } | { readonly doubt: Doubt } {
  const byId = visits.find(({ visit }) => visit.id === named);
  const found =
    named === null
      ? []
      : byId === undefined
        ? visits.filter(({ visit }) => visit.unit === named || fold(visit.name.vi) === fold(named))
        : [byId];
  const [meant, ...others] = found;
  return meant === undefined || others.length > 0
    ? {
        doubt: unitNotMeant(
          named,
          found.map(({ visit }) => visit.id),
        ),
      }
    : { meant };
}

function findingsOfUnit(unit: string, visits: readonly VisitStatus[]): readonly StandingFact[] {
  return visits
    .filter(({ visit }) => (visit.unit ?? visit.id) === unit)
    .flatMap(({ visit }) => visit.record?.findings ?? []);
}

/** What was changed in the row of a finding on record: the finding is corrected, its demand answered. */
function changes(written: Cells, before: Cells, row: FindingRow | undefined, status: Status): Result {
  const isRead = (at: number) => !('tells' in (FINDINGS_COLUMNS[at] ?? { tells: '' }));
  const places = FINDINGS_COLUMNS.map((_, at) => at).filter(isRead);
  const changed = places.filter((at) => !isSameText(written[at], before[at]));
  if (changed.length === 0) return { facts: [] };
  if (row === undefined) return { doubts: [{ at: ID, doubt: findingGone(written[ID] ?? '') }] };
  const recorded = findingTexts(row);
  if (places.every((at) => isSameText(written[at], recorded[at]))) return { facts: [] };
  if (places.some((at) => !isSameText(before[at], recorded[at])))
    return { doubts: changed.map((at) => ({ at, doubt: recordedSince('finding') })) };
  const { of, finding } = row;
  const unit = of.visit.unit ?? of.visit.id;
  const gone = changed.filter((at) => written[at] === null);
  if (gone.length > 0)
    return { doubts: gone.map((at) => ({ at, doubt: emptied('finding', unit, before[at] ?? '') })) };
  const ofFinding = changed.filter((at) => 'finding' in (FINDINGS_COLUMNS[at] ?? {}));
  const ofAnswer = changed.filter((at) => !ofFinding.includes(at));
  const corrected = ofFinding.map((at) => ({
    at,
    fact: withWritten(correction(finding, finding.on), written),
  }));
  const answer = ofAnswer.length === 0 ? { facts: [] } : answerOf(written, row, ofAnswer, status);
  return 'doubts' in answer ? answer : { facts: [...corrected.slice(0, 1), ...answer.facts] };
}

function answerOf(
  written: Cells,
  { of, demand }: FindingRow,
  changed: readonly number[],
  status: Status,
): Result {
  const doubted = (doubt: Doubt): Result => ({ doubts: changed.map((at) => ({ at, doubt })) });
  if (demand === null) return doubted(answerWithoutDemand);
  const { id, answers } = demand.demand;
  const unit = of.visit.unit ?? of.visit.id;
  if (answers.length > 0) return doubted(answered(unit, id));
  const [onAt, metAt] = [placeOf('on'), placeOf('met')];
  const [on, met] = [dayOf(written[onAt] ?? null), MET.find((one) => one === written[metAt]) ?? null];
  const missing = [...(on === null ? [onAt] : []), ...(met === null ? [metAt] : [])];
  if (on === null || met === null)
    return {
      doubts: missing.map((at) => ({
        at,
        doubt: lacking(FINDINGS_COLUMNS[at]?.title ?? { vi: '', en: '' }),
      })),
    };
  const apart = toldApart(
    of.visit,
    status.visits.map(({ visit }) => visit),
  );
  const bare = bareFact('remediation-reported', on, []);
  const number = written[placeOf('number')] ?? null;
  const fact: Fact = { ...bare, unit, ...apart, number, demand: id, met };
  return { facts: [{ at: changed[0] ?? onAt, fact }] };
}

function withWritten(fact: Fact, written: Cells): Fact {
  const text = (key: FindingKey) => written[placeOf(key)] ?? null;
  return {
    ...fact,
    content: text('content'),
    kind: FINDING_KINDS.find((kind) => kind === text('kind')) ?? null,
    text: text('text'),
    nature: text('nature'),
    cause: text('cause'),
    evidence: text('evidence'),
    owner: text('owner'),
    measures: text('measures'),
    repeats: text('repeats'),
    demand: text('demand'),
    until: dayOf(text('until')),
    after: text('after') === null ? null : Number(text('after')),
  };
}

function dayOf(text: string | null): CivilDate | null {
  return text === null ? null : parseCivilDate(text);
}
