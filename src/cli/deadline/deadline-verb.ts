import { either } from '../../words/language.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import { outputFlags } from '../command-line/shared-flags.ts';
import { COUNT, DATE, oneOf } from '../command-line/value.ts';
import type { Declaration } from '../command-line/verb.ts';

export const DEADLINE = {
  name: 'deadline',
  task: 'schedule',
  soughtAs: ['due', 'due-date', 'hạn', 'thời hạn', 'tính hạn'],
  arguments: [
    {
      value: DATE,
      need: 'required',
      words: {
        vi: 'ngày gốc, 2021-05-17 hoặc 17/05/2021',
        en: 'the day to count from, 2021-05-17 or 17/05/2021',
      },
    },
  ],
  summary: {
    vi: 'tính một thời hạn và chứng minh cách đếm',
    en: 'one deadline, with the proof of the count',
  },
  flags: {
    after: {
      value: COUNT,
      words: { vi: 'đếm tới, sau ngày đã cho', en: 'count forward from the date' },
    },
    before: {
      value: COUNT,
      words: { vi: 'đếm lùi, trước ngày đã cho', en: 'count back from the date' },
    },
    measure: {
      value: oneOf(
        { vi: 'đơn vị', en: 'measure' },
        async () => (await import('../../plan/language/deadlines.ts')).MEASURES,
      ),
      usual: 'working-day',
      words: (measures) => ({ vi: `đơn vị đếm: ${measures.join(', ')}`, en: either(measures, 'en') }),
    },
    strict: {
      words: {
        vi: 'cách hiểu chặt: đủ số ngày ở giữa',
        en: 'strict reading: that many whole days in between',
      },
    },
    ...outputFlags(FORMATS.deadline),
  },
  examples: ['cchc deadline 2021-05-17 --before 15', 'cchc deadline 17/05/2021 --after 20'],
} as const satisfies Declaration;
