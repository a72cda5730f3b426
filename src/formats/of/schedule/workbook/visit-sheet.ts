import { venueOf } from '../../../../documents/venue.ts';
import { validNotice } from '../../../../schedule/notice.ts';
import type { ScheduledVisit } from '../../../../schedule/schedule.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { VISIT_COLUMNS, type VisitCell, type VisitColumn } from '../visit-columns.ts';
import { proofLine, scheduleNotes } from '../schedule-notes.ts';
import { heading } from '../schedule-heading.ts';
import type { ScheduleView } from '../schedule-view.ts';
import { weekendIn } from '../../../xlsx/cell-conditions.ts';
import type { Cell, Sheet } from '../../../xlsx/sheet.ts';
import { lateUnlessKept } from './lateness.ts';
import { notedDeadline } from './noted-deadline.ts';

const NOTIFIED: Bilingual = { vi: 'Đã thông báo', en: 'Notified' };

interface Column extends Pick<VisitColumn, 'holds'> {
  readonly title: Bilingual;
  readonly width: number;
  readonly cell: (scheduled: ScheduledVisit, index: number) => Cell;
}

/** The visits, one a row, with what is open and how it was counted below. */
export function visitSheet(view: ScheduleView, isExplained: readonly string[]): Sheet {
  const { schedule, language } = view;
  const columns = columnsOf(view);
  const notice = 1 + columns.findIndex(({ holds }) => holds === 'notice');
  const dates = columns.flatMap(({ holds }, index) =>
    holds === 'from' || holds === 'to' || holds === 'notice' ? [index + 1] : [],
  );
  return {
    name: { vi: 'Lịch', en: 'Schedule' }[language],
    heading: heading(view),
    columns: columns.map(({ title, width }) => ({ title: title[language], width })),
    rows: schedule.visits.map((scheduled, index) => columns.map(({ cell }) => cell(scheduled, index))),
    refusal: '',
    conditions: [lateUnlessKept(notice, notice + 1, [notice, notice]), ...dates.map(weekendIn)],
    footing: [
      ...isExplained,
      ...scheduleNotes(view).flatMap(({ title, lines }) => [
        `${title}:`,
        ...lines.map((line) => `– ${line}`),
      ]),
      proofLine(view),
    ],
  };
}

/**
 * Number, the columns of every spreadsheet but ids, beside the last day to notify the day on which it was done, and last the
 * venues where there are any.
 */
function columnsOf(view: ScheduleView): Column[] {
  const shared = VISIT_COLUMNS.flatMap(({ holds, title, width, cell }): Column[] => {
    if (holds === 'id') return [];
    const column = {
      holds,
      title,
      width,
      cell: (at: ScheduledVisit) => sheetCell(cell(view, at), at, view),
    };
    return holds === 'notice' ? [column, notified] : [column];
  });
  const hasVenues = view.schedule.visits.some((at) => venueOf(view, at) !== null);
  const venue: Column = {
    title: { vi: 'Địa điểm', en: 'Venue' },
    width: 24,
    cell: (at) => venueOf(view, at),
  };
  return [
    { title: { vi: 'TT', en: 'No.' }, width: 5, cell: (_, index) => index + 1 },
    ...shared,
    ...(hasVenues ? [venue] : []),
  ];
}

const notified: Column = {
  title: NOTIFIED,
  width: 11,
  cell: (at) => {
    const notice = validNotice(at);
    return notice === null ? null : { date: notice.sent };
  },
};

function sheetCell(cell: VisitCell, at: ScheduledVisit, view: ScheduleView): Cell {
  return typeof cell === 'object' && cell !== null && 'deadline' in cell
    ? notedDeadline(view, cell.deadline, at)
    : cell;
}
