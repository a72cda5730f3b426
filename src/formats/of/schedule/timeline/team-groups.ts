import type { ScheduledVisit } from '../../../../schedule/schedule.ts';
import type { ScheduleView } from '../schedule-view.ts';

/** A visit with its number in the schedule, from 1. */
export interface NumberedVisit {
  readonly number: number;
  readonly scheduled: ScheduledVisit;
}

/** The visits of a team; without a name where no team goes, as for inspection by report. */
export interface TeamGroup {
  readonly team: string | null;
  readonly name: string;
  readonly visits: readonly NumberedVisit[];
}

/** The visits of the schedule by team, teams in the order of the plan, visits by date. */
export function teamGroups({ plan, schedule, language }: ScheduleView): TeamGroup[] {
  const visits = schedule.visits.map((scheduled, index) => ({ number: index + 1, scheduled }));
  const nobody = { vi: 'Không có đoàn đến đơn vị', en: 'No team goes there' }[language];
  const groups = [...plan.teams.map(({ id, name }) => ({ team: id, name })), { team: null, name: nobody }];
  return groups
    .map((group) => ({ ...group, visits: visits.filter(({ scheduled }) => scheduled.team === group.team) }))
    .filter((group) => group.visits.length > 0);
}
