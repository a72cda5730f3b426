import type { CivilDate } from '../calendar/civil-date.ts';
import type { DeadlineRule } from '../plan/language/deadlines.ts';
import type { FactName } from '../plan/language/fact-kinds.ts';
import { knownDeadline } from '../plan/language/known-deadlines.ts';
import type { Plan } from '../plan/plan.ts';
import type { StandingFact } from '../plan/standing-facts.ts';
import type { Extension } from './resolve.ts';
import { eventOf } from './scope.ts';

/**
 * The fact that ends a deadline. A deadline of the plan's own is ended by its id; but one by which units report before the
 * visit is ended by their report, and one that the office owes so long after the end of a round by the consolidated report.
 */
export function endedBy(plan: Plan, rule: DeadlineRule): FactName {
  const known = knownDeadline(rule.id);
  switch (known) {
    case 'secondment':
      return 'seconded';
    case 'notice':
      return 'notified';
    case 'naming':
      return 'named';
    case 'report':
      return 'report-received';
    case 'conclusion':
      return 'conclusion-issued';
    case 'remediation':
      return 'remediation-reported';
    case 'consolidated-report':
      return 'report-submitted';
    case null:
      if (plan.report.until === rule.id) return 'report-received';
      return eventOf(rule) === 'round-ended' && isOwedByOffice(plan, rule) ? 'report-submitted' : 'done';
    default:
      return known satisfies never;
  }
}

function isOwedByOffice({ office }: Plan, { owner }: DeadlineRule): boolean {
  return owner === null || owner === 'secretariat' || owner === office.agency;
}

/** The agencies that second members, but for the office itself, which asks itself for nobody; each once. */
export function secondingAgencies({ teams, office }: Pick<Plan, 'teams' | 'office'>): readonly string[] {
  const agencies = new Set(teams.flatMap(({ seconding }) => seconding.map(({ agency }) => agency)));
  agencies.delete(office.agency);
  return [...agencies];
}

/** Facts by which deadlines of one visit, of one round or of the campaign may have ended, in the order of their days. */
export type Facts = readonly StandingFact[];

/** The extensions among facts, by the ids of deadlines: of each the last. */
export function extensionsIn(facts: Facts): ReadonlyMap<string, Extension> {
  return new Map(
    facts.flatMap(({ fact, deadline, until, on, number }) =>
      fact === 'extended' && deadline !== null && until !== null ? [[deadline, { until, on, number }]] : [],
    ),
  );
}

/** The day on which a deadline of a visit was ended by a fact that is no event of the visit; null where none ended it. */
export function keptByFact(plan: Plan, rule: DeadlineRule, facts: Facts): CivilDate | null {
  const by = endedBy(plan, rule);
  const isOwn = by === 'report-received' || by === 'done';
  return isOwn ? endOf(rule.id, by, facts) : null;
}

/** The day on which a deadline of the campaign or of a round was ended; null while it was not. */
export function keptInCampaign(plan: Plan, rule: DeadlineRule, facts: Facts): CivilDate | null {
  const by = endedBy(plan, rule);
  if (by !== 'seconded') return endOf(rule.id, by, facts);
  return lastOfAll(secondingAgencies(plan).map((agency) => secondedOn(agency, facts)));
}

/** The last of the days on which everybody had done something; null while one has not, or where there is nobody. */
export function lastOfAll(days: readonly (CivilDate | null)[]): CivilDate | null {
  const known = days.flatMap((day) => day ?? []).sort();
  return known.length < days.length ? null : (known.at(-1) ?? null);
}

/** The day on which an agency named the members that it seconds; null while it has not. */
export function secondedOn(agency: string, facts: Facts): CivilDate | null {
  return facts.findLast(({ fact, unit }) => fact === 'seconded' && unit === agency)?.on ?? null;
}

function endOf(id: string, by: FactName, facts: Facts): CivilDate | null {
  const ends = (one: StandingFact) => (one.fact === 'done' ? one.id === id : one.fact === by);
  return facts.findLast(ends)?.on ?? null;
}
