import { realpath } from 'node:fs/promises';
import path from 'node:path';

/** Whether a file that a plan refers to lies outside a folder, links followed. */
export async function leavesFolder(folder: string, file: string): Promise<boolean> {
  if (isOutside(path.resolve(folder), path.resolve(file))) return true;
  const target = await realpath(file).catch(() => null);
  return target !== null && isOutside(await realpath(folder), target);
}

function isOutside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}
