import type { Side } from '../../documents/checklist/checklist.ts';
import { LETTER_KINDS } from '../../documents/letter/letter-kinds.ts';
import { MEASURES } from '../../plan/language/deadlines.ts';
import { RULES } from '../../rules/table.ts';
import type { Environment } from '../environment.ts';
import type { Verb } from '../command-line/verb.ts';
import type { Offer, Offers } from './offer.ts';
import { orNone, planOffers, unitOffers } from './plan-offers.ts';
import { SHELLS } from './shells.ts';
import { flagsOf, readTyped, type TypedLine } from './wanted.ts';

const SIDES = ['secretariat', 'team', 'unit', 'seconding'] as const satisfies readonly Side[];

/**
 * What may stand under the cursor: `words` are those typed after the name of the tool, the last one under the cursor.
 * Never more than begins as the word does.
 */
export async function offersFor(
  words: readonly string[],
  verbs: readonly Verb[],
  environment: Environment,
): Promise<Offers> {
  const line = readTyped(words, verbs);
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
      return worded(flagOffers(verb, language));
    case 'value':
      return valueOffers(wanted, line, environment);
    case 'argument':
      return argumentOffers(wanted.holder, line.current, environment);
    case 'nothing':
      return worded([]);
    default:
      return wanted satisfies never;
  }
}

function flagOffers(verb: Verb | undefined, language: Environment['language']): readonly Offer[] {
  const words = new Map(verb?.flags.map(([flag, said]) => [flag, said[language]]));
  return flagsOf(verb).map((flag) => ({
    value: /--[a-z-]+/.exec(flag)?.[0] ?? flag,
    about: words.get(flag) ?? '',
  }));
}

async function valueOffers(
  { flag, holder }: { readonly flag: string; readonly holder: string },
  line: TypedLine,
  environment: Environment,
): Promise<Offers> {
  const { verb } = line;
  switch (holder) {
    case 'file':
      return { kind: 'files' };
    case 'folder':
      return { kind: 'folders' };
    case 'language':
      return worded(plain(['vi', 'en']));
    case 'side':
      return worded(plain(SIDES));
    case 'measure':
      return worded(plain(MEASURES));
    case 'format':
      return worded(plain(formatsOf(verb)));
    case 'name': {
      const at = verb?.arguments.split(' ').findIndex((name) => name.includes('plan')) ?? -1;
      if (flag !== '--unit' || at === -1) return worded([]);
      return worded(await orNone(() => unitOffers(line.arguments[at], environment)));
    }
    default:
      return worded([]);
  }
}

async function argumentOffers(holder: string, current: string, environment: Environment): Promise<Offers> {
  const { language } = environment;
  switch (holder) {
    case 'plan':
      return { kind: 'paths', offers: await orNone(() => planOffers(current)) };
    case 'kind':
      return worded(plain(LETTER_KINDS.map(({ name }) => name)));
    case 'code':
      return worded(RULES.map(({ code, slug }) => ({ value: code, about: slug })));
    case 'schema':
      return worded([
        { value: 'plan', about: { vi: 'kế hoạch', en: 'a plan' }[language] },
        { value: 'directory', about: { vi: 'danh mục', en: 'a directory' }[language] },
      ]);
    case 'shell':
      return worded(plain(SHELLS));
    default:
      return worded([]);
  }
}

/** The formats of a verb, which the words of its `--format` list. */
function formatsOf(verb: Verb | undefined): readonly string[] {
  const words = verb?.flags.find(([flag]) => flag.startsWith('--format'))?.[1].en ?? '';
  return words
    .replace(/^.*:/, '')
    .split(/[, ]+/)
    .filter((word) => word !== '');
}

function worded(offers: readonly Offer[]): Offers {
  return { kind: 'words', offers };
}

function plain(words: readonly string[]): readonly Offer[] {
  return words.map((value) => ({ value, about: '' }));
}
