import type { CivilDate } from './calendar/civil-date.ts';
import type { LetterKind } from './documents/letter/letter.ts';
import type { Directory } from './plan/directory.ts';
import { type Parsed, parseDirectory, parseRecords } from './plan/parse.ts';
import type { Plan } from './plan/plan.ts';
import {
  problemAt,
  type ReadingProblem,
  type ReadingValues,
  type Unreadable,
} from './plan/reading-problems.ts';
import { locateInPlan, type Records } from './plan/records.ts';
import { type FileRead, type Source, startOf, unreadable } from './plan/source.ts';
import { lastIssued } from './plan/standing-facts.ts';
import type { Diagnostic } from './rules/engine/known-rules.ts';
import type { PreviousSchedule } from './schedule/previous-schedule.ts';

/** The files that campaigns are read from, wherever they lie: on a disk, in an editor, in the memory of a page. */
export interface Files {
  /** Reads a text file. */
  read(name: string): Promise<FileRead>;
  /** The name of a file that a plan names from its own folder; null if it is not in there or below, links followed. */
  resolve(plan: string, named: string): Promise<string | null>;
}

/** So many directories are kept at a time: many plans share one, and reading it takes longer than a plan. */
const MOST_DIRECTORIES = 16;

/** Reads the directory that a plan names, or says why it cannot; one that several plans share is read once. */
export function directoriesIn(
  files: Files,
): (plan: Parsed<Plan>) => Promise<Parsed<Directory> | { readonly problem: ReadingProblem } | null> {
  const directories = new Map<string, Parsed<Directory>>();

  return async (plan) => {
    const named = namedBy(plan, 'directory');
    if (named === null) return null;
    const at = (fault: Unreadable) => ({
      problem: problemAt(plan.document.locate(['directory']), 'CC115', { file: named, fault }),
    });
    const file = await files.resolve(plan.document.source.file, named);
    if (file === null) return at('outside');
    const kept = directories.get(file);
    if (kept !== undefined) return kept;
    const read = await readSource(files, file);
    if (typeof read === 'string') return at(read);
    const directory = parseDirectory(read);
    const [oldest] = directories.keys();
    if (directories.size >= MOST_DIRECTORIES && oldest !== undefined) directories.delete(oldest);
    directories.set(file, directory);
    return directory;
  };
}

/** The file that a plan names under a key; null if none is named there, or what is there is faulty. */
function namedBy(
  { value, readings }: Parsed<Plan>,
  key: 'directory' | 'outline' | 'recordsFile',
): string | null {
  const plan = value ?? readings?.plain() ?? null;
  const named = plan?.[key] ?? null;
  const first = key === 'recordsFile' ? 'records' : key;
  const isFaulty = readings?.holes.some((path) => path[0] === first) ?? false;
  if (named === null || isFaulty) return null;
  return typeof named === 'string' ? named : named.file;
}

/** Reads a file that a plan names, or says why it cannot be read. */
async function readSource(files: Files, file: string): Promise<Source | Unreadable> {
  const read = await files.read(file);
  if ('source' in read) return read.source;
  return typeof read.fault === 'string' ? read.fault : 'denied';
}

/**
 * Reads the file of facts that a plan names, or says why it cannot. Null: the plan names none.
 */
export async function recordsNamedBy(
  files: Files,
  plan: Parsed<Plan>,
): Promise<Parsed<Records> | { readonly problem: ReadingProblem } | null> {
  const named = namedBy(plan, 'recordsFile');
  if (named === null) return null;
  const { document, value, readings } = plan;
  const { path = [] } = (value ?? readings?.plain() ?? null)?.recordsFile ?? {};
  const at = (fault: Unreadable) => ({
    problem: problemAt(document.locate(path), 'CC115', { file: named, fault }),
  });
  const file = await files.resolve(document.source.file, named);
  const read = file === null ? 'outside' : await readSource(files, file);
  return typeof read === 'string' ? at(read) : parseRecords(read);
}

/** The schedule in force: the last that was issued by the day taken for today, or why it cannot be read. Null: there is none. */
export async function scheduleInForce(
  files: Files,
  { value, document }: Parsed<Plan>,
  records: Parsed<Records> | null,
  asOf: CivilDate | null,
): Promise<PreviousSchedule | { readonly problem: ReadingProblem } | null> {
  const last = value === null ? null : lastIssued(value, asOf);
  if (value === null || last === null) return null;
  const { path, file: named } = last;
  const texts = { plan: document, records: records?.document ?? null };
  const place = locateInPlan(texts, [...path, 'file']);
  const fault = (name: ReadingValues['CC115']['fault']) => ({
    problem: problemAt(place, 'CC115', { file: named, fault: name }),
  });
  const file = await files.resolve(document.source.file, named);
  const read = file === null ? 'outside' : await readSource(files, file);
  if (typeof read === 'string') return fault(read);
  const { isOfLaterFormat, parsePrevious } = await import('./schedule/previous-schedule.ts');
  const saved = parsePrevious(read.text);
  if (saved === null) return fault(isOfLaterFormat(read.text) ? 'later-format' : 'not-schedule');
  return saved.plan === value.id ? saved : fault('other-plan');
}

/** Why the outline of reports that a plan names cannot be read; null: it can, or the plan names none. */
export async function outlineProblem(files: Files, plan: Parsed<Plan>): Promise<ReadingProblem | null> {
  const named = namedBy(plan, 'outline');
  if (named === null) return null;
  const { document } = plan;
  const file = await files.resolve(document.source.file, named);
  const fault = file === null ? 'outside' : await readText(files, file);
  return typeof fault === 'string'
    ? problemAt(document.locate(['outline']), 'CC115', { file: named, fault })
    : null;
}

/** A text of letters is not longer than this; an outline of a hundred pages has a third of it. */
const LONGEST_TEXT = 1_000_000;

/** Reads a text of letters, or says why it cannot be used. */
async function readText(files: Files, file: string): Promise<Source | Unreadable | 'too-long'> {
  const read = await files.read(file);
  if ('fault' in read) return typeof read.fault === 'string' ? read.fault : 'too-long';
  return read.source.text.length > LONGEST_TEXT ? 'too-long' : read.source;
}

/** That a schedule was saved by a later version of the tool. */
export function laterFormat(file: string): ReadingProblem {
  return problemAt(startOf(file), 'CC115', { file, fault: 'later-format' });
}

/** Reads an earlier schedule; null if the file is none, or why it cannot be read. */
export async function openPrevious(
  files: Pick<Files, 'read'>,
  file: string,
): Promise<PreviousSchedule | { readonly problem: ReadingProblem } | null> {
  const read = await files.read(file);
  if ('fault' in read) return { problem: unreadable(read) };
  const { isOfLaterFormat, parsePrevious } = await import('./schedule/previous-schedule.ts');
  const { text } = read.source;
  return isOfLaterFormat(text) ? { problem: laterFormat(file) } : parsePrevious(text);
}

/** The text that a kind of letter is written from, with the name of its file; or why the agency's own cannot be used. */
export type LetterText = Source | { readonly problem: Diagnostic } | { readonly leavesFolder: true };

/**
 * Reads the text of a kind of letter: the agency's own, in `texts/` beside the plan, else the `standard` one that comes
 * with the tool; or the one that the plan has `named`, which must be there. An own text is read from the folder of the plan only, so that a plan from elsewhere reads no file unawares.
 */
export async function openLetterText(
  files: Files,
  plan: string,
  { text }: Pick<LetterKind, 'text'>,
  standard: string,
  named: string | null = null,
): Promise<LetterText> {
  const own = await files.resolve(plan, named ?? `texts/${text}`);
  if (own === null) return { leavesFolder: true };
  let file = own;
  let read = await readText(files, own);
  if (named === null && read === 'missing') {
    file = standard;
    read = await readText(files, standard);
  }
  if (typeof read === 'string') return { problem: problemAt(startOf(file), 'CC115', { file, fault: read }) };
  // A text without byte order mark, its lines ended as ours.
  return { ...read, text: read.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') };
}
