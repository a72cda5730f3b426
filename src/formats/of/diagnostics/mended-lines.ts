import type { Bilingual, Language } from '../../../words/language.ts';
import { printable } from '../../text/text-width.ts';
import type { CheckReport } from './check-report.ts';

const DONE: Bilingual = { vi: 'đã sửa', en: 'mended' };
const WOULD: Bilingual = { vi: 'sẽ sửa', en: 'would mend' };

/** What was mended, or would be, a line for each kind of words. */
export function mendedLines(
  { mended, isDryRun }: Pick<CheckReport, 'mended' | 'isDryRun'>,
  language: Language,
): string {
  return mended
    .map(({ code, location: { file, span }, before, after, count }) => {
      const place = `${printable(file)}:${span.line}:${span.column}`;
      const times = {
        vi: count === 1 ? '' : ` (${count} chỗ như vậy)`,
        en: count === 1 ? '' : ` (${count} such places)`,
      };
      const done = (isDryRun ? WOULD : DONE)[language];
      return `${place}: ${done} ${code}: ${printable(before)} → ${printable(after)}${times[language]}\n`;
    })
    .join('');
}
