import {
  type Calendar,
  type CalendarDay,
  type Confidence,
  type DayKind,
  OutsideCalendarError,
  weaker,
} from '../calendar/calendar.ts';
import { addDays, addMonths, type CivilDate } from '../calendar/civil-date.ts';
import type { Measure } from '../plan/language/deadlines.ts';
import type { Bilingual } from '../words/language.ts';
import { type Count, type CountStep, type Direction, isStrict, type Period } from './period.ts';

/**
 * The last day of a period, without its proof, in constant time; always the date that `countPeriod` gives.
 * Throws an OutsideCalendarError if the event or the last day is outside the calendar, a RangeError for a count that is
 * not a whole number, 0 or more.
 */
export function shift(calendar: Calendar, from: CivilDate, period: Period): CivilDate {
  checkCount(period);
  const step = sign(period.direction);
  if (period.measure === 'working-day') {
    return calendar.addWorkingDays(from, step * (period.count + (isStrict(period) ? 1 : 0)));
  }
  calendar.day(from);
  if (period.count === 0) return from;
  const nominal = nominalLastDay(from, period, period.measure);
  return calendar.isWorking(nominal) ? nominal : calendar.addWorkingDays(nominal, step);
}

/** The last day of a period as `shift` gives it; null if the event or that day is outside the calendar. */
export function shiftWithin(calendar: Calendar, from: CivilDate, period: Period): CivilDate | null {
  try {
    return shift(calendar, from, period);
  } catch (error) {
    if (error instanceof OutsideCalendarError) return null;
    throw error;
  }
}

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

/** The last day by the calendar alone of a period of days, weeks or months, day off or not (Điều 148 khoản 1 đến 4). */
function nominalLastDay(
  from: CivilDate,
  period: Period,
  measure: Exclude<Measure, 'working-day'>,
): CivilDate {
  const signed = sign(period.direction) * period.count;
  switch (measure) {
    case 'day':
      return addDays(from, signed);
    case 'week':
      return addDays(from, signed * 7);
    case 'month':
      return addMonths(from, signed);
    default:
      return measure satisfies never;
  }
}

/** +1 when counting after an event, -1 before it. */
function sign(direction: Direction): 1 | -1 {
  return direction === 'after' ? 1 : -1;
}

/** Throws a RangeError unless the count is a whole number, 0 or more. */
function checkCount({ count }: Period): void {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`a period cannot count ${count}`);
}

const STRICT_CHANGES_NOTHING: Bilingual = {
  vi: 'Cách đếm chặt chỉ áp dụng cho ngày làm việc đếm ngược trước một sự kiện; ở đây không làm thay đổi kết quả.',
  en: 'The strict convention applies only to working days before an event; here it changes nothing.',
};

const BACKWARDS: Bilingual = {
  vi:
    'Bộ luật Dân sự chỉ nói về thời hạn tính về sau. Đếm ngược về trước, và lùi ngày cuối cùng rơi vào ngày nghỉ ' +
    'về ngày làm việc liền trước, là cách hiểu của phần mềm.',
  en:
    'The Civil Code speaks only of periods that run forward. Counting back, and moving a last day on a day off to the ' +
    'working day before it, is our reading.',
};

const MAKE_UP_COUNTED: Bilingual = {
  vi:
    'Ngày làm bù được đếm như ngày làm việc bình thường, đúng như thông báo hoán đổi; ' +
    'pháp luật chưa quy định rõ điều này cho việc tính thời hạn.',
  en: 'Make-up days count as ordinary working days, as the notices of the swaps say; for legal periods this is not settled.',
};

const MAKE_UP_SKIPPED: Bilingual = {
  vi: 'Ngày làm bù không được đếm là ngày làm việc, theo thiết đặt đã chọn.',
  en: 'Make-up days do not count as working days, by the setting chosen.',
};

const SWAP_OFF_SKIPPED: Bilingual = {
  vi:
    'Ngày nghỉ hoán đổi được coi là ngày nghỉ, đúng như thông báo hoán đổi; ' +
    'pháp luật chưa quy định rõ điều này cho việc tính thời hạn.',
  en: 'Swapped weekdays count as days off, as the notices of the swaps say; for legal periods this is not settled.',
};

const SWAP_OFF_COUNTED: Bilingual = {
  vi: 'Ngày nghỉ hoán đổi vẫn được đếm là ngày làm việc, theo thiết đặt đã chọn.',
  en: 'Swapped weekdays count as working days, by the setting chosen.',
};

/** What a reader should know of how a period was read, given the steps of its count. */
function countNotes(calendar: Calendar, period: Period, steps: readonly CountStep[]): readonly Bilingual[] {
  const notes: Bilingual[] = [];
  if (isStrict(period)) notes.push(strictNote(period.count));
  else if (period.convention === 'strict') notes.push(STRICT_CHANGES_NOTHING);
  if (period.direction === 'before' && period.measure !== 'working-day' && period.count > 0)
    notes.push(BACKWARDS);

  const met = (kind: DayKind, worked: boolean): boolean =>
    steps.some((step) => step.reason === kind && calendar.isWorking(step.date) === worked);
  if (met('make-up', true)) notes.push(MAKE_UP_COUNTED);
  if (met('make-up', false)) notes.push(MAKE_UP_SKIPPED);
  if (met('swap-off', false)) notes.push(SWAP_OFF_SKIPPED);
  if (met('swap-off', true)) notes.push(SWAP_OFF_COUNTED);
  return notes;
}

function strictNote(count: number): Bilingual {
  return {
    vi: `Cách đếm chặt: giữa ngày thực hiện và ngày diễn ra sự kiện phải có đủ ${count} ngày làm việc, nên lùi thêm một ngày làm việc.`,
    en: `Strict convention: ${count} full working days must lie between the act and the event, hence one working day earlier.`,
  };
}
