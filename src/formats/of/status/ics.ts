import { addDays, dayNumber } from '../../../calendar/civil-date.ts';
import type { CalendarEvent } from '../../ics/calendar-event.ts';
import { ics } from '../../ics/calendar-file.ts';
import { workingDayBefore } from '../schedule/ics.ts';
import { type DeadlineRow, statusRows } from './deadline-rows.ts';
import type { StatusView } from './status-view.ts';
import { WORDS } from './summary.ts';

/** Minutes of a day, and those from its beginning to the hour at which somebody is reminded. */
const DAY = 24 * 60;
const REMIND_AT = 8 * 60;

/**
 * The open deadlines of a status as whole days of a calendar. What lies ahead is reminded of at eight on the working day
 * before and on the day itself; what is late says so.
 */
export function statusIcs(view: StatusView): string {
  const { plan, status } = view;
  const { overdue, due } = statusRows(view);
  return ics(
    plan.name,
    [...overdue, ...due].map((row) => eventOf(view, row)),
    status.asOf,
  );
}

function eventOf({ plan, status, counting, language }: StatusView, row: DeadlineRow): CalendarEvent {
  const { open } = row;
  const { date, visit, deadline, owner, isExpected } = open;
  const of = visit === null ? [deadline.round ?? [], owner].flat() : [visit.visit.id];
  const isLate = date < status.asOf;
  const begin = isLate ? WORDS.overdue : WORDS.deadline;
  const expected = isExpected ? { vi: ' (dự kiến)', en: ' (expected)' }[language] : '';
  const before = (dayNumber(date) - dayNumber(workingDayBefore(counting, date))) * DAY;
  return {
    kind: 'event',
    uid: `status/${[deadline.id, ...of].join('/')}/${plan.id}@cchc`,
    // A later status renews the day of a deadline that was extended.
    sequence: Math.max(0, dayNumber(status.asOf) - dayNumber(plan.decision.date)),
    summary: `${begin[language]}: ${row.title}${expected}`,
    description: [
      `${WORDS.deadline[language]}: ${row.day} (${row.when})`,
      `${WORDS.who[language]}: ${row.who}`,
      `${WORDS.basis[language]}: ${row.basis}`,
      row.command === null
        ? `${WORDS.record[language]}: ${row.endedBy}`
        : `${WORDS.record[language]}: ${row.endedBy} (${row.command})`,
      plan.name,
    ].join('\n'),
    location: null,
    time: { kind: 'days', from: date, until: addDays(date, 1) },
    isCertain: !isExpected,
    categories: [{ vi: 'Thời hạn CCHC', en: 'Deadline' }[language]],
    reminders: isLate ? [] : [before - REMIND_AT, -REMIND_AT],
    organiser: null,
    attendees: [],
  };
}
