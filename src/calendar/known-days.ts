import type { CalendarOptions, CalendarOverride, Confidence } from './calendar-day.ts';
import { dayNumber, yearOf } from './civil-date.ts';
import { HOLIDAY_NAMES, inLieuName } from './holidays.ts';
import { daysInLieu, isWeekend } from './in-lieu.ts';
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR } from './lunar-dates.ts';
import type { NamedDay } from './named-day.ts';
import { type Certainty, certaintyOf, officialDays } from './official-days.ts';
import { OFFICIAL_YEARS } from './official-years.ts';
import { holidayLaw, inLieuLaw, statutoryHolidays } from './statute.ts';

/** The years the calendar covers: those whose lunar dates are known. */
export const FIRST_YEAR = FIRST_LUNAR_YEAR;
export const LAST_YEAR = LAST_LUNAR_YEAR;

/** The first year known from documents; those before it are computed like those to come. */
export const FIRST_OFFICIAL_YEAR = Math.min(...OFFICIAL_YEARS.map((entry) => entry.year));

const LAST_OFFICIAL_YEAR = Math.max(...OFFICIAL_YEARS.map((entry) => entry.year));

/** Years of the calendar, from the first to the last. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

export const ALL_YEARS: Years = { first: FIRST_YEAR, last: LAST_YEAR };

/** Those from which plans ask for days, and a few before and after: a fifth of all. */
export const NEAR_YEARS: Years = {
  first: Math.max(FIRST_YEAR, FIRST_OFFICIAL_YEAR - 3),
  last: Math.min(LAST_YEAR, LAST_OFFICIAL_YEAR + 3),
};

/** A named day, and whether it is worked under the settings in force. */
export interface KnownDay extends NamedDay {
  readonly working: boolean;
}

/**
 * Every day of some years that has a name, by day number: computed years first, official ones over them (their
 * swaps reach into neighbouring years), overrides on top. Of two overrides of one day the last holds; those outside the
 * years are never asked for and left out.
 */
export function knownDays(options: CalendarOptions, { first, last }: Years): ReadonlyMap<number, KnownDay> {
  const days = new Map<number, KnownDay>();
  const official = new Set(OFFICIAL_YEARS.map((entry) => entry.year));
  for (let year = first; year <= last; year++) {
    if (official.has(year)) continue;
    for (const day of forecastDays(year, options.cultureDayInLieu ?? false)) {
      days.set(day.dayNumber, { ...day, working: false });
    }
  }
  for (const [number, day] of officiallyKnownDays(options)) days.set(number, day);
  for (const override of options.overrides ?? []) {
    const year = yearOf(override.date);
    if (year < first || year > last) continue;
    const day = overriding(override);
    days.set(day.dayNumber, day);
  }
  return days;
}

/** Those of them that documents tell of, without overrides. */
export function officiallyKnownDays(options: CalendarOptions): ReadonlyMap<number, KnownDay> {
  const days = new Map<number, KnownDay>();
  for (const entry of OFFICIAL_YEARS) {
    for (const day of officialDays(entry)) {
      days.set(day.dayNumber, { ...day, working: isWorked(day, options) });
    }
  }
  return days;
}

/** How well the days of a year without a name of their own are known. */
export function statusOfYear(year: number): Confidence {
  return knownOfYear(year).status;
}

/** The same, with what stands behind a year that is known at second hand. */
export function knownOfYear(year: number): Certainty {
  const entry = OFFICIAL_YEARS.find((one) => one.year === year);
  return entry === undefined ? { status: 'forecast' } : certaintyOf(entry);
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

/**
 * The holidays and days in lieu of a year as computed from the law and the lunar table, all with status `forecast`.
 * Swaps cannot be foreseen: each is a decision of the Prime Minister.
 */
export function forecastDays(year: number, cultureDayInLieu: boolean): readonly NamedDay[] {
  const holidays = statutoryHolidays(year);
  return [
    ...holidays.map((day): NamedDay => ({
      dayNumber: day.dayNumber,
      kind: 'holiday',
      name: HOLIDAY_NAMES[day.holiday],
      source: holidayLaw(day),
      status: 'forecast',
    })),
    ...daysInLieu(holidays, cultureDayInLieu).map((day): NamedDay => ({
      dayNumber: day.dayNumber,
      kind: 'in-lieu',
      name: inLieuName(day.holiday),
      source: inLieuLaw(day),
      status: 'forecast',
    })),
  ];
}
