import { cp, mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
/** What a clone does not have: it is made, or belongs to the clone itself. */
const NOT_CLONED = new Set(['.git', 'node_modules', 'dist', 'coverage']);

/** Copies the project as it stands, changes not yet committed too, into a folder; nothing made from it comes along. */
export async function copyProject(folder: string): Promise<void> {
  await cp(ROOT, folder, {
    recursive: true,
    filter: (source) => !NOT_CLONED.has(path.relative(ROOT, source)),
  });
}

/** Lets a folder use packages that this project has installed: those named, or all. */
export async function linkPackages(folder: string, names?: readonly string[]): Promise<void> {
  const link = async (name: string): Promise<void> => {
    const target = path.join(folder, 'node_modules', name);
    await mkdir(path.dirname(target), { recursive: true });
    await symlink(path.join(ROOT, 'node_modules', name), target, 'junction');
  };
  await Promise.all((names ?? ['']).map(link));
}
