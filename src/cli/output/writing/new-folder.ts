import { mkdir, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { cannotWrite, codeOf } from './cannot-write.ts';
import { checkFolder } from './check-writable.ts';

/** Does something in a folder, which is made if it is not there, and stays only if that succeeds. */
export async function inNewFolder(folder: string, act: () => Promise<void>): Promise<void> {
  const first = await mkdir(folder, { recursive: true }).catch(async (error: unknown) => {
    // What the system says against making several folders at once is not always why.
    await checkFolder(folder);
    throw cannotWrite(folder, codeOf(error));
  });
  try {
    await act();
  } catch (error) {
    if (first !== undefined) await removeEmpty(path.resolve(folder), path.resolve(first));
    throw error;
  }
}

/** Does something in several folders, each of which is made and kept likewise. */
export function inNewFolders(folders: readonly string[], act: () => Promise<void>): Promise<void> {
  const inAll = [...new Set(folders)].reduce((inner, folder) => () => inNewFolder(folder, inner), act);
  return inAll();
}

/** Removes a folder and those above it up to another one, as long as they are empty. */
async function removeEmpty(folder: string, last: string): Promise<void> {
  try {
    await rmdir(folder);
    if (folder !== last) await removeEmpty(path.dirname(folder), last);
  } catch {
    // Somebody has put a file there; the error that led here is told.
  }
}
