import type { CivilDate } from '../../calendar/civil-date.ts';
import type { FactName } from '../../plan/language/fact-kinds.ts';
import { standingFacts } from '../../plan/standing-facts.ts';
import { factWords } from '../words/fact-words.ts';
import { isListed } from '../evidence/recorded-facts.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

interface Values {
  readonly fact: FactName;
  readonly on: CivilDate;
  readonly key: 'to' | 'visit' | 'until';
  readonly date: CivilDate;
}

/** A fact names a day that lies before its own. */
export const factDatesAmiss = defineRule<Values>()({
  code: 'CC911',
  slug: 'fact-dates-amiss',
  severity: 'error',
  kind: 'plan',
  message: ({ fact, on, key, date }) => {
    const words = {
      to: { vi: 'ngày cuối', en: 'the last day' },
      visit: { vi: 'ngày kiểm tra báo cho đơn vị', en: 'the day of which the unit was notified' },
      until: { vi: 'hạn mới', en: 'the new day' },
    }[key];
    return {
      vi: `${words.vi} (${dateWords(date).vi}) đứng trước ngày của việc ${factWords(fact).vi} (${dateWords(on).vi})`,
      en: `${words.en} (${dateWords(date).en}) comes before the day of ${factWords(fact).en} (${dateWords(on).en})`,
    };
  },
  advice: () => ({ vi: 'Sửa một trong hai ngày.', en: 'Correct one of the two dates.' }),
  explanation: {
    vi: 'Ngày cuối của cuộc kiểm tra không thể trước ngày đầu; không báo cho đơn vị một ngày đã qua, cũng không gia hạn đến một ngày đã qua. Một trong hai ngày ghi nhầm, và các hạn đếm từ đó sẽ sai.',
    en: 'A visit cannot end before it begins; no unit is notified of a day that has gone by, and no deadline extended to one. One of the two dates is mistaken, and with it the deadlines counted from it.',
  },
  *check({ plan }) {
    for (const fact of standingFacts(plan)) {
      if (isListed(fact)) continue;
      for (const key of ['to', 'visit', 'until'] as const) {
        const date = fact[key];
        if (date === null || date >= fact.on) continue;
        yield { path: [...fact.path, key], values: { fact: fact.fact, on: fact.on, key, date } };
      }
    }
  },
});
