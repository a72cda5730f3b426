import type { ScheduleView } from '../schedule-view.ts';
import { type ClosedDays, closedDays, type DaysOff, daysOff } from './days-off.ts';
import { type DayScale, dayScale } from './day-scale.ts';
import { type TeamGroup, teamGroups } from './team-groups.ts';

/** What a timeline draws: a schedule on a scale of days, its visits by team, and what shades those days. */
export interface Timeline {
  readonly page: ScheduleView;
  readonly scale: DayScale;
  readonly groups: readonly TeamGroup[];
  readonly off: readonly DaysOff[];
  readonly closed: readonly ClosedDays[];
}

/** The timeline of a schedule, to be drawn by any pen. */
export function timelineOf(page: ScheduleView): Timeline {
  const scale = dayScale(page);
  return {
    page,
    scale,
    groups: teamGroups(page),
    off: daysOff(page, scale),
    closed: closedDays(page, scale),
  };
}
