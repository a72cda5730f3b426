import { writtenDate } from '../../calendar/date-words.ts';
import type { IssuedPaper } from '../../documents/letter/formed-team.ts';
import type { LetterKind, LetterPlan } from '../../documents/letter/letter.ts';
import type { Bilingual } from '../../words/language.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** That the teams which letters would form are formed already. */
export function alreadyFormed(letters: readonly LetterPlan[]): UsageError {
  return new UsageError(formedWords(letters), PRINT_COPY);
}

/** That there is no copy of decisions which have yet to be issued. */
export function noCopyYet(letters: readonly LetterPlan[]): UsageError {
  const names = namesOf(letters);
  return new UsageError(
    {
      vi: `--copy: kế hoạch chưa ghi quyết định thành lập ${names} nên chưa có bản sao`,
      en: `--copy: the plan records no decision that formed ${names}, so there is no copy`,
    },
    {
      vi: 'Bỏ --copy để viết quyết định; khi đã ký, ghi số và ngày vào "formed" của đoàn.',
      en: 'Leave --copy out to write it; once it is signed, give number and date under "formed" of the team.',
    },
  );
}

/** Which teams are formed already, and by what. */
function formedWords(letters: readonly LetterPlan[]): Bilingual {
  const said = letters.map(({ addressee, issued }) => ({ addressee, by: decisionWords(issued ?? null) }));
  return {
    vi: `đã thành lập rồi nên không viết lại quyết định: ${said.map(({ addressee, by }) => `${addressee} (${by.vi})`).join('; ')}`,
    en: `already formed, so the decision is not written again: ${said.map(({ addressee, by }) => `${addressee} (${by.en})`).join('; ')}`,
  };
}

function decisionWords(issued: IssuedPaper | null): Bilingual {
  if (issued?.number == null || issued.date === null)
    return { vi: 'kế hoạch không ghi số, ngày quyết định', en: 'the plan gives no number and date' };
  const { number, symbol, date, isOfPlan } = issued;
  const paper = symbol === null ? number : `${number}/${symbol}`;
  return {
    vi: `${paper} ngày ${writtenDate(date, 'vi')}${isOfPlan ? ', chính là quyết định ban hành kế hoạch' : ''}`,
    en: `${paper} of ${writtenDate(date, 'en')}${isOfPlan ? ', the decision that issued the plan' : ''}`,
  };
}

const PRINT_COPY: Bilingual = {
  vi: 'Thêm --copy để in lại bản sao, mang số và ngày đã ghi.',
  en: 'Add --copy to print a copy, with the number and date on record.',
};

/** Which teams get no decision among all, for they are formed already, or no copy, for they are not. */
export function leftOut(letters: readonly LetterPlan[], areCopies: boolean): Bilingual {
  if (areCopies) {
    const names = namesOf(letters);
    return {
      vi: `Chưa có bản sao, vì kế hoạch chưa ghi quyết định thành lập: ${names}.`,
      en: `Without a copy, for the plan records no decision that formed them: ${names}.`,
    };
  }
  const { vi, en } = formedWords(letters);
  return { vi: `Lưu ý: ${vi}. ${PRINT_COPY.vi}`, en: `Note: ${en}. ${PRINT_COPY.en}` };
}

/** Refuses a copy of a kind of paper that has none, and flags for what a copy has from the plan, given by their names. */
export function refuseCopy(
  kind: LetterKind,
  others: readonly LetterKind[],
  besides: readonly string[],
): void {
  if (kind.isRecorded !== true) {
    const names = others.filter(({ isRecorded }) => isRecorded === true).map(({ name }) => name);
    throw new UsageError(
      {
        vi: `--copy: thư "${kind.name}" không có bản sao để in lại`,
        en: `--copy: of a letter "${kind.name}" no copy can be printed`,
      },
      {
        vi: `Bỏ --copy; tùy chọn này chỉ dùng với: ${names.join(', ')}`,
        en: `Leave --copy out; it goes with: ${names.join(', ')}`,
      },
    );
  }
  if (besides.length === 0) return;
  const names = besides.join(', ');
  throw new UsageError(
    {
      vi: `--copy không dùng cùng ${names}: bản sao mang số và ngày đã ghi trong kế hoạch`,
      en: `--copy does not go with ${names}: a copy bears the number and date that the plan records`,
    },
    { vi: `Bỏ ${names}.`, en: `Leave ${names} out.` },
  );
}

function namesOf(letters: readonly LetterPlan[]): string {
  return letters.map(({ addressee }) => addressee).join(', ');
}
