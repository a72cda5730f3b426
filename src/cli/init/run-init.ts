import path from 'node:path';
import { begin } from '../../documents/starter/make-starter.ts';
import type { Beginning } from '../../documents/starter/starter.ts';
import { directoryYaml } from '../../formats/of/starter/directory-yaml.ts';
import { planYaml } from '../../formats/of/starter/plan-yaml.ts';
import { parseDirectory, parsePlan } from '../../plan/parse.ts';
import { validatePlan } from '../../rules/engine/validate-plan.ts';
import { wordDiagnostic } from '../../rules/engine/wording-of.ts';
import type { Environment } from '../environment.ts';
import { badAnswers, readAnswers, typedInFlags } from './answers.ts';
import type { Run } from '../command-line/verb.ts';
import type { INIT } from './init-verb.ts';
import { STANDARD_OUTPUT } from '../output/choose-outputs.ts';
import { stemOnWindows } from '../input/name-on-windows.ts';
import { exists } from '../input/disk-files.ts';
import {
  checkDestinations,
  existingAmong,
  warnOfExisting,
  writeResult,
  writeResults,
} from '../output/write-output.ts';

/** The folder of directories, beside the plans. */
const DIRECTORIES = 'danh-muc';

/**
 * `cchc init`: a commented plan and directory to begin with, from flags and, on a terminal, questions for what they do
 * not say. Writes nothing that would not validate. Status 2 too if the user breaks off.
 */
export const init: Run<typeof INIT.flags> = async ({ flags }, environment) => {
  const typed = await completed(typedInFlags(flags), environment);
  if (typed === null) return 2;
  const beginning = begin(readAnswers(typed));
  if ('problems' in beginning) throw badAnswers(beginning.problems);
  const folder = flags.output === undefined || flags.output === STANDARD_OUTPUT ? 'plans' : flags.output;
  const files = await filesOf(beginning, folder, environment.home);
  refuseFaulty(files);
  const { force } = flags;
  const outputs = files.map(({ file, text }) => ({ output: file, content: text, force }));
  if (flags.dryRun || flags.output === STANDARD_OUTPUT) {
    const shown = files.map(({ file, text }) => `# ${slashed(file)}\n${text}`).join('---\n');
    await writeResult(environment, {}, shown);
    if (flags.output !== STANDARD_OUTPUT) warnOfExisting(await existingAmong(outputs), environment);
    return 0;
  }
  await checkDestinations(outputs, environment);
  await writeResults(environment, outputs);
  tellNext(files[0].file, environment);
  return 0;
};

type Typed = ReturnType<typeof typedInFlags>;

/** The answers typed, with those to questions where there is a terminal to ask on; null if the user breaks off. */
async function completed(typed: Typed, environment: Environment): Promise<Typed | null> {
  if (Object.values(typed).every((answer) => answer !== undefined)) return typed;
  const { ask, terminalOf } = await import('./questions.ts');
  const terminal = terminalOf(environment);
  if (terminal === null) return typed;
  const answered = await ask(typed, terminal, environment);
  if (answered === null) {
    const said = { vi: 'Đã dừng; chưa ghi tệp nào.', en: 'Stopped; nothing was written.' };
    environment.stderr.write(`${said[environment.language]}\n`);
  }
  return answered;
}

interface File {
  readonly file: string;
  readonly text: string;
}

/** The plan and its directory, as files of a folder. */
async function filesOf(
  beginning: Beginning,
  folder: string,
  home: string,
): Promise<readonly [plan: File, directory: File]> {
  const name = `${stemOnWindows(beginning.id)}.yaml`;
  const plan = path.join(folder, name);
  const directory = path.join(folder, DIRECTORIES, name);
  const planSchema = await schemaNear(plan, home, 'plan.json');
  const directorySchema = await schemaNear(directory, home, 'directory.json');
  return [
    {
      file: plan,
      text: planYaml(beginning, { directory: `${DIRECTORIES}/${name}`, schema: planSchema }),
    },
    { file: directory, text: directoryYaml(beginning, directorySchema) },
  ];
}

/** The path from a file to the schema that comes with the tool, where the file lies in the folder of the tool; else null. */
async function schemaNear(file: string, home: string, name: string): Promise<string | null> {
  const folder = path.dirname(path.resolve(file));
  const inHome = path.relative(path.resolve(home), folder);
  if (inHome.startsWith('..') || path.isAbsolute(inHome)) return null;
  const schema = path.resolve(home, 'schema', name);
  return (await exists(schema)) ? slashed(path.relative(folder, schema)) : null;
}

/** What was made of the answers must be sound: if it is not, they do not fit together, as a window without a working day. */
function refuseFaulty([plan, directory]: readonly [plan: File, directory: File]): void {
  const { diagnostics } = validatePlan(parsePlan(plan), parseDirectory(directory));
  const errors = diagnostics.map(wordDiagnostic).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw badAnswers(errors.map(({ message }) => message));
}

/** Says what to do now. */
function tellNext(plan: string, { notice }: Environment): void {
  const named = /^[\w./\\-]+$/.test(plan) ? plan : `"${plan}"`;
  const commands = `  cchc validate ${named}\n  cchc schedule ${named}`;
  notice({
    vi: `Mở hai tệp, sửa những chỗ ghi SỬA, rồi gõ:\n${commands}`,
    en: `Open both files, fill in what the comments mark, then run:\n${commands}`,
  });
}

function slashed(file: string): string {
  return file.replaceAll(path.sep, '/');
}
