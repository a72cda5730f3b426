import type { CivilDate } from '../../calendar/civil-date.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { type DayFault, whyNotOn } from '../evidence/bound-days.ts';
import { faultWords } from '../words/fault-words.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A unit wishes for a day that it cannot get. */
export const wishUnusable = defineRule<{ name: UnitName; date: CivilDate; fault: DayFault }>()({
  code: 'CC419',
  slug: 'wish-unusable',
  severity: 'warning',
  kind: 'plan',
  message: ({ name, date, fault }) => ({
    vi: `ngày ${name.vi} mong muốn (${dateWords(date).vi}) ${faultWords(fault).vi}`,
    en: `the day that ${name.vi} wishes for (${dateWords(date).en}) ${faultWords(fault).en}`,
  }),
  advice: () => ({
    vi: 'Sửa ngày; nếu để nguyên, lịch sẽ lấy ngày gần nhất có thể.',
    en: 'Correct the day; left so, the schedule takes the nearest day that it can.',
  }),
  explanation: {
    vi: 'Mong muốn của đơn vị không ràng buộc: lịch xếp gần ngày đó nhất có thể. Nhưng ngày này chắc chắn không xếp được, nên có lẽ đã gõ nhầm. Sửa ngày, hoặc bỏ "wish".',
    en: 'A wish does not bind: the schedule comes as near to it as it can. This day, however, is impossible, and so was probably mistyped. Correct it, or remove "wish".',
  },
  *check(context) {
    for (const visit of context.visits) {
      const { wish } = visit;
      if (wish === null || visit.pin !== null || visit.done !== null || visit.form === 'by-report') continue;
      const { fault } = whyNotOn(context, visit, wish.date, wish.session);
      if (fault === null) continue;
      yield { path: [...wish.path, 'date'], values: { name: unitName(visit), date: wish.date, fault } };
    }
  },
});
