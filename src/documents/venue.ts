import type { Directory } from '../plan/directory.ts';
import type { Plan } from '../plan/plan.ts';
import type { ScheduledVisit } from '../schedule/schedule.ts';

/**
 * Where the team and the unit of a visit meet: as the plan says of the visit, else of its team, else the directory of the
 * unit, else the plan of the office. Null where nothing is said, which is at the unit, and for inspection by report.
 */
export function venueOf(
  { plan, directory }: { readonly plan: Plan; readonly directory: Directory },
  { visit, team }: Pick<ScheduledVisit, 'visit' | 'team'>,
): string | null {
  if (visit.form === 'by-report') return null;
  const only = visit.teams.length === 1 ? visit.teams[0] : undefined;
  const goes = plan.teams.find(({ id }) => id === (team ?? only));
  const unit = visit.unit === null ? undefined : directory.get(visit.unit);
  return visit.venue ?? goes?.venue ?? unit?.venue ?? plan.office.venue;
}
