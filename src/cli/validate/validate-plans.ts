import { countSeverities } from '../../diagnostics/severity.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import type { Environment } from '../environment.ts';
import { pageFor } from '../output/page.ts';
import { type Checked, checkFiles } from './check-files.ts';
import { filesAsked } from './files-asked.ts';
import { readOptions, type ValidateOptions } from './validate-options.ts';
import type { Run } from '../command-line/verb.ts';
import type { VALIDATE } from './validate-verb.ts';
import { checkDestination, writeResult } from '../output/write-output.ts';

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
