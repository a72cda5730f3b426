/** Sentences that many places refer to, each kept once. */
export interface Footnotes {
  /** The number of a sentence, from 1: a new one if it was not there yet. */
  numberOf(sentence: string): number;
  /** All of them, in the order of their numbers. */
  all(): readonly string[];
}

/** No footnotes yet. */
export function footnotes(): Footnotes {
  const numbers = new Map<string, number>();
  return {
    numberOf: (sentence) => {
      const number = numbers.get(sentence) ?? numbers.size + 1;
      numbers.set(sentence, number);
      return number;
    },
    all: () => [...numbers.keys()],
  };
}
