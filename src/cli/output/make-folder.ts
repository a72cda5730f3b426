import { mkdir } from 'node:fs/promises';
import type { Bilingual } from '../../words/language.ts';
import { codeOf } from './temporary-file.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** Makes a folder, and those above it, unless it is there. Throws a UsageError with the advice if that cannot be. */
export async function makeFolder(folder: string, advice: Bilingual): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const reason = codeOf(error);
    throw new UsageError(
      {
        vi: `không tạo được thư mục ${folder} (${reason})`,
        en: `cannot make the folder ${folder} (${reason})`,
      },
      advice,
    );
  }
}
