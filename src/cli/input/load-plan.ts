import path from 'node:path';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { kindOfFile, parseDirectory, parsePlan } from '../../plan/parse.ts';
import type { Source } from '../../plan/source.ts';
import type { FileFacts } from '../../rules/comparing/file-facts.ts';
import { factsOfPlan } from '../../rules/comparing/facts-of-plan.ts';
import type { Exempted } from '../../rules/engine/check-plan.ts';
import { faultySections } from '../../rules/engine/faulty-sections.ts';
import type { RuleContext } from '../../rules/engine/rule.ts';
import { withoutUnannounced } from '../../rules/engine/unannounced.ts';
import { validateDirectory, validatePlan } from '../../rules/engine/validate-plan.ts';
import type { Environment } from '../environment.ts';
import { type DirectoriesRead, loadDirectory } from './load-directory.ts';
import { readStandardInput, readTextFile } from './read-file.ts';

/** A plan or directory file, read and checked. */
export interface LoadedFile {
  readonly kind: 'plan' | 'directory';
  /** The files read: the plan and its directory. */
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
  /** What the exemptions of the plan keep from being told. */
  readonly exempted: readonly Exempted[];
  /** Those of the diagnostics that betray no unannounced visit. */
  readonly shareable: readonly Diagnostic[];
  /** What the schedule is made from; null for a directory, and where too much is wrong. */
  readonly context: RuleContext | null;
  /** What other files are compared by, with or without what the directory says; null where too much is wrong. */
  readonly facts: ((tellsDirectory: boolean) => FileFacts) | null;
}

/** How a file is read. */
export interface LoadOptions {
  /** The name that standard input goes by; its directory is looked for in the folder of that name. */
  readonly stdinName?: string | undefined;
  /** The day by which exemptions have ended or not; null or left out: each holds. */
  readonly asOf?: CivilDate | null;
  /** Directories read before, which are taken from here. */
  readonly directories?: DirectoriesRead;
}

/** What standard input is called where nobody says. */
const STDIN = '<stdin>';

/** Reads and checks a plan with its directory, or a directory alone. `-` reads standard input. */
export async function loadFile(
  file: string,
  environment: Pick<Environment, 'stdin'>,
  { stdinName = STDIN, asOf = null, directories = new Map() }: LoadOptions = {},
): Promise<LoadedFile> {
  const name = file === '-' ? stdinName : file;
  const read = file === '-' ? await readStandardInput(name, environment.stdin) : await readTextFile(name);
  if ('problem' in read) return withoutContext([], [read.problem]);
  const { source } = read;
  if (kindOfFile(source) === 'directory') {
    const parsed = parseDirectory(source);
    return { ...withoutContext([source], validateDirectory(parsed)), kind: 'directory' };
  }
  const plan = parsePlan(source);
  const directory = await loadDirectory(plan, path.dirname(name), directories);
  if (directory !== null && 'problem' in directory) {
    const { diagnostics } = validatePlan(plan, null);
    return withoutContext([source], [...diagnostics, directory.problem]);
  }
  const sources = directory === null ? [source] : [source, directory.document.source];
  const { diagnostics, exempted, context } = validatePlan(plan, directory, asOf);
  if (context === null || directory === null) return withoutContext(sources, diagnostics);
  const documents = { plan: plan.document, directory: directory.document };
  const faulty = faultySections(plan.problems, directory.problems);
  return {
    kind: 'plan',
    sources,
    diagnostics,
    exempted,
    shareable: withoutUnannounced(context, plan.document, diagnostics),
    context,
    facts: (tellsDirectory) => factsOfPlan(context, documents, faulty, tellsDirectory),
  };
}

function withoutContext(sources: readonly Source[], diagnostics: readonly Diagnostic[]): LoadedFile {
  return {
    kind: 'plan',
    sources,
    diagnostics,
    exempted: [],
    shareable: diagnostics,
    context: null,
    facts: null,
  };
}
