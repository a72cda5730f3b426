import { below, pick, randomFrom } from '../fuzz/random.ts';
import { type Expected, type Moment, runKilled, type Tool, undisturbed } from './run-killed.ts';
import { type Scenario, SCENARIOS } from './scenarios.ts';

/** No command of the scenarios does more things to files; a run that is to be killed later than its end is not killed. */
const MOST_THINGS = 90;
/** In microseconds: about as long as any of them writes. */
const LONGEST_WRITING = 30_000;

/** How a number of kills went. */
export interface Kills {
  readonly kills: number;
  readonly faults: readonly string[];
}

/**
 * Kills so many runs at moments that the seed fixes, half of them at chosen things that are done to files, and half at
 * random times. Says how each fault came about.
 */
export async function killRuns(
  count: number,
  seed: number,
  tool: Tool,
  tell: (kills: Kills) => void = () => undefined,
): Promise<Kills> {
  const expected = new Map<Scenario, Expected>();
  for (const scenario of SCENARIOS) expected.set(scenario, await undisturbed(scenario, tool));
  const faults: string[] = [];
  let kills = 0;
  for (let index = 0; kills < count; index += 1) {
    const random = randomFrom(seed, index);
    const scenario = pick(random, SCENARIOS);
    const moment: Moment =
      random() < 0.5 ? { at: 1 + below(random, MOST_THINGS) } : { after: below(random, LONGEST_WRITING) };
    const isOther = random() < 0.5;
    const whole = expected.get(scenario);
    if (whole === undefined) throw new Error('not run');
    const { wasKilled, fault } = await runKilled(scenario, moment, isOther, whole, tool);
    if (wasKilled) kills += 1;
    if (fault !== null) faults.push(`${scenario.name}, killed ${JSON.stringify(moment)}: ${fault}`);
    tell({ kills, faults });
  }
  return { kills, faults };
}
