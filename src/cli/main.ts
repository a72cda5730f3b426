import type { MessagePort } from 'node:worker_threads';
import type { Bilingual } from '../words/language.ts';
import {
  type Environment,
  environmentOf,
  type Installation,
  type Process,
  type Talk,
  talking,
} from './environment.ts';
import { faultText } from './fault-text.ts';
import { thisMachine } from './machine.ts';
import { languageOf, refuseUnknownLanguage } from './choose-language.ts';
import { readCommandLine } from './command-line/read-command-line.ts';
import { GLOBAL_FLAGS } from './command-line/shared-flags.ts';
import { UsageError } from './command-line/usage-error.ts';
import { readFlags, type TypedFlags } from './command-line/verb.ts';
import { usageText } from './usage-text.ts';
import { findProject } from './input/find-project.ts';
import type { Project } from './input/project.ts';

/**
 * Runs the tool as it is installed. Returns the exit status: 0 done; 1 problems found; 2 wrong use; 3 a fault of the
 * program, which is told as such.
 */
export async function main(process: Process, installation: Installation): Promise<number> {
  const words = process.argv.slice(2);
  const { project, fault: projectFault } = await findProject();
  const language = languageOf(words, process.env, project);
  const environment = environmentOf(
    process,
    installation,
    { language, project },
    words.includes('--no-color'),
  );
  // A failed write is told to whoever wrote; without a listener Node would end with a stack trace.
  for (const stream of [process.stdout, process.stderr]) stream.on?.('error', () => undefined);
  try {
    await refuseUnknownLanguage(words, environment);
    const request = await readCommandLine(words);
    if (projectFault !== null && request.verb.needsNoProject !== true) throw projectFault;
    const talk = await readTalk(request.flags, environment);
    const world = talking(environment, talk);
    if (project !== null) world.detail(usedProject(project));
    return await request.verb.run(request.words, request.flags, world);
  } catch (error) {
    if (error instanceof UsageError) {
      environment.stderr.write(usageText(error, saidBy(process), language));
      return error.status;
    }
    environment.stderr.write(faultOf(error, process, installation, project));
    return 3;
  } finally {
    environment.progress.erase();
  }
}

/** Words of the user that messages repeat: those typed, and the values of variables. */
function saidBy({ argv, env }: Pick<Process, 'argv' | 'env'>): string[] {
  const variables = Object.entries(env).filter(([name]) => name.startsWith('CCHC_'));
  return [...argv.slice(2), ...variables.map(([, value]) => value ?? '')];
}

/** What is told of a fault of the program. The shell that starts the tool asks it for what escapes all else. */
export function faultOf(
  error: unknown,
  { argv, env }: Pick<Process, 'argv' | 'env'>,
  { version, bugs = null }: Installation,
  project: Project | null = null,
): string {
  const words = argv.slice(2);
  return faultText({ error, words, version, machine: thisMachine(), bugs }, languageOf(words, env, project));
}

/** How much is to be told. Throws a UsageError for flags of every verb that cannot be meant. */
async function readTalk(typed: TypedFlags, environment: Environment): Promise<Talk> {
  const { quiet, verbose } = await readFlags(GLOBAL_FLAGS, typed, environment);
  if (!quiet || !verbose) return { isQuiet: quiet, isVerbose: verbose };
  throw new UsageError(
    { vi: '--quiet và --verbose không dùng cùng nhau', en: '--quiet and --verbose do not go together' },
    { vi: 'Bỏ một trong hai.', en: 'Leave one of them out.' },
  );
}

/** Checks files for the main thread, as a thread of its own. */
export async function answerChecks(port: MessagePort): Promise<void> {
  const worker = await import('./validate/check-worker.ts');
  worker.answerChecks(port);
}

/** Makes something of plans for the main thread, as a thread of its own. */
export async function answerPlans(port: MessagePort): Promise<void> {
  const worker = await import('./several/plan-worker.ts');
  worker.answerPlans(port);
}

/** Which project file is in force: it may lie where nobody thinks of it. */
function usedProject({ file }: Project): Bilingual {
  return { vi: `dùng tệp dự án ${file}`, en: `by the project file ${file}` };
}
