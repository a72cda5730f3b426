import { existsSync, realpathSync } from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

/**
 * Does something and returns, with what it gave, the files that were opened or read meanwhile and are none of those allowed
 * nor lie in one of them, links followed.
 */
export async function watchReads<Result>(
  allowed: readonly string[],
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly outside: readonly string[] }> {
  const outside: string[] = [];
  const inner = allowed.filter(existsSync).map((one) => realpathSync(one));
  const note = (file: unknown) => {
    try {
      const real = realpathSync(String(file));
      if (!inner.some((one) => real === one || real.startsWith(`${one}${path.sep}`))) outside.push(real);
    } catch {
      // What does not exist is not read.
    }
  };
  const { readFile, open } = fs;
  Object.assign(fs, {
    readFile: (...words: Parameters<typeof readFile>) => {
      note(words[0]);
      return readFile(...words);
    },
    open: (...words: Parameters<typeof open>) => {
      note(words[0]);
      return open(...words);
    },
  });
  syncBuiltinESMExports();
  try {
    return { result: await work(), outside };
  } finally {
    Object.assign(fs, { readFile, open });
    syncBuiltinESMExports();
  }
}
