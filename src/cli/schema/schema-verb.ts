import { either } from '../../words/language.ts';
import { FORCE, OUTPUT } from '../command-line/shared-flags.ts';
import { oneOf } from '../command-line/value.ts';
import type { Declaration } from '../command-line/verb.ts';

/** The files that have a schema, and what they are called; the usual one first. */
export const SCHEMA_OF = oneOf(
  { vi: 'loại tệp', en: 'schema' },
  async () => (await import('../../formats/of/schema/json.ts')).SCHEMA_KINDS,
  {
    plan: { vi: 'kế hoạch', en: 'a plan' },
    directory: { vi: 'danh mục', en: 'a directory' },
    records: { vi: 'sổ theo dõi', en: 'a file of records' },
  },
);

export const SCHEMA = {
  name: 'schema',
  arguments: [
    {
      value: SCHEMA_OF,
      need: 'optional',
      words: ([usual, ...others], choices) => ({
        vi: `của tệp nào: ${either(
          choices.map(({ word, about }) => `${word} (${about.vi}${word === usual ? ', mặc định' : ''})`),
          'vi',
        )}`,
        en: `for which file: ${either([`${usual} (the default)`, ...others], 'en')}`,
      }),
    },
  ],
  summary: {
    vi: 'lược đồ JSON để phần mềm soạn thảo gợi ý và báo lỗi',
    en: 'a JSON Schema with which editors complete and check',
  },
  flags: { output: OUTPUT, force: FORCE },
  examples: ['cchc schema', 'cchc schema directory'],
} as const satisfies Declaration;
