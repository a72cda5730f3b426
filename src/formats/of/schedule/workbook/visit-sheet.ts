import type { ScheduledVisit } from '../../../../schedule/schedule.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { VISIT_COLUMNS, type VisitCell } from '../visit-columns.ts';
import { proofLine, scheduleNotes } from '../schedule-notes.ts';
import { heading } from '../schedule-heading.ts';
import type { ScheduleView } from '../schedule-view.ts';
import { weekendIn } from '../../../xlsx/cell-conditions.ts';
import type { Cell, Sheet } from '../../../xlsx/sheet.ts';
import { lateUnlessKept } from './lateness.ts';
import { notedDeadline } from './noted-deadline.ts';

const NOTICE: Bilingual = { vi: 'Hạn thông báo', en: 'Notify by' };
const NOTIFIED: Bilingual = { vi: 'Đã thông báo', en: 'Notified' };

interface Column {
  readonly title: Bilingual;
  readonly width: number;
  readonly cell: (scheduled: ScheduledVisit, index: number) => Cell;
}

/** The visits, one a row, with what is open and how it was counted below. */
export function visitSheet(view: ScheduleView, isExplained: readonly string[]): Sheet {
  const { schedule, language } = view;
  const columns = columnsOf(view);
  const notice = 1 + columns.findIndex(({ title }) => title.vi === NOTICE.vi);
  const dates = columns.flatMap(({ title }, index) =>
    ['Từ ngày', 'Đến ngày', NOTICE.vi].includes(title.vi) ? [index + 1] : [],
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

/** Number, the columns of every spreadsheet but ids, and beside the last day to notify the day on which it was done. */
function columnsOf(view: ScheduleView): Column[] {
  const shared = VISIT_COLUMNS.slice(1).flatMap(({ title, width, cell }): Column[] => {
    const column = { title, width, cell: (at: ScheduledVisit) => sheetCell(cell(view, at), view) };
    return title.vi === NOTICE.vi ? [column, notified] : [column];
  });
  return [{ title: { vi: 'TT', en: 'No.' }, width: 5, cell: (_, index) => index + 1 }, ...shared];
}

const notified: Column = {
  title: NOTIFIED,
  width: 11,
  cell: ({ visit: { record } }) => (record?.notified == null ? null : { date: record.notified.sent }),
};

function sheetCell(cell: VisitCell, view: ScheduleView): Cell {
  return typeof cell === 'object' && cell !== null && 'deadline' in cell
    ? notedDeadline(view, cell.deadline)
    : cell;
}
