import type * as z from 'zod';

import type { Path } from '../diagnostics/path.ts';
import { type Directory, directoryOf } from './directory.ts';
import {
  type FileLanguage,
  joinedReadings,
  lostReadings,
  mappedReadings,
  type Readings,
  readingsIn,
  readingsOf,
} from './readings.ts';
import { directoryContent, directoryShape, directoryWords } from './language/directory.ts';
import { keysOfAll } from './language/keys-of-all.ts';
import { asMeant } from './language/as-meant.ts';
import { readTimes } from './language/times-in-words.ts';
import { normalisePlan, type Plan, planShape, planWords } from './plan.ts';
import { projectShape } from './language/project.ts';
import { normaliseRecordsOf, type Records, recordsFileWords, recordsShape, withRecords } from './records.ts';
import { pruneFaults, shapeFaults, shapeProblems } from './language/faults.ts';
import { type Marker, type OtherFile, problemAt, type ReadingProblem } from './reading-problems.ts';
import type { Source } from './source.ts';
import type { KnownKeys } from './yaml/known-keys.ts';
import { mendSigns } from './yaml/mend-signs.ts';
import { readYaml, type YamlDocument } from './yaml/yaml-document.ts';

/** Leaving out a faulty value can lay bare one more fault; more rounds than this never helped. */
const MOST_ATTEMPTS = 3;

/** A file that was read: its value, as far as its shape allows, and every problem found so far. */
export interface Parsed<Value> {
  readonly document: YamlDocument;
  /** Null if too much is wrong. With problems, the value lacks what is faulty. */
  readonly value: Value | null;
  readonly problems: readonly ReadingProblem[];
  /** How a file with faults may have been meant, to check the rest of it; null of one without, or where that is not known. */
  readonly readings: Readings<Value> | null;
}

/** Reads a plan file. Never throws; problems of syntax and shape are reported as CC1xx. */
export function parsePlan(source: Source): Parsed<Plan> {
  return parse(readYaml(source, knownKeys), 'cchc', {
    shape: planShape,
    words: planWords(),
    read: (data) => {
      const { data: prepared, times } = readTimes(planShape, data);
      return contentBy(planShape, prepared, (input) => normalisePlan(source.file, input, times));
    },
    make: (content) => content,
    prepared: (data) => readTimes(planShape, data).data,
    isNamedElsewhere: false,
  });
}

/** Reads a directory file. Never throws; problems of syntax and shape are reported as CC1xx. */
export function parseDirectory(source: Source): Parsed<Directory> {
  return parse(readYaml(source, knownKeys), 'cchc-directory', {
    shape: directoryShape,
    words: directoryWords(),
    read: (data) => contentBy(directoryShape, data, (input) => directoryContent(source.file, input)),
    make: directoryOf,
    prepared: (data) => data,
    isNamedElsewhere: true,
  });
}

/** Reads a file of facts. Never throws; problems of syntax and shape are reported as CC1xx. */
export function parseRecords(source: Source): Parsed<Records> {
  return parse(readYaml(source, knownKeys), 'cchc-records', {
    shape: recordsShape,
    words: recordsFileWords(),
    read: (data) => contentBy(recordsShape, data, (input) => normaliseRecordsOf(source.file, input)),
    make: (content) => content,
    prepared: (data) => data,
    isNamedElsewhere: false,
  });
}

/** A plan that knows of what its file of facts tells, as far as both could be read. */
export function withFacts(plan: Parsed<Plan>, records: Parsed<Records> | null): Parsed<Plan> {
  if (records === null) return plan;
  const { value: facts } = records;
  const value = plan.value === null || facts === null ? plan.value : withRecords(plan.value, facts);
  const isSound = plan.readings === null && records.readings === null && facts !== null;
  if (isSound || (plan.value === null && plan.readings === null)) return { ...plan, value };
  const own = readingsIn(plan);
  const readings = joinedReadings(own, readingsIn(records), withRecords);
  const areKnown = facts !== null || records.readings !== null;
  return { ...plan, value, readings: areKnown ? readings : { ...readings, plain: own.plain } };
}

/** A plan that was read with something done to it, and to every way in which it may have been meant. */
export function mappedPlan(plan: Parsed<Plan>, change: (plan: Plan) => Plan): Parsed<Plan> {
  const { value, readings } = plan;
  const changed = readings === null ? null : mappedReadings(readings, change);
  return { ...plan, value: value === null ? null : change(value), readings: changed };
}

let known: KnownKeys | null = null;

/** The keys of the language. */
function knownKeys(): KnownKeys {
  return (known ??= keysOfAll([planShape, directoryShape, recordsShape]));
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

function contentBy<Shape extends z.ZodType, Content>(
  shape: Shape,
  data: unknown,
  normalise: (input: z.output<Shape>) => Content,
) {
  const result = shape.safeParse(data);
  return result.success ? { content: normalise(result.data) } : { faults: shapeFaults(result.error.issues) };
}

function parse<Content extends object, Value>(
  written: YamlDocument,
  marker: Marker,
  language: FileLanguage<Content, Value>,
): Parsed<Value> {
  const nothing = (problems: readonly ReadingProblem[]) => ({
    document: written,
    value: null,
    problems,
    readings: null,
  });
  const { data: found, problems: known } = written;
  if (found === undefined || known.some(({ code }) => code === 'CC108')) return nothing(known);
  // Of a file whose first line cannot be read it is not known what it is.
  if (written.unread.has(marker)) return nothing(known);
  if (typeof found !== 'object' || found === null || !(marker in found)) {
    const values = { marker, other: otherFile(found) };
    return nothing([...known, problemAt(written.locate([]), 'CC114', values)]);
  }
  const whole = language.read(found);
  if ('content' in whole && written.unread.size === 0)
    return {
      document: { ...written, data: language.prepared(found) },
      value: language.make(whole.content),
      problems: known,
      readings: null,
    };

  const { document: meant, problems: ofKeys } = asMeant(written, language);
  const { data, unread } = meant;
  const document = { ...meant, data: language.prepared(data) };
  const read = language.read(data);
  const faults = 'content' in read ? [] : read.faults.filter(({ path }) => !isUnread(path, unread));
  const problems = [...known, ...ofKeys, ...shapeProblems(document, faults, language)];
  const letters = document.source.text.length;
  const value = soundValue(data, language);
  const isWhole = faults.length === 0 && unread.size === 0;
  const readings = isWhole ? null : readingsOf(data, faults, { unread, letters }, language);
  return {
    document,
    value,
    problems,
    readings: isWhole || value === null ? readings : (readings ?? lostReadings(value, faults)),
  };
}

/** Whether a fault is that of a section that syntax left unread: that it is not there. */
function isUnread(path: Path, unread: ReadonlySet<string>): boolean {
  const [first] = path;
  return typeof first === 'string' && unread.has(first);
}

/** The value of what is sound of a file; null where too much is wrong. */
function soundValue<Content extends object, Value>(
  data: unknown,
  language: FileLanguage<Content, Value>,
): Value | null {
  const copy = structuredClone(data);
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const read = language.read(copy);
    if ('content' in read) return language.make(read.content);
    if (!pruneFaults(copy, read.faults)) return null;
  }
  return null;
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
