import type { CivilDate } from '../../calendar/civil-date.ts';
import { writtenDate } from '../../calendar/date-words.ts';
import { type Choice, isLate } from '../../documents/letter/choose-letters.ts';
import type { LetterPlan, ToldEvent } from '../../documents/letter/letter.ts';
import type { Form } from '../../plan/language/forms.ts';
import type { Bilingual, Language } from '../../words/language.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** Why no letter of a kind is written, in words. */
export function notChosen(kind: string, choice: Exclude<Choice, { readonly chosen: unknown }>): UsageError {
  switch (choice.refused) {
    case 'nothing-to-write':
      return new UsageError({
        vi: `kế hoạch này không có thư "${kind}" nào phải viết`,
        en: `this plan asks for no letter "${kind}"`,
      });
    case 'several': {
      const { letters } = choice;
      return new UsageError(
        {
          vi: `có ${letters.length} thư "${kind}", chưa rõ viết thư nào`,
          en: `there are ${letters.length} letters "${kind}"; which?`,
        },
        {
          vi: `Thêm --all, hoặc --unit với một trong: ${listOf(letters)}`,
          en: `Add --all, or --unit with one of: ${listOf(letters)}`,
        },
      );
    }
    case 'form': {
      const { name, form } = choice.visit;
      const how = FORMS[form];
      return new UsageError({
        vi: `${name.vi} ${how.vi} nên không có thư "${kind}"`,
        en: `${name.en} ${how.en}, so there is no letter "${kind}"`,
      });
    }
    case 'unknown-unit': {
      const { unit, nearest, letters } = choice;
      return new UsageError(
        { vi: `không có thư "${kind}" nào gửi "${unit}"`, en: `no letter "${kind}" goes to "${unit}"` },
        nearest === null
          ? { vi: `Có: ${listOf(letters)}`, en: `There are: ${listOf(letters)}` }
          : { vi: `Có phải ý bạn là "${nearest}"?`, en: `Did you mean "${nearest}"?` },
      );
    }
    default:
      return choice satisfies never;
  }
}

const FORMS: Readonly<Record<Form, Bilingual>> = {
  'on-site': { vi: 'được kiểm tra trực tiếp', en: 'is inspected on site' },
  unannounced: { vi: 'được kiểm tra đột xuất', en: 'is inspected unannounced' },
  'by-report': { vi: 'được kiểm tra qua báo cáo', en: 'is inspected by report' },
  digital: { vi: 'được kiểm tra qua hệ thống số', en: 'is inspected through digital systems' },
};

function listOf(letters: readonly LetterPlan[]): string {
  return letters.map(({ addressee }) => addressee).join(', ');
}

/** That a letter may not bear a date before what it tells as done. */
export function tooEarly(date: CivilDate, told: ToldEvent): UsageError {
  const why = tooEarlyWords(told);
  const [vi, en] = [writtenDate(told.date, 'vi'), writtenDate(told.date, 'en')];
  return new UsageError(
    {
      vi: `--date: ngày ${writtenDate(date, 'vi')} ${why.vi} (${vi})`,
      en: `--date: ${writtenDate(date, 'en')} is ${why.en} (${en})`,
    },
    { vi: `Ghi ngày từ ${vi} trở đi.`, en: `Give a day from ${en} on.` },
  );
}

function tooEarlyWords(told: ToldEvent): Bilingual {
  switch (told.event) {
    case 'decision-signed':
      return { vi: `trước ngày ký ${told.number}`, en: `before ${told.number} was signed` };
    case 'visit-ended': {
      const { name } = told.visit;
      return {
        vi: `trước ngày kiểm tra xong ${name.vi}`,
        en: `before the visit to ${name.en} has ended`,
      };
    }
    default:
      return told satisfies never;
  }
}

/** Refuses a date on which some of the letters would go out too late, with the last lawful day of each. */
export function refuseLate(date: CivilDate | null, letters: readonly LetterPlan[]): void {
  const late = letters.filter((letter) => isLate(letter, date));
  if (date === null || late.length === 0) return;
  const list = (language: Language) =>
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
