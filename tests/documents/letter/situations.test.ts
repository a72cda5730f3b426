import { describe, expect, it } from 'vitest';
import { parseDirectory, parsePlan } from '../../../src/plan/parse.ts';
import { validatePlan } from '../../../src/rules/engine/validate-plan.ts';
import { wordDiagnostic } from '../../../src/rules/engine/wording-of.ts';
import { factsIn, SITUATIONS } from './situations.ts';

describe.each(Object.entries(SITUATIONS))('%s', (_, situation) => {
  it('is a plan in which nothing is an error', () => {
    const plan = parsePlan({ file: 'plan.yaml', text: situation.plan });
    const directory = parseDirectory({ file: 'directory.yaml', text: situation.directory });
    const told = validatePlan(plan, directory).diagnostics.map(wordDiagnostic);
    expect(told.filter(({ severity }) => severity === 'error').map(({ message }) => message.en)).toEqual([]);
  });

  it('has a day for every visit', async () => {
    const { schedule } = await factsIn(situation);
    expect(schedule.visits.length).toBeGreaterThan(0);
    expect(schedule.unplaced).toEqual([]);
  });
});
