import type { Calendar } from '../../calendar/calendar.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { NamedItem, Severity } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../diagnostics/path.ts';
import type { Directory } from '../../plan/directory.ts';
import type { Part } from '../../plan/yaml/locate.ts';
import type { Exemption } from '../../plan/language/exemptions.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Unfinished } from '../../plan/unfinished.ts';
import type { Records } from '../../plan/records.ts';
import type { YamlDocument } from '../../plan/yaml/yaml-document.ts';
import type { Trip, Visit } from '../../schedule/visits/visit.ts';
import type { Bilingual } from '../../words/language.ts';
import type { Comparing, FileFacts, KeptPlace } from '../comparing/file-facts.ts';
import type { Section } from './faulty-sections.ts';

/** What rules on directories look at, alone or with a plan. */
export interface DirectoryContext {
  readonly directory: Directory;
  /** What of the directory file stands for something that is still to be given; nothing beside a plan that is an example. */
  readonly unfinishedInDirectory: () => readonly Unfinished[];
}

/** What rules look at. The plan has passed its shape, except for what was left out as faulty. */
export interface RuleContext extends DirectoryContext {
  readonly plan: Plan;
  /** The file of facts that the plan names; null if it names none, or none that can be read. */
  readonly records: Records | null;
  /** The calendar by which visits take place, and the one by which periods are counted. */
  readonly calendar: Calendar;
  readonly counting: Calendar;
  /** Those still wanted, and those that were cancelled. */
  readonly visits: readonly Visit[];
  readonly cancelled: readonly Visit[];
  readonly trips: readonly Trip[];
  /** The day that is taken for today, where one is given. */
  readonly asOf: CivilDate | null;
  /** Whether the plan file has something at this path, or the value there is a default. */
  readonly isWritten: (path: Path) => boolean;
  /** What of the plan file stands for something that is still to be given; nothing of an example. */
  readonly unfinished: () => readonly Unfinished[];
}

/** A place in the plan or in its directory; the file of facts lies in the plan, at the key that names it. */
export interface Place {
  readonly path: Path;
  /** The value, unless the key is meant. */
  readonly part?: Part;
  /** The plan, unless said otherwise. */
  readonly file?: 'plan' | 'directory';
}

/** What a rule found: where, the values for its words, and further places with the name of the sentence for each. */
export interface Finding<Values, Note extends string = never> extends Place {
  readonly values: Values;
  readonly related?: readonly (Place & { readonly note: Note })[];
}

/** What a rule found in the text of a file, at offsets of it. */
export interface TextFinding<Values> {
  readonly start: number;
  readonly end: number;
  readonly values: Values;
}

/** What a rule found between a file and those before it. */
export interface Difference<Values, Note extends string = never> {
  readonly place: KeptPlace;
  readonly values: Values;
  readonly related: readonly { readonly place: KeptPlace; readonly note: Note }[];
}

/** How an exemption of a plan fares. */
export interface ExemptionFate {
  readonly exemption: Exemption;
  readonly state:
    | 'in-force'
    | 'unused'
    | 'ambiguous'
    | 'expired'
    | 'incomplete'
    | 'forbidden'
    | 'unknown-rule'
    /** What it is from could not be checked. */
    | 'undecided';
  /** Of a code that no rule has: the nearest that one has. */
  readonly nearest: string;
  /** The place that it names; null where that may be several items. */
  readonly item: Path | null;
  /** Where the rule finds something: the first few places. */
  readonly places: readonly NamedItem[];
}

/** What a rule is, whatever it looks at. */
export interface RuleDescription {
  /** `CC` and three digits; the first is the family. Never used again for something else. */
  readonly code: string;
  /** A short name in kebab case. */
  readonly slug: string;
  readonly severity: Severity;
  /** The law or decision that it rests on. */
  readonly basis?: Bilingual;
  /** What it means, why it is a problem, and how to mend it: for `cchc explain`. */
  readonly explanation: Bilingual;
}

interface RuleWords<Code extends string, Values, Note extends string> extends RuleDescription {
  readonly code: Code;
  /** What is wrong, with the values. One sentence without a full stop at its end. */
  readonly message: (values: Values) => Bilingual;
  /** What to do; null if there is nothing to say in this case. */
  readonly advice?: (values: Values) => Bilingual | null;
  /** The sentences for related places, by the name of the note. */
  readonly notes?: Readonly<Record<Note, Bilingual>>;
  /**
   * The words that should stand in place of those found, where there is one safe answer; else null. `words` is the text
   * that the finding covers, quotes included.
   */
  readonly fix?: (values: Values, words: string) => string | null;
}

type Check<Looked, Values, Note extends string> = (
  looked: Looked,
) => Iterable<Finding<Values, NoInfer<Note>>>;

/** What a rule looks at, and how it finds what is wrong. */
type RuleCheck<Values, Note extends string> =
  /** The reader of files finds it. */
  | { readonly kind: 'reader' }
  /** The text of a file; told once for a file, or for each `cause` in it, at its first place, because there may be hundreds. */
  | {
      readonly kind: 'text';
      readonly cause?: (values: Values) => string;
      readonly check: (document: YamlDocument) => readonly TextFinding<Values>[];
    }
  | { readonly kind: 'plan'; readonly check: Check<RuleContext, Values, Note> }
  /** A directory, with a plan or alone. */
  | { readonly kind: 'directory'; readonly check: Check<DirectoryContext, Values, Note> }
  | {
      readonly kind: 'plan-and-directory';
      readonly check: Check<RuleContext, Values, Note>;
      readonly checkDirectory: Check<DirectoryContext, Values, Note>;
    }
  /** How the exemptions of a plan fare. */
  | { readonly kind: 'exemptions'; readonly check: Check<readonly ExemptionFate[], Values, Note> }
  /** What is wrong between files: what it returns takes each file in turn and compares it with earlier ones. */
  | {
      readonly kind: 'between-files';
      /** Sections of which nothing may have been left out as faulty: else it would find what is no fault of its own. */
      readonly needs: readonly Section[];
      readonly compare: (
        settings: Comparing,
      ) => (facts: FileFacts) => Iterable<Difference<Values, NoInfer<Note>>>;
    };

/** A rule: its code, its gravity, its words in both languages, its reason, and its check. */
export type Rule<Code extends string, Values, Note extends string> = RuleWords<Code, Values, Note> &
  RuleCheck<Values, Note>;

/** The values of a rule that says the same whatever it finds. */
type NoValues = Readonly<Record<string, never>>;

/**
 * Defines a rule: `defineRule<{ name: string; date: CivilDate }>()({ code: 'CC999', kind: 'plan', … })`. What it finds, its
 * message, its advice and its fix share these values; its findings name the notes that it has. Whatever is misspelt or
 * missing does not compile.
 */
export function defineRule<Values = NoValues>() {
  return <const Code extends `CC${number}`, Note extends string = never>(
    rule: Rule<Code, Values, Note>,
  ): Rule<Code, Values, Note> => rule;
}
