import { civilDate, type CivilDate, dayNumber } from '../../calendar/civil-date.ts';
import type { DateRange } from '../../plan/period-expression.ts';
import type { ClosedPeriod } from '../../plan/language/schedule.ts';
import { firstWritten } from '../evidence/places.ts';
import { windowFault } from '../evidence/window-fault.ts';
import { dateWords, inBrackets } from '../words/phrases.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';

/** A closed period takes no working day from any window. */
export const closedWithoutEffect = defineRule<{ from: CivilDate; to: CivilDate; reason: string }>()({
  code: 'CC421',
  slug: 'closed-without-effect',
  severity: 'warning',
  kind: 'plan',
  message: ({ from, to, reason }) => {
    const [first, last] = [dateWords(from), dateWords(to)];
    const days =
      from === to
        ? { vi: `ngày ${first.vi}`, en: `on ${first.en}` }
        : { vi: `${first.vi}–${last.vi}`, en: `from ${first.en} to ${last.en}` };
    return {
      vi: `thời gian không xếp lịch ${days.vi}${inBrackets(reason)} không trùng ngày làm việc nào của thời gian kiểm tra`,
      en: `the closed period ${days.en}${inBrackets(reason)} takes no working day of any window`,
    };
  },
  advice: () => ({
    vi: 'Xem lại ngày, nhất là năm; nếu thừa thì bỏ đi.',
    en: 'Check the dates, above all the year; remove the period if it is not needed.',
  }),
  explanation: {
    vi: 'Khoảng thời gian này nằm ngoài thời gian kiểm tra hoặc chỉ gồm ngày nghỉ, nên không ảnh hưởng gì đến lịch. Thường là gõ nhầm năm hoặc nhầm đợt. Sửa ngày hoặc bỏ đi cho gọn.',
    en: 'The period lies outside the windows or consists of days off, so that it changes nothing. Usually the year or the round is mistyped. Correct or remove it.',
  },
  *check(context) {
    for (const period of context.plan.schedule.closed) {
      const { from, to, reason, path } = period;
      if (from > to || takesSomething(context, period)) continue;
      yield { path: firstWritten(context, path, ['on', 'from', 'to']), values: { from, to, reason } };
    }
  },
});

/** Whether a period holds a working day of a window; of a window that is faulty, or none, that is not held against it. */
function takesSomething(context: RuleContext, period: ClosedPeriod): boolean {
  const rounds = context.plan.rounds.filter(
    ({ id }) => period.rounds.length === 0 || period.rounds.includes(id),
  );
  return (
    rounds.length === 0 ||
    rounds.some((round) => {
      const fault = windowFault(context, round);
      if (fault !== null && fault !== 'closed' && fault !== 'no-notice') return true;
      return round.window.ranges.some((range) => workingDaysInBoth(context, range, period) > 0);
    })
  );
}

function workingDaysInBoth({ calendar }: RuleContext, one: DateRange, other: DateRange): number {
  const from = civilDate(Math.max(dayNumber(one.from), dayNumber(other.from)));
  const to = civilDate(Math.min(dayNumber(one.to), dayNumber(other.to)));
  if (from > to) return 0;
  return calendar.countWorkingDays(from, to) + (calendar.isWorking(to) ? 1 : 0);
}
