import path from 'node:path';
import { countSeverities } from '../../diagnostics/severity.ts';
import { listed } from '../../formats/of/diagnostics/check-report.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import type { WordedDiagnostic } from '../../rules/engine/wording-of.ts';
import { checkFiles } from './check-files.ts';
import { readOptions } from './validate-options.ts';
import type { Environment } from '../environment.ts';
import type { Run } from '../command-line/verb.ts';
import type { VALIDATE } from './validate-verb.ts';
import { chooseOutputs, writeOutputs } from '../output/choose-outputs.ts';
import { namesInRepository } from '../output/name-in-repository.ts';
import { paintFor } from '../output/page.ts';
import type { Rewriting } from '../output/writing/rewrite-text.ts';
import { writeResult } from '../output/write-output.ts';
import { mendedDifference } from './mended-difference.ts';
import { findPlans } from '../input/find-plan.ts';

/**
 * `cchc validate [PLAN...]`: checks plan files, of a folder every plan in it, and compares them with each other. Status 1 if there is an error, or more
 * warnings than `--max-warnings` allows, whatever `--severity` lists. Exemptions end by `--as-of`, else by today.
 */
export const validate: Run<typeof VALIDATE.flags> = async (call, environment) => {
  const options = readOptions(call, environment);
  const outputs = await chooseOutputs(
    FORMATS.diagnostics,
    call.flags,
    { vi: 'ket-qua', en: 'report' },
    environment,
  );
  const files = await filesAsked(call.words, options.stdinName, environment);
  const { report, lineOf, rewritings } = await checkFiles(files, options, environment);
  const isRead = outputs.some(({ format, output }) => format === 'text' && output === undefined);
  if (options.dryRun) await showDifference(rewritings, isRead, environment);
  const { language, version } = environment;
  const { least } = options;
  const nameInRepository = namesInRepository();
  await writeOutputs(
    outputs,
    (format, page) =>
      FORMATS.diagnostics[format].render({
        report,
        view: { ...page, lineOf, language, least, version, nameInRepository },
      }),
    call.flags,
    environment,
  );
  const counts = countSeverities(report.diagnostics.map(({ severity }) => severity));
  const hasFailed = counts.error > 0 || counts.warning > options.mostWarnings;
  if (hasFailed && isRead) pointToExplanations(listed(report, least), environment);
  return hasFailed ? 1 : 0;
};

/** Shows what mending would change: before a report that is read on the screen (`isRead`), else on standard error. */
async function showDifference(
  rewritings: readonly Rewriting[],
  isRead: boolean,
  environment: Environment,
): Promise<void> {
  const stream = isRead ? environment.stdout : environment.stderr;
  const text = mendedDifference(rewritings, await paintFor(environment, stream));
  if (isRead) await writeResult(environment, {}, text);
  else stream.write(text);
}

/** A key that is explained where no problem names one. */
const SOME_KEY = 'deadlines';

/** Says where codes and keys are explained, by those of the first of the gravest problems. */
function pointToExplanations(listed: readonly WordedDiagnostic[], { notice }: Environment): void {
  const first =
    listed.find(({ severity }) => severity === 'error') ??
    listed.find(({ severity }) => severity === 'warning') ??
    listed[0];
  if (first === undefined) return;
  const { code, item } = first.diagnostic;
  const key = item?.path[0];
  const commands = `cchc explain ${code}, cchc explain ${typeof key === 'string' ? key : SOME_KEY}`;
  notice({
    vi: `Giải thích một mã hay một khóa: ${commands}`,
    en: `To have a code or a key explained: ${commands}`,
  });
}

/**
 * The files meant, each once: what each word names, without any, every plan that is looked up. `-` is standard input, which
 * stands for the file of the name that it goes by: an editor has not saved it yet.
 */
async function filesAsked(
  words: readonly string[],
  stdinName: string | undefined,
  environment: Environment,
): Promise<string[]> {
  const named = new Map<string, string>();
  for (const file of await findPlans(words, environment)) {
    const key = file === '-' ? path.resolve(stdinName ?? file) : path.resolve(file);
    if (file === '-' || !named.has(key)) named.set(key, file);
  }
  return [...named.values()];
}
