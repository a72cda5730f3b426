import type { TimeInWords } from '../../plan/language/times-in-words.ts';
import { CIVIL_CODE_TIME, civilCodeTimeWords } from '../../deadlines/civil-code-time.ts';
import { defineRule } from '../engine/rule.ts';

/** A time is given in words that the Civil Code makes a day of. */
export const timeByCivilCode = defineRule<{ readonly time: TimeInWords }>()({
  code: 'CC434',
  slug: 'time-by-civil-code',
  severity: 'info',
  kind: 'plan',
  basis: {
    vi: `${CIVIL_CODE_TIME.vi} (biết qua nguồn thứ cấp)`,
    en: `${CIVIL_CODE_TIME.en} (known at second hand)`,
  },
  message: ({ time }) => civilCodeTimeWords(time),
  explanation: {
    vi: 'Kế hoạch ghi thời gian bằng lời, và Điều 146 Bộ luật Dân sự 2015 nói lời ấy là ngày nào: đầu tháng, giữa tháng, cuối tháng là ngày 1, ngày 15 và ngày cuối cùng của tháng; đầu năm, giữa năm, cuối năm là 01/01, 30/06 và 31/12; nửa tháng là 15 ngày. Năm không ghi thì lấy năm của kế hoạch. Điều này biết qua nguồn thứ cấp. Nếu quyết định hiểu khác, ghi ngày cụ thể.',
    en: 'The plan gives a time in words, and article 146 of the Civil Code 2015 says which day they mean: the beginning, middle and end of a month are day 1, day 15 and its last day; those of a year are 1 January, 30 June and 31 December; half a month is 15 days. A year that is not written is that of the plan. The article is known at second hand. If the decision means something else, write the date.',
  },
  check: ({ plan }) => plan.times.map((time) => ({ path: time.path, values: { time } })),
});
