import { typedWord } from '../command-line/typed-word.ts';
import { type Call, longName } from '../command-line/verb.ts';
import type { LETTER } from './letter-verb.ts';

/** The flags of a call as they are typed to make it again, but for some; ends without a blank, begins with one unless empty. */
export function typedAgain(
  flags: Call<typeof LETTER.flags>['flags'],
  but: readonly (keyof typeof LETTER.flags)[],
): string {
  const left: readonly string[] = but;
  return Object.entries(flags)
    .filter(([key]) => !left.includes(key))
    .flatMap(([key, value]) => wordsOf(longName(key), value))
    .map((word) => ` ${word}`)
    .join('');
}

function wordsOf(
  name: string,
  value: Call<typeof LETTER.flags>['flags'][keyof typeof LETTER.flags],
): string[] {
  if (value === undefined || value === null || value === false) return [];
  if (value === true) return [name];
  if (typeof value === 'object' && 'symbol' in value) {
    const { number, symbol } = value;
    return [`${name} ${symbol === null ? number : `${number}/${symbol}`}`];
  }
  const values = typeof value === 'object' ? value : [value];
  return values.map((one) => `${name} ${typedWord(String(one))}`);
}
