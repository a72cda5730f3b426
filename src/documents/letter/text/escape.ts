import { keeper } from '../../kept.ts';

/** Signs that mean something in a text of a letter, each with a private letter that stands for it in a value. */
const SIGNS = '*#|_-=>{}`';
const FIRST = 0xe000;
const GAP_START = '\uE0FE';
const GAP_END = '\uE0FF';

/**
 * A value as it goes into a text: on one line, its blanks to fill in kept, without control characters, and with its signs escaped so that nothing
 * in it can be taken for markup.
 */
export function escaped(value: string): string {
  return kept(value, () => escapedAnew(value));
}

/** In characters, of values that most letters of a kind share. */
const MOST = 200_000;
const kept = keeper<string>(MOST, (text) => text.length);

function escapedAnew(value: string): string {
  return value
    .normalize('NFC')
    .replace(/[\uE000-\uE0FF]/g, '')
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(/[\u0000-\u001F\u007F-\u009F]/g, '')
    .replace(/[*#|_\-=>{}`]/g, (sign) => String.fromCharCode(FIRST + SIGNS.indexOf(sign)));
}

/** The place of a missing fact, which a draft marks. */
export function gap(name: string): string {
  return `${GAP_START}${escaped(name)}${GAP_END}`;
}

/** A filled text in which what stands for something still to be given is marked as missing facts are. */
export function withGaps(text: string, values: readonly string[]): string {
  if (values.length === 0) return text;
  const words = values
    .map(escaped)
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const places = new RegExp(`${GAP_START}[^${GAP_END}]*${GAP_END}|${words.join('|')}`, 'g');
  return text.replace(places, (found) =>
    found.startsWith(GAP_START) ? found : `${GAP_START}${found}${GAP_END}`,
  );
}

/** The value again as it was given. */
export function unescaped(text: string): string {
  return text.replace(/[\uE000-\uE0FD]/g, (letter) => SIGNS.charAt(letter.charCodeAt(0) - FIRST));
}

/** The parts of a text between gaps, and the gaps. */
export function splitGaps(text: string): { readonly text: string; readonly isGap: boolean }[] {
  return text
    .split(/(\uE0FE[^\uE0FF]*\uE0FF)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith(GAP_START) ? { text: part.slice(1, -1), isGap: true } : { text: part, isGap: false },
    );
}
