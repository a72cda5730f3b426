import { expect, it } from 'vitest';
import { VINH_LONG } from '../checklist/made.ts';
import { factsOf, kindOf } from './written.ts';

it('is asked of every agency that seconds members, but never of the office that asks', async () => {
  const facts = await factsOf(VINH_LONG);
  const seconding = facts.plan.teams.flatMap((team) => team.seconding.map(({ agency }) => agency));
  expect(seconding).toContain(facts.plan.office.agency);
  const asked = kindOf('nominate')
    .plans(facts)
    .map(({ id }) => id);
  expect(asked).toEqual(seconding.filter((agency) => agency !== facts.plan.office.agency));
});
