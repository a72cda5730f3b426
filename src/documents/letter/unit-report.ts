import type { CivilDate } from '../../calendar/civil-date.ts';
import { shiftWithin } from '../../deadlines/count.ts';
import type { Deadline } from '../../deadlines/deadline.ts';
import { findDeadline, knownDeadline } from '../../plan/language/known-deadlines.ts';
import type { ReportWay } from '../../plan/language/report.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import { officialDate, officialDay, shownCount } from '../official-date.ts';
import { earliestOf, owedByUnit } from './addressed-visits.ts';
import { type LetterFacts, nameOf } from './letter-facts.ts';
import { enumeration } from './sentences.ts';
import { deadlineWords } from './tags/duty-tags.ts';
import type { Tags } from './tags/tag-values.ts';

/** By when the report before a visit is due: a deadline of the plan, or a day that the office chooses where it names none. */
export type ReportDue =
  | { readonly by: 'deadline'; readonly deadline: Deadline }
  | { readonly by: 'office'; readonly date: CivilDate };

/** Working days before a visit by which its report is due where the plan names no deadline, a choice of the office. */
const USUAL_DAYS = 5;
/** The same where units are notified less than so many working days ahead. */
const SHORT_NOTICE = 10;
const FEW_DAYS = 2;

/**
 * By when a unit sends the report before one of its visits: by the deadline that the plan names, else by the first that
 * the unit owes before the visit, or for an inspection by report; else by a day of the office's choice. Null where that
 * day lies outside the calendar, or nothing is owed for an inspection by report.
 */
export function reportDue(facts: LetterFacts, scheduled: ScheduledVisit): ReportDue | null {
  const { plan, schedule } = facts;
  const named = reportDeadlineId(facts);
  const of = (deadlines: readonly Deadline[]) => deadlines.find(({ id }) => id === named);
  const isByReport = scheduled.visit.form === 'by-report';
  const owed = isByReport ? owedByUnit(facts, scheduled) : scheduled.deadlines;
  const deadline = of(scheduled.deadlines) ?? of(schedule.deadlines) ?? firstBefore(owed, scheduled);
  if (deadline !== null) return { by: 'deadline', deadline };
  if (scheduled.start === null) return null;
  const notice = findDeadline(plan.deadlines, 'notice')?.due;
  const isShort =
    notice?.kind === 'period' && notice.measure === 'working-day' && notice.count < SHORT_NOTICE;
  const count = isShort ? FEW_DAYS : USUAL_DAYS;
  const date = shiftWithin(facts.counting, scheduled.start.date, {
    direction: 'before',
    count,
    measure: 'working-day',
    convention: 'standard',
  });
  return date === null ? null : { by: 'office', date };
}

/** Id of the deadline by which reports are due: the one that the plan names, else the one that is known as such; null: none. */
function reportDeadlineId({ plan }: LetterFacts): string | null {
  return plan.report.until ?? findDeadline(plan.deadlines, 'report')?.id ?? null;
}

/** The first deadline that a unit owes before its visit, or at all for an inspection by report; null if there is none. */
function firstBefore(owed: readonly Deadline[], { visit, start }: ScheduledVisit): Deadline | null {
  const isBefore = ({ id, owner, date, direction }: Deadline) =>
    date !== null &&
    (owner === 'unit' || owner === visit.unit) &&
    knownDeadline(id) === null &&
    (visit.form === 'by-report' || (direction === 'before' && start !== null && date < start.date));
  return earliestOf(owed.filter(isBefore));
}

/** "chậm nhất thứ Hai, ngày 05 tháng 4 năm 2021"; empty where nobody knows. */
export function reportDueWords(facts: LetterFacts, due: ReportDue | null): string {
  if (due === null) return '';
  return due.by === 'deadline'
    ? deadlineWords(facts.plan, due.deadline, facts.date)
    : `chậm nhất ${officialDay(due.date)}`;
}

const WAYS: Readonly<Record<ReportWay, (email: string | null) => string>> = {
  email: (email) => (email === null ? 'thư điện tử' : `thư điện tử ${email}`),
  'document-system': () => 'hệ thống quản lý văn bản và điều hành',
};

/** To whom reports go, by name. */
export function reportReceiver(facts: LetterFacts): string {
  const { plan, directory } = facts;
  const { to } = plan.report;
  if (to === null) return nameOf(facts, plan.office.agency);
  return directory.get(to) === undefined ? to : nameOf(facts, to);
}

/** "gửi 02 bản giấy", "đồng thời gửi bản điện tử qua …": how reports are sent besides, as far as the plan says. */
export function reportManner({ plan }: LetterFacts): string {
  const { copies, alsoBy } = plan.report;
  const ways = enumeration(alsoBy.map((way) => WAYS[way](plan.office.email)));
  return [
    ...(copies === null ? [] : [`gửi ${shownCount(copies)} bản giấy`]),
    ...(ways === '' ? [] : [`${copies === null ? '' : 'đồng thời '}gửi bản điện tử qua ${ways}`]),
  ].join(', ');
}

/** Whether reports before some visits are there already, and on which days they were received. */
export function receivedReportTags(visits: readonly Visit[]): Tags {
  const received = visits.flatMap(({ record }) => record?.reportReceived ?? []);
  return {
    co_bao_cao_da_nhan: received.length > 0,
    ngay_nhan_bao_cao: enumeration([...new Set(received.map(officialDate))]),
  };
}
