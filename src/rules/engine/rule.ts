import type { Calendar } from '../../calendar/calendar.ts';
import type { Arguments, Severity } from '../../diagnostics/diagnostic.ts';
import type { Directory } from '../../plan/directory.ts';
import type { Part } from '../../plan/yaml/locate.ts';
import type { Path } from '../../plan/path.ts';
import type { Exemption } from '../../plan/language/exemptions.ts';
import type { Plan } from '../../plan/plan.ts';
import type { YamlDocument } from '../../plan/yaml/yaml-document.ts';
import type { Trip, Visit } from '../../schedule/visits/visit.ts';
import type { Comparing, Difference, FileFacts } from '../comparing/file-facts.ts';
import type { Bilingual } from '../../words/language.ts';

/** What rules look at. The plan has passed its shape, except for what was left out as faulty. */
export interface RuleContext {
  readonly plan: Plan;
  readonly directory: Directory;
  /** The calendar by which visits take place, and the one by which periods are counted. */
  readonly calendar: Calendar;
  readonly counting: Calendar;
  readonly visits: readonly Visit[];
  readonly trips: readonly Trip[];
  /** Whether the plan file has something at this path, or the value there is a default. */
  readonly isWritten: (path: Path) => boolean;
}

/** A place in the plan or in its directory. */
export interface Place {
  readonly path: Path;
  /** The value, unless the key is meant. */
  readonly part?: Part;
  /** The plan, unless said otherwise. */
  readonly file?: 'plan' | 'directory';
}

/** What a rule found: where, the values for its words, and further places with the name of the sentence for each. */
export interface Finding extends Place {
  readonly values?: Arguments;
  readonly related?: readonly (Place & { readonly note: string })[];
}

/** What a rule found in the text of a file, at offsets of it. */
export interface TextFinding {
  readonly start: number;
  readonly end: number;
  readonly values: Arguments;
}

/** A part of the plan by its first key, or the directory as a whole. */
export type Section =
  | 'decision'
  | 'office'
  | 'subjects'
  | 'units'
  | 'window'
  | 'rounds'
  | 'review'
  | 'teams'
  | 'duties'
  | 'deadlines'
  | 'expected'
  | 'schedule'
  | 'calendar'
  | 'records'
  | 'exemptions'
  | 'directory';

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
  /** Where the rule finds something, as an exemption would name it: the first few places. */
  readonly places: readonly string[];
}

/** A rule: its code, its gravity, its words in both languages, its reason, and its check. */
export interface Rule {
  /** `CC` and three digits; the first is the family. Never used again for something else. */
  readonly code: string;
  /** A short name in kebab case. */
  readonly slug: string;
  readonly severity: Severity;
  /** What is wrong, with the values. One sentence without a full stop at its end. */
  message(values: Arguments): Bilingual;
  /** What to do; null if there is nothing to say in this case. */
  advice?(values: Arguments): Bilingual | null;
  /** The law or decision that it rests on. */
  readonly basis?: Bilingual;
  /** The sentences for related places, by the name of the note. */
  readonly notes?: Readonly<Record<string, Bilingual>>;
  /** What it means, why it is a problem, and how to mend it: for `cchc explain`. */
  readonly explanation: Bilingual;
  /**
   * Sections that must have passed their shape whole: with something left out as faulty, the rule would find what is no
   * fault of its own, so that it is not applied.
   */
  readonly needs?: readonly Section[];
  /** Whether it is told once for a file, at its first place with the `count` of places, because there may be hundreds. */
  readonly once?: boolean;
  /**
   * The words that should stand in place of those found, where there is one safe answer; else null. `words` is the text
   * that the finding covers, quotes included.
   */
  fix?(values: Arguments, words: string): string | null;
  /** Finds it in the text of a file. */
  checkText?(document: YamlDocument): Iterable<TextFinding>;
  /** Finds it in a plan; absent where the reader of files finds it. */
  check?(context: RuleContext): Iterable<Finding>;
  /** Finds it in how the exemptions of a plan fare. */
  checkExemptions?(fates: readonly ExemptionFate[]): Iterable<Finding>;
  /** Finds it in a directory, with a plan or alone. */
  checkDirectory?(directory: Directory): Iterable<Finding>;
  /** Finds it between files: what it returns takes each file in turn and tells what is wrong between it and earlier ones. */
  compare?(settings: Comparing): (facts: FileFacts) => Iterable<Difference>;
}
