import { type CalendarDay, createCalendar } from '../../calendar/calendar.ts';
import type { CalendarSettings } from '../../plan/language/calendar.ts';
import type { RuleContext } from '../engine/rule.ts';

/** A day that the plan fixes, and the same day without the plan. */
interface Override {
  readonly own: CalendarSettings['days'][number];
  readonly base: CalendarDay;
}

/** The covered days that a plan fixes itself, each once: the first entry of a day. */
export function overrides({ plan }: RuleContext): Override[] {
  const { cultureDayInLieu, days } = plan.calendar;
  const base = createCalendar({ cultureDayInLieu });
  const seen = new Set<string>();
  return days.flatMap((own) => {
    if (seen.has(own.date) || !base.covers(own.date)) return [];
    seen.add(own.date);
    return [{ own, base: base.day(own.date) }];
  });
}
