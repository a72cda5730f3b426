import { describe, expect, it } from 'vitest';
import { verbMeant, verbMeantOrAll } from '../../../src/cli/command-line/verb-meant.ts';
import { VERBS } from '../../../src/cli/command-line/verbs.ts';
import { fold } from '../../../src/plan/fold.ts';
import { run } from '../run.ts';

describe('a verb that is sought under another name', () => {
  it.each([
    ['check', 'validate'],
    ['Lint', 'validate'],
    ['kiem-tra', 'validate'],
    ['kiểm tra', 'validate'],
    ['xếp-lịch', 'schedule'],
    ['lich', 'schedule'],
    ['công văn', 'letter'],
    ['list', 'status'],
    ['new', 'init'],
    ['letters', 'letter'],
  ])('is named: %s', (typed, verb) => {
    expect(verbMeant(typed, VERBS)).toBe(verb);
  });

  it('is told whether it is typed as a verb or asked help for', async () => {
    for (const words of [['lint'], ['help', 'lint']]) {
      const { status, stderr } = await run(words);
      expect(status).toBe(2);
      expect(stderr).toContain('Có phải là validate?');
    }
  });

  it('is one verb, under names that no verb has', () => {
    const names = VERBS.map(({ name }) => name);
    const sought = VERBS.flatMap(({ soughtAs = [] }) => soughtAs.map(fold));
    expect(new Set(sought).size).toBe(sought.length);
    expect(sought.filter((word) => names.includes(word))).toEqual([]);
  });

  it('is one of all where none is near', () => {
    expect(verbMeant('xyz', VERBS)).toBeNull();
    expect(verbMeantOrAll('xyz', VERBS).en).toMatch(/^There are: init, .*explain$/);
  });
});
