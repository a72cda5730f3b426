import type { ReadingValues } from '../../plan/reading-problems.ts';
import { writtenAsDate } from '../../plan/written-date.ts';
import { contentOf } from '../mending/written.ts';
import { hintWords } from '../words/hint-words.ts';
import { defineRule } from '../engine/rule.ts';

/** A date that the calendar does not have. */
export const impossibleDate = defineRule<ReadingValues['CC107']>()({
  code: 'CC107',
  slug: 'impossible-date',
  severity: 'error',
  kind: 'reader',
  message: ({ value, hint }) =>
    hint?.kind === 'write' && hint.isSafe
      ? {
          vi: `ngày "${value}" viết không đúng cách`,
          en: `the date "${value}" is not written as it should be`,
        }
      : { vi: `không có ngày ${value}`, en: `there is no day ${value}` },
  advice: ({ hint }) =>
    hintWords(hint) ?? {
      vi: 'Viết năm-tháng-ngày như 2021-05-17, hoặc ngày/tháng/năm như 17/05/2021.',
      en: 'Write 2021-05-17, or 17/05/2021 with the day first.',
    },
  fix: (_, words) => {
    const content = contentOf(words);
    return content === null ? null : writtenAsDate(content);
  },
  explanation: {
    vi: 'Giá trị có dạng ngày tháng nhưng không có ngày ấy trong lịch, như 31/04 hay 29/02 của năm không nhuận, hoặc tháng đứng trước ngày. Ngày viết 2021-05-17 (năm, tháng, ngày) hoặc 17/05/2021 (ngày, tháng, năm như thông lệ Việt Nam). Năm phải từ 1900 đến 2199.',
    en: 'The value looks like a date, but there is no such day, such as 31 April or 29 February of a common year, or the month comes first. Dates are written 2021-05-17, or 17/05/2021 with the day first as in Vietnam. The year must lie between 1900 and 2199.',
  },
});
