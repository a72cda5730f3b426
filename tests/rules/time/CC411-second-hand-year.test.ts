import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDirectory, parsePlan } from '../../../src/plan/parse.ts';
import { validatePlan } from '../../../src/rules/engine/validate-plan.ts';

const FOLDER = 'tests/rules/fixtures/CC411-second-hand-year/fires';

it.each([
  ['a holiday rather than the Sunday before it', '2027-01-10', '2027-02-19', '2027-02-04'],
  ['an ordinary day where no other is met', '2027-05-09', '2027-06-10', '2027-05-09'],
])('names %s', (_, decision, to, expected) => {
  const text = readFileSync(`${FOLDER}/plan.yaml`, 'utf8')
    .replace(/^year: .*$/m, 'year: 2027')
    .replace(/^ {2}date: .*$/m, `  date: ${decision}`)
    .replace(/^window: .*$/m, `window: { from: ${decision}, to: ${to} }`);
  const directory = readFileSync(`${FOLDER}/directory.yaml`, 'utf8');
  const { diagnostics } = validatePlan(
    parsePlan({ file: 'plan.yaml', text }),
    parseDirectory({ file: 'directory.yaml', text: directory }),
  );
  const told = diagnostics.flatMap((one) => (one.code === 'CC411' ? [one.values.date] : []));
  expect(told).toEqual([expected]);
});
