import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Deadline } from '../../deadlines/deadline.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Form } from '../../plan/language/forms.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { Signature } from '../document.ts';
import type { Bilingual } from '../../words/language.ts';
import type { Establishment } from './establishing.ts';
import type { IssuedPaper } from './formed-team.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { Tags } from './tags/tag-values.ts';

/** Whose head a letter bears: the office as its agency, a team that was formed, whoever establishes a team, or an inspected unit. */
export type Sender =
  | { readonly by: 'unit'; readonly unit: string }
  | { readonly by: 'office' }
  | { readonly by: 'team'; readonly team: string }
  | { readonly by: 'establisher'; readonly establishment: Establishment };

/** What a letter tells as done, and its day: no letter bears an earlier one. */
export type ToldEvent =
  | { readonly event: 'decision-signed'; readonly date: CivilDate; readonly number: string }
  | { readonly event: 'visit-began' | 'visit-ended'; readonly date: CivilDate; readonly visit: Visit }
  /** The notice of another date that it replaces, or that the visit was cancelled. */
  | { readonly event: 'notice-sent' | 'visit-cancelled'; readonly date: CivilDate; readonly visit: Visit }
  /** The last fact on record, by which whoever writes it now knows how things stand. */
  | { readonly event: 'fact-recorded'; readonly date: CivilDate }
  /** The day on which the campaign stands as it tells. */
  | { readonly event: 'status-read'; readonly date: CivilDate };

/** A visit, and the day on which it begins. */
export interface Beginning {
  readonly visit: Visit;
  readonly date: CivilDate;
}

/**
 * How a paper stands to the day on which it is written: it goes out, by what is known today; it has gone out, so that
 * this is its copy; or it is drawn up whenever it is needed.
 */
export type Standing = 'goes-out' | 'went-out' | 'is-drawn-up';

/** How a paper is made: what it is, what it says and how it is laid out. */
export interface PaperForm {
  /** Type by annex III of Decree 30/2020: its abbreviation in the symbol; null for an official letter and an annex. */
  readonly type: string | null;
  /** The text that it is filled from, in `texts/`. */
  readonly text: string;
  readonly shape: 'letter' | 'decision' | 'minutes' | 'annex';
}

/** One letter to be written: to whom, about which visits, with what its text may say. */
export interface LetterPlan {
  /** Names the file; unique within a kind. */
  readonly id: string;
  /** Ids and names by which `--unit` finds it. */
  readonly units: readonly string[];
  readonly addressee: string;
  /** How it is made, where that is not as its kind is made. */
  readonly form?: PaperForm;
  readonly sender: Sender;
  /** Who signs it, and whoever signs below, where that is not who signs the letters of its sender. */
  readonly signatures?: readonly Signature[];
  readonly tags: Tags;
  /** What its outline says by the same tags, where it is not what the letter says. */
  readonly outlineTags?: Tags;
  /** The visits whose dates it tells. */
  readonly visits: readonly ScheduledVisit[];
  readonly standing: Standing;
  /** What makes its earliest day, besides the decision, which every letter cites. */
  readonly tells: readonly ToldEvent[];
  /** What makes its latest day: the deadline by which it must be out; null for papers that nothing is due for. */
  readonly due: Deadline | null;
  /** The visit with whose beginning it loses its sense, so that no reason lets it go out from that day on; null if none. */
  readonly endsWith: Beginning | null;
  /** What the plan records of the paper that this is the copy of; null or absent: it has yet to be issued. */
  readonly issued?: IssuedPaper | null;
  /** Number and day that are on record of a paper before it is written, which it then bears; null or absent: none are. */
  readonly onRecord?: IssuedPaper | null;
  /** Visits of which it should say why something is so, but nobody has said. */
  readonly unexplained?: readonly Visit[];
}

/** Why there is no paper of a kind after some visit: it has no conclusion yet, or one that demands nothing. */
export type NoPaper = 'not-concluded' | 'without-demands';

/** Why a plan calls for no paper of a kind. */
export type Lack =
  /** It asks for no visit, places none, all visits have taken place, or the notified days of the others have gone by. */
  | { readonly what: 'visits' | 'place' | 'to-come' | 'not-recorded' }
  /** It names no unit yet. */
  | { readonly what: 'names'; readonly count: number }
  /** All visits are in a form that the kind is not for. */
  | { readonly what: 'form'; readonly form: Form }
  | { readonly what: 'secondment' | 'choice-by-district' | 'communes-to-name' | 'teams' }
  /** No unit was notified of another day than now, no notified visit was cancelled, or no unit owes anything by its status. */
  | { readonly what: 'moved' | 'cancelled' | 'owed' }
  /** Nothing of what the decision says changed, and so many other things. */
  | { readonly what: 'amended'; readonly others: number }
  /** No draw is on record, or so many of which the plan as it is no longer says from what they were held. */
  | { readonly what: 'drawn'; readonly count: number }
  /** No visit has been made yet. */
  | { readonly what: 'inspected' }
  /** No conclusion is on record, or all that are demand nothing. */
  | { readonly what: 'conclusions' | 'demands' }
  /** Nothing that conclusions demand is open. */
  | { readonly what: 'open-demands' };

/** A kind of paper. To add one: its file, its line in the table of kinds, its text, its golden file. */
export interface LetterKind extends PaperForm {
  readonly name: string;
  /** What its papers are, as the heading of their index. */
  readonly papers: string;
  /** What one of its papers is, in a few words, for whoever has to choose a kind. */
  readonly about: Bilingual;
  /** Begins the names of its files. */
  readonly fileStem: string;
  /** How its papers are made that go together with the others and are not made as these are. */
  readonly others?: readonly PaperForm[];
  /** That it is written from what changed since the plan was decided, as another file of the plan has it. */
  readonly amends?: true;
  /** Whether the plan records number and date of its papers, so that copies of them can be printed. */
  readonly isRecorded?: boolean;
  /** That it is the outline of the report, or that this goes with it as an annex unless its text has one of its own. */
  readonly outline?: 'itself' | 'annexed';
  /** Whether it goes out before the visits, so that there is none of an unannounced one. */
  readonly isBeforehand: boolean;
  /** Whether its papers tell units the days of their visits, so that their index says which. */
  readonly announces?: boolean;
  /** Whether each of its papers tells of the schedule as a whole, or of some visits. */
  readonly tellsOf: 'schedule' | 'visits';
  /** The forms of inspection that it is not for, besides those that its readers may not know of. */
  readonly notFor: readonly Form[];
  /**
   * That it is written by how far the campaign has come, which its facts then hold: on the day that is taken for today
   * elsewhere, or on that of the clock.
   */
  readonly byStatus?: 'today' | 'clock';
  /** The day by which a paper on record tells how far the campaign has come, where no day is given; null where none is on record. */
  readonly statusDay?: (plan: Plan) => CivilDate | null;
  /** The visits of which it has to tell, where these are not all. */
  readonly concerns?: (one: Pick<ScheduledVisit, 'visit' | 'start'>) => boolean;
  /** Why it has no paper of a visit, where not all have one; null: it has. */
  readonly noPaperFor?: (visit: Visit) => NoPaper | null;
  readonly plans: (facts: LetterFacts) => readonly LetterPlan[];
  /** What the plan lacks where there is no paper of it; visits, unless it says what. */
  readonly lacks?: (facts: LetterFacts) => Lack | null;
}

/** How a letter of a kind is made. */
export function formOf(kind: PaperForm, letter: Pick<LetterPlan, 'form'>): PaperForm {
  return letter.form ?? kind;
}

/** What is the same of every paper that goes to all inspected units. */
export const TO_ALL_UNITS = {
  units: [],
  addressee: 'Các đơn vị được kiểm tra',
  sender: { by: 'office' },
  visits: [],
  standing: 'is-drawn-up',
  tells: [],
  due: null,
  endsWith: null,
} as const satisfies Partial<LetterPlan>;
