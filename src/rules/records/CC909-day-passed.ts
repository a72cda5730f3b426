import type { CivilDate } from '../../calendar/civil-date.ts';
import { todayOf } from '../../schedule/today.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { plainNotice } from '../evidence/recorded-facts.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A notified day has gone by, and nothing says whether the visit took place. */
export const dayPassed = defineRule<{ name: UnitName; date: CivilDate; today: CivilDate }>()({
  code: 'CC909',
  slug: 'day-passed',
  severity: 'warning',
  kind: 'plan',
  message: ({ name, date, today }) => ({
    vi: `đã qua ngày kiểm tra ${dateWords(date).vi} báo cho ${name.vi} mà chưa ghi gì (tính đến ${dateWords(today).vi})`,
    en: `the day of which ${name.en} was notified, ${dateWords(date).en}, has gone by with nothing recorded (as of ${dateWords(today).en})`,
  }),
  advice: () => ({
    vi: 'Ghi cuộc kiểm tra đã diễn ra (visited), đã hoãn (put-off) hay đã bỏ (cancelled).',
    en: 'Record that it took place (visited), was put off (put-off) or cancelled (cancelled).',
  }),
  explanation: {
    vi: 'Đơn vị đã được báo ngày, ngày ấy đã qua, nhưng sổ theo dõi chưa nói cuộc kiểm tra có diễn ra không. Lịch giữ cuộc này ở ngày đã báo và các hạn sau đó đếm tạm từ ngày ấy. Hôm nay là ngày nêu ở "--as-of", hoặc ngày của việc ghi sau cùng.',
    en: 'The unit was notified of a day, which has gone by, but the records do not say whether the visit took place. The schedule leaves it on that day, and later deadlines are counted from it for the time being. Today is the day of "--as-of", or that of the last recorded fact.',
  },
  *check(context) {
    const today = todayOf(context.plan, context.asOf);
    for (const visit of context.visits) {
      const notified = plainNotice(context, visit);
      if (notified === null || visit.stands === null || visit.done !== null) continue;
      yield {
        path: [...notified.path, 'visit'],
        values: { name: unitName(visit), date: notified.visit, today },
      };
    }
  },
});
