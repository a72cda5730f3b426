/**
 * The placement of trips as an abstract problem: trips, teams and sessions are numbers, and no date, unit or plan is
 * known. Sessions are positions in one sequence shared by all trips, teams and rounds (0, 1, 2, …).
 */

/** One way to place a trip: a team and the sessions it is busy. */
export interface Offer {
  /** Number of the team, 0 … teams − 1. */
  readonly team: number;
  /** First and last session, inclusive: the team is busy from first to last, whatever lies between. */
  readonly first: number;
  readonly last: number;
  /** Visits notified for another start than they have with this one: a whole number, at least 0. */
  readonly moved: number;
  /** Sessions between this start and the wish of the trip: a whole number, at least 0. */
  readonly distance: number;
  /** The start as stage 4 counts it: a whole number, at least 0. */
  readonly order: number;
}

/** A visit within its trip: it takes `length` of the trip's own sessions, from the one numbered `offset` (0 = first). */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** A trip to place at most once. */
export interface PlacementTrip {
  /** Number of visits, and how many of them are pinned. */
  readonly visits: number;
  readonly pinned: number;
  /** Number of visits that are notified for some start: what leaving the trip out costs in stage 2a. */
  readonly notified: number;
  /** Weight of the trip in stage 4: n − i for the i-th of n trips in plan order. */
  readonly priority: number;
  /** What it costs to leave the trip out, where placements are equal in all stages. */
  readonly regret: number;
  /** Every admissible start with every admissible team, in any order; empty if there is none. */
  readonly offers: readonly Offer[];
  /** The visits that caps count, in the trip's own sessions. */
  readonly profile: readonly Stretch[];
  /**
   * The sessions open to the trip, ascending; the trip takes consecutive ones of these. Its own session number k is
   * the k-th of them counted from the start of the offer. Trips of a round may share one array.
   */
  readonly open: Int32Array;
}

/** Trips to place, the teams, and the caps. */
export interface PlacementProblem {
  readonly trips: readonly PlacementTrip[];
  /** Number of teams. */
  readonly teams: number;
  /** Number of the day and of the ISO week of each session; both rise with the sessions, gaps allowed. */
  readonly dayOf: Int32Array;
  readonly weekOf: Int32Array;
  /** Most visits of one team on a day and in a week; a visit counts wherever it has a session. Null: no cap. */
  readonly visitsPerDay: number | null;
  readonly visitsPerWeek: number | null;
}

/** The best placement found, its values, and what has been proved of it. */
export interface Placement {
  /** The offer taken by each trip, one of its `offers`; null: not placed. */
  readonly offers: readonly (Offer | null)[];
  /** Stage 1: pinned visits placed. */
  readonly pinnedPlaced: number;
  /** Stage 2: visits placed. */
  readonly visitsPlaced: number;
  /** Stage 2a: notified visits that stand elsewhere, or nowhere. */
  readonly moved: number;
  /** Stage 3: sum of the distances. */
  readonly displacement: number;
  /** No placement of that many visits, with as few moved, has a smaller displacement than this; equal to it if stage 3 is proved. */
  readonly bound: number;
  /** Stage 4: sum of priority × order. */
  readonly order: number;
  /** All stages are proved. */
  readonly optimal: boolean;
  /** How often the solver was called. */
  readonly calls: number;
}
