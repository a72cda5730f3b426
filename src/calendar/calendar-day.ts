import type { Bilingual } from '../words/language.ts';
import type { CivilDate } from './civil-date.ts';

/**
 * What a day is: `holiday` a statutory one (also on a weekend), `in-lieu` made up for a holiday on a weekend,
 * `swap-off` a weekday exchanged for a Saturday, `make-up` the Saturday worked for it.
 */
export type DayKind = 'working' | 'weekend' | 'holiday' | 'in-lieu' | 'swap-off' | 'make-up';

/**
 * How well a day is known: from a document, from several reports about one that agree, from a report alone, or computed from
 * the law.
 */
export type Confidence = 'official' | 'confirmed' | 'second-hand' | 'forecast';

/** What stands behind a day that is known at second hand: the document, and how many sources that were found agree on it. */
export interface SecondHand {
  readonly document: string;
  readonly sources: number;
}

/** One day of the calendar of state bodies. `weekday` 1 is Monday; `source` is the document behind the day. */
export interface CalendarDay {
  readonly date: CivilDate;
  readonly weekday: number;
  readonly working: boolean;
  readonly kind: DayKind;
  readonly name?: Bilingual;
  readonly source?: string;
  readonly status: Confidence;
  /** Of a confirmed or second-hand day. */
  readonly secondHand?: SecondHand;
}

/** A day that a plan fixes itself, over whatever the calendar says. */
export interface CalendarOverride {
  readonly date: CivilDate;
  readonly working: boolean;
  readonly name: string;
  readonly source: string;
}

/** Settings of the calendar where the law leaves room. */
export interface CalendarOptions {
  readonly overrides?: readonly CalendarOverride[];
  /** Whether 24/11 on a weekend is made up. Legally open, so false unless asked for. */
  readonly cultureDayInLieu?: boolean;
  /** Whether a make-up Saturday is a working day. True unless said otherwise. */
  readonly makeUpSaturdayCounts?: boolean;
  /** Whether a weekday exchanged for a Saturday is a working day. False unless said otherwise. */
  readonly swappedWeekdayCounts?: boolean;
}

const WEAKNESS: Readonly<Record<Confidence, number>> = {
  official: 0,
  confirmed: 1,
  'second-hand': 2,
  forecast: 3,
};

/** The less certain of two statuses. */
export function weaker(a: Confidence, b: Confidence): Confidence {
  return WEAKNESS[a] >= WEAKNESS[b] ? a : b;
}

/** How well a year, a day or a count is known, in the words of JSON: second hand is told apart by `confirmed`. */
export function publishedConfidence(status: Confidence): {
  readonly status: Exclude<Confidence, 'confirmed'>;
  readonly confirmed?: true;
} {
  return status === 'confirmed' ? { status: 'second-hand', confirmed: true } : { status };
}
