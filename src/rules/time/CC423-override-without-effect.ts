import type { CivilDate } from '../../calendar/civil-date.ts';
import { overrides } from '../evidence/overrides.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A day that the plan fixes is so anyway. */
export const overrideWithoutEffect = defineRule<{ date: CivilDate; working: boolean }>()({
  code: 'CC423',
  slug: 'override-without-effect',
  severity: 'info',
  kind: 'plan',
  message: ({ date, working }) => {
    const day = dateWords(date);
    return working
      ? { vi: `ngày ${day.vi} vốn đã là ngày làm việc`, en: `${day.en} is a working day anyway` }
      : { vi: `ngày ${day.vi} vốn đã là ngày nghỉ`, en: `${day.en} is a day off anyway` };
  },
  advice: () => ({
    vi: 'Có thể bỏ mục này nếu không cần ghi văn bản.',
    en: 'It can be removed, unless it is there for its document.',
  }),
  explanation: {
    vi: 'Lịch của phần mềm đã đúng như mục này nên ghi thêm không thay đổi gì. Có thể giữ để nêu văn bản, hoặc bỏ đi. Nếu ý định là thay đổi ngày khác thì xem lại ngày.',
    en: 'The calendar of the tool already says the same, so that the entry changes nothing. Keep it for its document, or remove it. If another day was meant, check the date.',
  },
  *check(context) {
    for (const { own, base } of overrides(context)) {
      if (own.working !== base.working) continue;
      yield { path: [...own.path, 'date'], values: { date: own.date, working: own.working } };
    }
  },
});
