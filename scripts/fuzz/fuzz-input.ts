import { type Grammar, growYaml } from './grammar.ts';
import { HOSTILE_TEXTS, quoted } from './hostile-texts.ts';
import { mutate } from './mutate.ts';
import { below, pick, randomFrom, type Random } from './random.ts';

/** A plan and its directory, as texts. */
export interface FuzzInput {
  readonly plan: string;
  readonly directory: string;
}

/** What inputs are made from. */
export interface Bases {
  readonly pairs: readonly FuzzInput[];
  readonly plans: readonly string[];
  readonly grammar: Grammar;
}

/** The input of a number: the same for the same seed and bases. */
export function inputAt(seed: number, index: number, bases: Bases): FuzzInput {
  const random = randomFrom(seed, index);
  const pair = pick(random, bases.pairs);
  switch (below(random, 10)) {
    case 0:
      return { plan: growYaml(bases.grammar, random), directory: pair.directory };
    case 1:
      return {
        plan: mutate(growYaml(bases.grammar, random), random, bases.plans),
        directory: pair.directory,
      };
    case 2:
      return {
        plan: withHostileTexts(pair.plan, random),
        directory: withHostileTexts(pair.directory, random),
      };
    case 3:
      return { plan: pair.plan, directory: mutate(pair.directory, random, [pair.directory, ...bases.plans]) };
    default:
      return { plan: mutate(pair.plan, random, bases.plans), directory: pair.directory };
  }
}

/** A text of which some values and keys have become hostile. */
function withHostileTexts(text: string, random: Random): string {
  const often = 0.02 + random() * 0.3;
  return text.replace(/(?<=: |- )[^\s,{}[\]][^,{}[\]\n]*(?=[,}\]\n ])/g, (value) =>
    random() < often ? quoted(pick(random, HOSTILE_TEXTS)) : value,
  );
}
