import { shiftWithin } from '../../deadlines/count.ts';
import { findDeadline, KNOWN_DEADLINES } from '../../plan/language/known-deadlines.ts';
import { officialDay } from '../official-date.ts';
import type { LetterFacts } from './letter-facts.ts';
import { deadlineWords, lengthOf } from './tags/duty-tags.ts';

/**
 * By when agencies answer the request for members: by the deadline of the plan, else within five working days, a choice of
 * the office; counted from the date of the request once it has one.
 */
export function secondmentDue({ plan, schedule, counting, date }: LetterFacts): string {
  const rule = findDeadline(plan.deadlines, 'secondment');
  const deadline = findDeadline(schedule.deadlines, 'secondment');
  if (deadline?.date != null) return deadlineWords(plan, deadline, date);
  const due = rule?.due.kind === 'period' ? rule.due : null;
  const count = due?.count ?? KNOWN_DEADLINES.secondment.count ?? 0;
  const measure = due?.measure ?? 'working-day';
  const period = `trong thời hạn ${lengthOf(count, measure)} kể từ ngày của văn bản này`;
  if (date === null) return period;
  const { convention } = plan.calendar;
  const day = shiftWithin(counting, date, { direction: 'after', count, measure, convention });
  return day === null ? period : `chậm nhất ${officialDay(day)}`;
}
