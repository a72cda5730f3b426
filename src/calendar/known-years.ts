import { type CivilDate, civilDate, yearOf } from './civil-date.ts';
import { FIRST_OFFICIAL_YEAR, LAST_YEAR, officiallyKnownDays, statusOfYear } from './known-days.ts';
import { OFFICIAL_YEARS, type Paper } from './official-years.ts';

/** How far the calendar is known, and how well. */
export interface KnownYears {
  readonly firstOfficial: number;
  /** The last year whose document has been seen. */
  readonly lastOfficial: number;
  /** Days of the official years that are known at second hand, in order. */
  readonly uncertain: readonly CivilDate[];
  /** The last year that is known at second hand; null if there is none after the official ones. */
  readonly lastSecondHand: number | null;
  /** The last year there is, by forecast. */
  readonly lastYear: number;
}

/** What years the calendar knows from documents, which at second hand, and up to which it is computed. */
export function knownYears(): KnownYears {
  const lastOf = (wanted: Paper['status']) =>
    Math.max(...OFFICIAL_YEARS.filter(({ status }) => status === wanted).map(({ year }) => year));
  const lastOfficial = lastOf('official');
  const lastSecondHand = lastOf('second-hand');
  const uncertain = [...officiallyKnownDays({})]
    .filter(([, { secondHand }]) => secondHand !== undefined)
    .map(([number]) => civilDate(number))
    .filter((date) => statusOfYear(yearOf(date)) === 'official');
  return {
    firstOfficial: FIRST_OFFICIAL_YEAR,
    lastOfficial,
    uncertain: uncertain.toSorted(),
    lastSecondHand: lastSecondHand > lastOfficial ? lastSecondHand : null,
    lastYear: LAST_YEAR,
  };
}
