import { FORMATS } from '../../formats/of/registry.ts';
import { outputFlags } from '../command-line/shared-flags.ts';
import { textOf, type Value } from '../command-line/value.ts';
import type { Declaration } from '../command-line/verb.ts';

/** A code, or a word of the language. */
const CODE: Value<string> = {
  ...textOf({ vi: 'mã hoặc khóa', en: 'code or key' }),
  choices: async () => {
    const { RULES } = await import('../../rules/engine/known-rules.ts');
    const { languageWords } = await import('./language-words.ts');
    const codes = RULES.map(({ code, slug }) => ({ word: code, about: { vi: slug, en: slug } }));
    const words = languageWords(null).words.map(({ word, about }) => ({
      word,
      about: { vi: about, en: '' },
    }));
    return [...codes, ...words];
  },
};

export const EXPLAIN = {
  name: 'explain',
  task: 'check',
  soughtAs: ['why', 'describe', 'code', 'codes', 'giải thích', 'mã lỗi'],
  arguments: [
    {
      value: CODE,
      need: 'optional',
      words: {
        vi: 'mã (CC401), khóa của kế hoạch, danh mục, sổ theo dõi (deadlines, teams[].members[].position), hay từ của ngôn ngữ (notified)',
        en: 'a code (CC401), a key of plans, directories, records (deadlines, teams[].members[].position), or a word of the language (notified)',
      },
    },
  ],
  summary: {
    vi: 'giải thích một mã lỗi, một khóa của kế hoạch, kèm ví dụ',
    en: 'what a code or a key of the plan means, with examples',
  },
  flags: outputFlags(FORMATS.rules),
  examples: ['cchc explain CC401', 'cchc explain deadlines', 'cchc explain'],
} as const satisfies Declaration;
