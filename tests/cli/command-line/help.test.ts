import { describe, expect, it } from 'vitest';

import { flagTerm, wordsOf } from '../../../src/cli/command-line/verb.ts';
import { VERBS } from '../../../src/cli/command-line/verbs.ts';
import { run } from '../run.ts';

const VIETNAMESE = /[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/iu;
const NAMES = VERBS.map(({ name }) => name);

describe('cchc --help', () => {
  it.each([
    { language: 'vi', words: ['Cách dùng:', 'Tùy chọn:', 'Các lệnh:'] },
    { language: 'en', words: ['Usage:', 'Options:', 'Commands:'] },
  ])('lists every verb with its summary in $language', async ({ language, words }) => {
    const { status, stdout, stderr } = await run(['--help', '--lang', language]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const word of [...words, ...NAMES]) expect(stdout).toContain(word);
  });

  it.each(['-h', '--help'])('is also %s', async (flag) => {
    expect((await run([flag])).stdout).toBe((await run(['--help'])).stdout);
  });
});

describe.each(VERBS.map((verb) => [verb.name, verb] as const))('cchc %s --help', (name, verb) => {
  it.each(['vi', 'en'] as const)(
    'names every flag with its words, and shows the examples, in %s',
    async (language) => {
      const { status, stdout, stderr } = await run([name, '--help', '--lang', language]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const joined = stdout.replace(/\n {4,}/g, ' ').replace(/ +/g, ' ');
      expect(joined).toContain(verb.summary[language]);
      for (const [key, flag] of Object.entries(verb.flags)) {
        expect(joined).toContain(` ${flagTerm(key, flag)[language]} `);
        expect(joined).toContain((await wordsOf(flag))[language]);
        for (const { word } of (await flag.value?.choices?.()) ?? []) expect(joined).toContain(word);
      }
      expect(verb.examples.length).toBeGreaterThan(1);
      for (const example of verb.examples) expect(stdout).toContain(`\n  ${example}\n`);
    },
  );

  it('has nothing of the one language in the other', async () => {
    const english = (await run([name, '--help', '--lang', 'en'])).stdout;
    expect(english).not.toMatch(VIETNAMESE);
    const vietnamese = (await run([name, '--help'])).stdout;
    expect(vietnamese).not.toMatch(
      /Usage|Options|Arguments|Examples|default|[<[](options|file|format|date|number|plan)/,
    );
  });
});
