import { type Grounds, rulesAgainst, slotsTaken } from './admissible.ts';
import { mondayOf } from './days.ts';
import type { DemandedTrip } from './demanded.ts';
import type { OwnWish } from './wish.ts';

/** One way to place a trip. */
export interface Start {
  readonly team: string;
  /** Slots taken by each visit. */
  readonly visits: readonly (readonly number[])[];
  /** The slots during which the team is away: from the first to the last. */
  readonly first: number;
  readonly last: number;
  /** Visits of it that would have to be notified again. */
  readonly moved: number;
  readonly distance: number;
  /** Plan-open sessions of the round before it. */
  readonly order: number;
}

/** The values of section 4. */
export interface Values {
  readonly pinned: number;
  readonly visits: number;
  /** Notified visits that do not stand on the day that they were told of, those without a place too. */
  readonly moved: number;
  readonly displacement: number;
  readonly order: number;
}

/** Every start at which a trip may stand, with every team, as if it were alone. */
export function startsOf(grounds: Grounds, trip: DemandedTrip, wish: OwnWish): Start[] {
  const { plan, timeline } = grounds;
  const open = [...timeline.open(trip.round)];
  return plan.teams
    .filter(({ id }) => trip.teams.includes(id))
    .flatMap((team) =>
      [...timeline.window(trip.round)]
        .filter((slot) => rulesAgainst(grounds, trip, slot, team).size === 0)
        .map((slot) => {
          const taken = slotsTaken(grounds, trip, slot);
          const order = open.filter((other) => other < slot).length;
          const visits = trip.visits.map((visit, index) => {
            const offset = trip.offsets[index] ?? 0;
            return taken.slice(offset, offset + visit.length);
          });
          return {
            team: team.id,
            visits,
            first: slot,
            last: taken.at(-1) ?? slot,
            moved: movedIn(grounds, trip, visits),
            distance: Math.abs(order - wish.position),
            order,
          };
        }),
    );
}

/** Whether a team that has some starts may take one more: never two trips at a session, never above a cap. */
export function goesWith(grounds: Grounds, taken: readonly Start[], next: Start): boolean {
  return conflictsOf(grounds, taken, next).size === 0;
}

/** What keeps a start from being taken beside others by the same team: `team-busy`, `cap-day`, `cap-week`. */
export function conflictsOf(grounds: Grounds, taken: readonly Start[], next: Start): ReadonlySet<string> {
  const { plan, timeline } = grounds;
  const ofTeam = taken.filter(({ team }) => team === next.team);
  const found = new Set<string>();
  if (ofTeam.some(({ first, last }) => first <= next.last && next.first <= last)) found.add('team-busy');
  const caps = [
    ['cap-day', plan.schedule.visitsPerDay, (date: string) => date],
    ['cap-week', plan.schedule.visitsPerWeek, mondayOf],
  ] as const;
  for (const [rule, cap, periodOf] of caps) {
    if (cap === null) continue;
    const counts = new Map<string, number>();
    for (const slots of [...ofTeam, next].flatMap(({ visits }) => visits)) {
      const periods = new Set(slots.map((slot) => periodOf(timeline.slots[slot]?.date ?? '')));
      for (const period of periods) counts.set(period, (counts.get(period) ?? 0) + 1);
    }
    const touched = new Set(next.visits.flat().map((slot) => periodOf(timeline.slots[slot]?.date ?? '')));
    if ([...touched].some((period) => (counts.get(period) ?? 0) > cap)) found.add(rule);
  }
  return found;
}

/**
 * The best values that any schedule can have beside what has taken place (trips without a start to choose), by going through all of them that could still be better; null if these are
 * more than can be gone through.
 */
export function bestValues(
  grounds: Grounds,
  trips: readonly DemandedTrip[],
  starts: readonly (readonly Start[])[],
  past: readonly Start[] = [],
  most = 400_000,
): Values | null {
  const n = trips.length;
  let best = [0, 0, 0, 0, 0];
  let found = false;
  let steps = 0;
  const hopes = trips.map((trip, index) => {
    const own = starts[index] ?? [];
    if (own.length === 0) return [0, 0, notifiedIn(trip), 0, 0];
    const least = (of: (start: Start) => number) => Math.min(...own.map(of));
    return [
      -pinnedIn(trip),
      -trip.visits.length,
      least(({ moved }) => moved),
      least(({ distance }) => distance),
      (n - index) * least(({ order }) => order),
    ];
  });
  const hopeFrom = Array.from({ length: n + 1 }, (_, from) => sum(hopes.slice(from)));
  const taken: Start[] = [...past];

  const go = (index: number, reached: readonly number[]): void => {
    if (++steps > most) return;
    const hope = add(reached, hopeFrom[index] ?? []);
    if (found && compare(hope, best) >= 0) return;
    const trip = trips[index];
    if (trip === undefined) {
      best = [...reached];
      found = true;
      return;
    }
    const own = [...(starts[index] ?? [])].sort(
      (a, b) => a.moved - b.moved || a.distance - b.distance || a.order - b.order,
    );
    for (const start of own) {
      if (!goesWith(grounds, taken, start)) continue;
      taken.push(start);
      const order = (n - index) * start.order;
      const gain = [-pinnedIn(trip), -trip.visits.length, start.moved, start.distance, order];
      go(index + 1, add(reached, gain));
      taken.pop();
    }
    go(index + 1, add(reached, [0, 0, notifiedIn(trip), 0, 0]));
  };
  go(0, [0, 0, 0, 0, 0]);
  if (steps > most) return null;
  const [pinned = 0, visits = 0, moved = 0, displacement = 0, order = 0] = best;
  return { pinned: 0 - pinned, visits: 0 - visits, moved, displacement, order };
}

/** Visits of a trip that are pinned. */
export function pinnedIn(trip: DemandedTrip): number {
  return trip.visits.filter(({ pin }) => pin !== null).length;
}

/** Visits of a trip that have been notified of a day to come. */
export function notifiedIn(trip: DemandedTrip): number {
  return trip.stands ? 0 : trip.visits.filter(({ record }) => record?.notified != null).length;
}

/** Visits of a trip that do not stand on the day, and in the session, that they were notified of. */
export function movedIn(
  { timeline }: Grounds,
  trip: DemandedTrip,
  slots: readonly (readonly number[])[],
): number {
  return trip.visits.filter(({ record }, index) => {
    const notified = record?.notified;
    if (notified == null) return false;
    const first = timeline.slots[slots[index]?.[0] ?? -1];
    return first?.date !== notified.visit || (notified.session ?? first.session) !== first.session;
  }).length;
}

function sum(all: readonly (readonly number[])[]): number[] {
  return all.reduce<number[]>((total, one) => add(total, one), [0, 0, 0, 0, 0]);
}

function add(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, index) => value + (b[index] ?? 0));
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - (b[index] ?? 0);
  return 0;
}
