import type { Calendar } from '../../../calendar/calendar.ts';
import { addDays, type CivilDate, dayNumber, yearOf } from '../../../calendar/civil-date.ts';

/** Minutes of a day, and those from its beginning to the hour at which somebody is reminded. */
const DAY = 24 * 60;
const REMIND_AT = 8 * 60;

/** Minutes before a deadline of a whole day at which calendars remind of it: at eight on the working day before, and on the day. */
export function deadlineReminders(calendar: Calendar, date: CivilDate): readonly number[] {
  return [eveReminder(calendar, date), -REMIND_AT];
}

/** Minutes before the beginning of a day at which calendars remind of it: at eight on the working day before. */
export function eveReminder(calendar: Calendar, date: CivilDate): number {
  return (dayNumber(date) - dayNumber(workingDayBefore(calendar, date))) * DAY - REMIND_AT;
}

/** The last working day before a date, so that nobody is reminded on a Sunday; the day before it where the calendar knows no earlier ones. */
function workingDayBefore(calendar: Calendar, date: CivilDate): CivilDate {
  const isKnown = calendar.covers(date) && yearOf(date) > calendar.firstYear;
  return isKnown ? calendar.addWorkingDays(date, -1) : addDays(date, -1);
}
