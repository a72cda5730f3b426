import path from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/report.ts';
import type { Directory } from '../../plan/directory.ts';
import { type Parsed, parseDirectory } from '../../plan/parse.ts';
import type { Plan } from '../../plan/plan.ts';
import { leavesFolder } from './leaves-folder.ts';
import { readTextFile, type unreadable } from './read-file.ts';

/** Directories read before, by the name of their file: many plans share one, and reading it takes longer than a plan. */
export type DirectoriesRead = Map<string, Parsed<Directory>>;

/** So many directories are kept at a time. */
const MOST_KEPT = 16;

/**
 * The directory that a plan names, which must lie in the plan's own folder or below it; null if the plan could not be
 * read. A directory read before is taken from `kept`.
 */
export async function loadDirectory(
  plan: Parsed<Plan>,
  folder: string,
  kept: DirectoriesRead,
): Promise<Parsed<Directory> | { readonly problem: Diagnostic } | null> {
  if (plan.value === null) return null;
  const named = plan.value.directory;
  const file = path.join(folder, named);
  const at = (fault: Parameters<typeof unreadable>[1]) => ({
    problem: report('CC115', { file: named, fault }, plan.document.locate(['directory'])),
  });
  if (path.isAbsolute(named) || (await leavesFolder(folder, file))) return at('outside');
  const before = kept.get(file);
  if (before !== undefined) return before;
  const read = await readTextFile(file);
  if (!('problem' in read)) return keep(kept, file, parseDirectory(read.source));
  const { fault } = read.problem.arguments;
  const known = ['missing', 'encoding', 'folder', 'denied'] as const;
  return { problem: at(known.find((one) => one === fault) ?? 'denied').problem };
}

function keep(kept: DirectoriesRead, file: string, directory: Parsed<Directory>): Parsed<Directory> {
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(file, directory);
  return directory;
}
