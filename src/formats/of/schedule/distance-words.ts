import { type CivilDate, dayNumber } from '../../../calendar/civil-date.ts';
import type { Bilingual } from '../../../words/language.ts';

/** How many days of the calendar lie between two dates, whichever comes first. */
export function daysApart(one: CivilDate, other: CivilDate): number {
  return Math.abs(dayNumber(one) - dayNumber(other));
}

/** A distance as people tell it: "53 ngày, 8 buổi làm việc được". A reader counts the calendar, sessions count what was open. */
export function distanceWords(days: number, sessions: number): Bilingual {
  const open: Bilingual = {
    vi: `${sessions} buổi làm việc được`,
    en: sessions === 1 ? '1 open session' : `${sessions} open sessions`,
  };
  if (days === 0) return open;
  return { vi: `${days} ngày, ${open.vi}`, en: `${days === 1 ? '1 day' : `${days} days`}, ${open.en}` };
}
