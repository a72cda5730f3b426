import { FORMATS } from '../../formats/of/registry.ts';
import { outputFlags, PLAN_FLAGS } from '../command-line/shared-flags.ts';
import { textOf } from '../command-line/value.ts';
import type { Declaration } from '../command-line/verb.ts';

export const DIFF = {
  name: 'diff',
  task: 'follow',
  soughtAs: ['compare', 'changes', 'so sánh', 'thay đổi'],
  arguments: [
    {
      value: textOf({ vi: 'trước', en: 'old' }, 'files'),
      need: 'required',
      words: {
        vi: 'kế hoạch, hoặc lịch đã lưu ở dạng JSON, như trước đây',
        en: 'a plan, or a schedule saved as JSON, as it was',
      },
    },
    {
      value: textOf({ vi: 'sau', en: 'new' }, 'files'),
      need: 'required',
      words: { vi: 'kế hoạch hoặc lịch như bây giờ', en: 'a plan or a schedule as it is now' },
    },
  ],
  summary: {
    vi: 'hai kế hoạch hay hai lịch khác nhau ở đâu, phải báo cho ai',
    en: 'what changed between two plans or schedules, and who must be told',
  },
  flags: {
    ...outputFlags(FORMATS.difference),
    ...PLAN_FLAGS,
  },
  examples: [
    'cchc schedule plans/vinh-long-2021.yaml -o lich-cu.json',
    'cchc diff lich-cu.json plans/vinh-long-2021.yaml --as-of 2021-04-26',
    'cchc diff lich-cu.json plans/vinh-long-2021.yaml --as-of 2021-04-26 --format json',
  ],
  endsWithOne: { vi: 'kế hoạch có lỗi', en: 'a plan has errors' },
} as const satisfies Declaration;
