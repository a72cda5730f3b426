import { writtenDate } from '../../../calendar/date-words.ts';
import type { Language } from '../../../words/language.ts';
import { printable } from '../../text/text-width.ts';
import type { WordedExempted } from './check-report.ts';

/** The exemptions in force, a line each: what is exempted, why, by which document, until when. */
export function exemptedLines(exempted: readonly WordedExempted[], language: Language): string {
  return exempted
    .map(({ worded, exemption }) => {
      const { file, span } = worded.diagnostic.location;
      const place = `${printable(file)}:${span.line}:${span.column}`;
      const until = exemption.until === null ? '' : writtenDate(exemption.until, language);
      const words = {
        vi: `miễn ${worded.diagnostic.code} đến hết ${until} theo ${exemption.document ?? ''}, vì ${exemption.reason ?? ''}`,
        en: `exempted from ${worded.diagnostic.code} until ${until} by ${exemption.document ?? ''}: ${exemption.reason ?? ''}`,
      };
      return `${place}: ${printable(words[language])}\n`;
    })
    .join('');
}
