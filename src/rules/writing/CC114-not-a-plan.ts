import type { Marker, OtherFile, ReadingValues } from '../../plan/reading-problems.ts';
import type { Bilingual } from '../../words/language.ts';
import { defineRule } from '../engine/rule.ts';

const FILES: Readonly<Record<Marker, Bilingual>> = {
  cchc: { vi: 'tệp kế hoạch', en: 'plan file' },
  'cchc-directory': { vi: 'tệp danh mục cơ quan', en: 'directory file' },
  'cchc-records': { vi: 'tệp sổ theo dõi', en: 'file of records' },
};

const OTHERS: Readonly<Record<OtherFile, Bilingual>> = {
  ...FILES,
  schedule: { vi: 'lịch đã lưu ở dạng JSON', en: 'schedule saved as JSON' },
  project: { vi: 'tệp dự án (cchc.yaml)', en: 'project file (cchc.yaml)' },
};

/** The file does not say that it is a plan, a directory or a file of records. */
export const notAPlan = defineRule<ReadingValues['CC114']>()({
  code: 'CC114',
  slug: 'not-a-plan',
  severity: 'error',
  kind: 'reader',
  message: ({ marker, other }) =>
    other === null
      ? {
          vi: `đây không phải ${FILES[marker].vi}: thiếu khóa "${marker}"`,
          en: `this is not a ${FILES[marker].en}: the key "${marker}" is missing`,
        }
      : {
          vi: `đây là ${OTHERS[other].vi}, không phải ${FILES[marker].vi}`,
          en: `this is a ${OTHERS[other].en}, not a ${FILES[marker].en}`,
        },
  advice: ({ marker, other }) => {
    if (other === 'schedule')
      return {
        vi: 'Nêu tệp kế hoạch ở đây. Lịch đã lưu thì nêu sau --schedule (letter, checklist, status), --previous (schedule), hoặc cho cchc diff.',
        en: 'Name the plan file here. A saved schedule goes behind --schedule (letter, checklist, status), --previous (schedule), or to cchc diff.',
      };
    if (other !== null)
      return { vi: `Nêu ${FILES[marker].vi} ở đây.`, en: `Name a ${FILES[marker].en} here.` };
    return {
      vi: `Nếu đúng là tệp này, ghi "${marker}: 1" ở đầu tệp.`,
      en: `If it is the right file, write "${marker}: 1" at its beginning.`,
    };
  },
  explanation: {
    vi: 'Tệp kế hoạch có dòng "cchc: 1", tệp danh mục cơ quan có dòng "cchc-directory: 1", tệp sổ theo dõi có dòng "cchc-records: 1"; số 1 là phiên bản của ngôn ngữ. Thiếu dòng đó thì phần mềm coi là tệp khác và không kiểm tra gì thêm. Hay gặp khi "directory" của kế hoạch trỏ nhầm sang một tệp kế hoạch.',
    en: 'A plan file has the line "cchc: 1", a directory file "cchc-directory: 1", a file of records "cchc-records: 1"; the 1 is the version of the language. Without it the file is taken for another one and not checked further. It often happens when "directory" of a plan points to a plan.',
  },
});
