import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/engine/known-rules.ts';
import { expectedText } from './expected-text.ts';
import { validateFixture } from './read-fixture.ts';

const FOLDER = 'tests/rules/fixtures';
const NAMES = RULES.map(({ code, slug }) => `${code}-${slug}`);

it('every rule has a fixture folder, and every folder a rule', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...NAMES].sort());
});

describe.each(NAMES)('%s', (name) => {
  const folder = `${FOLDER}/${name}`;
  const code = name.slice(0, 5);
  const codes = (side: string) => validateFixture(`${folder}/${side}`).diagnostics.map((one) => one.code);

  it('fires in one plan and is silent in the other', () => {
    expect(codes('fires')).toContain(code);
    expect(codes('silent')).not.toContain(code);
  });

  it('tells what is expected, at the place expected', () => {
    expect(expectedText(folder)).toBe(readFileSync(`${folder}/expected.txt`, 'utf8'));
  });
});
