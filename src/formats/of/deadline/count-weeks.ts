import { addDays, type CivilDate, dayOf, mondayOf } from '../../../calendar/civil-date.ts';
import { dayAndMonth, shortWeekdayName } from '../../../calendar/date-words.ts';
import type { Count, CountStep } from '../../../deadlines/period.ts';
import type { Language } from '../../../words/language.ts';
import { KIND_WORDS, MARK_WORDS, paintOf } from '../calendar/calendar-words.ts';
import {
  EVENT_MARK,
  EVENT_WORDS,
  markOfLastDay,
  markOfStep,
  WEEKEND_MARK,
  wordsOfLastDay,
} from './count-words.ts';
import { drawLegend } from '../../text/legend.ts';
import type { Paint } from '../../text/paint.ts';
import { padStart } from '../../text/text-width.ts';

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** More weeks than this do not fit on a screen. */
const MOST_WEEKS = 20;
const MARGIN = 8;

/** Whether a count can be drawn by weeks on one screen of `width` columns. */
export function weeksFit(count: Count, width: number): boolean {
  return mondays(count).length <= MOST_WEEKS && MARGIN + weekWidth(2, slotWidth(count), 1) <= width;
}

/**
 * The days of a count as a calendar, a week a row: beside each day its ordinal or the mark of what keeps it from being
 * counted, (0) beside the event, brackets around the last day; a legend below. Where `width` is short of columns, days
 * are written without their month, which then stands before the week. Lines without line breaks.
 */
export function drawCountedWeeks(count: Count, language: Language, paint: Paint, width: number): string[] {
  const slot = slotWidth(count);
  const longDate = language === 'vi' ? 5 : 6;
  const roomy = weekWidth(longDate, slot, 1) <= width;
  const dateWidth = roomy ? longDate : 2;
  const gap = ' '.repeat(roomy && weekWidth(longDate, slot, 2) <= width ? 2 : 1);
  const written = (date: CivilDate): string =>
    roomy ? dayAndMonth(date, language).padStart(longDate) : String(dayOf(date)).padStart(2);

  const cells = new Map(count.steps.map((step) => [step.date, drawStep(step, count, slot, paint)]));
  cells.set(count.from, paint.cyan(padStart(EVENT_MARK, slot)));
  const header = WEEK.map((offset) => shortWeekdayName(offset + 1, language).padEnd(dateWidth + slot)).join(
    gap,
  );
  const rows = mondays(count).map((monday) => {
    const days = WEEK.map((offset) => {
      const date = addDays(monday, offset);
      const cell = cells.get(date);
      return cell === undefined ? ' '.repeat(dateWidth + slot) : written(date) + cell;
    });
    const margin = roomy ? '' : dayAndMonth(monday, language).padEnd(MARGIN);
    return (margin + days.join(gap)).trimEnd();
  });
  const margin = roomy ? '' : ' '.repeat(MARGIN);
  return [margin + paint.dim(header.trimEnd()), ...rows, '', ...legend(count, language, width)];
}

/** The ordinals of a count, of two digits or more, with a bracket or a blank on either side. */
function slotWidth(count: Count): number {
  return Math.max(2, String(count.count).length) + 2;
}

function weekWidth(date: number, slot: number, gap: number): number {
  return 7 * (date + slot) + 6 * gap;
}

function drawStep(step: CountStep, count: Count, slot: number, paint: Paint): string {
  if (step.date === count.date) return paint.bold(paint.green(padStart(markOfLastDay(count), slot)));
  const colour = paintOf(step.reason ?? 'working', paint);
  const mark = markOfStep(step);
  if (step.counted === null) return `${' '.repeat(slot - 2)}${colour(mark)} `;
  return ` ${padStart(String(step.counted), slot - 2)}${mark === ' ' ? mark : colour(mark)}`;
}

function legend(count: Count, language: Language, width: number): string[] {
  const used = new Set(count.steps.map(markOfStep));
  const marks = [[WEEKEND_MARK, KIND_WORDS.weekend] as const, ...MARK_WORDS].filter(([mark]) =>
    used.has(mark),
  );
  const entries = [
    { mark: markOfLastDay(count), words: wordsOfLastDay(count) },
    { mark: EVENT_MARK, words: EVENT_WORDS },
    ...marks.map(([mark, words]) => ({ mark, words })),
  ];
  return drawLegend(
    entries.map(({ mark, words }) => ({ mark, words: words[language] })),
    width,
  );
}

function mondays(count: Count): readonly CivilDate[] {
  const [first, last] = count.from <= count.date ? [count.from, count.date] : [count.date, count.from];
  const found: CivilDate[] = [];
  for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, 7)) {
    found.push(monday);
  }
  return found;
}
