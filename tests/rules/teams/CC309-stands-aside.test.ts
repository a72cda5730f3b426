import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDirectory, parsePlan } from '../../../src/plan/parse.ts';
import { validatePlan } from '../../../src/rules/engine/validate-plan.ts';

const FOLDER = 'tests/rules/fixtures/CC309-stands-aside/fires';

/** The codes and lines that are told of the fixture with another list of provincial units. */
function told(units: string): string[] {
  const text = readFileSync(`${FOLDER}/plan.yaml`, 'utf8').replace('[so-tu-phap, so-xay-dung]', units);
  const directory = readFileSync(`${FOLDER}/directory.yaml`, 'utf8');
  const { diagnostics } = validatePlan(
    parsePlan({ file: 'plan.yaml', text }),
    parseDirectory({ file: 'directory.yaml', text: directory }),
  );
  return diagnostics.map(({ code, location: { span } }) => `${code} ${span.line}:${span.column}`);
}

it('is told once of a unit that is written twice, which is told as such', () => {
  expect(told('[so-tu-phap, so-tu-phap]')).toEqual(['CC309 17:13', 'CC204 17:25']);
});
