import { type CalendarDay } from '../../../calendar/calendar.ts';
import { addDays, makeCivilDate } from '../../../calendar/civil-date.ts';
import { calendarBanner } from '../calendar/calendar-banner.ts';
import type { ScheduleView } from './schedule-view.ts';

/** What to warn of in the calendar of a schedule: the years whose days off are a forecast, or known at second hand. */
export function calendarWarnings({ schedule, calendar, language }: ScheduleView): readonly string[] {
  const days: CalendarDay[] = [];
  for (const { year, status } of schedule.calendar) {
    if (status === 'official') continue;
    const last = makeCivilDate(year, 12, 31);
    for (let date = makeCivilDate(year, 1, 1); date <= last; date = addDays(date, 1))
      days.push(calendar.day(date));
  }
  const years = schedule.calendar.filter(({ status }) => status !== 'official').map(({ year }) => year);
  const [only] = years;
  return calendarBanner(days, language).map((sentence) =>
    years.length === 1 && only !== undefined ? `${calendarOf(only, language)}: ${sentence}` : sentence,
  );
}

function calendarOf(year: number, language: 'vi' | 'en'): string {
  return { vi: `Lịch nghỉ năm ${year}`, en: `Days off of ${year}` }[language];
}
