import type { Bilingual } from '../words/language.ts';
import type { Confidence, DayKind, SecondHand } from './calendar-day.ts';

/** A day that is not just a weekday or a weekend: what it is, its name, and the document or the law behind it. */
export interface NamedDay {
  readonly dayNumber: number;
  readonly kind: DayKind;
  readonly name: Bilingual;
  readonly source: string;
  readonly status: Confidence;
  readonly secondHand?: SecondHand;
}
