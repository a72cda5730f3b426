import type { CivilDate } from '../calendar/civil-date.ts';
import type { Plan } from '../plan/plan.ts';
import { standingFacts } from '../plan/standing-facts.ts';

/**
 * The day that stands for today: `asOf` if it is given, else the day of the last recorded fact, else that of the
 * decision, before which nothing is owed.
 */
export function todayOf(plan: Pick<Plan, 'decision' | 'recorded'>, asOf: CivilDate | null): CivilDate {
  if (asOf !== null) return asOf;
  const days = standingFacts(plan).map(({ on, to }) => to ?? on);
  return days.reduce((latest, day) => (day > latest ? day : latest), plan.decision.date);
}
