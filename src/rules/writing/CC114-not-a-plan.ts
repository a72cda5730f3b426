import type { ReadingValues } from '../../plan/reading-problems.ts';
import { defineRule } from '../engine/rule.ts';

/** The file does not say that it is a plan or a directory. */
export const notAPlan = defineRule<ReadingValues['CC114']>()({
  code: 'CC114',
  slug: 'not-a-plan',
  severity: 'error',
  kind: 'reader',
  message: ({ marker }) =>
    marker === 'cchc-directory'
      ? {
          vi: 'đây không phải tệp danh mục cơ quan: thiếu khóa "cchc-directory"',
          en: 'this is not a directory file: the key "cchc-directory" is missing',
        }
      : {
          vi: 'đây không phải tệp kế hoạch: thiếu khóa "cchc"',
          en: 'this is not a plan file: the key "cchc" is missing',
        },
  advice: ({ marker }) => ({
    vi: `Nếu đúng là tệp này, ghi "${marker}: 1" ở đầu tệp.`,
    en: `If it is the right file, write "${marker}: 1" at its beginning.`,
  }),
  explanation: {
    vi: 'Tệp kế hoạch có dòng "cchc: 1", tệp danh mục cơ quan có dòng "cchc-directory: 1"; số 1 là phiên bản của ngôn ngữ. Thiếu dòng đó thì phần mềm coi là tệp khác và không kiểm tra gì thêm. Hay gặp khi "directory" của kế hoạch trỏ nhầm sang một tệp kế hoạch.',
    en: 'A plan file has the line "cchc: 1", a directory file "cchc-directory: 1"; the 1 is the version of the language. Without it the file is taken for another one and not checked further. It often happens when "directory" of a plan points to a plan.',
  },
});
