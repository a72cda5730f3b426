import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { copyProject, linkPackages } from './copy-project.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that the tool is installed in, for tests of the project "installed". */
    readonly installed?: string;
  }
}

/**
 * Builds the tool in a copy of the project, and removes the copy at the end: what the tests start is made of the sources as
 * they are, and stays as it is when somebody builds meanwhile.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const installed = await mkdtemp(path.join(tmpdir(), 'cchc đã cài '));
  await copyProject(installed);
  await linkPackages(installed);
  execFileSync(process.execPath, [path.join(installed, 'scripts/build.js')], { stdio: 'inherit' });
  project.provide('installed', installed);
  return () => rm(installed, { recursive: true });
}
