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
