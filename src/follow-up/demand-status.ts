import type { CivilDate } from '../calendar/civil-date.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { isDemandId, isOpen } from '../plan/demands.ts';
import { findDeadline } from '../plan/language/known-deadlines.ts';
import type { StandingFact } from '../plan/standing-facts.ts';
import type { Visit } from '../schedule/visits/visit.ts';
import { demandDeadlines } from './demand-deadlines.ts';
import type { DemandStatus, FindingCounts } from './status.ts';

/** Where the demands of the conclusion on a visit stand on a day; `deadlines` are those of the plan for the visit. */
export function demandStatuses(
  sources: Parameters<typeof demandDeadlines>[0],
  visit: Visit,
  deadlines: readonly Deadline[],
  asOf: CivilDate,
): readonly DemandStatus[] {
  const own = new Map(demandDeadlines(sources, visit).map((deadline) => [deadline.id, deadline]));
  const remediation = findDeadline(deadlines, 'remediation') ?? null;
  return (visit.record?.demands ?? []).map((demand) => {
    const isOwn = own.has(demand.id);
    const deadline = own.get(demand.id) ?? remediation;
    const date = deadline?.date ?? null;
    // A report ends the deadline of the plan, whatever it says of the demands without a day of their own.
    const isOver = !isOwn && deadline !== null && deadline.kept !== null;
    return { demand, deadline, isOwn, isLate: isOpen(demand) && !isOver && date !== null && date < asOf };
  });
}

/** The findings of the conclusion on a visit; none while it has not been issued. */
export function issuedFindings({ record }: Pick<Visit, 'record'>): readonly StandingFact[] {
  return record === null || record.conclusionIssued === null ? [] : record.findings;
}

/** The demand to which a finding of a visit leads; null where it demands nothing. */
export function demandOf(
  { demands }: { readonly demands: readonly DemandStatus[] },
  finding: StandingFact,
): DemandStatus | null {
  return demands.find(({ demand }) => demand.finding === finding) ?? null;
}

/** Whether a deadline is that of a demand, not one of the plan. */
export function isOfDemand({ id, path }: Pick<Deadline, 'id' | 'path'>): boolean {
  return isDemandId(id) && path[0] !== 'deadlines';
}

/** The findings of the conclusion on a visit, counted; what no conclusion holds yet is none. */
export function countFindings({ record }: Visit, demands: readonly DemandStatus[]): FindingCounts {
  const findings = issuedFindings({ record });
  if (findings.length === 0) return NOTHING_FOUND;
  return {
    total: findings.length,
    open: demands.filter(({ demand }) => isOpen(demand)).length,
    late: demands.filter(({ isLate }) => isLate).length,
    repeated: findings.filter(({ repeats }) => repeats !== null).length,
  };
}

const NOTHING_FOUND: FindingCounts = { total: 0, open: 0, late: 0, repeated: 0 };
