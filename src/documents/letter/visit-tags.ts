import { writtenDate } from '../../calendar/date-words.ts';
import type { Deadline } from '../../deadlines/deadline.ts';
import { EVENTS, isEventName } from '../../deadlines/event.ts';
import { quantity } from '../../deadlines/quantity.ts';
import type { Duty, TextItem } from '../../plan/plan.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import type { Moment } from '../../schedule/visit.ts';
import { officialDate, officialDay } from '../official-date.ts';
import { type LetterFacts, nameOf } from './facts.ts';
import type { Tags } from './scope.ts';

/** What a text may say of a visit. */
export function visitTags(facts: LetterFacts, scheduled: ScheduledVisit, index: number): Tags {
  const { visit, standAside, review } = scheduled;
  const { plan } = facts;
  const subject = plan.subjects.find(({ id }) => id === visit.subject);
  const team = plan.teams.find(({ id }) => id === (scheduled.team ?? visit.teams[0]));
  return {
    stt: String(index + 1),
    cuoc_kiem_tra: visit.name.vi,
    thoi_gian: daysOf(scheduled),
    buoi: sessionsOf(facts, scheduled),
    qua_bao_cao: visit.form === 'by-report',
    co_chuyen_de: subject !== undefined,
    chuyen_de: subject?.name ?? '',
    doan: team?.name ?? '',
    co_ky_kiem_tra: review.from !== null || review.to !== null,
    ky_kiem_tra: reviewOf(review),
    ky_kiem_tra_ngan: shortReviewOf(review),
    co_dung_ngoai: standAside.length > 0,
    dung_ngoai: standAside.map((id) => nameOf(facts, id)).join(', '),
  };
}

/** "thứ Hai, ngày 12 tháng 4 năm 2021", "từ … đến …". */
export function daysOf({ start, end }: ScheduledVisit): string {
  if (start === null || end === null) return 'kiểm tra qua báo cáo';
  return start.date === end.date
    ? officialDay(start.date)
    : `từ ${officialDay(start.date)} đến ${officialDay(end.date)}`;
}

const SESSIONS: Readonly<Record<Moment['session'], string>> = {
  morning: 'buổi sáng',
  afternoon: 'buổi chiều',
};

/** "cả ngày", "buổi sáng (07:30-11:30)"; the hours only if the office gives them. */
function sessionsOf({ plan }: LetterFacts, { start, end }: ScheduledVisit): string {
  if (start === null || end === null) return '';
  const { hours } = plan.office;
  const session = (one: Moment['session']) => `${SESSIONS[one]}${hours === null ? '' : ` (${hours[one]})`}`;
  if (start.date === end.date && start.session === end.session) return session(start.session);
  if (start.session === 'morning' && end.session === 'afternoon')
    return hours === null ? 'cả ngày' : `${session('morning')}, ${session('afternoon')}`;
  return `từ ${SESSIONS[start.session]} ngày đầu đến ${SESSIONS[end.session]} ngày cuối`;
}

function reviewOf({ from, to }: ScheduledVisit['review']): string {
  const start = from === null ? '' : `từ ${officialDate(from)} `;
  return `${start}đến ${to === null ? 'ngày kiểm tra' : officialDate(to)}`;
}

/** The review period for a narrow column: "15/12/2020 - 12/04/2021". */
function shortReviewOf({ from, to }: ScheduledVisit['review']): string {
  const end = to === null ? 'ngày kiểm tra' : writtenDate(to, 'vi');
  return from === null ? `đến ${end}` : `${writtenDate(from, 'vi')} - ${end}`;
}

/** The texts of the decision as a list, each with its clause. */
export function itemTags(items: readonly TextItem[]): Tags[] {
  return items.map(({ text, clause }, index) => ({
    stt: String(index + 1),
    muc: text,
    co_dieu_khoan: clause !== null,
    dieu_khoan: clause ?? '',
  }));
}

/** The duties of a side as a list, each with its clause and its deadline as this visit has it. */
export function dutyTags(duties: readonly Duty[], deadlines: readonly Deadline[]): Tags[] {
  return duties.map(({ text, clause, deadline: id }, index) => {
    const deadline = deadlines.find((one) => one.id === id);
    return {
      stt: String(index + 1),
      viec: text,
      co_dieu_khoan: clause !== null,
      dieu_khoan: clause ?? '',
      co_han: deadline !== undefined,
      han: deadline === undefined ? '' : deadlineWords(deadline),
    };
  });
}

/** "chậm nhất thứ Ba, ngày 20 tháng 4 năm 2021", or what it is counted from while that day is unknown. */
export function deadlineWords({ date, state, count, measure, direction, event }: Deadline): string {
  const name = isEventName(event) ? EVENTS[event].name.vi : event;
  const period = `${quantity(count, measure).vi} ${direction === 'after' ? 'sau' : 'trước'} ${name}`;
  if (date === null) return `trong ${period}`;
  return `chậm nhất ${officialDay(date)}${state === 'expected' && direction === 'after' ? ` (dự kiến: ${period})` : ''}`;
}
