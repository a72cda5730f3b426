import type { visitsWithoutLetter } from '../../documents/letter/choose-letters.ts';
import type { LetterPlan } from '../../documents/letter/letter.ts';
import { printable } from '../../formats/text/text-width.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { Bilingual } from '../../words/language.ts';
import type { Environment } from '../environment.ts';
import { leftOut } from './copies.ts';

/** Which letters are not among all of them, and why; null if all are. */
export function leftOutNote(letters: readonly LetterPlan[], areCopies: boolean): Bilingual | null {
  return letters.length === 0 ? null : leftOut(letters, areCopies);
}

/** In which letters the reason is left out, and where it can be given; null if in none. */
export function unexplainedNote(letters: readonly LetterPlan[]): Bilingual | null {
  const visits = [...new Set(letters.flatMap(({ unexplained = [] }) => unexplained))];
  if (visits.length === 0) return null;
  const names = (language: keyof Bilingual) => visits.map(({ name }) => name[language]).join(', ');
  return {
    vi: `Lưu ý: thư không nêu lý do, vì chưa ghi vì sao đổi: ${names('vi')}. Ghi "put-off" kèm lý do vào sổ theo dõi rồi viết lại.`,
    en: `Note: no reason is given, for none is on record: ${names('en')}. Record "put-off" with its reason, then write again.`,
  };
}

/** That a single letter has no index, which is where the reason of --late is kept. */
export const REASON_KEPT_NOWHERE: Bilingual = {
  vi: 'Lưu ý: chưa ghi lại lý do muộn ở đâu cả; muốn có danh sách giữ lý do này, hãy nêu một thư mục ở -o.',
  en: 'Note: the reason of --late is kept nowhere; for an index that keeps it, name a folder with -o.',
};

/** What flags that were given change of the letters. */
interface Effects {
  /** Whether a reason was given for letters of which none is late. */
  readonly isLateUnused: boolean;
  /** Whether a day was given to papers that do not print it. */
  readonly isDateUnprinted: boolean;
  /** Whether clauses were asked for of letters that cite none. */
  readonly areClausesUnused: boolean;
}

/** Which flags were given without effect. */
export function withoutEffectNotes({
  isLateUnused,
  isDateUnprinted,
  areClausesUnused,
}: Effects): readonly Bilingual[] {
  return [
    ...(isLateUnused ? [LATE_UNUSED] : []),
    ...(isDateUnprinted ? [DATE_UNPRINTED] : []),
    ...(areClausesUnused ? [CLAUSES_UNUSED] : []),
  ];
}

const LATE_UNUSED: Bilingual = {
  vi: 'Lưu ý: không có thư nào muộn nên không dùng đến lý do ở --late.',
  en: 'Note: no letter is late, so the reason of --late is not used.',
};

const DATE_UNPRINTED: Bilingual = {
  vi: 'Lưu ý: biên bản ghi ngày làm việc với đơn vị, không in ngày ở --date; ngày ấy chỉ có trong danh sách.',
  en: 'Note: minutes bear the day of the visit and do not print that of --date, which the index alone tells.',
};

const CLAUSES_UNUSED: Bilingual = {
  vi: 'Lưu ý: văn bản này không dẫn điều khoản nào của kế hoạch nên --clauses không thêm gì.',
  en: 'Note: this paper cites no clause of the plan, so --clauses adds nothing.',
};

/** Says which visits have no letter among all of them, and why. */
export function tellWithoutLetter(
  { unplaced, unnamed, notRecorded }: ReturnType<typeof visitsWithoutLetter>,
  { stderr, language }: Environment,
): void {
  const tell = (visits: readonly Visit[], why: Bilingual) => {
    if (visits.length === 0) return;
    const names = visits.map(({ name }) => printable(name[language])).join(', ');
    const said = {
      vi: `Chưa có thư, vì ${why.vi}: ${names}.`,
      en: `Without a letter, for ${why.en}: ${names}.`,
    };
    stderr.write(`${said[language]}\n`);
  };
  tell(unplaced, { vi: 'chưa xếp được ngày', en: 'they have no day yet' });
  tell(unnamed, { vi: 'chưa có tên đơn vị', en: 'they are not named yet' });
  tell(notRecorded, {
    vi: 'ngày đã thông báo đã qua mà chưa ghi kết quả',
    en: 'the day notified has gone by without a record',
  });
}
