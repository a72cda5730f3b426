import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../../command-line/usage-error.ts';
import { cannotWrite, codeOf } from './cannot-write.ts';
import { refuseReadOnly, targetOf } from './destination.ts';

/**
 * Refuses files that could not be written, without writing anything: something else than a file stands in the place of one,
 * a file in that of a folder to be made, or nobody may write there.
 */
export async function checkWritable(files: readonly string[]): Promise<void> {
  for (const file of files) await refuseReadOnly(file, await targetOf(file));
  for (const folder of new Set(files.map((file) => path.dirname(file)))) await checkFolder(folder);
}

/** Refuses a folder that cannot be written to, or made below the nearest one that exists. */
export async function checkFolder(asked: string, folder: string = path.resolve(asked)): Promise<void> {
  try {
    if (!(await stat(folder)).isDirectory()) throw cannotWrite(asked, 'EEXIST');
    await access(folder, constants.W_OK);
  } catch (error) {
    const above = path.dirname(folder);
    const code = codeOf(error);
    if (code === 'ENOENT' && above !== folder) return checkFolder(asked, above);
    throw error instanceof UsageError ? error : cannotWrite(asked, code);
  }
}
