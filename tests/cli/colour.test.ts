import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

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
