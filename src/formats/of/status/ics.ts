import { addDays } from '../../../calendar/civil-date.ts';
import type { CalendarEvent } from '../../ics/calendar-event.ts';
import { ics } from '../../ics/calendar-file.ts';
import { eventSequence } from '../schedule/event-sequence.ts';
import { deadlineReminders } from '../schedule/reminders.ts';
import { type DeadlineRow, statusRows } from './deadline-rows.ts';
import type { StatusView } from './status-view.ts';
import { WORDS } from './summary.ts';

/**
 * The open deadlines of a status as whole days of a calendar. What lies ahead is reminded of at eight on the working day
 * before and on the day itself; what is late says so.
 */
export function statusIcs(view: StatusView): string {
  const { status } = view;
  const { overdue, due } = statusRows(view);
  return ics(
    titleOf(view),
    [...overdue, ...due].map((row) => eventOf(view, row)),
    status.asOf,
  );
}

/** The name of the plan, after those of the units if it tells of some alone. */
function titleOf({ plan, units, language }: StatusView): string {
  if (units.length === 0) return plan.name;
  const names = units.map(({ name }) => name).join(', ');
  return { vi: `Chỉ ${names}: ${plan.name}`, en: `Only ${names}: ${plan.name}` }[language];
}

function eventOf({ plan, status, counting, language }: StatusView, row: DeadlineRow): CalendarEvent {
  const { open } = row;
  const { date, visit, deadline, owner, isExpected } = open;
  const of = visit === null ? [deadline.round ?? [], owner].flat() : [visit.visit.id];
  const isLate = date < status.asOf;
  const begin = isLate ? WORDS.overdue : WORDS.deadline;
  const expected = isExpected ? { vi: ' (dự kiến)', en: ' (expected)' }[language] : '';
  return {
    kind: 'event',
    uid: `status/${[deadline.id, ...of].join('/')}/${plan.id}@cchc`,
    // A later status renews the day of a deadline that was extended.
    sequence: eventSequence(plan, status.asOf),
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
    standing: isExpected ? 'planned' : 'certain',
    categories: [{ vi: 'Thời hạn CCHC', en: 'Deadline' }[language]],
    reminders: isLate ? [] : deadlineReminders(counting, date),
    organiser: null,
    attendees: [],
  };
}
