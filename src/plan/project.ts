import type { Location } from '../diagnostics/diagnostic.ts';
import type { Language } from '../words/language.ts';
import { pruneFaults, shapeFaults, shapeProblems } from './language/faults.ts';
import { type ProjectInput, projectShape, projectWords } from './language/project.ts';
import { problemAt, type ReadingProblem } from './reading-problems.ts';
import { type Source, startOf } from './source.ts';
import { readYaml, type YamlDocument } from './yaml/yaml-document.ts';

/** A path that a project file gives, as it is written there, and where. */
export interface WrittenPath {
  readonly written: string;
  readonly location: Location;
}

/** What a project file settles; null for what it leaves open. */
export interface ProjectSettings {
  /** The plan, or the folder of plans. */
  readonly plan: WrittenPath | null;
  readonly language: Language | null;
  /** The folder for what is written. */
  readonly out: WrittenPath | null;
  readonly monthsApart: number | null;
  readonly maxWarnings: number | null;
}

/** A project file that was read: what is sound of it, and every problem. */
interface ReadProject {
  readonly settings: ProjectSettings;
  readonly problems: readonly ReadingProblem[];
}

/** By these keys a file says that it is something else, whatever it is called. */
const OTHER_FILES = /^\uFEFF?["']?(?:cchc|cchc-directory|cchc-records)["']?\s*:/m;

/** A project file has a few lines: what is longer was not meant to be one. */
const LONGEST_TEXT = 100_000;

/** Reads a project file. Null: it is a plan, a directory or a file of records. Never throws. */
export function readProject(source: Source): ReadProject | null {
  if (OTHER_FILES.test(source.text)) return null;
  const { length } = source.text;
  if (length > LONGEST_TEXT) {
    const values = {
      part: 'file' as const,
      length: Math.ceil(length / 100_000) / 10,
      longest: LONGEST_TEXT / 1_000_000,
    };
    return { settings: NOTHING_SETTLED, problems: [problemAt(startOf(source.file), 'CC110', values)] };
  }
  const document = readYaml(source);
  const { data, problems } = document;
  // A file with nothing but comments settles nothing.
  if (data === undefined || data === null) return { settings: NOTHING_SETTLED, problems };
  const first = projectShape.safeParse(data);
  if (first.success) return { settings: settledBy(first.data, document), problems };
  const faults = shapeFaults(first.error.issues);
  // The problems are worded by the values at fault, which are then left out.
  const all = [
    ...problems,
    ...shapeProblems(document, faults, { shape: projectShape, words: projectWords() }),
  ];
  const sound = pruneFaults(data, faults) ? projectShape.safeParse(data) : null;
  return {
    settings: sound?.success === true ? settledBy(sound.data, document) : NOTHING_SETTLED,
    problems: all,
  };
}

/** What a project file settles of which nothing is sound. */
export const NOTHING_SETTLED = {
  plan: null,
  language: null,
  out: null,
  monthsApart: null,
  maxWarnings: null,
} satisfies ProjectSettings;

function settledBy(input: ProjectInput, document: YamlDocument): ProjectSettings {
  const { plan, out } = input;
  return {
    plan: plan === undefined ? null : { written: plan, location: document.locate(['plan']) },
    language: input.lang ?? null,
    out: out === undefined ? null : { written: out, location: document.locate(['out']) },
    monthsApart: input['months-apart'] ?? null,
    maxWarnings: input['max-warnings'] ?? null,
  };
}
