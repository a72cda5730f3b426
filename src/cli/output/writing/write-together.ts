import { rename } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../../command-line/usage-error.ts';
import { inNewFolders } from './new-folder.ts';
import { cannotWrite, trying } from './cannot-write.ts';
import { fileBehind, refuseReadOnly, type Target, targetOf } from './destination.ts';
import { holding, type Telling } from './holding.ts';
import { carryThrough, journalOf, stagedAt, writeJournal } from './journal.ts';
import { type HeldFolder, isStaged } from './staging.ts';
import { writeStaged } from './staged-file.ts';

/** A file to write. */
export interface FileToWrite {
  readonly output: string;
  readonly content: () => Promise<string | Uint8Array> | string | Uint8Array;
  /** Says why it may not take its name, given what stands there by now; null if it may. */
  readonly refuse: (standing: Target) => Promise<Error | null> | Error | null;
}

/** Enough to keep the disk busy; what is written is held until then. */
const AT_ONCE = 8;

/**
 * Writes files, each whole or not at all, and all of them or none, in folders that are made for them: the files behind
 * links, with the permissions of those that they replace. First all are written beside their places; then a journal says
 * that they are to take their names, so that the next run can carry through what a run that is killed cannot. Each is
 * asked for while others are being written. Throws a UsageError, and leaves everything as it was, where one of them cannot
 * be made or written.
 */
export async function writeTogether(files: readonly FileToWrite[], telling: Telling): Promise<void> {
  if (files.length === 0) return;
  const parents = files.map(({ output }) => path.dirname(output));
  await inNewFolders(parents, async () => {
    const folders = new Set<string>();
    const named = new Map<string, string>();
    for (const { output } of files) {
      const target = await targetOf(output);
      const other = named.get(target.file);
      if (other !== undefined) throw sameFile(other, output);
      named.set(target.file, output);
      folders.add(folderOf(target));
    }
    await holding([...folders], telling, (held) => writeHeld(files, held));
  });
}

/**
 * Carries through what runs that were killed left beside files, for whoever is to see what is there. Returns whether
 * anything was left.
 */
export async function finishWriting(files: readonly string[], telling: Telling): Promise<boolean> {
  const folders = new Set<string>();
  for (const file of files) folders.add(path.dirname(await fileBehind(file).catch(() => file)));
  let isLeft = false;
  for (const folder of folders) {
    if (!(await isStaged(folder))) continue;
    isLeft = true;
    await holding([folder], telling, () => Promise.resolve());
  }
  return isLeft;
}

function folderOf({ file }: Target): string {
  return path.dirname(file);
}

function sameFile(one: string, other: string): UsageError {
  return new UsageError(
    { vi: `${one} và ${other} là cùng một tệp`, en: `${one} and ${other} are the same file` },
    { vi: 'Mỗi tệp chỉ nêu một lần.', en: 'Name each file once.' },
  );
}

async function writeHeld(files: readonly FileToWrite[], held: readonly HeldFolder[]): Promise<void> {
  const folders = held.map(({ folder }) => folder);
  const targets = await stage(files);
  for (const { output, refuse } of files) {
    const refusal = await refuse(await targetOf(output));
    if (refusal !== null) throw refusal;
  }
  for (const one of held) if (!(await one.isHeld())) throw cannotWrite(one.folder, 'ETIMEDOUT');
  const names = targets.map(({ file }) => file);
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) {
    await trying(only, () => rename(stagedAt(path.dirname(only), 0).staged, only));
    return;
  }
  const journal = await journalOf(folders, names);
  await writeJournal(folders, journal);
  const { refusal } = await carryThrough(folders, new Set(folders), journal);
  if (refusal !== null) throw refusal;
}

/** Writes every file beside its place. */
async function stage(files: readonly FileToWrite[]): Promise<readonly Target[]> {
  const targets: Target[] = [];
  const writing: Promise<void>[] = [];
  try {
    for (const [at, { output, content }] of files.entries()) {
      const target = await targetOf(output);
      await refuseReadOnly(output, target);
      targets.push(target);
      const { staged } = stagedAt(folderOf(target), at);
      const made = await content();
      const one = trying(output, () => writeStaged(staged, made, target.standing));
      // Its failure is met below, when its turn comes.
      one.catch(() => undefined);
      writing.push(one);
      if (writing.length === AT_ONCE) await writing.shift();
    }
    for (const one of writing) await one;
    return targets;
  } finally {
    // What is being written would come into being after its removal.
    await Promise.allSettled(writing);
  }
}
