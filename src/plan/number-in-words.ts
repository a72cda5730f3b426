import { fold } from './fold.ts';

const DIGITS: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};

/** A number from 0 to 99, as it is said in Vietnamese: `mười lăm`, `hai mươi mốt`; null for anything else. */
export function numberInWords(text: string): number | null {
  const words = fold(text).split(' ');
  const [first = '', second, third, ...rest] = words;
  if (rest.length > 0) return null;
  const digit = (word: string | undefined) => (word === undefined ? 0 : (DIGITS[word] ?? null));
  if (first === 'muoi') {
    const ones = digit(second);
    return ones === null || third !== undefined || second === 'khong' ? null : 10 + ones;
  }
  const tens = digit(first);
  if (tens === null) return null;
  if (second === undefined) return tens;
  if (second !== 'muoi' || tens < 2) return null;
  const ones = digit(third);
  return ones === null ? null : tens * 10 + ones;
}

/** A number with what it counts: `15 ngày làm việc`, `mười lăm ngày`, `02 đơn vị`; what is counted may be empty. */
export interface CountInWords {
  readonly number: number;
  readonly unit: string;
}

/** Longer texts say more than a number. */
const MOST_WORDS = 6;

/** A whole number with or without what it counts; null for anything else. */
export function countInWords(text: string): CountInWords | null {
  const trimmed = text.normalize('NFC').trim();
  const figures = /^(\d{1,6})(?:\s*\(\s*\p{L}[\p{L}\s]*\))?\s*(\p{L}[\p{L}\s]*)?$/u.exec(trimmed);
  if (figures !== null) return { number: Number(figures[1]), unit: figures[2] ?? '' };
  const words = trimmed.split(/\s+/);
  if (words.length > MOST_WORDS) return null;
  for (let taken = Math.min(words.length, 3); taken > 0; taken--) {
    const number = numberInWords(words.slice(0, taken).join(' '));
    if (number !== null) return { number, unit: words.slice(taken).join(' ') };
  }
  return null;
}
