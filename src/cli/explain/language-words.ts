import type { ExplainedWords, Meaning } from '../../formats/of/schema/explained-words.ts';
import { type KeyReference, keyReference } from '../../formats/of/schema/key-reference.ts';
import { ANY_ID, type LanguageKey, languageKeys, nameOfKey } from '../../formats/of/schema/language-keys.ts';
import { knownMeanings } from './known-meanings.ts';

/** So many places of one word are named; more are told by their number. */
const MOST_PLACES = 4;

/** The words of the language that can be explained: its keys, and what they may be. */
export interface LanguageWords {
  /** All that a word means, or null if the language has no such word. */
  explain(asked: string): ExplainedWords | null;
  /** Every word that can be asked for: names of keys, facts, events, deadlines and words that keys may be, each once. */
  readonly words: readonly { readonly word: string; readonly about: string }[];
}

/** Reads the language. `page` is the language reference; null where it is not at hand. */
export function languageWords(page: string | null): LanguageWords {
  const keys = languageKeys();
  const known = knownMeanings();
  const isNew = ({ word, name }: Meaning) =>
    !known.some((one) => one.word === word && one.name.vi === name.vi);
  const meanings = [...known, ...choiceMeanings(keys).filter(isNew)];
  const words = new Map(keys.map((key) => [nameOfKey(key), key.title]));
  for (const { word, name } of meanings) if (!words.has(word)) words.set(word, name.vi);
  const told = (key: LanguageKey) => ({ key, reference: referenceFor(page, key) });
  return {
    explain(asked) {
      const steps = stepsOf(asked);
      if (steps.length === 0) return null;
      const whole = keys.filter(({ path }) => path.length >= steps.length && isWhole(path, steps));
      const ending = keys.filter((key) => !whole.includes(key) && endsIn(key.path, steps));
      const meant = steps.length > 1 ? [] : meanings.filter(({ word }) => word === steps[0]);
      // A fact or a deadline is what is asked for sooner than a key of that name somewhere below.
      const isOfKey = whole.length === 0 && meant.length === 0 && areAlike(ending);
      const shown = isOfKey ? ending.slice(0, 1) : whole;
      const elsewhere = ending.filter((key) => !shown.includes(key));
      if (shown.length + elsewhere.length + meant.length === 0) return null;
      return { keys: shown.map(told), meanings: meant, elsewhere };
    },
    words: [...words].map(([word, about]) => ({ word, about })),
  };
}

/** Whether keys mean the same wherever they stand. */
function areAlike([first, ...others]: readonly LanguageKey[]): boolean {
  return others.every((key) => key.description === first?.description && key.type.vi === first.type.vi);
}

function referenceFor(page: string | null, key: LanguageKey): KeyReference | null {
  return page === null ? null : keyReference(page, key);
}

/** The names that a path is typed with: `teams[0].members[].position`, `teams.0.members.position`. */
function stepsOf(asked: string): string[] {
  const names = asked.replace(/\[[^\]]*\]/g, '').split('.');
  return names.map((name) => name.trim().toLowerCase()).filter((name) => name !== '' && !/^\d+$/.test(name));
}

/** Whether names are those of the whole path; the id of something may be left out. */
function isWhole(path: readonly string[], steps: readonly string[]): boolean {
  return (
    fits(path, steps) ||
    fits(
      path.filter((step) => step !== ANY_ID),
      steps,
    )
  );
}

function endsIn(path: readonly string[], steps: readonly string[]): boolean {
  return path.some((_, index) => index > 0 && isWhole(path.slice(index), steps));
}

function fits(path: readonly string[], steps: readonly string[]): boolean {
  return (
    path.length === steps.length && path.every((step, index) => step === ANY_ID || step === steps[index])
  );
}

/** The words that keys may be, each with what it means there. */
function choiceMeanings(keys: readonly LanguageKey[]): Meaning[] {
  const meanings = new Map<string, { word: string; about: string; places: string[] }>();
  for (const { choices, written } of keys)
    for (const { word, about } of choices) {
      const id = JSON.stringify([word, about]);
      const known = meanings.get(id) ?? { word, about, places: [] };
      known.places.push(written);
      meanings.set(id, known);
    }
  return [...meanings.values()].map(({ word, about, places }) => {
    const named = places.slice(0, MOST_PLACES).join(', ');
    const more = places.length - MOST_PLACES;
    return {
      word,
      kind: { vi: 'từ', en: 'a word' },
      name: { vi: about, en: about },
      lines: [
        {
          vi: `Viết ở khóa ${named}${more > 0 ? ` và ${more} khóa khác` : ''}.`,
          en: `Written at ${named}${more > 0 ? ` and ${more} other keys` : ''}.`,
        },
      ],
    };
  });
}
