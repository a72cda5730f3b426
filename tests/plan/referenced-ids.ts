import type { Directory } from '../../src/plan/directory.ts';
import type { Plan } from '../../src/plan/plan.ts';

/** The ids of agencies, subjects, rounds, teams and deadlines that a plan names and nothing declares. */
export function undeclaredIds(plan: Plan, directory: Directory): string[] {
  const agencies = [
    plan.decision.issuer.agency,
    plan.decision.proposal?.agency,
    plan.office.agency,
    ...[...plan.content, ...plan.subjects.flatMap((subject) => subject.content)].flatMap((item) => item.for),
    ...plan.blocks.flatMap((block) => block.units.map((entry) => entry.unit)),
    ...plan.teams.flatMap((team) => [
      team.lead,
      ...team.units,
      ...[...team.seconding, ...team.members, ...team.substitutes].map(({ agency }) => agency),
    ]),
    ...plan.schedule.closed.flatMap((period) => period.units),
    ...plan.records.map((record) => record.unit),
  ].filter((id) => id !== undefined && id !== null && directory.get(id) === undefined);

  const manners = [...plan.blocks, ...plan.blocks.flatMap((block) => block.units), ...plan.records];
  const closed = plan.schedule.closed;
  return [
    ...agencies,
    ...missing(plan.subjects, [
      ...manners.map((one) => one.subject),
      ...plan.teams.flatMap((team) => team.subjects),
    ]),
    ...missing(plan.rounds, [
      ...manners.map((one) => one.round),
      ...[...plan.teams, ...closed].flatMap((one) => one.rounds),
    ]),
    ...missing(plan.teams, [
      ...[...plan.blocks, ...plan.blocks.flatMap((block) => block.units)].map((one) => one.team),
      ...closed.flatMap((period) => period.teams),
    ]),
    ...missing(
      plan.deadlines,
      plan.duties.map((duty) => duty.deadline),
    ),
    ...missing(
      plan.teams.flatMap((team) => team.members),
      plan.teams.flatMap((team) => team.substitutes).map((substitute) => substitute.for),
    ),
  ].filter((id) => id !== null && id !== undefined);
}

function missing(
  declared: readonly { readonly id: string | null }[],
  named: readonly (string | null)[],
): (string | null)[] {
  return named.filter((id) => id !== null && !declared.some((one) => one.id === id));
}
