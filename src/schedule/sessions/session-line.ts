import type { Calendar } from '../../calendar/calendar.ts';
import { addDays, type CivilDate, civilDate, dayNumber, isoWeek } from '../../calendar/civil-date.ts';
import type { Round } from '../../plan/language/rounds.ts';
import type { Moment } from '../visits/visit.ts';

/** Working days by which the line runs on beyond the last window, so that longer windows can be tried. */
const DAYS_BEYOND = 15;
/** The same beyond today: first the notice goes by, and the days that districts have to name communes. */
const DAYS_BEYOND_TODAY = 60;
/** Days after the last window for which the line runs on with today; nobody makes a window longer than that. */
const LONGEST_AFTER = 366;

/** The sessions of all working days of a campaign in one row: positions 0, 1, 2, … are mornings and afternoons. */
export interface SessionLine {
  readonly days: readonly CivilDate[];
  readonly length: number;
  /** Number of the day (counted in working days) and of the ISO week of each session. */
  readonly dayOf: Int32Array;
  readonly weekOf: Int32Array;
  /** The day and session at a position. */
  at(position: number): Moment;
  /** How many sessions of the line lie before a moment; the moment's own position if it is on the line. */
  before(moment: Moment): number;
  /** Whether no day off lies between a session and the next. */
  joins(position: number): boolean;
}

/** The line from the first day of the first window to the last day of the last, and a little beyond, also beyond today. */
export function sessionLine(calendar: Calendar, rounds: readonly Round[], today: CivilDate): SessionLine {
  const ranges = rounds
    .flatMap((round) => round.window.ranges)
    .filter((range) => calendar.covers(range.from) && calendar.covers(range.to));
  const from = ranges.map((range) => range.from).sort()[0];
  const to = ranges
    .map((range) => range.to)
    .sort()
    .at(-1);
  const numbers: number[] = [];
  if (from !== undefined && to !== undefined) {
    const end = dayNumber(lastDay(calendar, to, today));
    for (let number = dayNumber(from); number <= end; number++)
      if (calendar.isWorkingDayNumber(number)) numbers.push(number);
  }
  const days = numbers.map(civilDate);
  const length = days.length * 2;
  const dayOf = new Int32Array(length);
  const weekOf = new Int32Array(length);
  const isJoined = new Uint8Array(length).fill(1);
  days.forEach((day, index) => {
    const week = isoWeek(day);
    dayOf.set([index, index], index * 2);
    weekOf.set([week, week], index * 2);
    isJoined[index * 2 + 1] = numbers[index + 1] === (numbers[index] ?? 0) + 1 ? 1 : 0;
  });
  const indexOf = new Map(days.map((day, index) => [day, index]));

  const moments: readonly Moment[] = days.flatMap((date) => [
    { date, session: 'morning' },
    { date, session: 'afternoon' },
  ]);

  return {
    days,
    length,
    dayOf,
    weekOf,
    at: (position) => {
      const moment = moments[position];
      if (moment === undefined) throw new RangeError(`no session at ${position}`);
      return moment;
    },
    before: ({ date, session }) => {
      const index = indexOf.get(date);
      if (index !== undefined) return index * 2 + (session === 'morning' ? 0 : 1);
      return days.filter((day) => day < date).length * 2;
    },
    joins: (position) => isJoined[position] === 1,
  };
}

function lastDay(calendar: Calendar, to: CivilDate, today: CivilDate): CivilDate {
  const afterWindow = daysAfter(calendar, to, DAYS_BEYOND) ?? to;
  if (today > addDays(to, LONGEST_AFTER)) return afterWindow;
  const afterToday = daysAfter(calendar, today, DAYS_BEYOND_TODAY) ?? afterWindow;
  return afterToday > afterWindow ? afterToday : afterWindow;
}

/** The day so many working days after another; null where the calendar may not reach as far. */
function daysAfter(calendar: Calendar, day: CivilDate, count: number): CivilDate | null {
  return calendar.covers(day) && calendar.covers(addDays(day, count * 3))
    ? calendar.addWorkingDays(day, count)
    : null;
}
