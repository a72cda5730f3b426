import { parsePeriodExpression } from '../../plan/period-expression.ts';

/**
 * What a value says that is written on one line, plain or in quotes. Null for what is not written here (an alias), and for
 * forms whose text is not what it says (blocks, escapes).
 */
export function contentOf(words: string): string | null {
  if (/^[*&!|>[{]/.test(words) || /[\r\n\\]/.test(words)) return null;
  const quoted = /^(["'])(.*)\1$/su.exec(words);
  if (quoted === null) return /^["']/.test(words) ? null : words;
  const [, mark = '', content = ''] = quoted;
  return content.includes(mark) ? null : content;
}

/** The words in double quotes; null where they would have to be escaped there. */
export function inQuotes(words: string): string | null {
  return /["\\\r\n]/.test(words) ? null : `"${words}"`;
}

/** A month or quarter that is written in a way of its own, as `2021-05` or `2021-Q2`: 05/2021, Q2/2021, 2021.5. */
export function writtenAsPeriod(content: string): string | null {
  const yearFirst = /^(\d{4})\s*[-/.]?\s*(Q[1-4]|(?<=[-/.]\s*)\d{1,2})$/i.exec(content.trim());
  const yearLast = /^(Q[1-4]|\d{1,2}(?=\s*[-/.]))\s*[-/.]?\s*(\d{4})$/i.exec(content.trim());
  const [year = '', part = ''] = yearFirst?.slice(1) ?? yearLast?.slice(1).reverse() ?? [];
  const period = `${year}-${/^\d/.test(part) ? part.padStart(2, '0') : part.toUpperCase()}`;
  return parsePeriodExpression(period) === null ? null : period;
}

/** The hours of a session as `07:30-11:30`: 7:30-11:30, 7h30 – 11h30. */
export function writtenAsHours(content: string): string | null {
  const found = /^(\d{1,2})[:hg](\d{2})\s*[-–—]\s*(\d{1,2})[:hg](\d{2})$/.exec(content.trim());
  if (found === null) return null;
  const [fromHour = '', fromMinute = '', toHour = '', toMinute = ''] = found.slice(1);
  return `${fromHour.padStart(2, '0')}:${fromMinute}-${toHour.padStart(2, '0')}:${toMinute}`;
}

/** A share as `60%`: 60 %, 12,5%. */
export function writtenAsShare(content: string): string | null {
  const found = /^(\d{1,3})(?:[.,](\d+))?\s*%$/.exec(content.trim());
  if (found === null) return null;
  const [, whole = '', part] = found;
  return part === undefined ? `${whole}%` : `${whole}.${part}%`;
}
