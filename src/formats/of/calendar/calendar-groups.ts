import type { CalendarDay } from '../../../calendar/calendar.ts';
import { yearOf } from '../../../calendar/civil-date.ts';

/** The days of each year, in the order met. */
export function byYear(days: readonly CalendarDay[]): ReadonlyMap<number, readonly CalendarDay[]> {
  return groups(days, (day) => yearOf(day.date));
}

/** The days of each month, under `YYYY-MM`, in the order met. */
export function byMonth(days: readonly CalendarDay[]): ReadonlyMap<string, readonly CalendarDay[]> {
  return groups(days, (day) => day.date.slice(0, 7));
}

function groups<K>(
  days: readonly CalendarDay[],
  key: (day: CalendarDay) => K,
): ReadonlyMap<K, CalendarDay[]> {
  const found = new Map<K, CalendarDay[]>();
  for (const day of days) {
    const group = found.get(key(day));
    if (group === undefined) found.set(key(day), [day]);
    else group.push(day);
  }
  return found;
}
