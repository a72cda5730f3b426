import type { ReadingValues } from '../../plan/reading-problems.ts';
import { defineRule } from '../engine/rule.ts';

/** Brackets or indentation are nested deeper than the reader can follow. */
export const tooDeep = defineRule<ReadingValues['CC109']>()({
  code: 'CC109',
  slug: 'too-deep',
  severity: 'error',
  kind: 'reader',
  message: ({ most }) => ({
    vi: `các mục lồng vào nhau quá ${most} tầng nên không đọc tiếp`,
    en: `the file is nested more than ${most} levels deep and is not read further`,
  }),
  advice: () => ({ vi: 'Xem lại các dấu ngoặc chưa đóng.', en: 'Look for brackets that are not closed.' }),
  explanation: {
    vi: 'Tệp kế hoạch chỉ sâu vài tầng. Tệp lồng hàng nghìn tầng là tệp hỏng, thường do chép nhầm hoặc do máy sinh ra. Lấy lại bản gốc của tệp.',
    en: 'A plan is only a few levels deep. A file nested thousands of levels deep is broken, usually by copying or by a program. Go back to the original file.',
  },
});
