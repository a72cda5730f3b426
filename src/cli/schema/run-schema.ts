import { editorSchemaJson, SCHEMA_KINDS, schemaJson } from '../../formats/of/schema/json.ts';
import { isOutputKind, outputSchemaJson } from '../../formats/of/schema/output-schema.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Run } from '../command-line/verb.ts';
import { type SCHEMA, SCHEMA_OF } from './schema-verb.ts';
import { choosePlaces } from '../output/choose-outputs.ts';
import { writeResults } from '../output/write-output.ts';

/** `cchc schema [KIND]`: the JSON Schema of a file that the tool reads, with `--editor` for editors, or of the JSON that a verb writes. Throws a UsageError for that of a result with `--editor`. */
export const schema: Run<typeof SCHEMA.flags> = async ({ words, flags }, environment) => {
  const kind = await SCHEMA_OF.read(words[0] ?? SCHEMA_KINDS[0], 'schema');
  const { editor, force } = flags;
  if (editor && isOutputKind(kind)) throw isNotEdited(kind);
  const content = isOutputKind(kind)
    ? outputSchemaJson(kind)
    : editor
      ? editorSchemaJson(kind)
      : schemaJson(kind);
  const places = await choosePlaces(flags.output, force, environment);
  await writeResults(
    environment,
    places.map((output) => ({ output, force, content })),
  );
  return 0;
};

function isNotEdited(kind: string): UsageError {
  return new UsageError(
    { vi: `--editor không dùng với ${kind}`, en: `--editor does not go with ${kind}` },
    {
      vi: 'Bỏ --editor: kết quả không soạn trong trình soạn thảo.',
      en: 'Leave --editor out: results are not written in an editor.',
    },
  );
}
