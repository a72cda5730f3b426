import type { CalendarOptions, CalendarOverride, Confidence } from './calendar-day.ts';
import { dayNumber, yearOf } from './civil-date.ts';
import { forecastDays } from './forecast-days.ts';
import { isWeekend } from './in-lieu.ts';
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR } from './lunar-dates.ts';
import type { NamedDay } from './named-day.ts';
import { officialDays } from './official-days.ts';
import { OFFICIAL_YEARS } from './official-years.ts';

/** The years the calendar covers: those whose lunar dates are known. */
export const FIRST_YEAR = FIRST_LUNAR_YEAR;
export const LAST_YEAR = LAST_LUNAR_YEAR;

/** The first year known from documents; those before it are computed like those to come. */
export const FIRST_OFFICIAL_YEAR = Math.min(...OFFICIAL_YEARS.map((entry) => entry.year));

/** A named day, and whether it is worked under the settings in force. */
export interface KnownDay extends NamedDay {
  readonly working: boolean;
}

/**
 * Every day of the covered years that has a name, by day number: computed years first, official ones over them (their
 * swaps reach into neighbouring years), overrides on top. Of two overrides of one day the last holds; those outside the
 * covered years are never asked for and left out.
 */
export function knownDays(options: CalendarOptions): ReadonlyMap<number, KnownDay> {
  const days = new Map<number, KnownDay>();
  const official = new Set(OFFICIAL_YEARS.map((entry) => entry.year));
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    if (official.has(year)) continue;
    for (const day of forecastDays(year, options.cultureDayInLieu ?? false)) {
      days.set(day.dayNumber, { ...day, working: false });
    }
  }
  for (const entry of OFFICIAL_YEARS) {
    for (const day of officialDays(entry)) {
      days.set(day.dayNumber, { ...day, working: isWorked(day, options) });
    }
  }
  for (const override of options.overrides ?? []) {
    const year = yearOf(override.date);
    if (year < FIRST_YEAR || year > LAST_YEAR) continue;
    const day = overriding(override);
    days.set(day.dayNumber, day);
  }
  return days;
}

/** How well the days of a year without a name of their own are known. */
export function statusOfYear(year: number): Confidence {
  return OFFICIAL_YEARS.find((entry) => entry.year === year)?.status ?? 'forecast';
}

function isWorked(day: NamedDay, options: CalendarOptions): boolean {
  if (day.kind === 'make-up') return options.makeUpSaturdayCounts ?? true;
  return day.kind === 'swap-off' && (options.swappedWeekdayCounts ?? false);
}

/** An override says itself whether its day is worked; the settings on swaps do not touch it. */
function overriding({ date, working, name, source }: CalendarOverride): KnownDay {
  const number = dayNumber(date);
  const worked = isWeekend(number) ? 'make-up' : 'working';
  return {
    dayNumber: number,
    working,
    kind: working ? worked : 'holiday',
    name: { vi: name, en: name },
    source,
    status: 'official',
  };
}
