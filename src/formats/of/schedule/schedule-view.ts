import { shortFullDate, writtenDate } from '../../../calendar/date-words.ts';
import type { Deadline } from '../../../deadlines/deadline.ts';
import { quantity } from '../../../deadlines/period.ts';
import type { AgendaDeadline } from '../../../documents/schedule/agenda.ts';
import type { ScheduleDocument } from '../../../documents/schedule/schedule-document.ts';
import { heirName, heirSince, passedBy } from '../../../documents/passing-words.ts';
import type { Status } from '../../../follow-up/status.ts';
import { bodyName } from '../../../plan/directory.ts';
import { findDeadline, type KnownDeadline } from '../../../plan/language/known-deadlines.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import type { Moment } from '../../../schedule/visits/visit.ts';
import type { Bilingual, Language } from '../../../words/language.ts';

/** What the readable formats of a schedule show: the document, in one language. */
export interface ScheduleView extends ScheduleDocument {
  readonly language: Language;
  /** The words of warnings and errors about the plan, ready to print. */
  readonly warnings: readonly string[];
  /** Where its visits stand; left out where nothing is on record, and for readers who are not told. */
  readonly status?: Status;
}

const SESSIONS: Readonly<Record<Moment['session'] | 'day', Bilingual>> = {
  morning: { vi: 'sáng', en: 'morning' },
  afternoon: { vi: 'chiều', en: 'afternoon' },
  day: { vi: 'cả ngày', en: 'all day' },
};

/** The days of a visit: "T2 12/04/2021", "T4 11/08/2021 – T5 12/08/2021". */
export function daysText({ start, end }: Pick<ScheduledVisit, 'start' | 'end'>, language: Language): string {
  if (start === null || end === null) return { vi: 'qua báo cáo', en: 'by report' }[language];
  const day = ({ date }: Moment) => shortFullDate(date, language);
  return start.date === end.date ? day(start) : `${day(start)} – ${day(end)}`;
}

/** The session of a visit: "sáng", "chiều", "cả ngày"; of a longer one, that of its beginning and its end. */
export function sessionText(
  { start, end }: Pick<ScheduledVisit, 'start' | 'end'>,
  language: Language,
): string {
  if (start === null || end === null) return '';
  if (start.date === end.date)
    return SESSIONS[start.session === end.session ? start.session : 'day'][language];
  if (start.session === 'morning' && end.session === 'afternoon') return SESSIONS.day[language];
  return `${SESSIONS[start.session][language]} – ${SESSIONS[end.session][language]}`;
}

/** The review period: "15/12/2020 – 12/04/2021"; empty if the plan gives none. */
export function reviewText({ review }: ScheduledVisit, language: Language): string {
  const { from, to } = review;
  const end = to === null ? { vi: 'ngày kiểm tra', en: 'the visit' }[language] : writtenDate(to, language);
  if (from === null) return to === null ? '' : { vi: `đến ${end}`, en: `until ${end}` }[language];
  return `${writtenDate(from, language)} – ${end}`;
}

/** The deadline of a visit by id, if it has it. */
export function deadlineOf({ deadlines }: ScheduledVisit, known: KnownDeadline): Deadline | undefined {
  return findDeadline(deadlines, known);
}

/** The date of a deadline, or "T + 20 ngày làm việc" while its event is unknown; empty if there is no such deadline. */
export function deadlineText(deadline: Deadline | undefined, language: Language): string {
  if (deadline === undefined) return '';
  if (deadline.date !== null) return writtenDate(deadline.date, language);
  return `T ${deadline.direction === 'after' ? '+' : '–'} ${quantity(deadline.count, deadline.measure)[language]}`;
}

/** "đã làm ngày 26/04/2021" of a deadline that was kept; null while it is not. */
export function keptWords({ kept }: Deadline): Bilingual | null {
  if (kept === null) return null;
  return { vi: `đã làm ngày ${writtenDate(kept, 'vi')}`, en: `done on ${writtenDate(kept, 'en')}` };
}

/** As `deadlineText`, for narrow columns: "T + 20 NLV". Working days are then explained below the table. */
export function shortDeadlineText(deadline: Deadline | undefined, language: Language): string {
  if (deadline === undefined || deadline.date !== null || deadline.measure !== 'working-day') {
    return deadlineText(deadline, language);
  }
  return `T ${deadline.direction === 'after' ? '+' : '–'} ${deadline.count} ${{ vi: 'NLV', en: 'wd' }[language]}`;
}

/** The name of an agency by id, as people say it; the word itself if it is no agency. */
export function agencyName({ directory }: Pick<ScheduleView, 'directory'>, id: string): string {
  const agency = directory.get(id);
  return agency === undefined ? id : bodyName(agency);
}

const SIDES: Readonly<Record<string, Bilingual>> = {
  unit: { vi: 'đơn vị được kiểm tra', en: 'the inspected unit' },
  team: { vi: 'đoàn kiểm tra', en: 'the team' },
  district: { vi: 'huyện được kiểm tra', en: 'the inspected district' },
  seconding: { vi: 'cơ quan cử người', en: 'the seconding agencies' },
};

/** Who owes a deadline: an agency by name, or the side that it stands for; after the end of a unit its successor, with the unit. */
export function ownerName(
  view: Pick<ScheduleView, 'directory' | 'language'>,
  { owner, passed }: Pick<Deadline, 'owner' | 'passed'>,
): string {
  if (passed !== null) return heirName(view.directory, passed)[view.language];
  return SIDES[owner]?.[view.language] ?? agencyName(view, owner);
}

/** Who issued the plan: "Chủ tịch UBND tỉnh Vĩnh Long". */
export function issuerName(view: Pick<ScheduleView, 'plan' | 'directory'>): string {
  const { agency, post } = view.plan.decision.issuer;
  return post === null ? agencyName(view, agency) : `${post} ${agencyName(view, agency)}`;
}

/** The name of a team by id. */
export function teamName({ plan }: ScheduleView, id: string | null): string {
  return plan.teams.find((team) => team.id === id)?.name ?? '';
}

/** The names of those who stand aside at a visit. */
export function standAsideText(view: ScheduleView, { standAside }: ScheduledVisit): string {
  return standAside.map((id) => agencyName(view, id)).join(', ');
}

/**
 * "Xã thứ 1 do huyện Tam Bình chọn", with the subject where the plan has several, and with who stands for a unit that ends
 * before all is done.
 */
export function visitName(view: ScheduleView, scheduled: ScheduledVisit): string {
  const more = [...subjectOf(view, scheduled), ...heirOf(view, scheduled)].map((one) => ` (${one})`);
  return scheduled.visit.name[view.language] + more.join('');
}

/** Who stands for the unit of a visit after its end, if it ends before all is done. */
export function heirOf({ directory, language }: ScheduleView, { passed }: ScheduledVisit): string[] {
  return passed === null ? [] : [heirSince(directory, passed)[language]];
}

function subjectOf({ plan }: ScheduleView, { visit }: ScheduledVisit): string[] {
  const subject = plan.subjects.length < 2 ? undefined : plan.subjects.find(({ id }) => id === visit.subject);
  return subject === undefined ? [] : [subject.name];
}

/** What a deadline asks for, and of which unit: "Báo cáo kết quả khắc phục – Sở Tư pháp". */
export function agendaTitle(view: ScheduleView, { deadline, of }: AgendaDeadline): string {
  const what = deadline.what[view.language];
  if (of === null) return what;
  const passed = deadline.passed ?? passedBy(view.directory, of, deadline.date);
  const name =
    passed === null ? of.visit.name[view.language] : heirName(view.directory, passed)[view.language];
  return `${what} – ${[name, ...subjectOf(view, of).map((subject) => `(${subject})`)].join(' ')}`;
}
