import type { Confidence } from '../calendar/calendar.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { Passing } from '../plan/directory.ts';
import type { Session } from '../plan/language/schedule.ts';
import type { Change, ClosingRule, MoveReason } from './reason.ts';
import type { Moment, Trip, Visit } from './visits/visit.ts';
import type { Wish } from './wishes/wish.ts';

/** A trip with its place in the schedule. */
export interface ScheduledTrip {
  readonly trip: Trip;
  readonly team: string;
  readonly start: Moment;
  readonly end: Moment;
  readonly wish: Wish;
  /** Plan-open sessions between start and wish. */
  readonly distance: number;
  /** What kept the trip from its wish; empty if it stands on it. */
  readonly movedBy: readonly MoveReason[];
}

/** A visit with its dates; `start` and `end` are null for inspection by report. */
export interface ScheduledVisit {
  readonly visit: Visit;
  readonly trip: string | null;
  readonly team: string | null;
  readonly start: Moment | null;
  readonly end: Moment | null;
  /** Whether the date stands: its trip is pinned, or the unit was notified of it. */
  readonly isFixed: boolean;
  /** The earliest day on which its notice can go out. */
  readonly earliestNotice: CivilDate;
  readonly review: { readonly from: CivilDate | null; readonly to: CivilDate | null };
  /** Ids of the agencies whose people in the team stand aside. */
  readonly standAside: readonly string[];
  readonly deadlines: readonly Deadline[];
  /** Of a unit that has ended by the day of its conclusion or the last of its deadlines, who stands for it since; else null. */
  readonly passed: Passing | null;
  /** The earliest day on which what follows the visit and has no date can be taken to lie; null if none is known. */
  readonly followedFrom: CivilDate | null;
}

/** Why a visit is not placed. */
export interface UnplacedVisit {
  readonly visit: Visit;
  /** For each rule, how many sessions of the window it alone shuts out as a start. */
  readonly reasons: readonly {
    readonly rule: ClosingRule;
    readonly sessions: number;
    /** The trips that stand in the way there, in plan order; of the other rules none. */
    readonly rivals: readonly Trip[];
  }[];
  /** Starts that no rule shuts out, but that other trips or the caps leave no room for. */
  readonly remaining: number;
  /** The trips that stand in the way of these starts, alone or together with another or a cap; in plan order. */
  readonly inTheWay: readonly Trip[];
  /** The rules that shut some start out together with another one. */
  readonly together: readonly ClosingRule[];
  /** Of each kind, the smallest single change found that places it; the first is the one to advise. */
  readonly changes: readonly Change[];
}

/** A day that a visit had; its session is null where the notice names none. */
export interface OldDay {
  readonly date: CivilDate;
  readonly session: Session | null;
}

/** A visit that has left the day of which its unit was notified, else the day that it had in the previous schedule. */
export interface MovedVisit {
  readonly visit: Visit;
  /** Id of its trip. */
  readonly trip: string;
  readonly from: OldDay;
  /** Null where it has no place. */
  readonly to: Moment | null;
  /** Plan-open sessions between the two; null where it has no place. */
  readonly sessions: number | null;
  /** Whether its unit was notified of the old day, and so must be notified anew. */
  readonly isNotified: boolean;
  /** The last day to notify its unit of the new day; null where it need not be. */
  readonly notifyBy: CivilDate | null;
  /** What keeps its trip from where it was. */
  readonly why: readonly MoveReason[];
}

/** What somebody should know of this very schedule, beyond what is said of the plan. */
export interface ScheduleWarning {
  /** That a notified day has gone by of which nothing is recorded. */
  readonly id: 'not-recorded';
  readonly visit: Visit;
  /** Id of its trip. */
  readonly trip: string;
  readonly date: CivilDate;
  /** Null where the notice names none. */
  readonly session: Session | null;
}

/** The schedule of a plan: a value that can be saved, compared and given to a later run. */
export interface Schedule {
  readonly plan: string;
  /** 0 for the first schedule, one more for each later one made with `--previous`. */
  readonly revision: number;
  readonly asOf: CivilDate;
  /** It is proved that no schedule is better, and at least that none places more visits. */
  readonly optimal: boolean;
  readonly mostPlaced: boolean;
  /** Sum of the distances of all placed trips, and the proved least. */
  readonly displacement: number;
  readonly bound: number;
  /** In plan order. */
  readonly trips: readonly ScheduledTrip[];
  /** In date order, those by report last. */
  readonly visits: readonly ScheduledVisit[];
  /** Those of the campaign and its rounds. */
  readonly deadlines: readonly Deadline[];
  readonly unplaced: readonly UnplacedVisit[];
  /** The visits that left the day of which their unit was notified, or that of the previous schedule. */
  readonly moved: readonly MovedVisit[];
  readonly warnings: readonly ScheduleWarning[];
  readonly calendar: readonly { readonly year: number; readonly status: Confidence }[];
}

/** The schedule with unannounced visits, and the one that is made as if there were none: all that others may see. */
export interface WholeSchedule extends Schedule {
  readonly announced: Schedule;
}
