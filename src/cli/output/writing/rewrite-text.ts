import { readFile } from 'node:fs/promises';
import { cannotWrite, changedMeanwhile, codeOf } from './cannot-write.ts';
import type { Telling } from './holding.ts';
import { writeTogether } from './write-together.ts';

/** A file that held the text `before`, or that was not there (null), and is to hold another. */
export interface Rewriting {
  readonly file: string;
  readonly before: string | null;
  readonly after: string;
}

/**
 * Rewrites files, each whole or not at all, and all of them or none, as `writeTogether` does. Throws a UsageError if one of
 * them holds anything else than it did.
 */
export function rewriteTexts(rewritings: readonly Rewriting[], telling: Telling): Promise<void> {
  const files = rewritings.map(({ file, before, after }) => ({
    output: file,
    content: () => after,
    refuse: async () => ((await holds(file, before)) ? null : changedMeanwhile(file)),
  }));
  return writeTogether(files, telling);
}

/** Whether a file holds a text, byte for byte, or is not there (null). */
async function holds(file: string, text: string | null): Promise<boolean> {
  const now = await readFile(file).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw cannotWrite(file, codeOf(error));
  });
  return text === null ? now === null : now !== null && Buffer.from(text).equals(now);
}
