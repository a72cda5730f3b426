import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { copyProject } from '../copy-project.ts';

/** A folder of a test, whose name has blanks and Vietnamese letters, with the directories that the real plan uses. */
export interface Folder {
  /** The path of a file in it. */
  at(name: string): string;
  /** Writes a file, its folder too, and returns its path. */
  write(name: string, content: string | Uint8Array): Promise<string>;
}

/** Absolute, for tests that work in another folder. */
const PLANS = path.resolve('plans');

/** Makes a folder before each test of the file and removes it afterwards. */
export function folderForEach(): Folder {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'kế hoạch '));
    await cp(path.join(PLANS, 'danh-muc'), path.join(folder, 'danh-muc'), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));
  return {
    at: (name) => path.join(folder, name),
    write: async (name, content) => {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
      return file;
    },
  };
}

/** Has the tests of a file work in a folder with the real plans, or all of the project, in it: what the tool writes goes with it. */
export function workInCopy(of: 'plans' | 'project' = 'plans'): void {
  const project = process.cwd();
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'bản sao '));
    if (of === 'project') await copyProject(folder);
    else await cp(PLANS, path.join(folder, 'plans'), { recursive: true });
    process.chdir(folder);
  });
  afterAll(async () => {
    process.chdir(project);
    await rm(folder, { recursive: true });
  });
}

/** The text of the real plan. */
export function realPlan(): Promise<string> {
  return readFile(path.join(PLANS, 'vinh-long-2021.yaml'), 'utf8');
}
