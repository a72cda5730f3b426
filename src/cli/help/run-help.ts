import { type HelpPage, programHelp, verbHelp } from '../command-line/help.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Run, Verb } from '../command-line/verb.ts';
import { type Environment, HELP_WIDTH } from '../environment.ts';
import { paintFor } from '../output/page.ts';
import { writeResult } from '../output/write-output.ts';
import type { helpVerb } from './help-verb.ts';

/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 120;

/** `cchc help [COMMAND [WORD]]`: help on the tool, on a verb, or on a word of a verb, which is explained. */
export function helpOf(verbs: readonly Verb[]): Run<ReturnType<typeof helpVerb>['flags']> {
  return async ({ words }, environment) => {
    const [named, word] = words;
    const page = await helpPageFor(environment);
    if (named === undefined) {
      await writeResult(environment, {}, await programHelp(verbs, page));
      return 0;
    }
    const verb = verbs.find(({ name }) => name === named.toLowerCase());
    if (verb === undefined) return explainOther(named, verbs, environment);
    if (word !== undefined) return explainWord(verb, word, environment);
    await writeResult(environment, {}, await verbHelp(verb, page));
    return 0;
  };
}

/** `cchc` alone: a guide to begin with. */
export function guideTo(verbs: readonly Verb[]): Run<ReturnType<typeof helpVerb>['flags']> {
  return async (_, environment) => {
    const page = await helpPageFor(environment);
    const { guide } = await import('./guide.ts');
    await writeResult(environment, {}, await guide(verbs, page, environment));
    return 0;
  };
}

async function helpPageFor(environment: Environment): Promise<HelpPage> {
  const { stdout, language, width } = environment;
  return {
    language,
    width: stdout.isTTY === true ? Math.min(width, WIDEST) : HELP_WIDTH,
    paint: await paintFor(environment, stdout),
  };
}

/** What is no verb may be a code, a key or a fact, which is explained. */
async function explainOther(
  named: string,
  verbs: readonly Verb[],
  environment: Environment,
): Promise<number> {
  try {
    return await explained(named, environment);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { verbMeantOrAll } = await import('../command-line/verb-meant.ts');
    throw new UsageError(
      { vi: `không có lệnh "${named}"`, en: `there is no command "${named}"` },
      verbMeantOrAll(named, verbs),
    );
  }
}

/** A fact, a kind of paper or a code is told just as `cchc explain` tells it. */
async function explainWord(verb: Verb, word: string, environment: Environment): Promise<number> {
  const [argument] = verb.arguments;
  const known = ((await argument?.value.choices?.()) ?? []).map((choice) => choice.word);
  const found = known.find((one) => one.toLowerCase() === word.toLowerCase());
  if (found === undefined) {
    const { nearestOrAll } = await import('../command-line/did-you-mean.ts');
    throw new UsageError(
      { vi: `lệnh "${verb.name}" không có từ "${word}"`, en: `"${word}" is no word of "${verb.name}"` },
      known.length === 0
        ? { vi: `Xem: cchc help ${verb.name}`, en: `See: cchc help ${verb.name}` }
        : nearestOrAll(word, known),
    );
  }
  return explained(found, environment);
}

async function explained(word: string, environment: Environment): Promise<number> {
  const { explain } = await import('../explain/run-explain.ts');
  return explain({ words: [word], flags: { format: undefined, output: [], force: false } }, environment);
}
