import { schemaJson } from '../../formats/of/schema/json.ts';
import type { Run } from '../command-line/verb.ts';
import { type SCHEMA, SCHEMA_OF } from './schema-verb.ts';
import { checkDestination, writeResult } from '../output/write-output.ts';

/** `cchc schema [plan|directory|records]`: the JSON Schema of a file, for editors. */
export const schema: Run<typeof SCHEMA.flags> = async ({ words, flags }, environment) => {
  const kind = await SCHEMA_OF.read(words[0] ?? 'plan', 'schema');
  await checkDestination(flags);
  await writeResult(environment, flags, schemaJson(kind));
  return 0;
};
