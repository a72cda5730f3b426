import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Deadline } from '../../deadlines/deadline.ts';
import type { Form } from '../../plan/language/forms.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { Audience } from '../audience/audience.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { Tags } from './tags/tag-values.ts';

/** Whose head a letter bears: the office as its agency, or a team that the agency formed. */
export type Sender = { readonly by: 'office' } | { readonly by: 'team'; readonly team: string };

/** What a letter tells as done, and its day: no letter bears an earlier one. */
export type ToldEvent =
  | { readonly event: 'decision-signed'; readonly date: CivilDate; readonly number: string }
  | { readonly event: 'visit-ended'; readonly date: CivilDate; readonly visit: Visit };

/** One letter to be written: to whom, about which visits, with what its text may say. */
export interface LetterPlan {
  /** Names the file; unique within a kind. */
  readonly id: string;
  /** Ids and names by which `--unit` finds it. */
  readonly units: readonly string[];
  readonly addressee: string;
  readonly sender: Sender;
  readonly tags: Tags;
  /** What makes its earliest day, besides the decision, which every letter cites. */
  readonly tells: readonly ToldEvent[];
  /** What makes its latest day: the deadline by which it must be out; null for papers that nothing is due for. */
  readonly due: Deadline | null;
}

/** A kind of paper. To add one: its file, its line in the table of kinds, its text, its golden file. */
export interface LetterKind {
  readonly name: string;
  /** What its papers are, as the heading of their index. */
  readonly papers: string;
  /** Begins the names of its files. */
  readonly fileStem: string;
  /** Type by annex III of Decree 30/2020: its abbreviation in the symbol; null for an official letter and an annex. */
  readonly type: string | null;
  /** The text that it is filled from, in `texts/`. */
  readonly text: string;
  readonly shape: 'letter' | 'decision' | 'minutes' | 'annex';
  /** Who reads it: it tells of nothing that they may not know of. */
  readonly audience: Audience;
  /** The forms of inspection that it is not for, besides those that its readers may not know of. */
  readonly notFor: readonly Form[];
  readonly plans: (facts: LetterFacts) => readonly LetterPlan[];
}

/** What is the same of every paper that goes to all inspected units. */
export const TO_ALL_UNITS = {
  units: [],
  addressee: 'Các đơn vị được kiểm tra',
  sender: { by: 'office' },
  tells: [],
  due: null,
} as const satisfies Partial<LetterPlan>;
