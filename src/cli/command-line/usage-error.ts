import type { Bilingual } from '../../words/language.ts';

/**
 * What the command line asks for cannot be: told in one sentence. Exit status 2 for wrong use; 1 where the plan is what
 * stands in the way.
 */
export class UsageError extends Error {
  readonly words: Bilingual;
  readonly advice: Bilingual | null;

  readonly status: 1 | 2;

  constructor(words: Bilingual, advice: Bilingual | null = null, status: 1 | 2 = 2) {
    super(words.en);
    this.name = 'UsageError';
    this.words = words;
    this.advice = advice;
    this.status = status;
  }
}

/** Two pieces of advice, a line each; either may be lacking. */
export function bothAdvices(one: Bilingual | null, other: Bilingual | null): Bilingual | null {
  if (one === null || other === null) return one ?? other;
  return { vi: `${one.vi}\n${other.vi}`, en: `${one.en}\n${other.en}` };
}
