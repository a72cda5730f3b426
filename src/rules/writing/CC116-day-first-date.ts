import { type CivilDate, dayOf, monthOf, parseCivilDate, yearOf } from '../../calendar/civil-date.ts';
import { datePaths } from '../../plan/language/date-paths.ts';
import { directoryShape } from '../../plan/language/directory.ts';
import { planShape } from '../../plan/plan.ts';
import { recordsShape } from '../../plan/records.ts';
import type { YamlDocument } from '../../plan/yaml/yaml-document.ts';
import { contentOf } from '../mending/written.ts';
import { counted, dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** Where no day comes first, a file need not be looked through. */
const DAY_FIRST = /\d\/\d{1,2}\/\d{4}/;

/** "ngày 5 tháng 6 năm 2021": in figures it could be misread again. */
function inWords(date: CivilDate): string {
  return `ngày ${dayOf(date)} tháng ${monthOf(date)} năm ${yearOf(date)}`;
}

/** A date is written day first. */
export const dayFirstDate = defineRule<{ written: string; date: CivilDate; count: number }>()({
  code: 'CC116',
  slug: 'day-first-date',
  severity: 'info',
  kind: 'text',
  message: ({ written, date, count }) => ({
    vi: `${written} được đọc là ${inWords(date)}; trong tệp có ${count} ngày viết ngày trước, tháng sau`,
    en: `${written} is read as ${dateWords(date).en}; the file has ${counted(count, 'date')} with the day first`,
  }),
  advice: () => ({
    vi: 'Viết năm-tháng-ngày thì không ai đọc nhầm: cchc validate --fix viết lại giúp.',
    en: 'Year-month-day cannot be misread: cchc validate --fix rewrites them.',
  }),
  fix: ({ written, date }, words) => (contentOf(words) === written ? date : null),
  explanation: {
    vi: 'Ngày viết 17/05/2021 được đọc là ngày 17 tháng 5, như thông lệ Việt Nam, và dùng được. Nhưng 05/06/2021 có người đọc là ngày 6 tháng 5, và tệp viết hai kiểu thì khó soát. Kiểu 2021-05-17 chỉ có một cách hiểu. Đây là thông tin; chỉ báo một lần cho mỗi tệp.',
    en: 'A date such as 17/05/2021 is read as 17 May, as in Vietnam, and may be used. But some read 05/06/2021 as 6 May, and a file that mixes both ways is hard to check. 2021-05-17 can only mean one day. This is information, told once for a file.',
  },
  check(document) {
    const found = datesIn(document);
    return found.map(({ start, end, ...date }) => ({ start, end, values: { ...date, count: found.length } }));
  },
});

/** The dates of a file that are written day first. */
function datesIn(document: YamlDocument) {
  const { data, source } = document;
  if (typeof data !== 'object' || data === null || !DAY_FIRST.test(source.text)) return [];
  const shape = 'cchc-directory' in data ? directoryShape : 'cchc-records' in data ? recordsShape : planShape;
  const seen = new Set<number>();
  return [...datePaths(shape, data)].flatMap((path) => {
    const { start, end } = document.locate(path).span;
    const written = contentOf(source.text.slice(start, end));
    const date = written === null || !DAY_FIRST.test(written) ? null : parseCivilDate(written);
    if (written === null || date === null || seen.size === seen.add(start).size) return [];
    return [{ start, end, written, date }];
  });
}
