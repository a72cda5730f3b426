import { writtenDate } from '../../../calendar/date-words.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import type { Bilingual } from '../../../words/language.ts';
import {
  daysText,
  deadlineOf,
  deadlineText,
  reviewText,
  type ScheduleView,
  sessionText,
  shortDeadlineText,
  standAsideText,
  teamName,
  visitName,
} from './schedule-view.ts';
import { type Column, fitsGrid } from '../../text/text-table.ts';

/** A table of visits for a page of some width, with what it has in common said once. */
export interface VisitTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** `title: value` of what all visits share and the page is too narrow to repeat. */
  readonly shared: readonly string[];
}

/** A column with its cells. */
interface Filled {
  readonly title: Bilingual;
  readonly least: number;
  readonly cells: readonly string[];
  /** The cells where there is no room for all columns. */
  readonly whenNarrow?: readonly string[];
  /** What all rows share, if they do; undefined if they differ, or if it must stand in each row. */
  readonly shared?: string | undefined;
}

/**
 * The table of visits. Where its columns do not fit side by side, those in which all visits agree are taken out, one
 * after the other, and said once above it.
 */
export function visitTable(view: ScheduleView, width: number): VisitTable {
  const { language } = view;
  let columns = filledColumns(view);
  const shared: string[] = [];
  while (!fits(columns, view, width)) {
    const next = columns.find((column) => column.shared !== undefined);
    if (next === undefined) break;
    if (next.shared !== undefined && next.shared !== '')
      shared.push(`${next.title[language]}: ${next.shared}`);
    columns = columns.filter((column) => column !== next);
  }
  const isNarrow = columns.length < filledColumns(view).length;
  return { ...gridOf(isNarrow ? columns.map(narrowed) : columns, view), shared };
}

/** The column as it stands on a narrow page, where dates stand on a line of their own, so that none is torn apart. */
function narrowed({ whenNarrow, ...column }: Filled): Filled {
  return whenNarrow === undefined ? column : { ...column, cells: whenNarrow };
}

function filledColumns(view: ScheduleView): Filled[] {
  const { schedule, language } = view;
  const { visits } = schedule;
  const filled = (title: Bilingual, least: number, cell: (at: ScheduledVisit) => string): Filled => ({
    title,
    least,
    cells: visits.map(cell),
  });
  const sharable = (title: Bilingual, least: number, cell: (at: ScheduledVisit) => string): Filled => {
    const column = filled(title, least, cell);
    return { ...column, shared: common(column.cells) };
  };
  return [
    {
      ...filled(
        { vi: 'Ngày, buổi', en: 'Date, session' },
        13,
        (at) => `${daysText(at, language)} ${sessionText(at, language)}`,
      ),
      whenNarrow: visits.map((at) => inTwoLines(daysText(at, language), sessionText(at, language))),
    },
    filled(
      { vi: 'Đơn vị', en: 'Unit' },
      16,
      (at) => `${at.visit.parent === null ? '' : '· '}${visitName(view, at)}`,
    ),
    sharable({ vi: 'Đoàn', en: 'Team' }, 8, (at) => teamName(view, at.team)),
    sharable({ vi: 'Hạn báo', en: 'Notify by' }, 10, (at) =>
      deadlineText(deadlineOf(at, 'notice'), language),
    ),
    {
      ...filled({ vi: 'Mốc kiểm tra', en: 'Review period' }, 12, (at) => reviewText(at, language)),
      shared: sharedReview(view),
    },
    sharable({ vi: 'Hạn khắc phục', en: 'Remediation' }, 10, (at) =>
      shortDeadlineText(deadlineOf(at, 'remediation'), language),
    ),
    sharable({ vi: 'Đứng ngoài', en: 'Stands aside' }, 8, (at) => standAsideText(view, at)),
  ];
}

function inTwoLines(days: string, session: string): string {
  return session === '' ? `${days} ` : `${days}\n${session}`;
}

/** What all cells hold; undefined if they differ. */
function common(cells: readonly string[]): string | undefined {
  const [first] = cells;
  return cells.every((cell) => cell === first) ? first : undefined;
}

/** The review period that all visits share: to the same day, or each to its own. */
function sharedReview(view: ScheduleView): string | undefined {
  const { schedule, language } = view;
  const same = common(schedule.visits.map((at) => reviewText(at, language)));
  if (same !== undefined) return same;
  const [first] = schedule.visits;
  const from = first?.review.from ?? null;
  const endWithVisit = schedule.visits.every(
    ({ review, start, end }) =>
      review.from === from && (review.to === start?.date || review.to === end?.date),
  );
  if (from === null || !endWithVisit) return undefined;
  const day = writtenDate(from, language);
  return { vi: `${day} – ngày kiểm tra`, en: `${day} – the visit` }[language];
}

function fits(columns: readonly Filled[], view: ScheduleView, width: number): boolean {
  const grid = gridOf(columns, view);
  return fitsGrid(grid.columns, grid.rows, width);
}

function gridOf(columns: readonly Filled[], { schedule, language }: ScheduleView) {
  return {
    columns: columns.map(({ title, least }) => ({ title: title[language], least })),
    rows: schedule.visits.map((_, row) => columns.map(({ cells }) => cells[row] ?? '')),
  };
}
