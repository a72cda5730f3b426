import type { CivilDate } from '../../../calendar/civil-date.ts';
import type { Deadline } from '../../../deadlines/deadline.ts';
import type { KnownDeadline } from '../../../plan/language/known-deadlines.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import type { Bilingual } from '../../../words/language.ts';
import { FORM_NAMES, LEVEL_NAMES } from '../../../words/names.ts';
import {
  deadlineOf,
  heirOf,
  type ScheduleView,
  sessionText,
  standAsideText,
  teamName,
} from './schedule-view.ts';

/** What a table of visits for a spreadsheet holds of one visit: a text, a date, a deadline, or nothing. */
export type VisitCell = string | CivilCell | { readonly deadline: Deadline } | null;

interface CivilCell {
  readonly date: CivilDate;
}

/** A column of such a table; the width is in digits. */
export interface VisitColumn {
  /** What it holds, for those that treat some columns differently. */
  readonly holds?: 'id' | 'from' | 'to' | 'notice' | undefined;
  readonly title: Bilingual;
  readonly width: number;
  readonly cell: (view: ScheduleView, scheduled: ScheduledVisit) => VisitCell;
}

/** The columns that spreadsheets have of a schedule, one visit a row. */
export const VISIT_COLUMNS: readonly VisitColumn[] = [
  { holds: 'id', title: { vi: 'Mã', en: 'Id' }, width: 14, cell: (_, { visit }) => visit.id },
  {
    title: { vi: 'Đơn vị', en: 'Unit' },
    width: 24,
    cell: (view, at) =>
      [at.visit.name[view.language], ...heirOf(view, at).map((one) => `(${one})`)].join(' '),
  },
  {
    title: { vi: 'Cấp', en: 'Level' },
    width: 9,
    cell: ({ language }, { visit }) => LEVEL_NAMES[visit.level][language],
  },
  {
    holds: 'from',
    title: { vi: 'Từ ngày', en: 'From' },
    width: 11,
    cell: (_, { start }) => dated(start?.date),
  },
  { holds: 'to', title: { vi: 'Đến ngày', en: 'To' }, width: 11, cell: (_, { end }) => dated(end?.date) },
  {
    title: { vi: 'Buổi', en: 'Session' },
    width: 10,
    cell: ({ language }, scheduled) => sessionText(scheduled, language),
  },
  {
    title: { vi: 'Đoàn', en: 'Team' },
    width: 14,
    cell: (view, { team }) => teamName(view, team),
  },
  {
    title: { vi: 'Hình thức', en: 'Form' },
    width: 10,
    cell: ({ language }, { visit }) => FORM_NAMES[visit.form][language],
  },
  {
    holds: 'notice',
    title: { vi: 'Hạn thông báo', en: 'Notify by' },
    width: 11,
    cell: (_, at) => due(at, 'notice'),
  },
  {
    title: { vi: 'Hạn có tên đơn vị', en: 'Unit named by' },
    width: 11,
    cell: (_, at) => due(at, 'naming'),
  },
  {
    title: { vi: 'Mốc kiểm tra từ', en: 'Review from' },
    width: 11,
    cell: (_, { review }) => dated(review.from),
  },
  {
    title: { vi: 'Mốc kiểm tra đến', en: 'Review to' },
    width: 11,
    cell: (_, { review }) => dated(review.to),
  },
  {
    title: { vi: 'Hạn báo cáo khắc phục', en: 'Report remediation by' },
    width: 13,
    cell: (_, at) => due(at, 'remediation'),
  },
  { title: { vi: 'Đứng ngoài', en: 'Stands aside' }, width: 14, cell: standAsideText },
  {
    title: { vi: 'Thuộc chuyến của', en: 'In the trip of' },
    width: 15,
    cell: ({ schedule, language }, { visit: { parent } }) =>
      schedule.visits.find(({ visit }) => visit.id === parent)?.visit.name[language] ?? null,
  },
  { title: { vi: 'Căn cứ', en: 'Clause' }, width: 9, cell: (_, { visit }) => visit.clause },
];

function dated(date: CivilDate | null | undefined): VisitCell {
  return date == null ? null : { date };
}

function due(scheduled: ScheduledVisit, known: KnownDeadline): VisitCell {
  const deadline = deadlineOf(scheduled, known);
  return deadline === undefined ? null : { deadline };
}
