import { addDays } from '../../../calendar/civil-date.ts';
import type { Agenda, AgendaDeadline } from '../../../documents/schedule/agenda.ts';
import { lapsedAt } from '../../../documents/schedule/lapsed-notice.ts';
import { venueOf } from '../../../documents/venue.ts';
import type { Session } from '../../../plan/language/schedule.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import type { CalendarEvent } from '../../ics/calendar-event.ts';
import { ics } from '../../ics/calendar-file.ts';
import { capital } from '../../../words/names.ts';
import { basisText } from './deadline-basis.ts';
import { attendeesOf, organiserOf } from './ics-participants.ts';
import { cancelledEvents } from './cancelled-events.ts';
import { eventSequence } from './event-sequence.ts';
import { oldDayText } from './moved-rows.ts';
import { deadlineReminders, eveReminder } from './reminders.ts';
import { provenance } from './schedule-notes.ts';
import {
  type ScheduleView,
  agendaTitle,
  deadlineText,
  keptWords,
  ownerName,
  reviewText,
  standAsideText,
  teamName,
  visitName,
} from './schedule-view.ts';

/** What an iCalendar file of a schedule is made with. */
export interface IcsOptions {
  /** Whether to name the office as organiser and the people of the team as attendees. */
  readonly attendees: boolean;
}

/**
 * An agenda as an iCalendar file: visits as events with the hours of their sessions, deadlines that have a date as whole
 * days with reminders of what lies ahead. The same uids in every revision, and a greater sequence, so that a calendar that
 * merges by uid renews what an earlier file brought, and drops visits that were cancelled.
 */
export function scheduleIcs(view: ScheduleView, agenda: Agenda, options: IcsOptions): string {
  const visits = agenda.visits.flatMap((visit) => visitEvent(view, visit, options));
  const deadlines = agenda.deadlines.flatMap((one) => deadlineEvent(view, one));
  return ics(
    titleOf(view, agenda),
    [...visits, ...deadlines, ...cancelledEvents(view, agenda)],
    view.schedule.asOf,
  );
}

function titleOf({ plan, language }: ScheduleView, { of }: Agenda): string {
  switch (of?.kind) {
    case undefined:
      return plan.name;
    case 'unit':
      return `${of.name[language]}: ${plan.name}`;
    case 'team':
      return `${of.name}: ${plan.name}`;
    default:
      return of satisfies never;
  }
}

function visitEvent(
  view: ScheduleView,
  scheduled: ScheduledVisit,
  { attendees }: IcsOptions,
): CalendarEvent[] {
  const { plan, schedule, calendar, language } = view;
  const { start, end, visit, isFixed } = scheduled;
  if (start === null || end === null) return [];
  const from = hoursOf(plan, start.session).from;
  const name = visitName(view, scheduled);
  const isAhead = visit.done === null && start.date >= schedule.asOf;
  return [
    {
      kind: 'event',
      uid: `visit/${visit.id}/${plan.id}@cchc`,
      sequence: eventSequence(plan, schedule.asOf, schedule.revision),
      summary: planned({ vi: `Kiểm tra ${name}`, en: `Inspection: ${name}` }[language], isFixed, view),
      description: visitLines(view, scheduled).join('\n'),
      location: venueOf(view, scheduled) ?? (visit.unit === null ? null : visit.name[language]),
      time: {
        kind: 'hours',
        from: { date: start.date, time: from },
        to: { date: end.date, time: hoursOf(plan, end.session).to },
      },
      standing: isFixed ? 'certain' : 'planned',
      categories: [{ vi: 'Kiểm tra CCHC', en: 'Inspection' }[language]],
      reminders: isAhead ? [eveReminder(calendar, start.date) + minutesOf(from)] : [],
      organiser: attendees ? organiserOf(view) : null,
      attendees: attendees ? attendeesOf(view, scheduled) : [],
    },
  ];
}

function visitLines(view: ScheduleView, scheduled: ScheduledVisit): string[] {
  const { plan, schedule, language } = view;
  const line = (vi: string, en: string, text: string) =>
    text === '' ? [] : [`${{ vi, en }[language]}: ${text}`];
  const usual = {
    vi: 'Giờ là giờ mặc định của cchc: kế hoạch không ghi giờ làm việc (office: hours:).',
    en: 'The hours are the usual ones of cchc: the plan gives none (office: hours:).',
  };
  const move = schedule.moved.find(({ visit }) => visit === scheduled.visit);
  const unrecorded = {
    vi: 'Ngày đã thông báo đã qua mà chưa ghi kết quả.',
    en: 'The notified day has gone by and nothing is recorded.',
  };
  return [
    ...(schedule.warnings.some(({ visit }) => visit === scheduled.visit) ? [unrecorded[language]] : []),
    ...line('Lịch cũ', 'Old day', move === undefined ? '' : oldDayText(move, language)),
    ...line('Đoàn', 'Team', teamName(view, scheduled.team)),
    ...line('Mốc kiểm tra', 'Review period', reviewText(scheduled, language)),
    ...line('Đứng ngoài', 'Stands aside', standAsideText(view, scheduled)),
    ...scheduled.deadlines.map((deadline) => {
      const fact = keptWords(deadline);
      const told = fact === null ? '' : ` (${fact[language]})`;
      return `${deadline.what[language]}: ${deadlineText(deadline, language)}${told}`;
    }),
    ...line('Căn cứ', 'Clause', scheduled.visit.clause ?? ''),
    plan.name,
    ...(plan.office.hours === null ? [usual[language]] : []),
  ];
}

function deadlineEvent(view: ScheduleView, one: AgendaDeadline): CalendarEvent[] {
  const { plan, schedule, calendar, language } = view;
  const { deadline, of } = one;
  const { date, kept } = deadline;
  if (date === null) return [];
  const isFixed = deadline.state === 'fixed';
  const title = { vi: `Hạn: ${agendaTitle(view, one)}`, en: `Due: ${agendaTitle(view, one)}` }[language];
  const done = { vi: 'đã xong', en: 'done' }[language];
  return [
    {
      kind: 'event',
      uid: `deadline/${deadline.id}/${of === null ? '' : `${of.visit.id}/`}${plan.id}@cchc`,
      sequence: eventSequence(plan, schedule.asOf, schedule.revision),
      summary: kept === null ? planned(title, isFixed, view) : `${title} (${done})`,
      description: [
        `${{ vi: 'Ai làm', en: 'Who' }[language]}: ${ownerName(view, deadline)}`,
        `${{ vi: 'Cách tính', en: 'Counted' }[language]}: ${basisText(deadline, plan, language)}`,
        `${{ vi: 'Căn cứ', en: 'Basis' }[language]}: ${provenance(deadline, language)}`,
        ...factLines(view, one),
        plan.name,
      ].join('\n'),
      location: null,
      time: { kind: 'days', from: date, until: addDays(date, 1) },
      standing: isFixed ? 'certain' : 'planned',
      categories: [{ vi: 'Thời hạn CCHC', en: 'Deadline' }[language]],
      reminders: kept === null && date >= schedule.asOf ? deadlineReminders(calendar, date) : [],
      organiser: null,
      attendees: [],
    },
  ];
}

/** When a deadline was kept, or that the notice sent does not keep it. */
function factLines(view: ScheduleView, { deadline, of }: AgendaDeadline): string[] {
  const fact = keptWords(deadline) ?? lapsedAt(view, deadline, of);
  return fact === null ? [] : [capital(fact[view.language])];
}

function planned(title: string, isFixed: boolean, { language }: ScheduleView): string {
  return isFixed ? title : `${title} (${{ vi: 'dự kiến', en: 'expected' }[language]})`;
}

/** Minutes since midnight of a time such as `07:30`. */
function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** When a session begins and ends: `07:30`. */
interface Hours {
  readonly from: string;
  readonly to: string;
}

/** Eight hours in two sessions, as many offices work; the law leaves the hours to each province. */
const USUAL: Readonly<Record<Session, string>> = { morning: '07:30-11:30', afternoon: '13:00-17:00' };

/** The hours of a session in the secretariat's office, or the usual ones where the plan gives none. */
function hoursOf({ office }: Plan, session: Session): Hours {
  const written = (office.hours ?? USUAL)[session];
  return { from: written.slice(0, 5), to: written.slice(6) };
}
