import type { CivilDate } from '../../../calendar/civil-date.ts';
import { writtenDate } from '../../../calendar/date-words.ts';
import type { TextItem } from '../../../plan/language/texts.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import { isSameMoment, type Moment } from '../../../schedule/visits/visit.ts';
import { officialDate, officialDay, shortDay } from '../../official-date.ts';
import { noticeCitation, teamDecisionCitation } from '../citation.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import { isMeeting } from '../addressed-visits.ts';
import { clauseTags } from './clause-tags.ts';
import type { Missing } from './tag-values.ts';
import { type Tags } from './tag-values.ts';

/** What a text may say of a visit. */
export function visitTags(facts: LetterFacts, scheduled: ScheduledVisit, index: number): Tags {
  const { visit, standAside, review } = scheduled;
  const { plan } = facts;
  const subject = plan.subjects.find(({ id }) => id === visit.subject);
  const team = plan.teams.find(({ id }) => id === (scheduled.team ?? visit.teams[0]));
  return {
    stt: String(index + 1),
    cuoc_kiem_tra: visit.name.vi,
    thoi_gian: daysOf(scheduled, officialDay),
    thoi_gian_ngan: daysOf(scheduled, shortDay),
    buoi: sessionsOf(scheduled, plan.office.hours),
    buoi_ngan: shortSessionsOf(scheduled),
    qua_bao_cao: visit.form === 'by-report',
    qua_he_thong: visit.form === 'digital',
    truc_tiep: isMeeting(scheduled),
    co_chuyen_de: subject !== undefined && plan.subjects.length > 1,
    chuyen_de: subject?.name ?? '',
    doan: team?.name ?? '',
    quyet_dinh_doan: team === undefined ? '' : teamDecisionCitation(facts, team),
    thong_bao: noticeCitation(facts, visit.record?.notified ?? null),
    co_ky_kiem_tra: review.from !== null || review.to !== null,
    ky_kiem_tra: reviewOf(review),
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

function areWholeDays(start: Moment, end: Moment): boolean {
  return start.session === 'morning' && end.session === 'afternoon';
}

const SESSIONS: Readonly<Record<Moment['session'], string>> = {
  morning: 'buổi sáng',
  afternoon: 'buổi chiều',
};

/** "cả ngày", "buổi sáng (07:30-11:30)", the hours only if they are given; nothing where `daysOf` tells the sessions. */
function sessionsOf({ start, end }: ScheduledVisit, hours: LetterFacts['plan']['office']['hours']): string {
  if (start === null || end === null) return '';
  const session = (one: Moment['session']) => `${SESSIONS[one]}${hours === null ? '' : ` (${hours[one]})`}`;
  if (isSameMoment(start, end)) return session(start.session);
  if (areWholeDays(start, end))
    return hours === null ? 'cả ngày' : `${session('morning')}, ${session('afternoon')}`;
  return '';
}

/** The session for a narrow column: "sáng", "cả ngày". */
function shortSessionsOf(scheduled: ScheduledVisit): string {
  if (scheduled.start === null) return '';
  return sessionsOf(scheduled, null).replace(/^buổi /, '') || 'nhiều buổi';
}

function reviewOf({ from, to }: ScheduledVisit['review']): string {
  const start = from === null ? '' : `từ ${officialDate(from)} `;
  return `${start}đến ${to === null ? 'ngày kiểm tra' : officialDate(to)}`;
}

/** The review period for a narrow column: "15/12/2020 - 12/04/2021". */
function shortReviewOf({ from, to }: ScheduledVisit['review']): string {
  if (from === null && to === null) return '–';
  const end = to === null ? 'ngày kiểm tra' : writtenDate(to, 'vi');
  return from === null ? `đến ${end}` : `${writtenDate(from, 'vi')} - ${end}`;
}

/** The texts of the decision as a list, each with its clause; what is missing where there are none. */
export function itemTags(facts: LetterFacts, items: readonly TextItem[], absent: Missing): Tags[] {
  if (items.length === 0) return [{ stt: '1', muc: absent, ...clauseTags(facts, null) }];
  return items.map(({ text, clause }, index) => ({
    stt: String(index + 1),
    muc: text,
    ...clauseTags(facts, clause),
  }));
}
