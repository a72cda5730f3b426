import { FORMATS } from '../../formats/of/registry.ts';
import { FORCE, formatFlag, OUTPUT } from '../command-line/shared-flags.ts';
import { textOf, type Value } from '../command-line/value.ts';
import type { Declaration } from '../command-line/verb.ts';

const CODE: Value<string> = {
  ...textOf({ vi: 'mã', en: 'code' }),
  choices: async () => {
    const { RULES } = await import('../../rules/engine/known-rules.ts');
    return RULES.map(({ code, slug }) => ({ word: code, about: { vi: slug, en: slug } }));
  },
};

export const EXPLAIN = {
  name: 'explain',
  arguments: [
    { value: CODE, need: 'optional', words: { vi: 'mã, ví dụ CC401', en: 'a code, such as CC401' } },
  ],
  summary: { vi: 'giải thích một mã lỗi, kèm ví dụ', en: 'what a code means, why, with examples' },
  flags: { format: formatFlag(FORMATS.rules), output: OUTPUT, force: FORCE },
  examples: ['cchc explain CC401', 'cchc explain'],
} as const satisfies Declaration;
