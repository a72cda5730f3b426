import { type CivilDate, dayOf, monthOf, yearOf } from '../../calendar/civil-date.ts';
import type { DateRange } from '../../plan/period-expression.ts';

/** Whether two stretches of days are less than so many months apart however they are placed, or at least if placed so. */
export type Nearness = 'certainly' | 'possibly' | 'no';

/** How near to each other two visits are that take place some time in two stretches of days. */
export function nearness(one: DateRange, other: DateRange, months: number): Nearness {
  const [earlier, later] = one.from <= other.from ? [one, other] : [other, one];
  const first = earlier.from;
  const last = earlier.to > later.to ? earlier.to : later.to;
  if (isWithin(first, last, months)) return 'certainly';
  return later.from <= earlier.to || isWithin(earlier.to, later.from, months) ? 'possibly' : 'no';
}

/** Whether a day comes before the day so many months after an earlier one. */
function isWithin(earlier: CivilDate, later: CivilDate, months: number): boolean {
  return ordinal(later) < ordinal(earlier) + months * 31;
}

/** A number that grows with the date, by 31 from month to month. */
function ordinal(date: CivilDate): number {
  return (yearOf(date) * 12 + monthOf(date)) * 31 + dayOf(date);
}
