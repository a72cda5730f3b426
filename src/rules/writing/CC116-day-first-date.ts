import { dayOf, monthOf, parseCivilDate, yearOf } from '../../calendar/civil-date.ts';
import { datePaths } from '../../plan/language/date-paths.ts';
import { directoryShape } from '../../plan/language/directory.ts';
import { planShape } from '../../plan/plan.ts';
import { contentOf } from '../mending/written.ts';
import { counted, dateWords } from '../words/phrases.ts';
import type { Rule } from '../engine/rule.ts';

/** Where no day comes first, a file need not be looked through. */
const DAY_FIRST = /\d\/\d{1,2}\/\d{4}/;

/** "ngày 5 tháng 6 năm 2021": in figures it could be misread again. */
function inWords(text: string): string {
  const date = parseCivilDate(text);
  return date === null ? text : `ngày ${dayOf(date)} tháng ${monthOf(date)} năm ${yearOf(date)}`;
}

/** A date is written day first. */
export const dayFirstDate: Rule = {
  code: 'CC116',
  slug: 'day-first-date',
  severity: 'info',
  once: true,
  message: ({ value, count }) => ({
    vi: `${value} được đọc là ${inWords(String(value))}; trong tệp có ${count} ngày viết ngày trước, tháng sau`,
    en: `${value} is read as ${dateWords(value).en}; the file has ${counted(count, 'date')} with the day first`,
  }),
  advice: () => ({
    vi: 'Viết năm-tháng-ngày thì không ai đọc nhầm: cchc validate --fix viết lại giúp.',
    en: 'Year-month-day cannot be misread: cchc validate --fix rewrites them.',
  }),
  fix: ({ value }, words) => (contentOf(words) === value ? parseCivilDate(value) : null),
  explanation: {
    vi: 'Ngày viết 17/05/2021 được đọc là ngày 17 tháng 5, như thông lệ Việt Nam, và dùng được. Nhưng 05/06/2021 có người đọc là ngày 6 tháng 5, và tệp viết hai kiểu thì khó soát. Kiểu 2021-05-17 chỉ có một cách hiểu. Đây là thông tin; chỉ báo một lần cho mỗi tệp.',
    en: 'A date such as 17/05/2021 is read as 17 May, as in Vietnam, and may be used. But some read 05/06/2021 as 6 May, and a file that mixes both ways is hard to check. 2021-05-17 can only mean one day. This is information, told once for a file.',
  },
  *checkText(document) {
    const { data, source } = document;
    if (typeof data !== 'object' || data === null || !DAY_FIRST.test(source.text)) return;
    const shape = 'cchc-directory' in data ? directoryShape : planShape;
    const seen = new Set<number>();
    for (const path of datePaths(shape, data)) {
      const { start, end } = document.locate(path).span;
      const value = contentOf(source.text.slice(start, end));
      if (value === null || seen.has(start) || !DAY_FIRST.test(value) || parseCivilDate(value) === null)
        continue;
      seen.add(start);
      yield { start, end, values: { value } };
    }
  },
};
