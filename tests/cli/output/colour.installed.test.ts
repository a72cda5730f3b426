import { describe, expect, it } from 'vitest';
import { VERBS } from '../../../src/cli/command-line/verbs.ts';
import { COLOURED_CALLS, withoutColour } from './coloured-calls.ts';
import { run } from '../run.ts';

const ESCAPE = String.fromCharCode(27);
const WORDS = ['calendar', '2021'];

describe('colour', () => {
  it.each([
    { world: {}, coloured: false, why: 'no terminal' },
    { world: { columns: 100 }, coloured: true, why: 'a terminal' },
    { world: { columns: 100, env: { NO_COLOR: '1' } }, coloured: false, why: 'NO_COLOR' },
    { world: { columns: 100, env: { NO_COLOR: '' } }, coloured: true, why: 'NO_COLOR, but empty' },
    { world: { env: { FORCE_COLOR: '1' } }, coloured: true, why: 'FORCE_COLOR' },
    { world: { columns: 100, env: { FORCE_COLOR: '0' } }, coloured: false, why: 'FORCE_COLOR=0' },
    { world: { columns: 100, env: { TERM: 'dumb' } }, coloured: false, why: 'a dumb terminal' },
  ])('is $coloured with $why', async ({ world, coloured }) => {
    const { stdout } = await run(WORDS, world);
    expect(stdout.includes(ESCAPE)).toBe(coloured);
  });

  it('is off with --no-color', async () => {
    const { stdout } = await run([...WORDS, '--no-color'], { columns: 100 });
    expect(stdout).not.toContain(ESCAPE);
  });
});

describe('what is coloured says what is plain', () => {
  it('in every verb', () => {
    expect(new Set(COLOURED_CALLS.map(([verb]) => verb))).toEqual(new Set(VERBS.map(({ name }) => name)));
  });

  const calls = COLOURED_CALLS.flatMap((words) =>
    ['vi', 'en'].map((language) => [...words, '--lang', language]),
  );
  it.each(calls.map((words) => [words]))('cchc %j', async (words) => {
    // Only what is laid out for a terminal depends on its width.
    const isLaidOut = !words.includes('--format') || words.includes('text');
    for (const columns of isLaidOut ? [100, 40] : [100]) {
      const coloured = await run(words, { columns });
      const plain = await run(words, { columns, env: { NO_COLOR: '1' } });
      expect(withoutColour(coloured.stdout)).toBe(plain.stdout);
      expect(withoutColour(coloured.stderr)).toBe(plain.stderr);
    }
  });
});
