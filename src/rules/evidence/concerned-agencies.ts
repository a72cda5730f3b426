import type { Plan } from '../../plan/plan.ts';

/** Ids of the agencies of which somebody is, or is to be, in a team. */
export function agenciesInTeams({ teams }: Pick<Plan, 'teams'>): ReadonlySet<string> {
  return new Set(
    teams.flatMap(({ seconding, members, substitutes }) =>
      [...seconding, ...members, ...substitutes].map(({ agency }) => agency),
    ),
  );
}

/** Ids of whoever owes something by the plan without being visited: those who send members, lead a team, or are named as owners. */
export function owingAgencies(plan: Plan): ReadonlySet<string> {
  const { teams, deadlines, duties, office, decision } = plan;
  return new Set([
    ...agenciesInTeams(plan),
    ...teams.flatMap(({ id, lead }) => [id, lead ?? id]),
    ...[...deadlines, ...duties].flatMap(({ owner }) => owner ?? []),
    ...duties.flatMap((duty) => duty.with),
    office.agency,
    decision.issuer.agency,
  ]);
}
