import path from 'node:path';
import { countSeverities } from '../../diagnostics/severity.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import type { Environment } from '../environment.ts';
import { pageFor } from '../output/page.ts';
import { type Checked, checkFiles } from './check-files.ts';
import { readOptions, type ValidateOptions } from './validate-options.ts';
import type { Run } from '../command-line/verb.ts';
import type { VALIDATE } from './validate-verb.ts';
import { checkDestination, writeResult } from '../output/write-output.ts';
import { emptyName, findPlan, plansIn } from '../input/find-plan.ts';
import { isFolder } from '../input/disk-files.ts';
import { UsageError } from '../command-line/usage-error.ts';

/**
 * `cchc validate [PLAN...]`: checks plan files, of a folder every plan in it, and compares them with each other. Status 1 if there is an error, or more
 * warnings than `--max-warnings` allows, whatever `--severity` lists. Exemptions end by `--as-of`, else by today.
 */
export const validate: Run<typeof VALIDATE.flags> = async (call, environment) => {
  const options = readOptions(call, environment);
  await checkDestination(options.destination);
  const files = await filesAsked(call.words, options.stdinName);
  const checked = await checkFiles(files, options, environment);
  await writeResult(environment, options.destination, await reportOf(checked, options, environment));
  const counts = countSeverities(checked.report.diagnostics.map(({ severity }) => severity));
  return counts.error > 0 || counts.warning > options.mostWarnings ? 1 : 0;
};

async function reportOf(
  { report, lineOf }: Checked,
  { format, least, destination }: ValidateOptions,
  environment: Environment,
): Promise<string | Uint8Array> {
  const page = await pageFor(environment, destination.output);
  const { language, version } = environment;
  return FORMATS.diagnostics[format].render({ report, view: { ...page, lineOf, language, least, version } });
}

/**
 * The files meant, each once: each file named, the plans of each folder named; without any, the only plan there is. `-` is
 * standard input, which stands for the file of the name that it goes by: an editor has not saved it yet.
 */
async function filesAsked(words: readonly string[], stdinName: string | undefined): Promise<string[]> {
  if (words.length === 0) return [await findPlan(undefined)];
  const files: string[] = [];
  for (const word of words) {
    if (word === '') throw emptyName();
    if (word === '-' || !(await isFolder(word))) {
      files.push(word);
      continue;
    }
    const plans = await plansIn(word);
    if (plans.length === 0) {
      throw new UsageError({
        vi: `không có kế hoạch nào trong "${word}"`,
        en: `there is no plan in "${word}"`,
      });
    }
    files.push(...plans);
  }
  const named = new Map<string, string>();
  for (const file of files) {
    const key = file === '-' ? path.resolve(stdinName ?? file) : path.resolve(file);
    if (file === '-' || !named.has(key)) named.set(key, file);
  }
  return [...named.values()];
}
