import { type Calendar, type CalendarDay, type Confidence, weaker } from '../calendar/calendar.ts';
import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { countNotes } from './count-notes.ts';
import { checkCount, isStrict, nominalLastDay, sign } from './last-day.ts';
import type { Count, CountStep, Measure, Period } from './period.ts';

export { shift } from './last-day.ts';
export type { Convention, Count, CountStep, Direction, Measure, Period } from './period.ts';

/**
 * Counts a period from an event, whose day is not counted itself (Bộ luật Dân sự 2015, Điều 147), day by day:
 * - working days: every day walked is a step, those not worked are skipped; `strict` then walks on to one more working
 *   day, which is a step that is not counted;
 * - days: every day is a step and counted; a last day that is not worked keeps its ordinal, says why, and is followed by
 *   steps that are not counted up to the next working day (Điều 148 khoản 5), or the one before when counting back;
 * - weeks, months: only the last day is a step, with the whole count as its ordinal, and the same steps may follow.
 *
 * A count of 0 is the day of the event itself, without steps. Throws an OutsideCalendarError if the count leaves the
 * calendar, a RangeError for a count that is not a whole number, 0 or more.
 */
export function countPeriod(calendar: Calendar, from: CivilDate, period: Period): Count {
  checkCount(period);
  const steps = walk(calendar, from, period);
  const date = steps.at(-1)?.date ?? from;
  const convention = isStrict(period) ? 'strict' : 'standard';
  const { direction, count, measure } = period;
  const status = weakestStatus(calendar, from, date);
  return {
    date,
    from,
    direction,
    count,
    measure,
    convention,
    steps,
    status,
    notes: countNotes(calendar, period, steps),
  };
}

function walk(calendar: Calendar, from: CivilDate, period: Period): readonly CountStep[] {
  if (period.count === 0) return [];
  return period.measure === 'working-day'
    ? walkWorkingDays(calendar, from, period)
    : walkToLastDay(calendar, from, period, period.measure);
}

function walkWorkingDays(calendar: Calendar, from: CivilDate, period: Period): readonly CountStep[] {
  const steps: CountStep[] = [];
  const step = sign(period.direction);
  const wanted = period.count + (isStrict(period) ? 1 : 0);
  let date = from;
  for (let found = 0; found < wanted;) {
    date = addDays(date, step);
    const day = calendar.day(date);
    if (day.working) found++;
    steps.push(explained(day, day.working && found <= period.count ? found : null));
  }
  return steps;
}

function walkToLastDay(
  calendar: Calendar,
  from: CivilDate,
  period: Period,
  measure: Exclude<Measure, 'working-day'>,
): readonly CountStep[] {
  const steps: CountStep[] = [];
  const step = sign(period.direction);
  let day = calendar.day(nominalLastDay(from, period, measure));
  if (measure === 'day') {
    for (let ordinal = 1; ordinal < period.count; ordinal++) {
      steps.push({ date: addDays(from, step * ordinal), counted: ordinal });
    }
  }
  steps.push(explained(day, period.count));
  while (!day.working) {
    day = calendar.day(addDays(day.date, step));
    steps.push(explained(day, null));
  }
  return steps;
}

/** The step of a day, with why it is out of the ordinary if it is. */
function explained(day: CalendarDay, counted: number | null): CountStep {
  return {
    date: day.date,
    counted,
    ...(day.kind === 'working' ? {} : { reason: day.kind }),
    ...(day.name === undefined ? {} : { name: day.name }),
    ...(day.source === undefined ? {} : { source: day.source }),
  };
}

function weakestStatus(calendar: Calendar, from: CivilDate, until: CivilDate): Confidence {
  const step = from <= until ? 1 : -1;
  let { status } = calendar.day(from);
  for (let date = from; date !== until;) {
    date = addDays(date, step);
    status = weaker(status, calendar.day(date).status);
  }
  return status;
}
