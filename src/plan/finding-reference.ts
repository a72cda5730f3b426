import type { StandingFact } from './standing-facts.ts';

/** What a finding is named by elsewhere: its number, its unit, and its plan; null: those of the one that names it. */
export interface FindingReference {
  readonly plan: string | null;
  readonly unit: string | null;
  readonly id: string;
}

/** Reads `f1`, `UNIT/f1` or `PLAN/UNIT/f1`; null where a text is none of them. */
export function readFindingReference(text: string): FindingReference | null {
  const parts = text.split('/').map((part) => part.trim());
  const [id, unit = null, plan = null] = [...parts].reverse();
  if (id === undefined || parts.length > 3 || parts.includes('')) return null;
  return { plan, unit, id };
}

/** The number of one more finding of a unit: `f` and one more than the highest of those that it has. */
export function nextFindingId(findings: readonly Pick<StandingFact, 'id'>[]): string {
  const numbers = findings.map(({ id }) => Number(/^f(\d+)$/.exec(id ?? '')?.[1] ?? 0));
  return `f${Math.max(0, ...numbers) + 1}`;
}

/** Whether a reference leads to the plan itself, by its id. */
export function isOfPlan({ plan }: FindingReference, id: string): boolean {
  return plan === null || plan === id;
}

/** The finding of the same plan that another one repeats, of another conclusion than its own; undefined where none is on record. */
export function repeatedFinding(
  finding: StandingFact,
  { unit, id }: FindingReference,
  facts: readonly StandingFact[],
): StandingFact | undefined {
  const of = unit ?? finding.unit;
  const isOfAnother = (one: StandingFact) =>
    one.unit !== finding.unit || one.subject !== finding.subject || one.round !== finding.round;
  return facts.find((one) => one.fact === 'finding' && isOfAnother(one) && one.unit === of && one.id === id);
}
