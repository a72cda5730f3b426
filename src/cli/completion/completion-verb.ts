import { either } from '../../words/language.ts';
import { oneOf, textOf } from '../command-line/value.ts';
import type { Declaration } from '../command-line/verb.ts';

/** The shells for which there is a script. */
export const SHELL = oneOf(
  { vi: 'cửa sổ lệnh', en: 'shell' },
  async () => (await import('./shells.ts')).SHELLS,
);

export const COMPLETION = {
  name: 'completion',
  task: 'begin',
  soughtAs: ['completions', 'complete', 'autocomplete'],
  arguments: [
    {
      value: SHELL,
      need: 'required',
      words: (shells) => ({ vi: either(shells, 'vi'), en: either(shells, 'en') }),
    },
    {
      value: textOf({ vi: 'chữ', en: 'word' }),
      need: 'any',
      words: { vi: 'các chữ đang gõ; chỉ kịch bản dùng đến', en: 'the words typed; for the scripts alone' },
    },
  ],
  summary: {
    vi: 'gõ Tab để điền nốt lệnh, tùy chọn, mã đơn vị',
    en: 'complete verbs, options and unit ids with the Tab key',
  },
  flags: {},
  needsNoProject: true,
  examples: ['cchc completion bash', 'cchc completion powershell'],
} as const satisfies Declaration;
