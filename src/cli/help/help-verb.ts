import { textOf, type Value } from '../command-line/value.ts';
import type { Choice } from '../command-line/value.ts';
import type { Declaration } from '../command-line/verb.ts';

/** The declaration of `cchc help`, which offers the verbs that there are. */
export function helpVerb(verbs: () => readonly Choice[]) {
  const verb: Value<string> = {
    ...textOf({ vi: 'lệnh', en: 'command' }),
    choices: () => Promise.resolve(verbs()),
  };
  return {
    name: 'help',
    task: 'begin',
    soughtAs: ['man', 'usage', 'trợ giúp', 'hướng dẫn'],
    needsNoProject: true,
    arguments: [
      { value: verb, need: 'optional', words: { vi: 'tên lệnh', en: 'the name of a command' } },
      {
        value: textOf({ vi: 'từ', en: 'word' }),
        need: 'optional',
        words: {
          vi: 'một từ của lệnh ấy: việc của record, loại văn bản của letter',
          en: 'a word of that command: a fact of record, a kind of letter',
        },
      },
    ],
    summary: { vi: 'hướng dẫn chung, hoặc về một lệnh', en: 'help on the tool, or on one command' },
    flags: {},
    examples: ['cchc help', 'cchc help schedule', 'cchc help record notified'],
  } as const satisfies Declaration;
}
