import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDirectory, parsePlan } from '../../../src/plan/parse.ts';
import { validatePlan } from '../../../src/rules/engine/validate-plan.ts';

const FOLDER = 'tests/rules/fixtures/CC506-no-notice/fires';

/** The codes told of a plan without a notice period whose units have been notified, these ones. */
function codesWith(notified: readonly string[]): string[] {
  const records = notified.map(
    (unit) => `  - { unit: ${unit}, notified: { sent: 2021-04-05, visit: 2021-05-04 } }\n`,
  );
  const text = `${readFileSync(`${FOLDER}/plan.yaml`, 'utf8')}records:\n${records.join('')}`;
  const directory = readFileSync(`${FOLDER}/directory.yaml`, 'utf8');
  const { diagnostics } = validatePlan(
    parsePlan({ file: 'plan.yaml', text }),
    parseDirectory({ file: 'directory.yaml', text: directory }),
  );
  return diagnostics.map(({ code }) => code);
}

it('asks for a notice as long as one visit has not been notified', () => {
  expect(codesWith(['so-tu-phap', 'so-xay-dung'])).toContain('CC506');
  expect(codesWith(['so-tu-phap', 'so-xay-dung', 'huyen-tam-binh'])).not.toContain('CC506');
});
