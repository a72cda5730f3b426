import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';

const ROOT = path.resolve('.');
/** What a clone does not have: it is made, or belongs to the clone itself. */
const NOT_CLONED = new Set(['.git', 'node_modules', 'dist', 'coverage']);

export interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** A folder for all tests of a file, whose name has blanks and Vietnamese letters unless given; removed after them. */
export function folderForAll(name = 'gói '): { at(...names: string[]): string } {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), name));
  });
  afterAll(() => rm(folder, { recursive: true }));
  return { at: (...names) => path.join(folder, ...names) };
}

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

/** Runs npm in a folder and returns what it prints on standard output. */
export function npm(folder: string, ...words: string[]): string {
  const shell = process.platform === 'win32';
  return execFileSync('npm', words, {
    cwd: folder,
    encoding: 'utf8',
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
