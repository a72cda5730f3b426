import type { Calendar } from '../../calendar/calendar.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Status } from '../status.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type DemandTotals, demandTotals } from './demand-totals.ts';
import { type FindingTotals, findingTotals } from './finding-totals.ts';
import { type UnitStanding, unitStandings } from './unit-standings.ts';

/** What a campaign comes to on a day: its visits, what they found, what was demanded, and how each unit stands. */
export interface CampaignTotals {
  readonly coverage: Coverage;
  readonly findings: FindingTotals;
  readonly demands: DemandTotals;
  readonly units: readonly UnitStanding[];
  /** Whether every visit is over and has its conclusion, so that nothing can be added but how demands end. */
  readonly isComplete: boolean;
}

/** Counts a campaign as it stands; `counting` is the calendar by which periods are counted. */
export function campaignTotals(plan: Plan, status: Status, counting: Calendar): CampaignTotals {
  const coverage = coverageOf(status);
  const findings = findingTotals(plan, status);
  const demands = demandTotals(status, counting);
  const { all, concluded } = coverage;
  return {
    coverage,
    findings,
    demands,
    units: unitStandings(plan, status, findings, demands),
    isComplete: all.remaining === 0 && concluded === all.inspected,
  };
}
