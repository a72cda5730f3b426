import path from 'node:path';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/report.ts';
import type { Directory } from '../plan/directory.ts';
import { kindOfFile, type Parsed, parseDirectory, parsePlan } from '../plan/parse.ts';
import type { Plan } from '../plan/plan.ts';
import type { Source } from '../plan/source.ts';
import type { Exempted } from '../rules/check-plan.ts';
import type { RuleContext } from '../rules/rule.ts';
import { withoutUnannounced } from '../rules/unannounced.ts';
import { validateDirectory, validatePlan } from '../rules/validate-plan.ts';
import type { Environment } from './environment.ts';
import { leavesFolder } from './leaves-folder.ts';
import { readStandardInput, readTextFile, type unreadable } from './read-file.ts';

/** A plan or directory file, read and checked. */
export interface LoadedFile {
  readonly kind: 'plan' | 'directory';
  /** The files read: the plan and its directory. */
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
  /** What exemptions of the plan keep from being told. */
  readonly exempted: readonly Exempted[];
  /** Those of the diagnostics that betray no unannounced visit. */
  readonly shareable: readonly Diagnostic[];
  /** What the schedule is made from; null for a directory, and where too much is wrong. */
  readonly context: RuleContext | null;
}

/** How a file is read. */
export interface LoadOptions {
  /** The name that standard input goes by; its directory is looked for in the folder of that name. */
  readonly stdinName?: string | undefined;
  /** The day by which exemptions have ended or not; null or left out: each holds. */
  readonly asOf?: CivilDate | null;
}

/** What standard input is called where nobody says. */
const STDIN = '<stdin>';

/** Reads and checks a plan with its directory, or a directory alone. `-` reads standard input. */
export async function loadFile(
  file: string,
  environment: Environment,
  { stdinName = STDIN, asOf = null }: LoadOptions = {},
): Promise<LoadedFile> {
  const name = file === '-' ? stdinName : file;
  const read = file === '-' ? await readStandardInput(name, environment.stdin) : await readTextFile(name);
  if ('problem' in read) return withoutContext([], [read.problem]);
  const { source } = read;
  if (kindOfFile(source) === 'directory') {
    const diagnostics = validateDirectory(parseDirectory(source));
    return { ...withoutContext([source], diagnostics), kind: 'directory' };
  }
  const plan = parsePlan(source);
  const directory = await loadDirectory(plan, path.dirname(name));
  if (directory !== null && 'problem' in directory) {
    const { diagnostics } = validatePlan(plan, null);
    return withoutContext([source], [...diagnostics, directory.problem]);
  }
  const sources = directory === null ? [source] : [source, directory.document.source];
  const { diagnostics, exempted, context } = validatePlan(plan, directory, asOf);
  if (context === null) return withoutContext(sources, diagnostics);
  return {
    kind: 'plan',
    sources,
    diagnostics,
    exempted,
    shareable: withoutUnannounced(context, plan.document, diagnostics),
    context,
  };
}

function withoutContext(sources: readonly Source[], diagnostics: readonly Diagnostic[]): LoadedFile {
  return { kind: 'plan', sources, diagnostics, exempted: [], shareable: diagnostics, context: null };
}

/** The directory that a plan names, which must lie in the plan's own folder or below it. */
async function loadDirectory(
  plan: Parsed<Plan>,
  folder: string,
): Promise<Parsed<Directory> | { readonly problem: Diagnostic } | null> {
  if (plan.value === null) return null;
  const named = plan.value.directory;
  const file = path.join(folder, named);
  const at = (fault: Parameters<typeof unreadable>[1]) => ({
    problem: report('CC115', { file: named, fault }, plan.document.locate(['directory'])),
  });
  if (path.isAbsolute(named) || (await leavesFolder(folder, file))) return at('outside');
  const read = await readTextFile(file);
  if (!('problem' in read)) return parseDirectory(read.source);
  const { fault } = read.problem.arguments;
  const known = ['missing', 'encoding', 'folder', 'denied'] as const;
  return { problem: at(known.find((one) => one === fault) ?? 'denied').problem };
}
