import type { Bilingual } from '../../../words/language.ts';
import type { KeyReference } from './key-reference.ts';
import type { LanguageKey } from './language-keys.ts';

/** What a word of the language means that is no key: a fact, an event, a deadline, a word that a key may be. */
export interface Meaning {
  readonly word: string;
  /** What kind of word it is. */
  readonly kind: Bilingual;
  /** What it stands for; in Vietnamese alone where the language is described so. */
  readonly name: Bilingual;
  /** What else is known of it. */
  readonly lines: readonly Bilingual[];
}

/** All that a word means. */
export interface ExplainedWords {
  /** Keys that are told in full, with what the reference says of them. */
  readonly keys: readonly { readonly key: LanguageKey; readonly reference: KeyReference | null }[];
  readonly meanings: readonly Meaning[];
  /** Keys of the same name in other places. */
  readonly elsewhere: readonly LanguageKey[];
}
