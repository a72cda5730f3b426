import type { Language } from '../../../words/language.ts';
import { csv } from '../../csv.ts';
import { VISIT_COLUMNS, type VisitCell } from './visit-columns.ts';
import { deadlineText, type ScheduleView } from './schedule-view.ts';

/** A schedule as CSV, one visit a row, dates as `2021-05-17`, which Excel reads as dates in every locale. */
export function scheduleCsv(view: ScheduleView): string {
  const { schedule, language } = view;
  const rows = schedule.visits.map((scheduled) =>
    VISIT_COLUMNS.map(({ cell }) => cellText(cell(view, scheduled), language)),
  );
  return csv([VISIT_COLUMNS.map(({ title }) => title[language]), ...rows]);
}

function cellText(cell: VisitCell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if ('date' in cell) return cell.date;
  return cell.deadline.date ?? deadlineText(cell.deadline, language);
}
