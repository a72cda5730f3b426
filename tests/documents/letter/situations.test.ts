import { describe, expect, it } from 'vitest';
import { parseDirectory, parsePlan } from '../../../src/plan/parse.ts';
import { validatePlan } from '../../../src/rules/engine/validate-plan.ts';
import { wordDiagnostic } from '../../../src/rules/engine/wording-of.ts';
import { EVERY_SITUATION } from './followed-situations.ts';
import { factsIn, type Situation } from './situations.ts';

describe.each(Object.entries<Situation>(EVERY_SITUATION))('%s', (_, situation) => {
  it('is a plan in which nothing is an error', () => {
    const plan = parsePlan({ file: 'plan.yaml', text: situation.plan });
    const directory = parseDirectory({ file: 'directory.yaml', text: situation.directory });
    const told = validatePlan(plan, directory).diagnostics.map(wordDiagnostic);
    expect(told.filter(({ severity }) => severity === 'error').map(({ message }) => message.en)).toEqual([]);
  });
});

/** Those of a campaign that has only begun: facts and days to come may leave visits without one. */
const BEGUN = Object.entries<Situation>(EVERY_SITUATION).filter(
  ([, { today, facts }]) => today === undefined && facts === undefined,
);

describe.each(BEGUN)('%s', (_, situation) => {
  it('has a day for every visit', async () => {
    const { schedule } = await factsIn(situation);
    expect(schedule.visits.length).toBeGreaterThan(0);
    expect(schedule.unplaced).toEqual([]);
  });
});
