import { statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../command-line/usage-error.ts';
import { spelledOnDisk } from './disk-files.ts';
import { missingFile } from './missing-file.ts';
import type { Project } from './project.ts';

/**
 * The file that a word or flag names: as it is named, or, if it is named without a folder and is not in the working one, in
 * the folder for what is written. Throws a UsageError for one that is in neither. `what` names the flag.
 */
export async function namedFile(
  name: string,
  endings: readonly string[],
  { project, what }: { readonly project: Project | null; readonly what?: string | undefined },
): Promise<string> {
  const file = await whereItIs(name, project);
  if (file !== null) return file;
  const { words, advice } = await missingFile(name, { endings, alsoIn: outOf(project) });
  if (what === undefined) throw new UsageError(words, advice);
  throw new UsageError({ vi: `${what}: ${words.vi}`, en: `${what}: ${words.en}` }, advice);
}

/** Where a file lies that is named: as it is named, else in the folder for what is written; null if in neither. */
export async function whereItIs(name: string, project: Project | null): Promise<string | null> {
  if (!isMissing(name)) return name;
  const spelled = await spelledOnDisk(name);
  if (spelled !== null) return spelled;
  const written = inOut(name, project);
  if (written === name) return null;
  return isMissing(written) ? spelledOnDisk(written) : written;
}

/** A name with the folder for what is written, if it is a bare name; one with a folder stays as it is. */
export function inOut(name: string, project: Project | null): string {
  const out = project?.out ?? null;
  const isBare = path.basename(name) === name && !['', '-', '.', '..'].includes(name);
  return out === null || !isBare ? name : path.join(out, name);
}

function outOf(project: Project | null): readonly string[] {
  return project === null || project.out === null ? [] : [project.out];
}

/** Whether there is nothing of a name; what may not be looked at is told by whoever reads it. */
function isMissing(name: string): boolean {
  try {
    statSync(name);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
  }
}
