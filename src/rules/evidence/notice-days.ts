import { OutsideCalendarError } from '../../calendar/calendar.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { shift } from '../../deadlines/count.ts';
import type { Period } from '../../deadlines/period.ts';
import { findDeadline } from '../../plan/language/known-deadlines.ts';
import { conditionsOf } from '../../schedule/sessions/conditions.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { RuleContext } from '../engine/rule.ts';

/** The period by which a notice must precede a visit, and its clause. */
interface NoticeRule extends Period {
  readonly clause: string | null;
}

/** The rule by which units are notified; null if the plan has none that is counted back from the visit. */
export function noticeRule(context: RuleContext): NoticeRule | null {
  const rule = ruleOfVisits(context);
  return rule?.direction === 'before' ? rule : null;
}

/** Whether the notice for a visit that begins on `day`, if there is one, is due within the years of the calendar. */
export function canNotify(context: RuleContext, day: CivilDate): boolean {
  const rule = ruleOfVisits(context);
  return rule === null || lastNoticeDay(context, rule, day) !== null;
}

function ruleOfVisits({ plan }: RuleContext): NoticeRule | null {
  const { notice } = conditionsOf(plan);
  if (notice === null) return null;
  const clause = findDeadline(plan.deadlines, 'notice')?.clause ?? null;
  return { ...notice, convention: notice.convention ?? plan.calendar.convention, clause };
}

/** The last day on which a unit can be notified of a visit that begins on `day`; null if no rule or calendar tells. */
export function lastNoticeDay(
  context: RuleContext,
  rule: NoticeRule | null,
  day: CivilDate,
): CivilDate | null {
  if (rule === null || !context.counting.covers(day)) return null;
  try {
    return shift(context.counting, day, rule);
  } catch (error) {
    if (error instanceof OutsideCalendarError) return null;
    throw error;
  }
}

/** Whether a visit has still to be notified: it is announced, takes place, and has neither happened nor been notified. */
export function needsNotice({ form, record, done }: Visit): boolean {
  if (form === 'unannounced' || form === 'by-report') return false;
  return done === null && (record === null || record.notified === null);
}
