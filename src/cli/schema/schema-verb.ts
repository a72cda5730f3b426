import { SCHEMA_NAMES } from '../../formats/of/schema/schema-names.ts';
import type { OutputKind } from '../../formats/of/schema/output-schema.ts';
import { type Bilingual, either } from '../../words/language.ts';
import { FORCE, OUTPUT } from '../command-line/shared-flags.ts';
import { oneOf } from '../command-line/value.ts';
import type { Declaration } from '../command-line/verb.ts';

/** What the verbs write as JSON. */
const OUTPUTS: Readonly<Record<OutputKind, Bilingual>> = {
  schedule: { vi: 'JSON của cchc schedule', en: 'the JSON of cchc schedule' },
  checklist: { vi: 'JSON của cchc checklist', en: 'the JSON of cchc checklist' },
  status: { vi: 'JSON của cchc status', en: 'the JSON of cchc status' },
  validate: { vi: 'JSON của cchc validate', en: 'the JSON of cchc validate' },
  diff: { vi: 'JSON của cchc diff', en: 'the JSON of cchc diff' },
  draw: { vi: 'JSON của cchc draw', en: 'the JSON of cchc draw' },
  deadline: { vi: 'JSON của cchc deadline', en: 'the JSON of cchc deadline' },
  calendar: { vi: 'JSON của cchc calendar', en: 'the JSON of cchc calendar' },
  explain: { vi: 'JSON của cchc explain', en: 'the JSON of cchc explain' },
};

/** What has a schema: files that are read, then what is written. */
export const SCHEMA_OF = oneOf(
  { vi: 'loại', en: 'kind' },
  async () => {
    const { SCHEMA_KINDS } = await import('../../formats/of/schema/json.ts');
    const { OUTPUT_KINDS } = await import('../../formats/of/schema/output-schema.ts');
    return [...SCHEMA_KINDS, ...OUTPUT_KINDS];
  },
  { ...SCHEMA_NAMES, ...OUTPUTS },
);

export const SCHEMA = {
  name: 'schema',
  task: 'begin',
  soughtAs: ['lược đồ', 'json-schema'],
  arguments: [
    {
      value: SCHEMA_OF,
      need: 'optional',
      words: ([usual, ...others], choices) => {
        const isRead = (word: string) => word in SCHEMA_NAMES;
        const read = choices.filter(({ word }) => isRead(word));
        const written = choices.flatMap(({ word }) => (isRead(word) ? [] : word));
        return {
          vi: `của tệp đầu vào: ${either(
            read.map(({ word, about }) => `${word} (${about.vi}${word === usual ? ', mặc định' : ''})`),
            'vi',
          )}; hoặc của JSON mà một lệnh ghi ra: ${written.join(', ')}`,
          en: `for an input file: ${either(
            [`${usual} (the default)`, ...others.filter(isRead)],
            'en',
          )}; or for the JSON that a verb writes: ${written.join(', ')}`,
        };
      },
    },
  ],
  summary: {
    vi: 'lược đồ JSON của tệp đầu vào và của kết quả',
    en: 'the JSON Schema of files that are read, and of results',
  },
  flags: {
    editor: {
      words: {
        vi: 'cho trình soạn thảo: thêm nghĩa của từng từ và lời báo tiếng Việt, bằng những khóa ngoài chuẩn JSON Schema',
        en: 'for editors: with the meaning of each word and messages in Vietnamese, in keywords that are not of JSON Schema',
      },
    },
    output: OUTPUT,
    force: FORCE,
  },
  examples: ['cchc schema', 'cchc schema plan --editor', 'cchc schema schedule'],
} as const satisfies Declaration;
