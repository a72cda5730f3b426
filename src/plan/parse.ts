import type * as z from 'zod';

import type { Directory } from './directory.ts';
import { directoryShape, directoryWords, normaliseDirectory } from './language/directory.ts';
import { readTimes } from './language/times-in-words.ts';
import type { Path } from '../diagnostics/path.ts';
import { normalisePlan, type Plan, planShape, planWords } from './plan.ts';
import { projectShape } from './language/project.ts';
import { normaliseRecordsOf, type Records, recordsFileWords, recordsShape, withRecords } from './records.ts';
import { pruneFaults, shapeFaults, shapeProblems } from './language/faults.ts';
import { type Marker, type OtherFile, problemAt, type ReadingProblem } from './reading-problems.ts';
import type { KeyWords } from './language/words-of.ts';
import type { Source } from './source.ts';
import { mendSigns } from './yaml/mend-signs.ts';
import { readYaml, type YamlDocument } from './yaml/yaml-document.ts';

/** Leaving out a faulty value can lay bare one more fault; more rounds than this never helped. */
const MOST_ATTEMPTS = 3;

/** A file that was read: its value, as far as its shape allows, and every problem found so far. */
export interface Parsed<Value> {
  readonly document: YamlDocument;
  /** Null if too much is wrong. With problems, the value lacks what is faulty, so that the rest can still be checked. */
  readonly value: Value | null;
  readonly problems: readonly ReadingProblem[];
}

/** Reads a plan file. Never throws; problems of syntax and shape are reported as CC1xx. */
export function parsePlan(source: Source): Parsed<Plan> {
  const document = readYaml(source);
  const { data, times } = readTimes(planShape, document.data);
  return parse({ ...document, data }, 'cchc', { shape: planShape, words: planWords() }, (file, input) =>
    normalisePlan(file, input, times),
  );
}

/** Reads a directory file. Never throws; problems of syntax and shape are reported as CC1xx. */
export function parseDirectory(source: Source): Parsed<Directory> {
  return parse(
    readYaml(source),
    'cchc-directory',
    { shape: directoryShape, words: directoryWords() },
    normaliseDirectory,
  );
}

/** Reads a file of facts. Never throws; problems of syntax and shape are reported as CC1xx. */
export function parseRecords(source: Source): Parsed<Records> {
  return parse(
    readYaml(source),
    'cchc-records',
    { shape: recordsShape, words: recordsFileWords() },
    normaliseRecordsOf,
  );
}

/** A plan that knows of what its file of facts tells, as far as both could be read. */
export function withFacts(plan: Parsed<Plan>, records: Parsed<Records> | null): Parsed<Plan> {
  const facts = records?.value ?? null;
  return plan.value === null || facts === null ? plan : { ...plan, value: withRecords(plan.value, facts) };
}

/** What a file can be. */
export type FileKind = 'plan' | 'directory' | 'records';

/** What a file says that it is by its first key; a plan where it says nothing. */
export function kindOfFile(source: Source): FileKind {
  const first = /^\uFEFF?(?:\s|#.*\n|---\s)*["']?(cchc-directory|cchc-records)["']?\s*:/.exec(
    mendSigns(source.text.slice(0, 10_000)).text,
  );
  if (first === null) return 'plan';
  return first[1] === 'cchc-records' ? 'records' : 'directory';
}

function parse<Shape extends z.ZodType, Value>(
  document: YamlDocument,
  marker: Marker,
  language: { readonly shape: Shape; readonly words: KeyWords },
  normalise: (file: string, input: z.output<Shape>) => Value,
): Parsed<Value> {
  const { data, problems } = document;
  if (data === undefined || problems.some(({ code }) => code === 'CC108'))
    return { document, value: null, problems };
  // Of a file whose first line cannot be read it is not known what it is.
  if (document.unread.has(marker)) return { document, value: null, problems };
  if (typeof data !== 'object' || data === null || !(marker in data)) {
    const notOne = problemAt(document.locate([]), 'CC114', { marker, other: otherFile(data) });
    return { document, value: null, problems: [...problems, notOne] };
  }
  const faults: ReadingProblem[] = [];
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const result = language.shape.safeParse(data);
    const found = result.success ? [] : shapeFaults(result.error.issues);
    if (attempt === 0)
      faults.push(
        ...shapeProblems(
          document,
          found.filter(({ path }) => !isUnread(document, path)),
          language,
        ),
      );
    const all = [...problems, ...faults];
    if (result.success)
      return { document, value: normalise(document.source.file, result.data), problems: all };
    if (!pruneFaults(data, found)) return { document, value: null, problems: all };
  }
  return { document, value: null, problems: [...problems, ...faults] };
}

/** Whether a fault lies in a section that could not be read, so that nothing is known of it. */
function isUnread({ unread }: YamlDocument, path: Path): boolean {
  return unread.has(String(path[0]));
}

/** What a file without the key of its place is, by the keys that it has; null if that cannot be told. */
function otherFile(data: unknown): OtherFile | null {
  if (typeof data !== 'object' || data === null) return null;
  for (const marker of ['cchc', 'cchc-directory', 'cchc-records'] as const) if (marker in data) return marker;
  if ('trips' in data && 'visits' in data) return 'schedule';
  const keys = Object.keys(data);
  const isProject = keys.length > 0 && keys.every((key) => key in projectShape.shape);
  return isProject ? 'project' : null;
}
