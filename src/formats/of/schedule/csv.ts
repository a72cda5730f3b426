import type { Language } from '../../../words/language.ts';
import { csv } from '../../csv.ts';
import { VISIT_COLUMNS, type VisitCell, type VisitColumn } from './visit-columns.ts';
import { deadlineText, type ScheduleView } from './schedule-view.ts';

/** A schedule as CSV, one visit a row, dates as `2021-05-17`, which Excel reads as dates in every locale. */
export function scheduleCsv(view: ScheduleView): string {
  const { schedule, language } = view;
  const columns = schedule.moved.length === 0 ? VISIT_COLUMNS : [...VISIT_COLUMNS, OLD_DATE];
  const rows = schedule.visits.map((scheduled) =>
    columns.map(({ cell }) => cellText(cell(view, scheduled), language)),
  );
  return csv([columns.map(({ title }) => title[language]), ...rows]);
}

/** The day that a visit has left, in a schedule in which some moved. */
const OLD_DATE: VisitColumn = {
  title: { vi: 'Lịch cũ', en: 'Old date' },
  width: 11,
  cell: ({ schedule }, { visit }) => {
    const move = schedule.moved.find((one) => one.visit === visit);
    return move === undefined ? null : { date: move.from.date };
  },
};

function cellText(cell: VisitCell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if ('date' in cell) return cell.date;
  return cell.deadline.date ?? deadlineText(cell.deadline, language);
}
