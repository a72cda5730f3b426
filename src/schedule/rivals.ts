import type { Arrangement } from './arrange.ts';
import { periodsOf } from './duties.ts';
import type { Start } from './placement/problem.ts';
import type { Closing } from './reason.ts';
import type { Trip } from './visits/visit.ts';

/**
 * What keeps a trip from the starts that are open to it, or from some of them: the other trips of the team, and the
 * caps. By start, for the team that is kept from it least.
 */
export function rivalClosings(
  arrangement: Arrangement,
  trip: Trip,
  starts: readonly Start[] = arrangement.startsOf(trip).starts,
): Map<number, readonly Closing[]> {
  const closings = new Map<number, readonly Closing[]>();
  for (const start of starts) {
    for (const team of start.teams) {
      const found = closingsBeside(arrangement, trip, start, team);
      const known = closings.get(start.first);
      if (known === undefined || found.length < known.length) closings.set(start.first, found);
    }
  }
  return closings;
}

/**
 * What keeps a team from making a trip from a start, the others standing where they do: those that the team is at, and
 * those that fill a cap.
 */
export function closingsBeside(
  { context, duties }: Arrangement,
  trip: Trip,
  own: Start,
  team: number,
): Closing[] {
  const { visitsPerDay, visitsPerWeek } = context.conditions;
  const rivals = (duties[team] ?? []).filter((rival) => rival.trip !== trip);
  const closings: Closing[] = [];
  const busy = rivals.filter(({ spans }) =>
    spans.some(({ first, last }) => first <= own.last && own.first <= last),
  );
  if (busy.length > 0) closings.push({ rule: 'team-busy', cause: busy.map((rival) => rival.trip) });

  const more = periodsOf(context, trip, own.first);
  /** The trips that count in the periods in which the cap would be exceeded; null if none would be. */
  const exceededBy = (cap: number | null, kind: 'days' | 'weeks'): readonly Trip[] | null => {
    if (cap === null) return null;
    const all = [...rivals.flatMap((rival) => rival[kind]), ...more[kind]];
    const exceeded = more[kind].filter((period) => all.filter((other) => other === period).length > cap);
    if (exceeded.length === 0) return null;
    return rivals
      .filter((rival) => rival[kind].some((period) => exceeded.includes(period)))
      .map((rival) => rival.trip);
  };
  const perDay = exceededBy(visitsPerDay, 'days');
  if (perDay !== null) closings.push({ rule: 'cap-day', cause: perDay });
  const perWeek = exceededBy(visitsPerWeek, 'weeks');
  if (perWeek !== null) closings.push({ rule: 'cap-week', cause: perWeek });
  return closings;
}
