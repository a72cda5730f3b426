import type { Bilingual } from '../../words/language.ts';

/** Wrong use of the command line: told in one sentence, exit status 2. */
export class UsageError extends Error {
  readonly words: Bilingual;
  readonly advice: Bilingual | null;

  constructor(words: Bilingual, advice: Bilingual | null = null) {
    super(words.en);
    this.name = 'UsageError';
    this.words = words;
    this.advice = advice;
  }
}
