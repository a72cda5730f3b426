import type { CivilDate } from '../../calendar/civil-date.ts';
import { isInForce } from '../../plan/directory.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { type BoundDay, boundDays, type DayFault } from '../evidence/bound-days.ts';
import { faultWords } from '../words/fault-words.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';

/** A visit took place on a day on which the plan would not have had it. */
export const visitedAgainstPlan = defineRule<{
  name: UnitName;
  date: CivilDate;
  fault: DayFault | 'not-in-force';
}>()({
  code: 'CC431',
  slug: 'visited-against-plan',
  severity: 'warning',
  kind: 'plan',
  message: ({ name, date, fault }) => ({
    vi: `ngày đã kiểm tra ${name.vi} (${dateWords(date).vi}) ${faultWords(fault).vi}`,
    en: `the day on which ${name.vi} was visited (${dateWords(date).en}) ${faultWords(fault).en}`,
  }),
  advice: () => ({
    vi: 'Nếu đúng như vậy thì để nguyên: lịch giữ ngày đã kiểm tra. Nếu gõ nhầm thì sửa ngày.',
    en: 'If so, leave it: the schedule keeps what took place. If it is mistyped, correct the day.',
  }),
  explanation: {
    vi: 'Việc đã diễn ra thì lịch giữ nguyên, dù kế hoạch không cho phép: ngoài thời gian kiểm tra, vào ngày nghỉ, trong thời gian không xếp lịch, hoặc khi đơn vị không hoạt động. Cảnh báo này chỉ để xem lại, vì ngày như thế thường là gõ nhầm, và các hạn sau đó đếm từ ngày này.',
    en: 'What took place stays in the schedule as it was, even where the plan would not have had it: outside the window, on a day off, in a closed period, or while the unit does not exist. This asks only for a second look, since such a day is often mistyped and later deadlines are counted from it.',
  },
  *check(context) {
    for (const day of boundDays(context)) {
      if (day.bond !== 'visited') continue;
      const fault = day.fault ?? (isAlive(context, day) ? null : 'not-in-force');
      if (fault === null || fault === 'no-notice') continue;
      yield { path: day.path, values: { name: unitName(day.visit), date: day.date, fault } };
    }
  },
});

function isAlive({ directory }: RuleContext, { visit, date }: BoundDay): boolean {
  const agency = visit.unit === null ? undefined : directory.get(visit.unit);
  return agency === undefined || isInForce(agency, date);
}
