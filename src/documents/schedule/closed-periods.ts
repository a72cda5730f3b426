import type { ClosedPeriod } from '../../plan/language/schedule.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { ScheduleDocument } from './schedule-document.ts';

/** The closed periods of those who are shown: one that is only of others would tell that they are visited too. */
export function closedPeriodsShown({ plan, schedule }: ScheduleDocument): ClosedPeriod[] {
  const shown = [...schedule.visits, ...schedule.unplaced].map(({ visit }) => visit);
  const isOfSomeone = (ids: readonly string[], isOf: (visit: Visit, id: string) => boolean) =>
    ids.length === 0 || ids.some((id) => shown.some((visit) => isOf(visit, id)));
  return plan.schedule.closed.filter(
    ({ units, teams, rounds }) =>
      isOfSomeone(units, ({ unit }, id) => unit === id) &&
      isOfSomeone(teams, (visit, id) => visit.teams.includes(id)) &&
      isOfSomeone(rounds, ({ round }, id) => round.id === id),
  );
}

/** Whether a closed period is one for all. */
export function isForAll({ units, teams, rounds }: ClosedPeriod): boolean {
  return units.length + teams.length + rounds.length === 0;
}

/** Whether a closed period holds for a visit. */
export function concerns({ units, teams, rounds }: ClosedPeriod, { visit, team }: ScheduledVisit): boolean {
  return (
    (units.length === 0 || (visit.unit !== null && units.includes(visit.unit))) &&
    (teams.length === 0 || (team !== null && teams.includes(team))) &&
    (rounds.length === 0 || rounds.includes(visit.round.id))
  );
}
