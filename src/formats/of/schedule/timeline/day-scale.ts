import {
  addDays,
  type CivilDate,
  dayNumber,
  firstOfMonth,
  lastOfMonth,
} from '../../../../calendar/civil-date.ts';
import type { Deadline } from '../../../../deadlines/deadline.ts';
import type { Moment } from '../../../../schedule/visits/visit.ts';
import type { ScheduleView } from '../schedule-view.ts';

/** Days drawn from left to right; positions are shares of the width, 0 to 1, and what lies outside stands at the edge. */
export interface DayScale {
  readonly first: CivilDate;
  readonly last: CivilDate;
  readonly days: number;
  /** Where a day begins, or ends. */
  startOf(date: CivilDate): number;
  endOf(date: CivilDate): number;
  /** The middle of a day. */
  middleOf(date: CivilDate): number;
  /** Where a session begins, or ends: each is half a day. */
  startOfSession(moment: Moment): number;
  endOfSession(moment: Moment): number;
  /** Whether a day lies within. */
  holds(date: CivilDate): boolean;
}

/** A deadline farther than this from all visits does not stretch the drawing. */
const FARTHEST_DAYS = 400;
/** Room for the note on a deadline whose day is unknown. */
const ROOM_AFTER_OPEN = 24;

/** The scale of whole months that shows every visit and its deadlines; the windows of the rounds if no visit has a day. */
export function dayScale(page: ScheduleView): DayScale {
  const { schedule, plan, calendar } = page;
  const visited = schedule.visits.flatMap(({ start, end }) =>
    start === null || end === null ? [] : [start.date, end.date],
  );
  const days =
    visited.length > 0
      ? visited
      : plan.rounds.flatMap(({ window }) => window.ranges.flatMap(({ from, to }) => [from, to]));
  const [earliest, latest] = [least(days, schedule.asOf), most(days, schedule.asOf)];
  const deadlines = [...schedule.visits.flatMap((visit) => visit.deadlines), ...schedule.deadlines];
  const near = deadlines.flatMap(({ date }) =>
    date !== null &&
    dayNumber(date) >= dayNumber(earliest) - FARTHEST_DAYS &&
    dayNumber(date) <= dayNumber(latest) + FARTHEST_DAYS
      ? [date]
      : [],
  );
  const isOpen = (deadline: Deadline) => deadline.date === null && deadline.direction === 'after';
  const room =
    deadlines.some(isOpen) && latest < `${calendar.lastYear}-12` ? [addDays(latest, ROOM_AFTER_OPEN)] : [];
  const first = least([...near, earliest], earliest);
  const last = most([...near, ...room, latest], latest);
  return scaleOf(firstOfMonth(first), lastOfMonth(last));
}

function scaleOf(first: CivilDate, last: CivilDate): DayScale {
  const origin = dayNumber(first);
  const days = dayNumber(last) - origin + 1;
  const at = (date: CivilDate, part: number) =>
    Math.min(1, Math.max(0, (dayNumber(date) - origin + part) / days));
  return {
    first,
    last,
    days,
    startOf: (date) => at(date, 0),
    endOf: (date) => at(date, 1),
    middleOf: (date) => at(date, 0.5),
    startOfSession: ({ date, session }) => at(date, session === 'morning' ? 0 : 0.5),
    endOfSession: ({ date, session }) => at(date, session === 'morning' ? 0.5 : 1),
    holds: (date) => date >= first && date <= last,
  };
}

function least(days: readonly CivilDate[], otherwise: CivilDate): CivilDate {
  return days.reduce((one, other) => (other < one ? other : one), days[0] ?? otherwise);
}

function most(days: readonly CivilDate[], otherwise: CivilDate): CivilDate {
  return days.reduce((one, other) => (other > one ? other : one), days[0] ?? otherwise);
}
