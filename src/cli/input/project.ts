import type { Language } from '../../words/language.ts';
import type { UsageError } from '../command-line/usage-error.ts';

/** What a project file settles, with its paths as they are named from the working folder; null for what it leaves open. */
export interface Project {
  /** The project file. */
  readonly file: string;
  readonly plan: ProjectPlan | null;
  readonly language: Language | null;
  /** The folder for what is written. */
  readonly out: string | null;
  readonly monthsApart: number | null;
  readonly maxWarnings: number | null;
}

/** The plan, or the folder of plans, that a project file names, and where it does so: `cchc.yaml:1:7`. */
export interface ProjectPlan {
  readonly path: string;
  readonly namedAt: string;
}

/** The project file in force with what is sound of it, and what is wrong with it; null where there is none or nothing. */
export interface FoundProject {
  readonly project: Project | null;
  readonly fault: UsageError | null;
}
