import path from 'node:path';
import type { Location } from '../../diagnostics/diagnostic.ts';
import { NOTHING_SETTLED, readProject, type WrittenPath } from '../../plan/project.ts';
import { isFile, leavesFolder, readTextFile } from './disk-files.ts';
import type { FoundProject } from './project.ts';
import type { PathFault } from './project-faults.ts';

/** Reads the project file of a folder and settles its paths. Null: the file is a plan, a directory or a file of records. */
export async function loadProject(folder: string, file: string): Promise<FoundProject | null> {
  const name = fromHere(file);
  const read = await readTextFile(file);
  if ('fault' in read) {
    const { cannotRead } = await import('./cannot-read.ts');
    return { project: { file: name, ...NOTHING_SETTLED }, fault: cannotRead({ ...read, file: name }) };
  }
  const found = readProject({ file: name, text: read.source.text });
  if (found === null) return null;
  const { plan, out, ...settled } = found.settings;
  const faults: PathFault[] = [];
  const settle = async (key: PathFault['key'], given: WrittenPath | null) => {
    if (given === null) return null;
    const fault = await pathFault(folder, key, given);
    if (fault !== null) faults.push({ key, fault, ...given });
    return fault === null ? fromHere(path.join(folder, given.written)) : null;
  };
  const planPath = await settle('plan', plan);
  const project = {
    ...settled,
    file: name,
    plan: plan === null || planPath === null ? null : { path: planPath, namedAt: placeOf(plan.location) },
    out: await settle('out', out),
  };
  if (found.problems.length + faults.length === 0) return { project, fault: null };
  // The words of every rule are loaded for those of the few that a project file can break.
  const { faultyProject } = await import('./project-faults.ts');
  return { project, fault: faultyProject(name, found.problems, faults) };
}

/** What is wrong with a path that a project file gives: it must stay in its folder, links followed; null if nothing. */
async function pathFault(
  folder: string,
  key: PathFault['key'],
  { written }: WrittenPath,
): Promise<PathFault['fault'] | null> {
  const target = path.join(folder, written);
  if (path.isAbsolute(written) || (await leavesFolder(folder, target))) return 'outside';
  return key === 'out' && (await isFile(target)) ? 'no-folder' : null;
}

/** A path as it is named from the working folder. */
function fromHere(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative === '' ? '.' : relative;
}

/** Where something stands, as messages say it: `cchc.yaml:1:7`. */
function placeOf({ file, span }: Location): string {
  return `${file}:${span.line}:${span.column}`;
}
