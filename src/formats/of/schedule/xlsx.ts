import { makeChecklists } from '../../../documents/checklist/make-checklists.ts';
import type { Path } from '../../../diagnostics/path.ts';
import { WORDS } from '../checklist/checklist-view.ts';
import { checklistSheet } from '../checklist/xlsx.ts';
import { explainLines } from './reason-words.ts';
import type { ScheduleView } from './schedule-view.ts';
import { workbook } from '../../xlsx/workbook.ts';
import type { Sheet } from '../../xlsx/sheet.ts';
import { calendarSheet } from './workbook/calendar-sheet.ts';
import { AS_OF_ROW, deadlineSheet } from './workbook/deadline-sheet.ts';
import { AS_OF_NAME, lateWhilePending } from './workbook/lateness.ts';
import { visitSheet } from './workbook/visit-sheet.ts';

/** What a workbook of a schedule is made with. */
export interface XlsxOptions {
  /** Whether the plan file says this, or it is a default. */
  readonly isWritten: (path: Path) => boolean;
  /** Whether to say why each visit is where it is. */
  readonly explain: boolean;
}

/** A schedule as an Excel file of four sheets: the visits, every deadline, what the secretariat must do, and the calendar. */
export function scheduleXlsx(view: ScheduleView, { isWritten, explain }: XlsxOptions): Uint8Array {
  const checklists = makeChecklists(
    { ...view, isWritten },
    { side: 'secretariat', unit: null, from: null, to: null },
  );
  const duties = checklistSheet({ checklists, schedule: view });
  const sheets: Sheet[] = [
    visitSheet(view, explain ? explainLines(view) : []),
    deadlineSheet(view),
    {
      ...duties,
      name: { vi: 'Việc', en: 'Checklist' }[view.language],
      conditions: lateWhilePending(duties, WORDS.due[view.language]),
    },
    calendarSheet(view),
  ];
  return workbook(sheets, [{ name: AS_OF_NAME, sheet: 1, row: AS_OF_ROW }]);
}
