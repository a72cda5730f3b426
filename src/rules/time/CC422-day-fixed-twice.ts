import type { CivilDate } from '../../calendar/civil-date.ts';
import { duplicates } from '../evidence/duplicates.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** The plan fixes one day of the calendar twice. */
export const dayFixedTwice = defineRule<{ date: CivilDate }>()({
  code: 'CC422',
  slug: 'day-fixed-twice',
  severity: 'error',
  kind: 'plan',
  message: ({ date }) => ({
    vi: `ngày ${dateWords(date).vi} được ghi hai lần trong "calendar"`,
    en: `${dateWords(date).en} is given twice under "calendar"`,
  }),
  advice: () => ({ vi: 'Giữ lại một mục.', en: 'Keep one of the two.' }),
  notes: { first: { vi: 'ngày này đã ghi ở đây', en: 'already given here' } },
  explanation: {
    vi: 'Mỗi ngày chỉ có thể là ngày làm việc hoặc ngày nghỉ. Ghi hai lần thì không rõ lần nào đúng. Giữ lại mục có văn bản mới nhất.',
    en: 'A day is either worked or off. Given twice, it is not clear which holds. Keep the entry with the latest document.',
  },
  *check({ plan }) {
    for (const { item, first } of duplicates(plan.calendar.days, ({ date }) => date)) {
      yield {
        path: [...item.path, 'date'],
        values: { date: item.date },
        related: [{ path: [...first.path, 'date'], note: 'first' }],
      };
    }
  },
});
