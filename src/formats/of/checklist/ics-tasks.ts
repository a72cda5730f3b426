import { ics } from '../../ics/calendar-file.ts';
import { eventSequence } from '../schedule/event-sequence.ts';
import { calendarItems, calendarName } from './calendar-items.ts';
import type { ChecklistView } from './checklist-view.ts';

/** Checklists as tasks of a calendar, those without a date too, for programs that show tasks. */
export function checklistTasks(view: ChecklistView): string {
  const { plan, schedule } = view.schedule;
  const sequence = eventSequence(plan, schedule.asOf, schedule.revision);
  const tasks = calendarItems(view).map(({ item, title: summary, ...one }) => ({
    kind: 'task' as const,
    ...one,
    summary,
    sequence,
    due: item.due?.date ?? null,
    completed: item.done,
  }));
  return ics(calendarName(view), tasks, schedule.asOf);
}
