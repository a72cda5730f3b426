import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../command-line/usage-error.ts';

/** A name for a temporary file beside another, which can take its name in one step. */
export function temporaryBeside(output: string): string {
  const random = randomBytes(6).toString('hex');
  return path.join(path.dirname(output), `.${path.basename(output)}.${random}.tmp`);
}

/** Writes a temporary file down to the disk; with the permissions of another, if `mode` is given. */
export async function writeTemporary(
  temporary: string,
  content: string | Uint8Array,
  mode?: number,
): Promise<void> {
  const file = await open(temporary, 'wx');
  try {
    await file.writeFile(content);
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Does something to a file; what the system says against it is told to the user, as a UsageError. */
export async function trying(output: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    throw cannotWrite(output, codeOf(error));
  }
}

/** That a file cannot be written, with the word of the system for it. */
export function cannotWrite(output: string, reason: string): UsageError {
  return new UsageError(
    { vi: `không ghi được tệp ${output} (${reason})`, en: `cannot write ${output} (${reason})` },
    {
      vi: 'Hãy kiểm tra thư mục và quyền ghi.',
      en: 'Check the folder and your permission to write there.',
    },
  );
}

/** The word of the system for an error, `ENOSPC`; else what the error says. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
