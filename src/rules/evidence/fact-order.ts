import type { FactName } from '../../plan/language/fact-kinds.ts';
import type { StandingFact } from '../../plan/standing-facts.ts';
import type { Visit } from '../../schedule/visits/visit.ts';

/** What each thing follows from, in the order of a campaign: the nearest cause first. */
const CAUSES: Readonly<Partial<Record<FactName, readonly FactName[]>>> = {
  minutes: ['visited'],
  'conclusion-issued': ['visited'],
  finding: ['visited'],
  'conclusion-received': ['conclusion-issued', 'visited'],
  'remediation-reported': ['conclusion-received', 'conclusion-issued', 'visited'],
};

/** What no longer makes sense once a visit has taken place. */
export const BEFORE_VISIT: ReadonlySet<FactName> = new Set(['notified', 'put-off', 'cancelled']);

/** What a fact follows from, the nearest cause first; by report nobody goes there. */
export function causesOf(fact: FactName, { form }: Pick<Visit, 'form'>): readonly FactName[] {
  const causes = CAUSES[fact] ?? [];
  return form === 'by-report' ? causes.filter((cause) => cause !== 'visited') : causes;
}

/** The first fact of each name, of facts in the order of their days. */
export function firstOfEachName(facts: readonly StandingFact[]): ReadonlyMap<FactName, StandingFact> {
  const firsts = new Map<FactName, StandingFact>();
  for (const fact of facts) if (!firsts.has(fact.fact)) firsts.set(fact.fact, fact);
  return firsts;
}
