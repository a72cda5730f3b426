import { type CivilDate, parseCivilDate } from '../../calendar/civil-date.ts';
import { UsageError } from './usage-error.ts';

/** A date given on the command line; `what` names the flag or argument, `word` what may stand in its place. */
export function readDateFlag(text: string, what: string, word: string | null = null): CivilDate {
  const date = parseCivilDate(text.trim());
  if (date !== null) return date;
  throw new UsageError(
    { vi: `${what}: "${text}" không phải là ngày`, en: `${what}: "${text}" is not a date` },
    {
      vi: `Viết như 2021-05-17 hoặc 17/05/2021${word === null ? '' : `, hoặc "${word}"`}.`,
      en: `Write it as 2021-05-17 or 17/05/2021${word === null ? '' : `, or "${word}"`}.`,
    },
  );
}

/** A whole number from 0 given on the command line. */
export function readCountFlag(text: string, what: string): number {
  if (/^\d{1,6}$/.test(text.trim())) return Number(text);
  throw new UsageError({
    vi: `${what}: "${text}" không phải là số nguyên từ 0 đến 999999`,
    en: `${what}: "${text}" is not a whole number from 0 to 999999`,
  });
}

/** The number of an official paper, and its symbol where that was given with it. */
export interface GivenNumber {
  readonly number: string;
  readonly symbol: string | null;
}

/** The number of an official paper: `5`, `05`, `12a`, `20/SNV-CCHC`; null for none, which is left blank. */
export function readNumberFlag(text: string, what: string): GivenNumber | null {
  const typed = text.trim();
  if (typed === '') return null;
  const [, number, symbol = null] =
    /^(\d{1,6}\p{L}?)(?:\s*\/\s*(\p{L}[\p{L}\p{M}\p{N}\p{Pd}&/.]*))?$/u.exec(typed) ?? [];
  if (number !== undefined) return { number, symbol };
  throw new UsageError(
    {
      vi: `${what}: "${text}" không phải là số văn bản`,
      en: `${what}: "${text}" is not the number of a paper`,
    },
    {
      vi: 'Ghi số, ví dụ 05, hoặc cả ký hiệu như trên văn bản, ví dụ 05/SNV-CCHC.',
      en: 'Give the number, such as 05, or the symbol too, as on the paper: 05/SNV-CCHC.',
    },
  );
}

/** A word that must be one of those given, without regard to case. */
export async function readWordFlag<Word extends string>(
  text: string,
  words: readonly Word[],
  what: string,
): Promise<Word> {
  const typed = text.trim().toLowerCase();
  const word = words.find((one) => one.toLowerCase() === typed);
  if (word !== undefined) return word;
  const { didYouMean, nearestWord } = await import('./did-you-mean.ts');
  const meant = nearestWord(text, words);
  throw new UsageError(
    {
      vi: `${what}: "${text}" không dùng được, chỉ có ${words.join(', ')}`,
      en: `${what}: "${text}" is unknown; there are ${words.join(', ')}`,
    },
    meant === null ? null : didYouMean(meant),
  );
}
