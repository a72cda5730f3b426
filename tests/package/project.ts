import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';

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
