import { printable } from '../formats/text/text-width.ts';
import type { Bilingual, Language } from '../words/language.ts';
import type { UsageError } from './command-line/usage-error.ts';

const ERROR: Bilingual = { vi: 'Lỗi', en: 'Error' };

/** A typed word is told whole up to so many letters, of a longer one the first of them. */
const LONGEST_TOLD = 400;

/** Says what is wrong with a command line, and how to get on. A typed word stays on one line, whatever it holds, and is cut if it is very long. */
export function usageText(
  { words, advice }: Pick<UsageError, 'words' | 'advice'>,
  typed: readonly string[],
  language: Language,
): string {
  const tell = (text: string) =>
    strange(typed).reduce((told, word) => told.replaceAll(word, tamed(word)), text);
  const said = tell(words[language]);
  const end = /[.?!:]$/.test(said) ? '' : '.';
  const help = advice === null ? '' : `${tell(advice[language]).trimEnd()}\n`;
  return `${ERROR[language]}: ${said}${end}\n${help}`;
}

/** The typed words, and values of flags, that would break the lines of a message. Longest first: one may stand in another. */
function strange(typed: readonly string[]): string[] {
  const values = typed.flatMap((word) => [word, word.replace(/^--[\w-]+=/, ''), word.replace(/^-\w/, '')]);
  return [...new Set(values.flatMap((value) => [value, value.trim()]))]
    .filter((word) => /[\n\r\t]/.test(word) || word.length > LONGEST_TOLD)
    .toSorted((one, other) => other.length - one.length);
}

function tamed(word: string): string {
  return printable(word.length > LONGEST_TOLD ? `${word.slice(0, LONGEST_TOLD)}…` : word);
}
