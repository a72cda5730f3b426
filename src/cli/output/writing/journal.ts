import type { Stats } from 'node:fs';
import { link, lstat, readFile, rename, rm, copyFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { UsageError } from '../../command-line/usage-error.ts';
import { cannotWrite, changedMeanwhile, codeOf, trying } from './cannot-write.ts';
import { FOLDERS, notOurs, STAGING } from './staging.ts';
import { flushed } from './staged-file.ts';

const JOURNAL = 'journal.json';

/** In bytes: the journal of a hundred thousand files is not longer. */
const LONGEST = 64_000_000;

/** What tells the state of a file from another one, without reading it. */
const STATE = z.strictObject({ size: z.number(), changed: z.number(), id: z.number() });
type State = z.output<typeof STATE>;

const JOURNAL_SHAPE = z.strictObject({
  format: z.literal(1),
  /** Whether files take their names, or get back what they held. */
  way: z.enum(['finish', 'take-back']),
  files: z.array(
    z.strictObject({
      /** The place of its folder in the list of folders. */
      folder: z.int().min(0),
      /** Its bare name there. */
      name: z.string().refine((name) => path.basename(name) === name && name !== '..' && name !== '.'),
      /** What was staged for it, and what stood there. */
      made: STATE,
      before: STATE.nullable(),
    }),
  ),
});

/** The files that are to take their names together, and which way that goes. */
export type Journal = z.output<typeof JOURNAL_SHAPE>;

/** Relative to the first of them, which has the journal. */
const FOLDERS_SHAPE = z.strictObject({ format: z.literal(1), folders: z.array(z.string()).min(1) });

/** One file of a journal, where it lies and is staged. */
interface Entry {
  readonly file: string;
  /** What is to take its name, and what it held before. */
  readonly staged: string;
  readonly kept: string;
  readonly made: State;
  readonly before: State | null;
}

/** Where what is to take the name of the file at some place of the list is staged, and what that file held. */
export function stagedAt(folder: string, at: number): { readonly staged: string; readonly kept: string } {
  const staging = path.join(folder, STAGING);
  return { staged: path.join(staging, `${at}.new`), kept: path.join(staging, `${at}.old`) };
}

/** Says in one of several folders that the same files wait in all of them. The first is to have the journal. */
export async function writeFolders(folder: string, folders: readonly string[]): Promise<void> {
  const relative = folders.map((one) => path.relative(folder, one));
  await writeJson(folder, FOLDERS, { format: 1, folders: relative } satisfies z.input<typeof FOLDERS_SHAPE>);
}

/** The folders in which files wait with those of one folder: where nothing says so, that folder alone. */
export async function foldersWith(folder: string): Promise<readonly string[]> {
  const found = await readJson(folder, FOLDERS, FOLDERS_SHAPE);
  return found === null ? [folder] : found.folders.map((one) => path.resolve(folder, one));
}

/**
 * What stands in the places of files, and what is staged for them, for a journal that finishes them. Keeps what stands
 * there, for the case that one of them cannot take its name.
 */
export async function journalOf(folders: readonly string[], files: readonly string[]): Promise<Journal> {
  const entries = [];
  for (const [at, file] of files.entries()) {
    const folder = folders.indexOf(path.dirname(file));
    const { staged, kept } = stagedAt(path.dirname(file), at);
    const before = await stateOf(file);
    const made = await stateOf(staged);
    if (made === null) throw cannotWrite(file, 'ENOENT');
    if (before !== null) await trying(file, () => keep(file, kept));
    entries.push({ folder, name: path.basename(file), made, before });
  }
  return { format: 1, way: 'finish', files: entries };
}

/** From here on the next run carries through what this one cannot. */
export async function writeJournal(folders: readonly string[], journal: Journal): Promise<void> {
  await writeJson(folders[0] ?? '', JOURNAL, journal);
}

/** The journal that was left for some folders; null where files had not begun to take their names, or all have. */
export async function readJournal(folders: readonly string[]): Promise<Journal | null> {
  const [first = ''] = folders;
  const journal = await readJson(first, JOURNAL, JOURNAL_SHAPE);
  if (journal?.files.some(({ folder }) => folder >= folders.length) === true)
    throw notOurs(path.join(first, STAGING, JOURNAL));
  return journal;
}

/** What became of the files of a journal: they are new, or as they were; then why. */
export interface CarriedThrough {
  readonly files: readonly string[];
  readonly refusal: UsageError | null;
}

/**
 * Carries a journal through, also one that a run left which was killed anywhere in it, and removes it: its files take their
 * names, unless somebody has changed one of them meanwhile, or one cannot; then all get back what they held but what
 * somebody changed. Files of folders that are not held are not touched. Throws a UsageError where neither can be; the
 * journal stays for the next run then.
 */
export async function carryThrough(
  folders: readonly string[],
  held: ReadonlySet<string>,
  journal: Journal,
): Promise<CarriedThrough> {
  const entries = journal.files.flatMap(({ folder, name, made, before }, at): Entry[] => {
    const where = folders[folder] ?? '';
    return held.has(where) ? [{ file: path.join(where, name), ...stagedAt(where, at), made, before }] : [];
  });
  const refusal = journal.way === 'finish' ? await finish(entries) : stoppedBefore();
  if (refusal !== null) {
    await writeJournal(folders, { ...journal, way: 'take-back' });
    await takeBack(entries);
  }
  const [first = ''] = folders;
  await trying(first, () => rm(path.join(first, STAGING, JOURNAL), { force: true }));
  return { files: entries.map(({ file }) => file), refusal };
}

/** Files take their names; returns why not all can, or null. */
async function finish(entries: readonly Entry[]): Promise<UsageError | null> {
  const waiting: Entry[] = [];
  for (const entry of entries) {
    const staged = await stateOf(entry.staged);
    if (staged === null) continue;
    if (!isSame(staged, entry.made) || !isSame(await stateOf(entry.file), entry.before))
      return changedMeanwhile(entry.file);
    waiting.push(entry);
  }
  try {
    for (const { file, staged } of waiting) await trying(file, () => rename(staged, file));
    return null;
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

/** Files that took their names get back what they held. */
async function takeBack(entries: readonly Entry[]): Promise<void> {
  for (const { file, kept, made, before } of entries) {
    if (!isSame(await stateOf(file), made)) continue;
    await trying(file, () => (before === null ? rm(file) : rename(kept, file)));
  }
}

function stoppedBefore(): UsageError {
  return new UsageError({ vi: 'lần trước không ghi được', en: 'they could not be written then' }, null);
}

/** Keeps what a file holds under another name: the same file where the disk can, else a copy. */
async function keep(file: string, kept: string): Promise<void> {
  await link(file, kept).catch(() => copyFile(file, kept));
}

async function stateOf(file: string): Promise<State | null> {
  const found = await standing(file);
  return found === null ? null : { size: found.size, changed: found.mtimeMs, id: found.ino };
}

/** What stands at a path, links not followed; null if nothing does. */
function standing(file: string): Promise<Stats | null> {
  return trying(file, () =>
    lstat(file).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }),
  );
}

function isSame(one: State | null, other: State | null): boolean {
  if (one === null || other === null) return one === other;
  return one.size === other.size && one.changed === other.changed && one.id === other.id;
}

/** Writes a file of the staging folder whole. */
async function writeJson(folder: string, name: string, value: unknown): Promise<void> {
  const file = path.join(folder, STAGING, name);
  await trying(folder, async () => {
    await flushed(`${file}.new`, JSON.stringify(value));
    await rename(`${file}.new`, file);
  });
}

/** What a file of the staging folder says; null if it is not there. Throws a UsageError for what no run of this tool left. */
async function readJson<Shape extends z.ZodType>(
  folder: string,
  name: string,
  shape: Shape,
): Promise<z.output<Shape> | null> {
  const file = path.join(folder, STAGING, name);
  const found = await standing(file);
  if (found === null) return null;
  if (!found.isFile() || found.size > LONGEST) throw notOurs(file);
  const text = await trying(folder, () => readFile(file, 'utf8'));
  const read = shape.safeParse(parsed(text));
  if (read.success) return read.data;
  throw notOurs(file);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
