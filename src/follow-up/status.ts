import type { CivilDate } from '../calendar/civil-date.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { Demand } from '../plan/demands.ts';
import type { FactName } from '../plan/language/fact-kinds.ts';
import type { StandingFact } from '../plan/standing-facts.ts';
import type { ScheduledVisit } from '../schedule/schedule.ts';
import type { Moment, Visit } from '../schedule/visits/visit.ts';

/** How far a visit has come, in the order of a campaign; then what lies beside it. */
export const VISIT_STATES = [
  'planned',
  'notified',
  'visited',
  'reported',
  'concluded',
  'received',
  'remediated',
  'closed',
  'moved',
  'unplaced',
  'cancelled',
] as const;

/**
 * The state of a visit. `reported`: what `visited` is of inspection by report. `moved`: its unit was notified of another
 * day than the one now planned, or the visit was put off, so that it must be notified anew.
 */
export type VisitState = (typeof VISIT_STATES)[number];

/** Where a visit stands. */
export interface VisitStatus {
  readonly visit: Visit;
  readonly state: VisitState;
  /** When it is to begin or began, by what a status is judged by; null by report, or where it must be placed anew. */
  readonly start: Moment | null;
  readonly end: Moment | null;
  /** With its deadlines; null of a visit that was cancelled. */
  readonly scheduled: ScheduledVisit | null;
  /** Id of the agency that stands for the unit today, where that has ended. */
  readonly successor: string | null;
  /** What has happened to it by today, in the order of days. */
  readonly facts: readonly StandingFact[];
  readonly findings: FindingCounts;
  readonly demands: readonly DemandStatus[];
}

/** How many findings a conclusion holds, and of how many the demand is open, is late, or which repeat an earlier one. */
export interface FindingCounts {
  readonly total: number;
  readonly open: number;
  readonly late: number;
  readonly repeated: number;
}

/** A demand of a conclusion, and where it stands. */
export interface DemandStatus {
  readonly demand: Demand;
  /** The deadline of its own, else that of the plan for remediation; null where neither has one. */
  readonly deadline: Deadline | null;
  readonly isOwn: boolean;
  /** Whether its day has passed while it is neither met nor lifted. */
  readonly isLate: boolean;
}

/** A deadline that nothing has ended yet. */
export interface OpenDeadline {
  /** Null for one of the campaign or of a round. */
  readonly visit: VisitStatus | null;
  readonly deadline: Deadline;
  /** Id of who owes it; of what several agencies or districts owe, one of them. */
  readonly owner: string;
  /** The last day, extended where it was. */
  readonly date: CivilDate;
  /** The extension by which it is that day; null if there was none. */
  readonly extended: StandingFact | null;
  readonly isExpected: boolean;
  /** The fact that would end it. */
  readonly endedBy: FactName;
}

/** An open deadline that is due; `workingDaysLeft` are those after today up to its day. */
export interface DueDeadline extends OpenDeadline {
  readonly workingDaysLeft: number;
}

/** An open deadline whose day has passed; `workingDaysLate` are those after its day up to today. */
export interface OverdueDeadline extends OpenDeadline {
  readonly workingDaysLate: number;
  /** The reminders of it, in the order of days. */
  readonly reminders: readonly StandingFact[];
}

/** By which schedule a status is judged where no notice and no pin says when a visit is. */
export type JudgedBy =
  | { readonly by: 'in-force'; readonly file: string; readonly on: CivilDate; readonly number: string | null }
  | { readonly by: 'given' }
  | { readonly by: 'decision-day' };

/** Where a campaign stands on a day. */
export interface Status {
  readonly plan: string;
  readonly asOf: CivilDate;
  /** So many working days ahead something is due. */
  readonly within: number;
  readonly judgedBy: JudgedBy;
  /** In plan order, those that were cancelled among them. */
  readonly visits: readonly VisitStatus[];
  /** Notified days that have gone by and of which nothing is recorded. */
  readonly notRecorded: readonly { readonly visit: VisitStatus; readonly date: CivilDate }[];
  /** Both in the order of days. */
  readonly due: readonly DueDeadline[];
  readonly overdue: readonly OverdueDeadline[];
  /** Facts that are of the campaign or of an agency, not of a visit. */
  readonly facts: readonly StandingFact[];
}
