import type { CivilDate } from '../../calendar/civil-date.ts';
import { findDeadline } from '../../plan/language/known-deadlines.ts';
import type { Plan } from '../../plan/plan.ts';
import type { StandingFact } from '../../plan/standing-facts.ts';
import type { Status, VisitStatus } from '../status.ts';
import type { DemandAt, DemandTotals } from './demand-totals.ts';
import { type FindingTotals, type FoundAt, isFault } from './finding-totals.ts';

/** What the records say of a unit, or of whoever stands for it today. */
export interface UnitStanding {
  /** Id of who answers for it; of an open unit that of its visit. */
  readonly unit: string;
  readonly visits: readonly VisitStatus[];
  readonly strengths: readonly FoundAt[];
  readonly violations: readonly FoundAt[];
  readonly repeated: readonly FoundAt[];
  readonly late: readonly DemandAt[];
  readonly metLate: readonly DemandAt[];
  /** The visits whose report came after its day. */
  readonly lateReports: readonly VisitStatus[];
  /** Those that were made without it: it has not come, though its day has passed. */
  readonly missingReports: readonly VisitStatus[];
  readonly reminders: readonly StandingFact[];
}

/** What the records say of each unit, in plan order. */
export function unitStandings(
  { report }: Pick<Plan, 'report'>,
  { visits, asOf }: Pick<Status, 'visits' | 'asOf'>,
  findings: FindingTotals,
  demands: DemandTotals,
): UnitStanding[] {
  const units = grouped(visits, (one) => one);
  const found = grouped(findings.all, ({ visit }) => visit);
  const demanded = grouped(demands.all, ({ visit }) => visit);
  const metLate = new Set(demands.metLate);
  return [...units].map(([unit, own]) => {
    const ownFindings = found.get(unit) ?? [];
    const ownDemands = demanded.get(unit) ?? [];
    return {
      unit,
      visits: own,
      strengths: ownFindings.filter(({ finding }) => finding.kind === 'strength'),
      violations: ownFindings.filter(({ finding }) => finding.kind === 'violation'),
      repeated: ownFindings.filter(({ finding }) => isFault(finding) && finding.repeats !== null),
      late: ownDemands.filter(({ isLate }) => isLate),
      metLate: ownDemands.filter((one) => metLate.has(one)),
      lateReports: own.filter((visit) => reportOf(visit, report.until, asOf) === 'late'),
      missingReports: own.filter((visit) => reportOf(visit, report.until, asOf) === 'missing'),
      reminders: own.flatMap(({ facts }) => facts.filter(({ fact }) => fact === 'reminded')),
    };
  });
}

/** Whether the records give cause to commend a unit: strengths, and nothing that speaks against it. */
export function isToCommend(one: UnitStanding): boolean {
  const { strengths, violations, repeated, late, metLate, lateReports, missingReports, reminders } = one;
  const against = [violations, repeated, late, metLate, lateReports, missingReports, reminders];
  return strengths.length > 0 && against.every((each) => each.length === 0);
}

/** Id of who answers for the unit of a visit today. */
export function answeringFor({ visit, successor }: VisitStatus): string {
  return successor ?? visit.unit ?? visit.id;
}

function grouped<One>(all: readonly One[], visitOf: (one: One) => VisitStatus): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const unit = answeringFor(visitOf(one));
    const own = groups.get(unit);
    if (own === undefined) groups.set(unit, [one]);
    else own.push(one);
  }
  return groups;
}

/**
 * How the report before a visit came: after its day, or not at all though its day has passed and the visit was made; null
 * where neither holds. `until` is the deadline that the plan names for it.
 */
function reportOf(
  { scheduled, visit }: VisitStatus,
  until: string | null,
  asOf: CivilDate,
): 'late' | 'missing' | null {
  const deadlines = scheduled?.deadlines ?? [];
  const named = deadlines.find(({ id }) => id === until) ?? findDeadline(deadlines, 'report');
  const date = named?.date ?? null;
  if (named === undefined || date === null) return null;
  if (named.kept !== null) return named.kept > date ? 'late' : null;
  return visit.done !== null && date < asOf ? 'missing' : null;
}
