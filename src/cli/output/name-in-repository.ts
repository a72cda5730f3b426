import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { NameInRepository } from '../../formats/of/diagnostics/check-report.ts';
import { STDIN } from '../input/disk-files.ts';

/**
 * Names files from the root of their repository, which is the nearest folder with a `.git` above the working folder, if they
 * lie below it, else above the file. Outside any repository the working folder is taken for the root.
 */
export function namesInRepository(): NameInRepository {
  const here = realFolder('.');
  const root = rootAbove(here);
  const known = new Map<string, string>();
  return (file) => {
    if (file === STDIN) return file;
    const folder = realFolder(path.dirname(file));
    const isOurs = root !== null && isBelow(root, folder);
    const base = known.get(folder) ?? (isOurs ? root : (rootAbove(folder) ?? here));
    known.set(folder, base);
    return path
      .relative(base, path.join(folder, path.basename(file)))
      .split(path.sep)
      .join('/');
  };
}

function isBelow(root: string, folder: string): boolean {
  const relative = path.relative(root, folder);
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
}

/** The nearest folder from one upwards that holds a `.git`, which in a linked work tree is a file; null if there is none. */
function rootAbove(folder: string): string | null {
  if (existsSync(path.join(folder, '.git'))) return folder;
  const above = path.dirname(folder);
  return above === folder ? null : rootAbove(above);
}

/** A folder by its one name, links followed; as it is written where it is not there. */
function realFolder(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return path.resolve(folder);
  }
}
