import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/plan/yaml/yaml-document.ts';

/** Texts of nothing but what once took a hundred times longer than others of this length. */
const SLOW: readonly (readonly [what: string, text: string])[] = [
  ['opening quotes between brackets', `note: [${'“a, '.repeat(240_000)}]\n`],
  ['quotes that are not closed between brackets', `aims: [\n${'  "abc,\n'.repeat(240_000)}]\n`],
];

describe('a text that nobody means is refused like any other that is too long', () => {
  it.each(SLOW)('%s', (_, text) => {
    const { problems } = readYaml({ file: 'f.yaml', text });
    expect([...new Set(problems.map(({ code }) => code))]).toEqual(['CC110']);
  });
});
