import type { CivilDate } from '../calendar/civil-date.ts';
import type { VisitRecord } from '../plan/language/records.ts';
import type { Plan } from '../plan/plan.ts';

/**
 * The day that stands for today: `asOf` if it is given, else the day of the last recorded fact, else that of the
 * decision, before which nothing is owed.
 */
export function todayOf(
  plan: Pick<Plan, 'decision' | 'records' | 'issued'>,
  asOf: CivilDate | null,
): CivilDate {
  if (asOf !== null) return asOf;
  const days = [plan.decision.date, ...plan.records.flatMap(daysOfFacts), ...plan.issued.map(({ on }) => on)];
  return days.reduce((latest, day) => (day > latest ? day : latest));
}

/** The days on which what a record tells took place. */
function daysOfFacts(record: VisitRecord): CivilDate[] {
  const { notified, visited } = record;
  const days = [
    notified?.sent,
    visited?.to ?? visited?.from,
    record.conclusionIssued,
    record.conclusionReceived,
    record.remediationReported,
  ];
  return days.flatMap((day) => day ?? []);
}
