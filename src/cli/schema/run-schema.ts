import { SCHEMA_KINDS, schemaJson } from '../../formats/of/schema/json.ts';
import { isOutputKind, outputSchemaJson } from '../../formats/of/schema/output-schema.ts';
import type { Run } from '../command-line/verb.ts';
import { type SCHEMA, SCHEMA_OF } from './schema-verb.ts';
import { choosePlaces } from '../output/choose-outputs.ts';
import { writeResults } from '../output/write-output.ts';

/** `cchc schema [KIND]`: the JSON Schema of a file that the tool reads, for editors, or of the JSON that a verb writes. */
export const schema: Run<typeof SCHEMA.flags> = async ({ words, flags }, environment) => {
  const kind = await SCHEMA_OF.read(words[0] ?? SCHEMA_KINDS[0], 'schema');
  const { force } = flags;
  const content = isOutputKind(kind) ? outputSchemaJson(kind) : schemaJson(kind);
  const places = await choosePlaces(flags.output, force, environment);
  await writeResults(
    environment,
    places.map((output) => ({ output, force, content })),
  );
  return 0;
};
