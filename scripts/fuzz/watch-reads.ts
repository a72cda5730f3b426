import { existsSync, realpathSync } from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

/**
 * Does something and returns, with what it gave, the files that were read meanwhile and lie in none of the folders,
 * links followed. The head of each file of a folder that the user names, which `open` reads, is not counted.
 */
export async function watchReads<Result>(
  folders: readonly string[],
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly outside: readonly string[] }> {
  const outside: string[] = [];
  const inner = folders.filter(existsSync).map((folder) => `${realpathSync(folder)}${path.sep}`);
  const note = (file: unknown) => {
    try {
      const real = realpathSync(String(file));
      if (!inner.some((folder) => real.startsWith(folder))) outside.push(real);
    } catch {
      // What does not exist is not read.
    }
  };
  const { readFile } = fs;
  Object.assign(fs, {
    readFile: (...words: Parameters<typeof readFile>) => {
      note(words[0]);
      return readFile(...words);
    },
  });
  syncBuiltinESMExports();
  try {
    return { result: await work(), outside };
  } finally {
    Object.assign(fs, { readFile });
    syncBuiltinESMExports();
  }
}
