import { explainLines } from './reason-words.ts';
import type { ScheduleView } from './schedule-view.ts';
import { workbook } from '../../xlsx/workbook.ts';
import type { Sheet } from '../../xlsx/sheet.ts';
import { calendarSheet } from './workbook/calendar-sheet.ts';
import { AS_OF_ROW, deadlineSheet } from './workbook/deadline-sheet.ts';
import { AS_OF_NAME, lateWhilePending } from './workbook/lateness.ts';
import { movedSheet } from './workbook/moved-sheet.ts';
import { visitSheet } from './workbook/visit-sheet.ts';

/** What a workbook of a schedule is made with. */
export interface XlsxOptions {
  /** What the secretariat must do, with the number of the column that says by when. */
  readonly duties: Sheet & { readonly due: number };
  /** Whether to say why each visit is where it is. */
  readonly explain: boolean;
}

/**
 * A schedule as an Excel file: the visits, every deadline, what the secretariat must do, the visits that moved where any did,
 * and the calendar, a sheet each.
 */
export function scheduleXlsx(view: ScheduleView, { duties, explain }: XlsxOptions): Uint8Array {
  const sheets: Sheet[] = [
    visitSheet(view, explain ? explainLines(view) : []),
    deadlineSheet(view),
    {
      ...duties,
      name: { vi: 'Việc', en: 'Checklist' }[view.language],
      conditions: lateWhilePending(duties, duties.due),
    },
    ...(view.schedule.moved.length === 0 ? [] : [movedSheet(view)]),
    calendarSheet(view),
  ];
  return workbook(sheets, [{ name: AS_OF_NAME, sheet: 1, row: AS_OF_ROW }]);
}
