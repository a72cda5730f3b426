/**
 * The placement of trips as an abstract problem: trips, teams and sessions are numbers, and no date, unit or plan is
 * known. Sessions are positions in one sequence shared by all trips, teams and rounds (0, 1, 2, …).
 */

/** The sessions that a trip can take, and what that costs. */
export interface Stand {
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

/** One way to place a trip: where it stands, and the teams any of which may make it there. */
export interface Start extends Stand {
  /** Numbers of teams, 0 … teams − 1, ascending. Starts with the same teams may share one array. */
  readonly teams: readonly number[];
}

/** A start that was given to one of its teams. */
export interface Placed extends Stand {
  readonly team: number;
}

/** A start given to one of its teams. */
export function givenTo({ first, last, moved, distance, order }: Start, team: number): Placed {
  return { team, first, last, moved, distance, order };
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
  /**
   * The admissible starts at most so many sessions from the wish, in any order; all of them if infinitely many. Few
   * starts are ever needed, and those far away need not be judged before that.
   */
  readonly startsWithin: (distance: number) => readonly Start[];
  /** No start is farther from the wish. */
  readonly farthest: number;
  /** The visits that caps count, in the trip's own sessions. */
  readonly profile: readonly Stretch[];
  /**
   * The sessions open to the trip, ascending; the trip takes consecutive ones of these. Its own session number k is
   * the k-th of them counted from its start. Trips of a round may share one array.
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

/** A trip with the starts that are offered for now: those at most `reach` sessions from its wish. */
export interface NearTrip extends PlacementTrip {
  readonly reach: number;
  readonly starts: readonly Start[];
}

/** A problem of which each trip is offered only the starts near its wish. */
export interface NearProblem extends PlacementProblem {
  readonly trips: readonly NearTrip[];
}

/** The best placement found, its values, and what has been proved of it. */
export interface Placement {
  /** Where each trip stands, one of its starts given to a team; null: not placed. */
  readonly placed: readonly (Placed | null)[];
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
  /** Stages 1 and 2 are proved: nothing more can be placed. */
  readonly mostPlaced: boolean;
  /** All stages are proved. */
  readonly optimal: boolean;
  /** How often the solver was called. */
  readonly calls: number;
}
