import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parseDirectory, parsePlan } from '../../src/plan/parse.ts';
import { validatePlan } from '../../src/rules/engine/validate-plan.ts';
import { wordDiagnostic } from '../../src/rules/engine/wording-of.ts';

/**
 * What the whole plans leave to later papers: information, never a fault. Decision 92 names neither the signer of the
 * secretariat's letters nor the team's people nor the communes, and Sở Tư pháp is inspected and seconds members.
 */
it.each([
  [
    'plans/vinh-long-2021.yaml',
    ['CC303 info office', 'CC309 info so-tu-phap', 'CC217 info 2', 'CC302 info doan-kiem-tra'],
  ],
  [
    'plans/vi-du-hai-cap-2026.yaml',
    ['CC309 info so-tai-chinh', 'CC309 info so-khoa-hoc-va-cong-nghe', 'CC217 info 8', 'CC217 info 4'],
  ],
])('%s has no fault, and leaves open only what it says', (file, expected) => {
  const text = readFileSync(file, 'utf8');
  const plan = parsePlan({ file, text });
  const named = path.posix.join(path.posix.dirname(file), plan.value?.directory ?? '');
  const directory = parseDirectory({ file: named, text: readFileSync(named, 'utf8') });
  const told = validatePlan(plan, directory).diagnostics.map(wordDiagnostic);
  expect(
    told.map(({ diagnostic: { code, location }, severity }) =>
      [code, severity, text.slice(location.span.start, location.span.end)].join(' '),
    ),
  ).toEqual(expected);
});
