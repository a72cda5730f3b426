import type { Calendar } from '../../calendar/calendar.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { deadlineResolver } from '../../deadlines/resolve.ts';
import { findDeadline, type KnownDeadline } from '../../plan/language/known-deadlines.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Conditions } from './conditions.ts';
import type { SessionLine } from './session-line.ts';
import type { FirstSessions } from './starts.ts';

/**
 * The first sessions at which visits may begin, seen from a day: nothing before it, notices and then names sent in time
 * by the periods in force. A day whose notice would have to go out before all calendars is too early.
 */
export function firstSessions(
  line: SessionLine,
  { plan, counting }: { readonly plan: Plan; readonly counting: Calendar },
  { notice }: Conditions,
  today: CivilDate,
): FirstSessions {
  const first = (isFit: (day: CivilDate) => boolean): number => {
    const index = line.days.findIndex(isFit);
    return index === -1 ? line.length : index * 2;
  };
  const toCome = first((day) => day >= today);
  if (notice === null) return { toCome, noticed: toCome, named: toCome };

  const ofPlan = findDeadline(plan.deadlines, 'notice');
  const deadlines = plan.deadlines.map((rule) => (rule === ofPlan ? { ...rule, due: notice } : rule));
  const isInTime = (known: KnownDeadline, day: CivilDate): boolean => {
    const rule = findDeadline(deadlines, known);
    if (rule === undefined) return true;
    const start = { date: day, state: 'expected' } as const;
    const resolver = deadlineResolver({ ...plan, deadlines }, counting, { 'visit-start': start });
    const { date } = resolver.resolve(rule, '');
    return date === null ? known !== 'notice' : date >= today;
  };
  const noticed = first((day) => day >= today && isInTime('notice', day));
  const named = first((day) => day >= today && isInTime('notice', day) && isInTime('naming', day));
  return { toCome, noticed, named };
}
