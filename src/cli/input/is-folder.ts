import { stat } from 'node:fs/promises';

/** Whether a path names a folder. */
export function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
