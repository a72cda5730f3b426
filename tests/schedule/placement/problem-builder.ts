import type {
  Placement,
  PlacementProblem,
  PlacementTrip,
  Start,
  Stretch,
} from '../../../src/schedule/placement/problem.ts';

/** What a test says of a trip; the rest is that of one visit of one session by the only team. */
export interface TripParts {
  readonly wish: number;
  /** Sessions at which it may start; all that leave it room, if not given. */
  readonly starts?: readonly number[];
  /** The visits in the trip's own sessions; their number is that of the visits. */
  readonly profile?: readonly Stretch[];
  readonly pinned?: number;
  readonly regret?: number;
  /** Sessions for which its visits are notified, in their order; those left over are not notified. */
  readonly notified?: readonly number[];
  readonly teams?: readonly number[];
  /** Sessions open to the trip, if not all. */
  readonly open?: readonly number[];
}

/** What a test says of a problem: two sessions make a day, ten a week. */
export interface ProblemParts {
  readonly sessions?: number;
  readonly teams?: number;
  readonly visitsPerDay?: number;
  readonly visitsPerWeek?: number;
}

const ONE_SESSION: readonly Stretch[] = [{ offset: 0, length: 1 }];

/** A problem of the trips given, in plan order. */
export function problemOf(trips: readonly TripParts[], parts: ProblemParts = {}): PlacementProblem {
  const { sessions = 20, teams = 1, visitsPerDay = null, visitsPerWeek = null } = parts;
  const all = Array.from({ length: sessions }, (_, position) => position);
  return {
    teams,
    visitsPerDay,
    visitsPerWeek,
    dayOf: Int32Array.from(all, (position) => Math.floor(position / 2)),
    weekOf: Int32Array.from(all, (position) => Math.floor(position / 10)),
    trips: trips.map((trip, index) => {
      const { profile = ONE_SESSION, pinned = 0, regret = 0, notified = [], open = all } = trip;
      return {
        visits: profile.length,
        pinned,
        regret,
        notified: notified.length,
        priority: trips.length - index,
        profile,
        open: Int32Array.from(open),
        ...offered(startsOf(trip, profile, open, trip.teams ?? all.slice(0, teams))),
      };
    }),
  };
}

/** What a trip says of the starts that it has. */
export function offered(starts: readonly Start[]): Pick<PlacementTrip, 'farthest' | 'startsWithin'> {
  return {
    farthest: Math.max(0, ...starts.map(({ distance }) => distance)),
    startsWithin: (most) => starts.filter(({ distance }) => distance <= most),
  };
}

function startsOf(
  { wish, starts, notified = [] }: TripParts,
  profile: readonly Stretch[],
  open: readonly number[],
  teams: readonly number[],
): Start[] {
  const length = Math.max(...profile.map((stretch) => stretch.offset + stretch.length));
  return open.flatMap((first, order) => {
    const last = open[order + length - 1];
    if (last === undefined || starts?.includes(first) === false) return [];
    const distance = Math.abs(order - open.filter((position) => position < wish).length);
    const moved = notified.filter((start, visit) => open[order + (profile[visit]?.offset ?? 0)] !== start);
    return { teams, first, last, moved: moved.length, distance, order };
  });
}

/** One visit of so many sessions. */
export function visitOf(length: number): readonly Stretch[] {
  return [{ offset: 0, length }];
}

/** A district of two sessions and so many communes of one, back to back. */
export function districtWith(communes: number): readonly Stretch[] {
  return [
    { offset: 0, length: 2 },
    ...Array.from({ length: communes }, (_, index) => ({ offset: 2 + index, length: 1 })),
  ];
}

/** First session of each trip, null where it is left out. */
export function firstSessions({ placed }: Placement): (number | null)[] {
  return placed.map((own) => own?.first ?? null);
}

/** Team of each trip, null where it is left out. */
export function teamsTaken({ placed }: Placement): (number | null)[] {
  return placed.map((own) => own?.team ?? null);
}
