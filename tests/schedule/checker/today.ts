import { knownDate, type CivilDate } from '../../../src/calendar/civil-date.ts';
import type { ListedRecord } from '../../../src/plan/language/records.ts';
import type { Plan } from '../../../src/plan/plan.ts';

/** Today: the day that is given, else that of the last fact, and never before the decision; a secret fact counts for secrets. */
export function todayOf(plan: Plan, asOf: CivilDate | null, withSecrets = false): CivilDate {
  if (asOf !== null) return asOf;
  const facts = [
    ...plan.recorded.filter(({ fact }) => fact === 'schedule-issued').map(({ on }) => on),
    ...plan.records.filter((record) => withSecrets || !isSecret(plan, record)).flatMap(daysOf),
  ];
  return knownDate([plan.decision.date, ...facts].sort().at(-1) ?? plan.decision.date);
}

/** Whether a record is of nothing but unannounced visits. */
function isSecret(plan: Plan, { unit, round, subject }: ListedRecord): boolean {
  const entries = plan.blocks
    .flatMap(({ units }) => units)
    .filter(
      (entry) =>
        entry.unit === unit &&
        (round === null || entry.round === null || entry.round === round) &&
        (subject === null || entry.subject === subject),
    );
  return entries.length > 0 && entries.every(({ form }) => form === 'unannounced');
}

/** The days on which what is recorded took place. */
function daysOf(record: ListedRecord): string[] {
  const { notified, visited, conclusionIssued, conclusionReceived, remediationReported } = record;
  const days = [
    notified?.sent,
    visited?.to ?? visited?.from,
    conclusionIssued,
    conclusionReceived,
    remediationReported,
  ];
  return days.filter((day) => day != null);
}
