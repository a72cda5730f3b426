import { writtenDate } from '../../calendar/date-words.ts';
import type { LetterFacts } from '../../documents/letter/letter-facts.ts';
import type { LetterPlan } from '../../documents/letter/letter.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** Refuses a date on which some of the letters would go out too late, with the last lawful day of each. */
export function refuseLate({ date }: LetterFacts, letters: readonly LetterPlan[]): void {
  if (date === null) return;
  const late = letters.filter(({ due }) => due?.date != null && date > due.date);
  if (late.length === 0) return;
  const list = (language: 'vi' | 'en') =>
    late
      .map(
        ({ addressee, due }) =>
          `\n  - ${addressee}: ${due?.date == null ? '' : writtenDate(due.date, language)}`,
      )
      .join('');
  throw new UsageError(
    {
      vi: `ngày ${writtenDate(date, 'vi')} đã quá hạn, ngày cuối cùng đúng hạn là:${list('vi')}`,
      en: `${writtenDate(date, 'en')} is too late, the last lawful day is:${list('en')}`,
    },
    {
      vi: 'Lập lại lịch, hoặc thêm --late với lý do (lý do chỉ ghi trong danh sách, không có trong thư).',
      en: 'Make a new schedule, or add --late with the reason (told in the index only, not in the letter).',
    },
  );
}
