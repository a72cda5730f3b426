import { type CalendarDay, type CalendarOptions, type Confidence, weaker } from './calendar-day.ts';
import { type CivilDate, civilDate, dayNumber, dayNumberOf, weekdayOfNumber, yearOf } from './civil-date.ts';
import { isWeekend } from './in-lieu.ts';
import {
  ALL_YEARS,
  FIRST_YEAR,
  type KnownDay,
  knownDays,
  knownOfYear,
  LAST_YEAR,
  NEAR_YEARS,
  statusOfYear,
  type Years,
} from './known-days.ts';
import { OutsideCalendarError } from './outside-calendar-error.ts';
import { type WorkingDayTable, workingDayTable } from './working-day-table.ts';

export type {
  CalendarDay,
  CalendarOptions,
  CalendarOverride,
  Confidence,
  DayKind,
  SecondHand,
} from './calendar-day.ts';
export { publishedConfidence, weaker } from './calendar-day.ts';
export { OutsideCalendarError } from './outside-calendar-error.ts';

/**
 * The working calendar of Vietnamese state bodies, which rest on Saturday and Sunday (Quyết định 188/1999/QĐ-TTg, Điều 1;
 * the years before it are computed by the same week): a day is worked if it is a make-up Saturday, or Monday to Friday and
 * not a day off. What asks for a day outside
 * `firstYear`–`lastYear` throws an OutsideCalendarError; ask `covers` first.
 */
export interface Calendar {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Whether the calendar knows the date. */
  covers(date: CivilDate): boolean;
  /** Everything known about a day. */
  day(date: CivilDate): CalendarDay;
  isWorking(date: CivilDate): boolean;
  /** The n-th working day after `date`, which is not counted; before it if n is negative; `date` itself if n is 0. */
  addWorkingDays(date: CivilDate, n: number): CivilDate;
  /** How many working days d have from <= d < until; negative when `until` is before `from`. */
  countWorkingDays(from: CivilDate, until: CivilDate): number;
  /** The weakest status among the days of a year: one second-hand holiday makes the year second-hand, as in 2026. */
  yearStatus(year: number): Confidence;
  /** `addWorkingDays` on day numbers, without strings. */
  shiftDayNumber(dayNumber: number, n: number): number;
  /** `isWorking` on a day number. */
  isWorkingDayNumber(dayNumber: number): boolean;
}

interface Tables {
  readonly known: ReadonlyMap<number, KnownDay>;
  readonly working: WorkingDayTable;
}

/**
 * A calendar with the given settings. It costs nothing until first asked, then a few milliseconds once; without overrides,
 * nothing if another one of the same settings was asked before.
 */
export function createCalendar(options: CalendarOptions = {}): Calendar {
  const [first, last] = daysOf(ALL_YEARS);
  const [firstNear, lastNear] = daysOf(NEAR_YEARS);
  let builtNear: Tables | undefined;
  let builtWhole: Tables | undefined;
  const near = (): Tables => (builtNear ??= buildTables(options, NEAR_YEARS));
  const whole = (): Tables => (builtWhole ??= buildTables(options, ALL_YEARS));
  const isNear = (number: number) => number >= firstNear && number < lastNear;
  /** The tables that hold a day. Those of far years, which take five times as long to build, are seldom asked for. */
  const tables = (number: number): Tables => (isNear(number) ? near() : whole());
  const shift = (number: number, n: number): number => {
    const found = isNear(number) ? near().working.find(number, n) : null;
    return found ?? whole().working.shift(number, n);
  };
  const numberOf = (date: CivilDate): number => {
    const number = dayNumber(date);
    if (number < first || number > last) {
      throw new OutsideCalendarError(`${date} is outside ${FIRST_YEAR}–${LAST_YEAR}`);
    }
    return number;
  };

  return {
    firstYear: FIRST_YEAR,
    lastYear: LAST_YEAR,
    covers: (date) => yearOf(date) >= FIRST_YEAR && yearOf(date) <= LAST_YEAR,
    day: (date) => {
      const number = numberOf(date);
      return describe(tables(number).known, date, number);
    },
    isWorking: (date) => {
      const number = numberOf(date);
      return tables(number).working.isWorking(number);
    },
    addWorkingDays: (date, n) => civilDate(shift(numberOf(date), n)),
    countWorkingDays: (from, until) => {
      const [one, other] = [numberOf(from), numberOf(until)];
      return (isNear(one) ? tables(other) : whole()).working.count(one, other);
    },
    yearStatus: (year) => yearStatus(isIn(NEAR_YEARS, year) ? near().known : whole().known, year),
    shiftDayNumber: shift,
    isWorkingDayNumber: (number) => tables(number).working.isWorking(number),
  };
}

/** The tables without overrides, by settings and years: there are 16 at most, and many plans share them. */
const withoutOverrides = new Map<string, Tables>();

function buildTables(options: CalendarOptions, years: Years): Tables {
  const { overrides = [], ...settings } = options;
  const key = JSON.stringify([
    years,
    settings.makeUpSaturdayCounts ?? true,
    settings.swappedWeekdayCounts ?? false,
    settings.cultureDayInLieu ?? false,
  ]);
  const shared = overrides.length === 0 ? withoutOverrides.get(key) : undefined;
  if (shared !== undefined) return shared;
  const known = knownDays(options, years);
  const [first, last] = daysOf(years);
  const within = [...known.values()].filter(({ dayNumber: number }) => number >= first && number <= last);
  const tables = { known, working: workingDayTable(first, last, within) };
  if (overrides.length === 0) withoutOverrides.set(key, tables);
  return tables;
}

function daysOf({ first, last }: Years): readonly [first: number, last: number] {
  return [dayNumberOf(first, 1, 1), dayNumberOf(last, 12, 31)];
}

function isIn({ first, last }: Years, year: number): boolean {
  return year >= first && year <= last;
}

function describe(known: Tables['known'], date: CivilDate, number: number): CalendarDay {
  const named = known.get(number);
  const weekday = weekdayOfNumber(number);
  if (named === undefined) {
    const weekend = isWeekend(number);
    const kind = weekend ? 'weekend' : 'working';
    return { date, weekday, working: !weekend, kind, ...knownOfYear(yearOf(date)) };
  }
  const { working, kind, name, source, status, secondHand } = named;
  return {
    date,
    weekday,
    working,
    kind,
    name,
    source,
    status,
    ...(secondHand === undefined ? {} : { secondHand }),
  };
}

function yearStatus(known: Tables['known'], year: number): Confidence {
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    throw new OutsideCalendarError(`the year ${year} is outside ${FIRST_YEAR}–${LAST_YEAR}`);
  }
  const first = dayNumberOf(year, 1, 1);
  const last = dayNumberOf(year, 12, 31);
  let weakest = statusOfYear(year);
  for (let number = first; number <= last; number++) {
    weakest = weaker(weakest, known.get(number)?.status ?? 'official');
  }
  return weakest;
}
