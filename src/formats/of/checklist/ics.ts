import { addDays, type CivilDate } from '../../../calendar/civil-date.ts';
import { type ChecklistItem, daysOf } from '../../../documents/checklist/checklist.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import type { CalendarEvent } from '../../ics/calendar-event.ts';
import { ics } from '../../ics/calendar-file.ts';
import { eventSequence } from '../schedule/event-sequence.ts';
import { deadlineReminders, eveReminder } from '../schedule/reminders.ts';
import { type CalendarItem, calendarItems, calendarName } from './calendar-items.ts';
import type { ChecklistView } from './checklist-view.ts';

const STATES = {
  due: { vi: 'Hạn', en: 'Due' },
  done: { vi: 'đã xong', en: 'done' },
  expected: { vi: 'dự kiến', en: 'expected' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * The dated items of checklists as whole days of a calendar, which every calendar shows, with reminders of what is still to
 * be done and lies ahead. How much has no date, and is in the tasks of `checklistTasks` alone, is told in its description.
 */
export function checklistIcs(view: ChecklistView): string {
  const items = calendarItems(view);
  const events = items.flatMap((one) => eventOf(one, view));
  const leftOut = items.length - events.length;
  const words = { vi: `Không kể ${leftOut} việc chưa có ngày.`, en: `Without ${leftOut} that have no date.` };
  const description = leftOut === 0 ? '' : words[view.schedule.language];
  return ics(calendarName(view), events, view.schedule.schedule.asOf, description);
}

function eventOf(
  { item, uid, title, description, categories }: CalendarItem,
  view: ChecklistView,
): CalendarEvent[] {
  const { plan, schedule, language } = view.schedule;
  const days = daysOf(item);
  if (days === null) return [];
  return [
    {
      kind: 'event',
      // A task of the same item may be in the same calendar.
      uid: `event/${uid}`,
      sequence: eventSequence(plan, schedule.asOf, schedule.revision),
      summary: summaryOf(item, title, language),
      description,
      location: null,
      time: { kind: 'days', from: days.from, until: addDays(days.to, 1) },
      standing: item.due?.state === 'expected' && item.done === null ? 'planned' : 'certain',
      categories,
      reminders: remindersOf(item, days.from, view),
      organiser: null,
      attendees: [],
    },
  ];
}

function summaryOf({ kind, due, done }: ChecklistItem, title: string, language: Language): string {
  const what = kind === 'deadline' ? `${STATES.due[language]}: ${title}` : title;
  if (done !== null) return `${what} (${STATES.done[language]})`;
  return due?.state === 'expected' ? `${what} (${STATES.expected[language]})` : what;
}

/** Minutes before the day; nobody is reminded of what is done or has gone by, nor of each thing that is looked at in a visit. */
function remindersOf({ kind, done }: ChecklistItem, from: CivilDate, view: ChecklistView): readonly number[] {
  const { calendar, schedule } = view.schedule;
  if (done !== null || from < schedule.asOf) return [];
  switch (kind) {
    case 'deadline':
    case 'duty':
      return deadlineReminders(calendar, from);
    case 'visit':
    case 'reception':
      return [eveReminder(calendar, from)];
    case 'content':
      return [];
    default:
      return kind satisfies never;
  }
}
