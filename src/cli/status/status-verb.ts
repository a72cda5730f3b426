import type { FindingsListed } from '../../formats/of/status/status-view.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import {
  AS_OF,
  ONLY_UNITS,
  outputFlags,
  PLAN,
  PLAN_FLAGS,
  SCHEDULE_AS_SAVED,
} from '../command-line/shared-flags.ts';
import { COUNT, oneOf, type Value } from '../command-line/value.ts';
import type { Declaration } from '../command-line/verb.ts';

/** So many working days ahead something is due, where nothing else is said. */
export const USUAL_DAYS_AHEAD = 10;

const FINDINGS: Value<FindingsListed> = oneOf(
  { vi: 'nhóm', en: 'which' },
  async () => (await import('../../formats/of/status/status-view.ts')).FINDINGS_LISTED,
);

export const STATUS = {
  name: 'status',
  task: 'follow',
  soughtAs: [
    'state',
    'progress',
    'register',
    'list',
    'ls',
    'show',
    'report',
    'theo dõi',
    'tiến độ',
    'sổ theo dõi',
  ],
  arguments: [PLAN],
  summary: {
    vi: 'từng cuộc đã đến đâu, việc gì trễ, việc gì sắp đến hạn',
    en: 'where every visit stands, what is late, what is due',
  },
  flags: {
    unit: ONLY_UNITS,
    ...outputFlags(FORMATS.status),
    ...PLAN_FLAGS,
    asOf: {
      ...AS_OF,
      usually: { vi: 'hôm nay', en: 'today' },
      words: {
        vi: 'coi ngày này là hôm nay, ví dụ 2021-06-15, hoặc "today"',
        en: 'take this day for today, such as 2021-06-15, or "today"',
      },
    },
    within: {
      value: COUNT,
      usually: { vi: `${USUAL_DAYS_AHEAD}`, en: `${USUAL_DAYS_AHEAD}` },
      words: {
        vi: 'việc đến hạn trong bấy nhiêu ngày làm việc tới',
        en: 'what is due within so many working days',
      },
    },
    findings: {
      value: FINDINGS,
      usual: 'open',
      words: {
        vi: 'liệt kê kết quả kiểm tra: open (kiến nghị chưa xong), late (quá hạn), repeated (lặp lại), all',
        en: 'list findings: open (with open demands), late, repeated, all',
      },
    },
    exitZero: {
      words: { vi: 'có việc trễ vẫn kết thúc với mã 0', en: 'exit with 0 even where something is overdue' },
    },
    schedule: { ...SCHEDULE_AS_SAVED, formerly: ['previous'] },
  },
  examples: [
    'cchc status plans/vinh-long-2021.yaml --as-of 2021-03-15',
    'cchc status plans/vinh-long-2021.yaml --as-of 2021-03-15 --within 20 --exit-zero',
    'cchc status plans/vinh-long-2021.yaml --as-of 2021-03-15 --unit so-tu-phap',
    'cchc status plans/vi-du-theo-doi-2021.yaml --as-of 2021-08-20 --findings all',
    'cchc status plans/vinh-long-2021.yaml --as-of 2021-03-15 -o theo-doi.html -o han.ics',
  ],
  endsWithOne: {
    vi: 'có việc trễ hạn (có --exit-zero thì không), hoặc kế hoạch có lỗi',
    en: 'something is overdue (not with --exit-zero), or the plan has errors',
  },
} as const satisfies Declaration;
