import { contentItemsOf } from '../../../../follow-up/content-items.ts';
import { demandOf } from '../../../../follow-up/demand-status.ts';
import { hasReached } from '../../../../follow-up/progress.ts';
import type { DemandStatus, VisitStatus } from '../../../../follow-up/status.ts';
import { DEMAND_STATE_NAMES } from '../../../../plan/demands.ts';
import { FINDING_KIND_NAMES, FINDING_KINDS } from '../../../../plan/language/findings.ts';
import { MET } from '../../../../plan/language/facts.ts';
import type { StandingFact } from '../../../../plan/standing-facts.ts';
import type { Language } from '../../../../words/language.ts';
import type { Cell, Sheet, SheetColumn } from '../../../xlsx/sheet.ts';
import { type StatusView, unitText } from '../status-view.ts';
import {
  type AnswerKey,
  type FindingKey,
  FINDINGS_COLUMNS,
  FINDINGS_SHEET,
  type FindingsColumn,
  findingsPlaceOf,
  MET_WORDS,
  ORIGINAL_FINDINGS_SHEET,
} from './findings-columns.ts';
import { writableDays } from './register-sheet.ts';

/** So many rows without anything stand below the findings, to be written into. */
const FREE_ROWS = 100;

/** Lists of more letters than this Excel does not take. */
const LONGEST_LIST = 250;

/** How many lines stand above the titles of the columns. */
export const FINDINGS_HEADING_LINES = 2;

/** A finding on record, with its visit and its demand where it has one. */
export interface FindingRow {
  readonly of: VisitStatus;
  readonly finding: StandingFact;
  readonly demand: DemandStatus | null;
}

/** The findings on record of the visits of a status, in the order of the register. */
export function findingRows(visits: readonly VisitStatus[]): FindingRow[] {
  return visits.flatMap((of) =>
    (of.visit.record?.findings ?? []).map((finding) => ({
      of,
      finding,
      demand: demandOf(of, finding),
    })),
  );
}

/**
 * Every finding, a row each, with its demand and the report that answered it last; then rows to write further ones into, of
 * visits that were held at first.
 */
export function findingsSheet(view: StatusView): Sheet {
  const { plan, status, language } = view;
  const found = findingRows(status.visits);
  const begun = status.visits.filter(({ state, visit }) =>
    hasReached(state, visit.form === 'by-report' ? 'reported' : 'visited'),
  );
  const rows = [
    ...found.map((row) => rowOf(row, view)),
    ...begun.map((of) => FINDINGS_COLUMNS.map((column) => visitCell(column, of, view))),
    ...Array.from({ length: FREE_ROWS }, () => FINDINGS_COLUMNS.map(() => null)),
  ];
  return {
    name: FINDINGS_SHEET[language],
    heading: [
      `${FINDINGS_SHEET[language]}: ${plan.name}`,
      {
        vi: 'Chỉ ghi vào ô nền vàng. Dòng trống dưới cùng: ghi cả mã cuộc (lấy ở trang Sổ theo dõi) hoặc tên đơn vị. Số của kết quả và của kiến nghị do máy đặt.',
        en: 'Write into the yellow cells only. In the free rows at the end give the visit (from the register) or the name of the unit, too. Findings and demands are numbered by the program.',
      }[language],
    ],
    columns: FINDINGS_COLUMNS.map((column) => sheetColumn(column, view)),
    rows,
    refusal: { vi: 'Hãy chọn trong danh sách.', en: 'Choose from the list.' }[language],
    paper: 'A3',
    frozenColumns: 1 + findingsPlaceOf('id'),
    isEditable: (row, at) => {
      const column = FINDINGS_COLUMNS[at];
      if (column === undefined) return false;
      if ('finding' in column) return true;
      if ('answer' in column) return (found[row]?.demand ?? null) !== null;
      return column.tells === 'visit' && row >= found.length + begun.length;
    },
  };
}

/** What the rows of findings held when they were written, as plain text, by which is told what was changed since. */
export function originalFindingsSheet(view: StatusView): Sheet {
  return {
    name: ORIGINAL_FINDINGS_SHEET,
    heading: ['cchc-findings', '1'],
    columns: FINDINGS_COLUMNS.map(({ width }, at) => ({ title: String(at), width })),
    rows: findingRows(view.status.visits).map((row) => findingTexts(row)),
    refusal: '',
    isHidden: true,
    isEditable: () => false,
  };
}

/** What the row of a finding holds that is read back, as plain text: days in ISO 8601, words of the language of plans. */
export function findingTexts({ of, finding, demand }: FindingRow): (string | null)[] {
  const answer = demand?.demand.answers.at(-1) ?? null;
  return FINDINGS_COLUMNS.map((column) => {
    if ('finding' in column) return textOf(finding, column.finding);
    if ('answer' in column) return answer?.[column.answer] ?? null;
    switch (column.tells) {
      case 'visit':
        return of.visit.id;
      case 'id':
        return finding.id;
      case 'unit':
      case 'demand-id':
      case 'due':
      case 'state':
        return null;
    }
  });
}

function textOf(finding: StandingFact, key: FindingKey): string | null {
  const value = finding[key];
  return typeof value === 'number' ? String(value) : value;
}

function rowOf(row: FindingRow, view: StatusView): Cell[] {
  const { of, finding, demand } = row;
  const { language } = view;
  const answer = demand?.demand.answers.at(-1) ?? null;
  return FINDINGS_COLUMNS.map((column): Cell => {
    if ('finding' in column) return findingCell(finding, column.finding, language);
    if ('answer' in column) return answer === null ? null : answerCell(answer, column.answer, language);
    switch (column.tells) {
      case 'id':
        return finding.id;
      case 'demand-id':
        return demand?.demand.id ?? null;
      case 'due': {
        const deadline = demand?.deadline ?? null;
        return deadline?.date == null || deadline.state === 'expected' ? null : { date: deadline.date };
      }
      case 'state':
        return demand === null ? null : stateText(demand, language);
      case 'visit':
      case 'unit':
        return visitCell(column, of, view);
    }
  });
}

function visitCell(column: FindingsColumn, of: VisitStatus, view: StatusView): Cell {
  if (!('tells' in column)) return null;
  if (column.tells === 'visit') return of.visit.id;
  return column.tells === 'unit' ? unitText(view, of) : null;
}

function findingCell(finding: StandingFact, key: FindingKey, language: Language): Cell {
  switch (key) {
    case 'kind':
      return finding.kind === null ? null : FINDING_KIND_NAMES[finding.kind][language];
    case 'until':
      return finding.until === null ? null : { date: finding.until };
    case 'after':
      return finding.after;
    case 'content':
    case 'text':
    case 'nature':
    case 'cause':
    case 'evidence':
    case 'owner':
    case 'measures':
    case 'repeats':
    case 'demand':
      return finding[key];
  }
}

function answerCell(answer: StandingFact, key: AnswerKey, language: Language): Cell {
  switch (key) {
    case 'number':
      return answer.number;
    case 'on':
      return { date: answer.on };
    case 'met':
      return answer.met === null ? null : MET_WORDS[answer.met][language];
  }
}

function stateText({ demand, isLate }: DemandStatus, language: Language): string {
  const state = DEMAND_STATE_NAMES[demand.state][language];
  return isLate ? `${state}, ${{ vi: 'quá hạn', en: 'late' }[language]}` : state;
}

function sheetColumn(column: FindingsColumn, { plan, language }: StatusView): SheetColumn {
  const { title, width, holds } = column;
  const shown = { title: title[language], width };
  switch (holds) {
    case 'text':
    case 'number':
    case 'count':
      return shown;
    case 'day':
      return 'tells' in column ? shown : { ...shown, days: writableDays(plan.year, language) };
    case 'kind':
      return { ...shown, choices: FINDING_KINDS.map((kind) => FINDING_KIND_NAMES[kind][language]) };
    case 'met':
      return { ...shown, choices: MET.map((met) => MET_WORDS[met][language]) };
    case 'content': {
      const choices = contentItemsOf(plan).map(({ reference }) => reference);
      const isListed = choices.join(',').length <= LONGEST_LIST && !choices.some((one) => one.includes(','));
      return choices.length > 0 && isListed ? { ...shown, choices } : shown;
    }
  }
}
