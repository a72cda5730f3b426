import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/engine/known-rules.ts';
import { type Told, toldOf } from './told.ts';

const FOLDER = 'tests/rules/fixtures';
const NAMES = RULES.map(({ code, slug }) => `${code}-${slug}`);

it('every rule has a fixture folder, and every folder a rule', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...NAMES].sort());
});

describe.each(NAMES)('%s', (name) => {
  const folder = `${FOLDER}/${name}`;
  const code = name.slice(0, 5);
  const told = toldOf(folder);

  it('fires in one plan and is silent in the other', () => {
    expect(told.fires).toContain(code);
    expect(told.silent).not.toContain(code);
  });

  it('tells what is expected, at the place expected', () => {
    const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as Told;
    expect(told).toEqual(expected);
  });
});
