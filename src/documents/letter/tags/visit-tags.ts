import type { CivilDate } from '../../../calendar/civil-date.ts';
import { writtenDate } from '../../../calendar/date-words.ts';
import type { Form } from '../../../plan/language/forms.ts';
import type { Session } from '../../../plan/language/schedule.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import { isSameMoment, type Moment } from '../../../schedule/visits/visit.ts';
import { officialDate, officialDay, shortDay } from '../../official-date.ts';
import { venueOf } from '../../venue.ts';
import { noticeCitation, teamDecisionCitation } from '../citation.ts';
import { withinSentence } from '../sentences.ts';
import { isMeeting } from '../addressed-visits.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import { visitedName } from '../visited-name.ts';
import type { Tags } from './tag-values.ts';

/** What a text may say of a visit. */
export function visitTags(facts: LetterFacts, scheduled: ScheduledVisit, index: number): Tags {
  const { visit, standAside, review } = scheduled;
  const { plan } = facts;
  const subject = plan.subjects.find(({ id }) => id === visit.subject);
  const team = plan.teams.find(({ id }) => id === (scheduled.team ?? visit.teams[0]));
  const name = visitedName(facts, visit);
  // The usual place of a team or a unit is none of an inspection for which nobody comes.
  const venue = visit.form === 'digital' ? visit.venue : venueOf(facts, scheduled);
  return {
    stt: String(index + 1),
    cuoc_kiem_tra: name,
    thoi_gian: daysOf(scheduled, officialDay),
    thoi_gian_ngan: daysOf(scheduled, shortDay),
    thoi_gian_day_du: whenOf(scheduled, plan.office.hours),
    thoi_gian_bang: whenInTable(scheduled),
    buoi: sessionsOf(scheduled, plan.office.hours),
    buoi_ngan: shortSessionsOf(scheduled),
    dia_diem: venue ?? (isMeeting(scheduled) ? `tại ${name}` : '–'),
    tai_dia_diem:
      venue === null && visit.form === 'digital' ? 'qua hệ thống thông tin' : atPlace(venue ?? name),
    ngay_bat_dau: scheduled.start === null ? '' : officialDay(scheduled.start.date),
    ngay_ket_thuc: lastDayWords(scheduled),
    ngay_bien_ban: scheduled.end === null ? '' : officialDate(scheduled.end.date),
    thoi_gian_da_kiem_tra: daysGoneBy(scheduled),
    co_dia_diem_rieng: venue !== null,
    qua_bao_cao: visit.form === 'by-report',
    qua_he_thong: visit.form === 'digital',
    truc_tiep: isMeeting(scheduled),
    co_chuyen_de: subject !== undefined && plan.subjects.length > 1,
    chuyen_de: subject === undefined ? '' : withinSentence(subject.name, facts.directory),
    doan: team?.name ?? '',
    quyet_dinh_doan: team === undefined ? '' : teamDecisionCitation(facts, team),
    thong_bao: noticeCitation(facts, visit.record?.notified ?? null),
    co_ky_kiem_tra: review.from !== null || review.to !== null,
    ky_kiem_tra: reviewOf(review, visit.form),
    ky_kiem_tra_ngan: shortReviewOf(review),
    co_dung_ngoai: standAside.length > 0,
    dung_ngoai: standAside.map((id) => nameOf(facts, id)).join(', '),
  };
}

/**
 * "thứ Hai, ngày 12 tháng 4 năm 2021", "từ … đến …", each day as `written`; with the sessions where several days do not
 * make whole ones.
 */
function daysOf({ start, end }: ScheduledVisit, written: (date: CivilDate) => string): string {
  if (start === null || end === null) return 'kiểm tra qua báo cáo';
  if (start.date === end.date) return written(start.date);
  if (areWholeDays(start, end)) return `từ ${written(start.date)} đến ${written(end.date)}`;
  const [first, last] = [SESSIONS[start.session], SESSIONS[end.session]];
  return `từ ${first} ${written(start.date)} đến hết ${last} ${written(end.date)}`;
}

/** "tại Phòng họp số 1", where a place may begin with that word already. */
function atPlace(place: string): string {
  return /^tại /iu.test(place) ? `tại${place.slice(3)}` : `tại ${place}`;
}

/** The last day of a visit, after its first was told: "cùng ngày" where it is the same. */
function lastDayWords({ start, end }: ScheduledVisit): string {
  if (start === null || end === null) return '';
  return start.date === end.date ? 'cùng ngày' : officialDay(end.date);
}

/** When a visit took place, as a conclusion looks back: "vào thứ Hai, ngày 12 tháng 4 năm 2021", "từ … đến …". */
function daysGoneBy(scheduled: ScheduledVisit): string {
  const { start, end } = scheduled;
  if (start === null || end === null) return '';
  const days = daysOf(scheduled, officialDay);
  return start.date === end.date ? `vào ${days}` : days;
}

function areWholeDays(start: Moment, end: Moment): boolean {
  return start.session === 'morning' && end.session === 'afternoon';
}

const SESSIONS: Readonly<Record<Session, string>> = {
  morning: 'buổi sáng',
  afternoon: 'buổi chiều',
};

type Hours = LetterFacts['plan']['office']['hours'];

/** "từ 07 giờ 30 đến 11 giờ 30", of `07:30-11:30`; a time stays whole at the end of a line. */
export function hoursWords(hours: string): string {
  const [from = '', to = ''] = hours
    .split('-')
    .map((time) => time.replace(/^(\d+):(\d+)$/, '$1\u00a0giờ\u00a0$2'));
  return `từ ${from} đến ${to}`;
}

/** The hours of the sessions: "buổi sáng từ … đến …, buổi chiều từ … đến …". */
export function allHours(hours: NonNullable<Hours>): string {
  return (['morning', 'afternoon'] as const)
    .map((session) => `${SESSIONS[session]} ${hoursWords(hours[session])}`)
    .join(', ');
}

/** "cả ngày", "buổi sáng (từ 07 giờ 30 đến 11 giờ 30)", the hours only if they are given; nothing where `daysOf` tells the sessions. */
function sessionsOf({ start, end }: ScheduledVisit, hours: Hours): string {
  if (start === null || end === null) return '';
  const session = (one: Session) => `${SESSIONS[one]}${hours === null ? '' : ` (${hoursWords(hours[one])})`}`;
  if (isSameMoment(start, end)) return session(start.session);
  if (areWholeDays(start, end))
    return hours === null ? 'cả ngày' : `${session('morning')}, ${session('afternoon')}`;
  return '';
}

/** When a visit takes place, as the end of a sentence: "vào buổi sáng thứ Hai, ngày 12 tháng 4 năm 2021 (từ … đến …)". */
function whenOf({ start, end }: ScheduledVisit, hours: Hours): string {
  if (start === null || end === null) return '';
  const inBrackets = (words: string) => (hours === null ? '' : ` (${words})`);
  const all = hours === null ? '' : inBrackets(allHours(hours));
  if (isSameMoment(start, end)) {
    const own = hours === null ? '' : inBrackets(hoursWords(hours[start.session]));
    return `vào ${SESSIONS[start.session]} ${officialDay(start.date)}${own}`;
  }
  if (start.date === end.date) return `trong cả ngày ${officialDay(start.date)}${all}`;
  if (areWholeDays(start, end)) return `từ ${officialDay(start.date)} đến hết ${officialDay(end.date)}${all}`;
  return `từ ${SESSIONS[start.session]} ${officialDay(start.date)} đến hết ${SESSIONS[end.session]} ${officialDay(end.date)}${all}`;
}

/** When a visit takes place, for a cell of a table: "buổi sáng thứ Hai, 12/04/2021". */
function whenInTable(scheduled: ScheduledVisit): string {
  const { start, end } = scheduled;
  const days = daysOf(scheduled, shortDay);
  if (start === null || end === null || start.date !== end.date) return days;
  return isSameMoment(start, end) ? `${SESSIONS[start.session]} ${days}` : `cả ngày ${days}`;
}

/** The session for a narrow column: "sáng", "cả ngày". */
function shortSessionsOf(scheduled: ScheduledVisit): string {
  if (scheduled.start === null) return '';
  return sessionsOf(scheduled, null).replace(/^buổi /, '') || 'nhiều buổi';
}

/** A review period in words, for an inspection in a form: "từ ngày … đến ngày kiểm tra". */
export function reviewOf({ from, to }: ScheduledVisit['review'], form: Form): string {
  const end = form === 'by-report' ? 'ngày lập báo cáo' : 'ngày kiểm tra';
  const start = from === null ? '' : `từ ${officialDate(from)} `;
  return `${start}đến ${to === null ? end : officialDate(to)}`;
}

/** The review period for a narrow column: "15/12/2020 - 12/04/2021". */
function shortReviewOf({ from, to }: ScheduledVisit['review']): string {
  if (from === null && to === null) return '–';
  const end = to === null ? 'ngày kiểm tra' : writtenDate(to, 'vi');
  return from === null ? `đến ${end}` : `${writtenDate(from, 'vi')} - ${end}`;
}
