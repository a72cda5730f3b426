import { constants } from 'node:fs';
import { access, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { holding } from './lock.ts';
import { inNewFolders } from './new-folder.ts';
import { cannotWrite, codeOf, temporaryBeside, trying, writeTemporary } from './temporary-file.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** A file that held the text `before`, or that was not there (null), and is to hold another. */
export interface Rewriting {
  readonly file: string;
  readonly before: string | null;
  readonly after: string;
}

/** A text that waits beside its file to take its name. */
interface Waiting extends Rewriting {
  /** The file behind a link. */
  readonly output: string;
  readonly temporary: string;
  readonly mode: number | undefined;
}

/** Rewrites one file that is there, as `rewriteTexts` does. */
export function rewriteText(file: string, before: string, after: string): Promise<void> {
  return rewriteTexts([{ file, before, after }]);
}

/**
 * Rewrites files, each whole or not at all, and all of them or none: the files behind links, with their permissions; what
 * is not there yet is made, with its folder. Throws a UsageError if one of them holds anything else than it did.
 */
export function rewriteTexts(rewritings: readonly Rewriting[]): Promise<void> {
  const folders = rewritings.flatMap(({ file, before }) => (before === null ? [path.dirname(file)] : []));
  return inNewFolders(folders, () => rewriteInFolders(rewritings));
}

async function rewriteInFolders(rewritings: readonly Rewriting[]): Promise<void> {
  const waiting: Waiting[] = [];
  try {
    for (const one of rewritings) {
      const output = await realpath(one.file).catch(() => one.file);
      const temporary = temporaryBeside(output);
      const mode = one.before === null ? undefined : await modeOf(output);
      waiting.push({ ...one, output, temporary, mode });
      await trying(output, () => writeTemporary(temporary, one.after, mode));
    }
    await holding(
      waiting.map(({ output }) => output),
      async () => {
        for (const one of waiting) await refuseChanged(one);
        await takeNames(waiting);
      },
    );
  } catch (error) {
    for (const { temporary } of waiting) await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function modeOf(output: string): Promise<number> {
  let mode = 0;
  await trying(output, async () => {
    await access(output, constants.W_OK);
    ({ mode } = await stat(output));
  });
  return mode;
}

/** The temporary files take their names; if one of them cannot, those before it get back what they held. */
async function takeNames(waiting: readonly Waiting[]): Promise<void> {
  const done: Waiting[] = [];
  try {
    for (const one of waiting) {
      await trying(one.output, () => rename(one.temporary, one.output));
      done.push(one);
    }
  } catch (error) {
    for (const one of done) await putBack(one);
    throw error;
  }
}

async function putBack({ output, before, mode }: Waiting): Promise<void> {
  if (before === null) {
    await rm(output, { force: true });
    return;
  }
  const temporary = temporaryBeside(output);
  await writeTemporary(temporary, before, mode);
  await rename(temporary, output);
}

async function refuseChanged({ file, output, before }: Waiting): Promise<void> {
  const now = await readFile(output).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw cannotWrite(file, codeOf(error));
  });
  const isSame = before === null ? now === null : now !== null && Buffer.from(before).equals(now);
  if (!isSame) throw changedMeanwhile(file);
}

function changedMeanwhile(file: string): UsageError {
  return new UsageError(
    {
      vi: `tệp ${file} vừa bị sửa ở chỗ khác, nên không ghi đè`,
      en: `${file} has been changed in the meantime and is not overwritten`,
    },
    { vi: 'Hãy lưu tệp rồi chạy lại.', en: 'Save the file and run this again.' },
  );
}
