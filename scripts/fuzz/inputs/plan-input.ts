import type { Bases } from '../bases.ts';
import type { PlanInput } from '../fuzz-input.ts';
import { growYaml, PLAN_HEAD } from '../mutations/grammar.ts';
import { mutate } from '../mutations/mutate.ts';
import { withHostileTexts } from '../mutations/with-hostile-texts.ts';
import { below, pick, type Random } from '../random.ts';

/** A plan with its directory, either of them changed or grown. */
export function planInput({ pairs, plans, grammar }: Bases, random: Random): PlanInput {
  const pair = pick(random, pairs);
  const { plan, directory } = pair;
  switch (below(random, 10)) {
    case 0:
      return { ...pair, plan: growYaml(grammar, PLAN_HEAD, random) };
    case 1:
      return { ...pair, plan: mutate(growYaml(grammar, PLAN_HEAD, random), random, plans) };
    case 2:
      return {
        of: 'plan',
        plan: withHostileTexts(plan, random),
        directory: withHostileTexts(directory, random),
      };
    case 3:
      return { of: 'plan', plan, directory: mutate(directory, random, [directory, ...plans]) };
    default:
      return { of: 'plan', plan: mutate(plan, random, plans), directory };
  }
}
