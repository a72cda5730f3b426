import { schemaJson } from '../../formats/of/schema/json.ts';
import type { Run } from '../command-line/verb.ts';
import { type SCHEMA, SCHEMA_OF } from './schema-verb.ts';
import { choosePlaces } from '../output/choose-outputs.ts';
import { writeResults } from '../output/write-output.ts';

/** `cchc schema [plan|directory|records]`: the JSON Schema of a file, for editors. */
export const schema: Run<typeof SCHEMA.flags> = async ({ words, flags }, environment) => {
  const kind = await SCHEMA_OF.read(words[0] ?? 'plan', 'schema');
  const { force } = flags;
  const content = schemaJson(kind);
  const places = await choosePlaces(flags.output, force);
  await writeResults(
    environment,
    places.map((output) => ({ output, force, content })),
  );
  return 0;
};
