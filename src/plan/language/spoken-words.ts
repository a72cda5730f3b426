import { fold } from '../fold.ts';
import type { KeyWords, Said } from './words-of.ts';

/** A word of the language, and what it means in Vietnamese, in a few words. */
export interface NamedWord {
  readonly word: string;
  readonly name: string;
}

/** A word of the language, and what people write for it. */
interface SpokenWord {
  readonly word: string;
  readonly names: readonly string[];
}

/** Fewer letters are the beginning of too many words. */
const SHORTEST_BEGINNING = 4;

/** The letters and digits of a text alone: `Thời gian`, `thoi_gian` and `THOI-GIAN` are one. */
export function letters(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/** The keys of a group, each with what people write for it: itself, its title, and its other names. */
export function spokenKeys(keys: Readonly<Record<string, Said>>): SpokenWord[] {
  return Object.entries(keys).map(([word, { title, also = [] }]) => ({
    word,
    names: [word, title, ...also],
  }));
}

/** The words that a value is chosen from, each with what people write for it: itself, what it means, and its other names. */
export function spokenChoices({
  choices = {},
  spoken = {},
}: Pick<KeyWords, 'choices' | 'spoken'>): SpokenWord[] {
  return Object.entries(choices).map(([word, about]) => ({
    word,
    names: [word, about, nameIn(about), ...(spoken[word] ?? [])],
  }));
}

/** Of what an editor says of a word, the words before any remark: "cấp huyện (đến 30/06/2025)" is "cấp huyện". */
export function nameIn(about: string): string {
  return (about.split(/\s*[:;(]/)[0] ?? about).trim();
}

/** The only word for which a text stands beyond doubt, or nothing. */
export function wordMeant(text: string, words: readonly SpokenWord[]): string {
  const asked = letters(text);
  if (asked === '') return '';
  return onlyWord(words, (name) => name === asked);
}

/** The only word with a name that begins as a text does (of what has happened: `đã thông báo`), or nothing. */
export function wordBegun(text: string, words: readonly SpokenWord[]): string {
  const asked = fold(text).replace(/^da /, '').replaceAll(' ', '');
  if (asked.length < SHORTEST_BEGINNING) return '';
  const whole = onlyWord(words, (name) => name === asked);
  return whole !== '' ? whole : onlyWord(words, (name) => name.startsWith(asked));
}

/** The only word of which a name is asked for, by its letters, or nothing. */
function onlyWord(words: readonly SpokenWord[], isAsked: (name: string) => boolean): string {
  const [only, second] = words.filter(({ names }) => names.some((name) => isAsked(letters(name))));
  return only === undefined || second !== undefined ? '' : only.word;
}
