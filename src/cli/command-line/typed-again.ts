import { typedWord } from './typed-word.ts';
import { longName } from './verb.ts';

/** The number of a paper, with its symbol where that is typed. */
interface TypedNumber {
  readonly number: string;
  readonly symbol: string | null;
}

/** What a flag may mean that can be typed again. */
type Meant = string | number | boolean | TypedNumber | null | undefined | readonly (string | number)[];

/** The flags of a call as they are typed to make it again, but for some; ends without a blank, begins with one unless empty. */
export function typedAgain(flags: Readonly<Record<string, Meant>>, but: readonly string[]): string {
  return Object.entries(flags)
    .filter(([key]) => !but.includes(key))
    .flatMap(([key, value]) => wordsOf(longName(key), value))
    .map((word) => ` ${word}`)
    .join('');
}

function wordsOf(name: string, value: Meant): string[] {
  if (value === undefined || value === null || value === false) return [];
  if (value === true) return [name];
  if (typeof value === 'object' && 'symbol' in value) {
    const { number, symbol } = value;
    return [`${name} ${symbol === null ? number : `${number}/${symbol}`}`];
  }
  const values = typeof value === 'object' ? value : [value];
  return values.map((one) => `${name} ${typedWord(String(one))}`);
}
