import type { VisitStatus } from '../../../follow-up/status.ts';
import type { DeadlineRow, StatusRows } from './deadline-rows.ts';
import { stateText, type StatusView, unitText, whenText } from './status-view.ts';

/** A visit in the table of all of them. */
export interface VisitRow {
  readonly of: VisitStatus;
  readonly number: number;
  readonly unit: string;
  readonly start: string;
  readonly state: string;
  /** What is latest of it, else what is due first; empty where it owes nothing now. */
  readonly pressing: string;
  readonly isNotRecorded: boolean;
  readonly isLate: boolean;
  readonly isDue: boolean;
}

/** Every visit in plan order, with the most pressing of what is owed on it. */
export function visitRows(view: StatusView, { notRecorded, overdue, due }: StatusRows): VisitRow[] {
  const { status, language } = view;
  const firstOf = (rows: readonly DeadlineRow[]) => {
    const first = new Map<VisitStatus, DeadlineRow>();
    for (const row of rows)
      if (row.open.visit !== null && !first.has(row.open.visit)) first.set(row.open.visit, row);
    return first;
  };
  // Lists are in the order of days: the first of what is late is the latest.
  const late = firstOf(overdue);
  const soon = firstOf(due);
  const unrecorded = new Set(notRecorded.map(({ visit }) => visit));
  const missing = { vi: 'chưa ghi kết quả', en: 'not recorded' }[language];
  return status.visits.map((of, index) => {
    const row = late.get(of) ?? soon.get(of);
    return {
      of,
      number: index + 1,
      unit: unitText(view, of),
      start: whenText(of, language),
      state: stateText(of, language),
      pressing: unrecorded.has(of) ? missing : (row?.when ?? ''),
      isNotRecorded: unrecorded.has(of),
      isLate: late.has(of),
      isDue: soon.has(of),
    };
  });
}
