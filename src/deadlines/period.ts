import type { Confidence, DayKind } from '../calendar/calendar.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Convention } from '../plan/language/calendar.ts';
import type { Measure } from '../plan/language/deadlines.ts';
import type { Bilingual } from '../words/language.ts';

export type { Convention } from '../plan/language/calendar.ts';
export type { Measure } from '../plan/language/deadlines.ts';

export type Direction = 'before' | 'after';

/** So many days, weeks or months before or after an event. `count` is a whole number, 0 or more. */
export interface Period {
  readonly direction: Direction;
  readonly count: number;
  readonly measure: Measure;
  readonly convention: Convention;
}

/** Whether `strict` makes a difference: only for working days before an event. */
export function isStrict(period: Period): boolean {
  return (
    period.convention === 'strict' &&
    period.measure === 'working-day' &&
    period.direction === 'before' &&
    period.count > 0
  );
}

const MEASURES: Readonly<Record<Measure, Bilingual>> = {
  'working-day': { vi: 'ngày làm việc', en: 'working day' },
  day: { vi: 'ngày', en: 'day' },
  week: { vi: 'tuần', en: 'week' },
  month: { vi: 'tháng', en: 'month' },
};

/** "15 ngày làm việc", "15 working days"; "1 tuần", "1 week". */
export function quantity(count: number, measure: Measure): Bilingual {
  const { vi, en } = MEASURES[measure];
  return { vi: `${count} ${vi}`, en: `${count} ${en}${count === 1 ? '' : 's'}` };
}

/**
 * A day walked while counting. `counted` is its ordinal, null if the day is not counted. `reason` is the kind of a day that
 * is not an ordinary working day: why it is skipped, why it is counted though a Saturday, or why the last day moves.
 */
export interface CountStep {
  readonly date: CivilDate;
  readonly counted: number | null;
  readonly reason?: DayKind;
  readonly name?: Bilingual;
  readonly source?: string;
}

/** A counted period: the last day, and the steps that prove it in the order walked, from the day next to the event. */
export interface Count {
  readonly date: CivilDate;
  readonly from: CivilDate;
  readonly direction: Direction;
  readonly count: number;
  readonly measure: Measure;
  /** The convention in force: `standard` wherever `strict` changes nothing. */
  readonly convention: Convention;
  readonly steps: readonly CountStep[];
  /** The weakest status of the days from the event to the last day, both included. */
  readonly status: Confidence;
  /** What a reader should know of the reading chosen. */
  readonly notes: readonly Bilingual[];
}
