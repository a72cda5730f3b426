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

/** One link to several sentences by their numbers, which leads to the first: "[1, 2, 3]". */
export function footnoteLink(notes: Footnotes, sentences: readonly string[]): string {
  const numbers = sentences.map((sentence) => notes.numberOf(sentence));
  return `<a href="#c${numbers[0] ?? 1}">[${numbers.join(', ')}]</a>`;
}
