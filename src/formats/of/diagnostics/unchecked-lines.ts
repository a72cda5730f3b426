import type { Bilingual, Language } from '../../../words/language.ts';
import { printable } from '../../text/text-width.ts';
import type { NameInRepository, UncheckedFile } from './check-report.ts';

/** What the rules of each family look at, by the first digit of their codes. */
const FAMILIES: Readonly<Record<string, Bilingual>> = {
  1: { vi: 'lời văn', en: 'wording' },
  2: { vi: 'đơn vị', en: 'units' },
  3: { vi: 'đoàn', en: 'teams' },
  4: { vi: 'thời gian', en: 'time' },
  5: { vi: 'thời hạn', en: 'deadlines' },
  6: { vi: 'xếp lịch', en: 'scheduling' },
  7: { vi: 'so với kế hoạch khác', en: 'comparison with other plans' },
  8: { vi: 'miễn trừ', en: 'exemptions' },
  9: { vi: 'sổ theo dõi', en: 'records' },
};

/** More faulty keys than this are not named. */
const MOST_SECTIONS = 5;

/** What could not be checked, a sentence for each file; `nameOf`: what files are called. */
export function uncheckedSentences(
  unchecked: readonly UncheckedFile[],
  language: Language,
  nameOf: NameInRepository = (file) => file,
): string[] {
  return unchecked.map(({ file: written, sections, codes }) => {
    const file = nameOf(written);
    const families = [...new Set(codes.map((code) => code.charAt(2)))];
    const what = (one: Language) => families.map((family) => FAMILIES[family]?.[one] ?? '').join(', ');
    const named = sections.slice(0, MOST_SECTIONS).map((section) => `"${section}"`);
    const list = named.join(', ') + (sections.length > MOST_SECTIONS ? ', …' : '');
    const words = {
      vi:
        list === ''
          ? `Chưa kiểm tra được gì khác trong ${file}: sửa lỗi trên rồi chạy lại.`
          : `Chưa kiểm tra được hết ${what('vi')} trong ${file}, vì còn chỗ sai ở ${list}: sửa xong hãy chạy lại.`,
      en:
        list === ''
          ? `Nothing else could be checked in ${file}: correct the errors above and run again.`
          : `Not all could be checked of ${what('en')} in ${file}, because of what is wrong in ${list}: correct it and run again.`,
    };
    return printable(words[language]);
  });
}

/** The same, a line for each file. */
export function uncheckedLines(
  unchecked: readonly UncheckedFile[],
  language: Language,
  nameOf?: NameInRepository,
): string {
  return uncheckedSentences(unchecked, language, nameOf)
    .map((sentence) => `${sentence}\n`)
    .join('');
}
