import { counted } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A letter followed by marks of its own. */
const MARKED = /\p{L}\p{M}+/gu;

/** Letters are typed as a base and separate marks (NFD). */
export const combiningMarks = defineRule<{ letter: string; count: number }>()({
  code: 'CC117',
  slug: 'combining-marks',
  severity: 'info',
  kind: 'text',
  message: ({ letter, count }) => ({
    vi: `chữ "${letter}" gõ bằng dấu tổ hợp; trong tệp có ${count} chữ như vậy`,
    en: `the letter "${letter}" is typed with combining marks; the file has ${counted(count, 'such letter')}`,
  }),
  advice: () => ({
    vi: 'Đổi sang Unicode dựng sẵn: cchc validate --fix viết lại giúp.',
    en: 'Change to composed letters: cchc validate --fix rewrites them.',
  }),
  fix: (_, words) => words.normalize('NFC'),
  explanation: {
    vi: 'Cùng một chữ như "ệ" có thể gõ thành một ký tự (dựng sẵn) hay thành chữ e kèm hai dấu rời (tổ hợp). Phần mềm coi hai cách là một, nhưng chương trình soạn thảo và lệnh tìm kiếm khác thì không: tìm "Huyện" sẽ không thấy. Đây là thông tin; chỉ báo một lần cho mỗi tệp.',
    en: 'A letter with accents can be one character (composed) or a plain letter with marks after it (combining). The tool takes both for the same, but editors and searches do not: looking for a name will not find it. This is information, told once for a file.',
  },
  check({ source: { text } }) {
    if (text.normalize('NFC') === text) return [];
    const found = [...text.matchAll(MARKED)].flatMap(({ 0: words, index }) => {
      const letter = words.normalize('NFC');
      return letter === words ? [] : [{ start: index, end: index + words.length, letter }];
    });
    return found.map(({ letter, ...place }) => ({ ...place, values: { letter, count: found.length } }));
  },
});
