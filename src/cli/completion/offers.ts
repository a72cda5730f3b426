import type { Environment } from '../environment.ts';
import type { Value } from '../command-line/value.ts';
import { longName, type Verb, wordsOf } from '../command-line/verb.ts';
import type { Offer, Offers } from './offer.ts';
import { orNone, planOffers, unitOffers } from './plan-offers.ts';
import { flagsOf, readTyped, type TypedLine } from './wanted.ts';

/**
 * What may stand under the cursor: `words` are those typed after the name of the tool, the last one under the cursor.
 * Never more than begins as the word does.
 */
export async function offersFor(
  words: readonly string[],
  verbs: readonly Verb[],
  environment: Environment,
): Promise<Offers> {
  const line = await readTyped(words, verbs);
  const all = await allOffers(line, verbs, environment);
  if (!('offers' in all)) return all;
  const { wanted, current } = line;
  const before = wanted.what === 'value' ? wanted.before : '';
  const fitting = all.offers.filter(({ value }) => value.startsWith(current));
  return { ...all, offers: fitting.map(({ value, about }) => ({ value: before + value, about })) };
}

async function allOffers(line: TypedLine, verbs: readonly Verb[], environment: Environment): Promise<Offers> {
  const { wanted, verb } = line;
  const { language } = environment;
  switch (wanted.what) {
    case 'verb':
      return worded(verbs.map(({ name, summary }) => ({ value: name, about: summary[language] })));
    case 'flag':
      return worded(await flagOffers(verb, environment));
    case 'value':
      return valueOffers(wanted.value, line, environment);
    case 'nothing':
      return worded([]);
    default:
      return wanted satisfies never;
  }
}

async function flagOffers(verb: Verb | undefined, { language }: Environment): Promise<readonly Offer[]> {
  const offers = [];
  for (const [key, flag] of Object.entries(flagsOf(verb)))
    offers.push({ value: longName(key), about: (await wordsOf(flag))[language] });
  return offers;
}

async function valueOffers(
  { offers, choices, pick }: Value,
  { verb, arguments: said, current }: TypedLine,
  environment: Environment,
): Promise<Offers> {
  switch (offers) {
    case 'files':
      return { kind: 'files' };
    case 'folders':
      return { kind: 'folders' };
    case 'plans':
      return { kind: 'paths', offers: await orNone(() => planOffers(current)) };
    case 'units': {
      const plan = verb?.arguments.findIndex(({ value }) => value.offers === 'plans') ?? -1;
      return worded(await orNone(() => unitOffers(said[plan], environment, pick)));
    }
    case 'nothing':
      return worded(
        ((await choices?.()) ?? []).map(({ word, about }) => ({
          value: word,
          about: about[environment.language],
        })),
      );
    default:
      return offers satisfies never;
  }
}

function worded(offers: readonly Offer[]): Offers {
  return { kind: 'words', offers };
}
