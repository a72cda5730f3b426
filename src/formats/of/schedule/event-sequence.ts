import { type CivilDate, dayNumber } from '../../../calendar/civil-date.ts';
import type { Plan } from '../../../plan/plan.ts';

/**
 * The revision of an event as calendars count it: greater in a later revision of the schedule, and on a later day, on which
 * more is recorded. A calendar keeps of two events with one uid the one of the greater number.
 */
export function eventSequence({ decision }: Pick<Plan, 'decision'>, asOf: CivilDate, revision = 0): number {
  return revision + Math.max(0, dayNumber(asOf) - dayNumber(decision.date));
}
