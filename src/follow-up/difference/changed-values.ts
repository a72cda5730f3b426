import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Kind, Level } from '../../plan/directory.ts';
import type { Area } from '../../plan/language/areas.ts';
import type { Convention } from '../../plan/language/calendar.ts';
import type { Due, Measure } from '../../plan/language/deadlines.ts';
import type { Form } from '../../plan/language/forms.ts';
import type { ReportWay } from '../../plan/language/report.ts';
import type { Pace, Session } from '../../plan/language/schedule.ts';
import type { Role } from '../../plan/language/teams.ts';
import type { Selector } from '../../plan/language/units.ts';
import type { DateRange } from '../../plan/period-expression.ts';
import type { Bilingual } from '../../words/language.ts';

/** A word of the language of plans that stands for a choice. */
export type Choice =
  | { readonly of: 'form'; readonly word: Form }
  | { readonly of: 'level'; readonly word: Level }
  | { readonly of: 'kind'; readonly word: Kind }
  | { readonly of: 'area'; readonly word: Area }
  | { readonly of: 'pace'; readonly word: Pace }
  | { readonly of: 'role'; readonly word: Role }
  | { readonly of: 'way'; readonly word: ReportWay }
  | { readonly of: 'selector'; readonly word: Selector }
  | { readonly of: 'convention'; readonly word: Convention };

/** What is counted. */
export type Counted = 'copy' | 'session' | 'unit' | 'person' | 'visit';

/** What something in a plan or a schedule was, or is. */
export type Value =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'yes'; readonly yes: boolean }
  | { readonly is: 'count'; readonly count: number; readonly of: Counted }
  /** Between 0 and 1. */
  | { readonly is: 'share'; readonly share: number }
  | { readonly is: 'day'; readonly date: CivilDate; readonly session: Session | null }
  /** `session`: only this half of each day. */
  | { readonly is: 'days'; readonly ranges: readonly DateRange[]; readonly session: Session | null }
  /** What is reviewed of the past: without a beginning all, without an end until the visit. */
  | { readonly is: 'stretch'; readonly from: CivilDate | null; readonly to: CivilDate | null }
  | { readonly is: 'last'; readonly count: number; readonly measure: Measure }
  | { readonly is: 'due'; readonly due: Due; readonly event: Bilingual | null }
  | {
      readonly is: 'lag';
      readonly count: number;
      readonly measure: Measure;
      readonly event: string;
      readonly after: Bilingual;
    }
  /** Something that has an id and is called by a name. */
  | { readonly is: 'named'; readonly id: string; readonly name: Bilingual }
  | { readonly is: 'choice'; readonly choice: Choice }
  /** Whoever owes something: a side by its word in the language of plans. */
  | { readonly is: 'side'; readonly side: Side }
  | { readonly is: 'list'; readonly items: readonly Value[] };

/** The sides that a plan names by a word instead of an id. */
export const SIDES = ['secretariat', 'seconding', 'district', 'team', 'unit', 'issuer', 'lead'] as const;

export type Side = (typeof SIDES)[number];

/** A text, if there is one. */
export function textValue(text: string | null): Value | null {
  return text === null || text === '' ? null : { is: 'text', text };
}

/** Yes or no. */
export function yesValue(yes: boolean): Value {
  return { is: 'yes', yes };
}

/** How many there are of something, if that is said. */
export function countValue(count: number | null, of: Counted): Value | null {
  return count === null ? null : { is: 'count', count, of };
}

/** A day, if there is one. */
export function dayValue(
  day: { readonly date: CivilDate; readonly session?: Session | null } | null,
): Value | null {
  return day === null ? null : { is: 'day', date: day.date, session: day.session ?? null };
}

/** A choice, if one was made. */
export function choiceValue<Of extends Choice['of']>(
  of: Of,
  word: Extract<Choice, { of: Of }>['word'] | null,
): Value | null {
  return word === null ? null : { is: 'choice', choice: { of, word } as Choice };
}

/** Several values; null of none. */
export function listValue(items: readonly (Value | null)[]): Value | null {
  const known = items.filter((item) => item !== null);
  return known.length === 0 ? null : { is: 'list', items: known };
}

/** Whether two values say the same. */
export function isSameValue(one: Value | null, other: Value | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
