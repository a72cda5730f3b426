import type { Deadline } from '../../../../deadlines/deadline.ts';
import { lapsedAt } from '../../../../documents/schedule/lapsed-notice.ts';
import type { ScheduledVisit } from '../../../../schedule/schedule.ts';
import { basisText } from '../deadline-basis.ts';
import { provenance } from '../schedule-notes.ts';
import { deadlineText, ownerName, type ScheduleView } from '../schedule-view.ts';
import type { Cell } from '../../../xlsx/sheet.ts';

const STATES: Readonly<Record<Deadline['state'], { readonly vi: string; readonly en: string }>> = {
  fixed: { vi: 'ngày chắc chắn', en: 'certain' },
  expected: { vi: 'ngày dự kiến', en: 'expected' },
  open: { vi: 'chưa biết ngày', en: 'date not known' },
};

/** Whether the date of a deadline stands, in words. */
export function stateText({ state }: Deadline, { language }: ScheduleView): string {
  return STATES[state][language];
}

/**
 * A deadline as a cell: its date, or in words what is known of it; its note says what it is, whose, how counted, by which
 * clause, and of which other day than the visit's its unit was notified.
 */
export function notedDeadline(view: ScheduleView, deadline: Deadline, of: ScheduledVisit | null): Cell {
  const { plan, language } = view;
  const lapsed = lapsedAt(view, deadline, of);
  const note = [
    deadline.what[language],
    `${{ vi: 'Ai làm', en: 'Who' }[language]}: ${ownerName(view, deadline)}`,
    `${{ vi: 'Cách tính', en: 'Counted' }[language]}: ${basisText(deadline, plan, language)}`,
    `${{ vi: 'Căn cứ', en: 'Basis' }[language]}: ${provenance(deadline, language)}`,
    stateText(deadline, view),
    ...(lapsed === null ? [] : [lapsed[language]]),
  ].join('\n');
  if (deadline.date === null) return { text: deadlineText(deadline, language), note };
  return { date: deadline.date, note };
}
