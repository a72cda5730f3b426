import { SCHEMA_KINDS, schemaJson } from '../../formats/of/schema/json.ts';
import { readWordFlag } from '../command-line/read-flag.ts';
import { type Run, textFlag } from '../command-line/verb.ts';
import { checkDestination, writeResult } from '../output/write-output.ts';

/** `cchc schema [plan|directory]`: the JSON Schema of a plan or directory file, for editors. */
export const schema: Run = async ({ words, flags }, environment) => {
  const kind = readWordFlag(words[0] ?? 'plan', SCHEMA_KINDS, 'schema');
  const destination = { output: textFlag(flags, 'output'), force: flags['force'] === true };
  await checkDestination(destination);
  await writeResult(environment, destination, schemaJson(kind));
  return 0;
};
