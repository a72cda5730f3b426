import { statSync } from 'node:fs';
import path from 'node:path';
import type { FoundProject } from './project.ts';

/** The names that make a file the project file of its folder and of those below; the first is the one to use. */
const PROJECT_FILES = ['cchc.yaml', 'cchc.yml'];

const NONE: FoundProject = { project: null, fault: null };

/**
 * The project file in the working folder, else in the nearest folder above it. What bears the name but is no file, or is a
 * plan, directory or file of records, is none. Never throws: a fault is for whoever needs a project.
 */
export async function findProject(): Promise<FoundProject> {
  for (const folder of foldersUpward()) {
    for (const name of PROJECT_FILES) {
      const file = path.join(folder, name);
      if (!mayBeProject(file)) continue;
      const { loadProject } = await import('./load-project.ts');
      const found = await loadProject(folder, file);
      if (found !== null) return found;
    }
  }
  return NONE;
}

/** The working folder and those above it. */
function foldersUpward(): string[] {
  const folders: string[] = [];
  let folder = workingFolder();
  while (folder !== null) {
    folders.push(folder);
    const above = path.dirname(folder);
    folder = above === folder ? null : above;
  }
  return folders;
}

/** The working folder; null if it has been removed meanwhile. */
function workingFolder(): string | null {
  try {
    return process.cwd();
  } catch {
    return null;
  }
}

/** Asked for each folder in every run, and so by the fastest call: what is not there costs no exception. */
function mayBeProject(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  } catch (error) {
    // A link that leads to itself is told; a folder that may not be entered has none for this user.
    return error instanceof Error && 'code' in error && error.code === 'ELOOP';
  }
}
