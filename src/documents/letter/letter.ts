import type { CivilDate } from '../../calendar/civil-date.ts';
import type { State } from '../../deadlines/event.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { Tags } from './tag-values.ts';

/** Whose head a letter bears: the office as its agency, or a team that the agency formed. */
export type Sender = { readonly by: 'office' } | { readonly by: 'team'; readonly team: string };

/** When a letter must be out at the latest. */
export interface LetterDue {
  readonly date: CivilDate | null;
  readonly state: State;
  /** Where the day comes from, for the index: "15 ngày làm việc trước ngày bắt đầu kiểm tra (VI.1.a)". */
  readonly basis: string;
}

/** One letter to be written: to whom, about which visits, with what its text may say. */
export interface LetterPlan {
  /** Names the file; unique within a kind. */
  readonly id: string;
  /** Ids and names by which `--unit` finds it. */
  readonly units: readonly string[];
  readonly addressee: string;
  readonly sender: Sender;
  readonly tags: Tags;
  /** Null for papers that nothing is due for. */
  readonly due: LetterDue | null;
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
  readonly plans: (facts: LetterFacts) => readonly LetterPlan[];
}
