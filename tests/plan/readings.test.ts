import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parsePlan } from '../../src/plan/parse.ts';

const PLAN = readFileSync('plans/vinh-long-2021.yaml', 'utf8');

/** The real plan with so many groups of units more, of each of which the level is misspelt. */
function faulty(count: number): string {
  const groups = Array.from(
    { length: count },
    (_, at) => `  - { id: x${at}, level: distric, units: [y${at}] }\n`,
  );
  return PLAN.replace('\nunits:\n', `\nunits:\n${groups.join('')}`);
}

it.each([
  [3, 3],
  [200, 200],
])('a plan with %i faults is read in the ways in which it may have been meant', (count, told) => {
  const { problems, readings } = parsePlan({ file: 'a.yaml', text: faulty(count) });
  expect(problems).toHaveLength(told);
  expect(readings?.ways.length).toBeGreaterThan(0);
  expect(readings?.holes.length).toBeGreaterThan(0);
});

it('of one with hundreds of them nothing is held for certain, and no way is tried', () => {
  const { readings } = parsePlan({ file: 'a.yaml', text: faulty(300) });
  expect(readings?.ways ?? []).toEqual([]);
});
