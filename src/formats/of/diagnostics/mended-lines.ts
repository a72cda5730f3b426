import type { MendedWords } from '../../../rules/mending/mended-words.ts';
import type { Language } from '../../../words/language.ts';
import { printable } from '../../text/text-width.ts';

/** What was mended, a line for each kind of words. */
export function mendedLines(mended: readonly MendedWords[], language: Language): string {
  return mended
    .map(({ code, location: { file, span }, before, after, count }) => {
      const place = `${printable(file)}:${span.line}:${span.column}`;
      const times = {
        vi: count === 1 ? '' : ` (${count} chỗ như vậy)`,
        en: count === 1 ? '' : ` (${count} such places)`,
      };
      const done = { vi: 'đã sửa', en: 'mended' }[language];
      return `${place}: ${done} ${code}: ${printable(before)} → ${printable(after)}${times[language]}\n`;
    })
    .join('');
}
