import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Measure } from '../../plan/language/deadlines.ts';
import type { KnownDeadline } from '../../plan/language/known-deadlines.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { boundDays } from '../evidence/bound-days.ts';
import { lastNoticeDay, noticeRule } from '../evidence/notice-days.ts';
import { dateWords, inBrackets, periodWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A visit is pinned to a day of which its unit cannot be notified in time. */
export const pinnedTooEarly = defineRule<{
  name: UnitName;
  date: CivilDate;
  last: CivilDate;
  count: number;
  measure: Measure;
  clause: string;
  decided: CivilDate;
}>()({
  code: 'CC418',
  slug: 'pinned-too-early',
  severity: 'error',
  kind: 'plan',
  message: ({ name, date, last, count, measure, clause, decided }) => ({
    vi: `không kịp thông báo cho ${name.vi} nếu kiểm tra ngày ${dateWords(date).vi}: phải gửi trước ${periodWords(count, measure).vi}${inBrackets(clause)}, tức là chậm nhất ${dateWords(last).vi}, khi quyết định chưa ký (${dateWords(decided).vi})`,
    en: `${name.vi} cannot be notified in time of a visit on ${dateWords(date).en}: notice of ${periodWords(count, measure).en}${inBrackets(clause)} is due by ${dateWords(last).en}, before the decision was signed on ${dateWords(decided).en}`,
  }),
  advice: () => ({ vi: 'Ấn định ngày muộn hơn.', en: 'Pin the visit to a later day.' }),
  notes: { notice: { vi: 'thời hạn thông báo', en: 'the notice period' } },
  basis: {
    vi: 'Thời hạn thông báo do kế hoạch đặt ra; cách tính theo Bộ luật Dân sự 2015, Điều 147 và Điều 148',
    en: 'The notice period of the plan; counted by the Civil Code 2015, Articles 147 and 148',
  },
  explanation: {
    vi: 'Thông báo sớm nhất có thể gửi vào ngày ký quyết định. Ngày ấn định quá gần ngày đó nên không đủ thời hạn thông báo. Chọn ngày muộn hơn; nếu đơn vị đã được thông báo thì ghi vào "records".',
    en: 'The earliest a notice can go out is the day of the decision, and the pinned day is too near for the notice period. Choose a later day; if the unit has been notified already, put that into "records".',
  },
  *check(context) {
    const rule = noticeRule(context);
    if (rule === null) return;
    for (const { fault, visit, date, path } of boundDays(context)) {
      const last = fault === 'no-notice' ? lastNoticeDay(context, rule, date) : null;
      if (last === null) continue;
      yield {
        path,
        values: {
          name: unitName(visit),
          date,
          last,
          count: rule.count,
          measure: rule.measure,
          clause: rule.clause ?? '',
          decided: context.plan.decision.date,
        },
        related: [{ path: ['deadlines', 'notice' satisfies KnownDeadline], part: 'key', note: 'notice' }],
      };
    }
  },
});
