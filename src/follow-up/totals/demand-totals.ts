import type { Calendar } from '../../calendar/calendar.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { type DemandState, isOpen } from '../../plan/demands.ts';
import { workingDaysBetween } from '../open-deadlines.ts';
import type { DemandStatus, Status, VisitStatus } from '../status.ts';

/** A demand of a conclusion that was issued. */
export interface DemandAt extends DemandStatus {
  readonly visit: VisitStatus;
  /** Working days by which it is late while it is open, or was when it was met; null where it is not and was not. */
  readonly workingDaysLate: number | null;
}

/** What the conclusions of a campaign demand, counted. */
export interface DemandTotals {
  /** In plan order, of each conclusion in that of their numbers. */
  readonly all: readonly DemandAt[];
  readonly byState: Readonly<Record<DemandState, number>>;
  /** Those that are neither met nor lifted, and those of them whose day has passed. */
  readonly open: readonly DemandAt[];
  readonly late: readonly DemandAt[];
  /** Those that were met after their day. */
  readonly metLate: readonly DemandAt[];
}

/** Counts what conclusions demand by how it stands on the day of a status. */
export function demandTotals(
  { visits, asOf }: Pick<Status, 'visits' | 'asOf'>,
  counting: Calendar,
): DemandTotals {
  const all = visits.flatMap((visit) =>
    visit.visit.record?.conclusionIssued == null
      ? []
      : visit.demands.map((one) => ({ ...one, visit, workingDaysLate: daysLate(one, asOf, counting) })),
  );
  const inState = (state: DemandState) => all.filter(({ demand }) => demand.state === state);
  return {
    all,
    byState: {
      open: inState('open').length,
      partly: inState('partly').length,
      not: inState('not').length,
      met: inState('met').length,
      lifted: inState('lifted').length,
    },
    open: all.filter(({ demand }) => isOpen(demand)),
    late: all.filter(({ isLate }) => isLate),
    metLate: inState('met').filter(({ workingDaysLate }) => workingDaysLate !== null),
  };
}

/** By how many working days a demand is late, or was met late; null where neither. */
function daysLate(
  { demand, deadline, isLate }: DemandStatus,
  asOf: CivilDate,
  counting: Calendar,
): number | null {
  const due = deadline?.date ?? null;
  if (due === null) return null;
  if (isLate) return workingDaysBetween(counting, due, asOf);
  const { state, endedOn } = demand;
  return state === 'met' && endedOn !== null && endedOn > due
    ? workingDaysBetween(counting, due, endedOn)
    : null;
}
