import { type Grounds, rulesAgainst } from './admissible.ts';
import { conflictsOf, type Start, startsOf } from './best.ts';
import type { DemandedTrip } from './demanded.ts';
import type { OwnWish } from './wish.ts';

/** What section 6 says of a trip without a place. */
export interface OwnReasons {
  /** Sessions of the window that one rule alone shuts out, by rule. */
  readonly alone: Readonly<Record<string, number>>;
  /** Sessions that no rule shuts out, other trips and caps aside. */
  readonly remaining: number;
}

/** Counts the reasons of a trip without a place; `taken` are the starts of those that have one. */
export function reasonsFor(
  grounds: Grounds,
  trip: DemandedTrip,
  wish: OwnWish,
  taken: readonly Start[],
): OwnReasons {
  const { plan, timeline } = grounds;
  const teams = plan.teams.filter(({ id }) => trip.teams.includes(id));
  const alone: Record<string, number> = {};
  const count = (rules: ReadonlySet<string> | undefined) => {
    const [rule, ...others] = [...(rules ?? [])];
    if (rule !== undefined && others.length === 0) alone[rule] = (alone[rule] ?? 0) + 1;
  };
  let remaining = 0;
  for (const slot of timeline.window(trip.round)) {
    const least = fewest(teams.map((team) => rulesAgainst(grounds, trip, slot, team)));
    if (least?.size === 0) remaining++;
    count(least);
  }
  const beside = new Map<number, ReadonlySet<string>[]>();
  for (const start of startsOf(grounds, trip, wish)) {
    beside.set(start.first, [...(beside.get(start.first) ?? []), conflictsOf(grounds, taken, start)]);
  }
  for (const found of beside.values()) count(fewest(found));
  return { alone, remaining };
}

/** The first of the smallest sets: what stands against the team that is shut out least. */
function fewest(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> | undefined {
  return [...sets].sort((a, b) => a.size - b.size)[0];
}
