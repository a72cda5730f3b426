import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/plan/yaml/yaml-document.ts';

/** What the whole command may take, in seconds of one processor. */
const MOST_SECONDS = 10;

/** Texts of a size that is still read, of nothing but what once took much longer than its length. */
const SLOW: readonly (readonly [what: string, text: string])[] = [
  ['opening quotes between brackets', `note: [${'“a, '.repeat(240_000)}]\n`],
  ['quotes that are not closed between brackets', `aims: [\n${'  "abc,\n'.repeat(240_000)}]\n`],
];

describe('a text that nobody means is read in seconds', () => {
  it.each(SLOW)('%s', (_, text) => {
    const start = process.cpuUsage();
    readYaml({ file: 'f.yaml', text });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
  });
});
