import type { ReadingValues } from '../../plan/reading-problems.ts';
import { inQuotes } from '../mending/written.ts';
import { defineRule } from '../engine/rule.ts';

/** A code was written as a number and would lose its leading zeros. */
export const lostLeadingZero = defineRule<ReadingValues['CC106']>()({
  code: 'CC106',
  slug: 'lost-leading-zero',
  severity: 'error',
  kind: 'reader',
  message: ({ source, number }) => ({
    vi: `"${source}" được đọc là số ${number}, mất số 0 ở đầu`,
    en: `"${source}" is read as the number ${number} and loses its leading zero`,
  }),
  advice: ({ source }) => ({
    vi: `Viết trong dấu nháy kép: "${source}".`,
    en: `Put it in double quotes: "${source}".`,
  }),
  fix: (_, words) => (/^\d+$/.test(words) ? inQuotes(words) : null),
  explanation: {
    vi: 'Trong YAML, dãy chữ số không có dấu nháy là một số, mà số thì không giữ số 0 ở đầu. Mã đơn vị hành chính, số điện thoại và số văn bản là chữ, không phải số. Đặt chúng trong dấu nháy kép.',
    en: 'In YAML digits without quotes are a number, and a number keeps no leading zeros. Codes of localities, telephone numbers and numbers of documents are text. Put them in double quotes.',
  },
});
