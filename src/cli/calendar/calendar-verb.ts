import { FORMATS } from '../../formats/of/registry.ts';
import { AS_OF, outputFlags } from '../command-line/shared-flags.ts';
import { DATE, YEAR } from '../command-line/value.ts';
import type { Declaration } from '../command-line/verb.ts';

export const CALENDAR = {
  name: 'calendar',
  task: 'schedule',
  soughtAs: ['cal', 'holiday', 'holidays', 'ngày nghỉ', 'lịch nghỉ', 'ngày lễ'],
  arguments: [
    { value: YEAR, need: 'optional', words: { vi: 'năm, ví dụ 2021', en: 'a year, such as 2021' } },
  ],
  summary: {
    vi: 'ngày làm việc, ngày nghỉ và văn bản quy định',
    en: 'working days and holidays, with their documents',
  },
  flags: {
    from: { value: DATE, words: { vi: 'từ ngày', en: 'from this day' } },
    to: { value: DATE, words: { vi: 'đến hết ngày', en: 'up to and including this day' } },
    ...outputFlags(FORMATS.calendar),
    asOf: { ...AS_OF, usually: { vi: 'hôm nay', en: 'today' } },
  },
  examples: ['cchc calendar 2021', 'cchc calendar --from 2021-04-01 --to 2021-09-30 --format csv'],
} as const satisfies Declaration;
