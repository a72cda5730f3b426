import { constants } from 'node:fs';
import { access, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { temporaryBeside, trying, writeTemporary } from './temporary-file.ts';
import { UsageError } from '../command-line/usage-error.ts';

/**
 * Rewrites a file that held the text `before`, whole or not at all: the file behind a link, with its permissions. Throws a
 * UsageError if the file holds anything else by now.
 */
export async function rewriteText(named: string, before: string, after: string): Promise<void> {
  const output = await realpath(named).catch(() => named);
  const temporary = temporaryBeside(output);
  try {
    await trying(output, async () => {
      await access(output, constants.W_OK);
      await writeTemporary(temporary, after, (await stat(output)).mode);
    });
    if (!Buffer.from(before).equals(await readFile(output))) throw changedMeanwhile(named);
    await trying(output, () => rename(temporary, output));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
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
