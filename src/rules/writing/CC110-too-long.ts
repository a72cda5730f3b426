import type { LongPart, ReadingValues } from '../../plan/reading-problems.ts';
import { defineRule } from '../engine/rule.ts';

const PARTS: Readonly<Record<LongPart, { readonly vi: string; readonly en: string }>> = {
  file: { vi: 'tệp', en: 'the file' },
  line: { vi: 'một dòng', en: 'a line' },
  value: { vi: 'một giá trị', en: 'a value' },
};

/** The file, a line or a value is longer than any of a plan could be. */
export const tooLong = defineRule<ReadingValues['CC110']>()({
  code: 'CC110',
  slug: 'too-long',
  severity: 'error',
  kind: 'reader',
  message: (values) =>
    'signs' in values
      ? {
          vi: `tệp có hơn ${values.signs} từ và dấu nên không đọc`,
          en: `the file has more than ${values.signs} words and signs and is not read`,
        }
      : {
          vi: `${PARTS[values.part].vi} dài ${String(values.length).replace('.', ',')} triệu ký tự, nhiều nhất được ${values.longest} triệu`,
          en: `${PARTS[values.part].en} has ${values.length} million letters, at most ${values.longest} million are read`,
        },
  advice: () => ({
    vi: 'Kiểm tra xem có đúng là tệp kế hoạch hay không.',
    en: 'See whether this is the plan file at all.',
  }),
  explanation: {
    vi: 'Kế hoạch kiểm tra dài vài trăm dòng, danh mục cơ quan dài vài nghìn dòng. Tệp dài hàng triệu ký tự, hay một dòng, một giá trị dài hơn một triệu, hầu như chắc chắn là tệp khác, nên phần mềm không đọc để khỏi mất thời gian.',
    en: 'A plan has a few hundred lines, a directory a few thousand. A file of millions of letters, or with a line or a value of more than one, is almost certainly another file, and is not read so that no time is lost.',
  },
});
