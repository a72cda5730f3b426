import type { Calendar } from '../../calendar/calendar.ts';
import type { Directory } from '../../plan/directory.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ScheduleInput } from '../../schedule/arrange.ts';
import type { WholeSchedule } from '../../schedule/schedule.ts';
import type { Audience } from '../audience/audience.ts';
import { planFor } from '../audience/plan-for.ts';
import { scheduleFor, type ShownSchedule } from '../audience/schedule-for.ts';

/** A schedule with all that its formats tell of it, as its readers may see it. */
export interface ScheduleDocument {
  readonly audience: Audience;
  readonly plan: Plan;
  readonly directory: Directory;
  readonly schedule: ShownSchedule;
  /** The calendar by which visits take place, and the one by which periods are counted. */
  readonly calendar: Calendar;
  readonly counting: Calendar;
}

/** The schedule of a plan as an audience may see it. */
export function scheduleDocument(
  audience: Audience,
  schedule: WholeSchedule,
  { plan, directory, calendar, counting }: Omit<ScheduleInput, 'asOf' | 'previous'>,
): ScheduleDocument {
  return {
    audience,
    plan: planFor(audience, plan),
    directory,
    schedule: scheduleFor(audience, schedule),
    calendar,
    counting,
  };
}
