import type { Start } from '../placement/problem.ts';
import type { Change, MovedPin } from '../reason.ts';
import { judgeStarts } from '../sessions/judge-starts.ts';
import { positionsFrom, type StartContext } from '../sessions/starts.ts';
import type { Trip, Visit } from '../visits/visit.ts';
import type { Wish } from '../wishes/wish.ts';

/** A change of a trip, the trip that results, and the starts that it then has. */
export interface TripTrial {
  readonly change: Change;
  readonly trip: Trip;
  readonly starts: readonly Start[];
}

/** A trip given to each of the teams of the plan that may not make it now, in plan order. */
export function otherTeams(context: StartContext, trip: Trip, wish: Wish): TripTrial[] {
  const { plan } = context;
  return plan.teams
    .filter(({ id }) => !trip.teams.includes(id))
    .map((team) => {
      const teams = [team.id];
      const given = { ...withVisits(trip, (visit) => ({ ...visit, teams })), teams };
      const { starts } = judgeStarts(context, given, wish);
      return { change: { kind: 'team', to: team, decides: plan.office.agency }, trip: given, starts };
    });
}

/** A trip with one of its pins moved, else with all of them moved together, to the nearest day first. */
export function otherDays(context: StartContext, trip: Trip, wish: Wish): TripTrial[] {
  const pinned = trip.visits.filter(({ pin }) => pin !== null);
  const sets = [...pinned.map((visit) => [visit]), ...(pinned.length > 1 ? [pinned] : [])];
  return sets.flatMap((visits) => movedPins(context, trip, wish, visits));
}

function movedPins(context: StartContext, trip: Trip, wish: Wish, pinned: readonly Visit[]): TripTrial[] {
  const { line, plan } = context;
  const lifted = withVisits(trip, (visit) => (pinned.includes(visit) ? { ...visit, pin: null } : visit));
  const byDays = new Map<string, { moved: MovedPin[]; starts: Start[] }>();
  const starts = [...judgeStarts(context, lifted, wish).starts];
  for (const from of starts.sort((a, b) => a.distance - b.distance || a.order - b.order)) {
    const positions = positionsFrom(context, lifted, from.first);
    const moved = pinned.map((visit): MovedPin => {
      const start = line.at(positions[trip.offsets[trip.visits.indexOf(visit)] ?? 0] ?? 0);
      const session = start.date === visit.pin?.date ? start.session : null;
      return { visit, to: { path: visit.pin?.path ?? [], date: start.date, session } };
    });
    const key = moved.map(({ to }) => `${to.date} ${to.session ?? ''}`).join();
    const known = byDays.get(key);
    if (known === undefined) byDays.set(key, { moved, starts: [from] });
    else known.starts.push(from);
  }
  return [...byDays.values()].flatMap(({ moved: [first, ...others], starts: ofDays }) => {
    if (first === undefined) return [];
    const moved = [first, ...others] as const;
    const pinOf = (visit: Visit) => moved.find((one) => one.visit === visit)?.to ?? visit.pin;
    return [
      {
        change: { kind: 'day', moved, decides: plan.office.agency },
        trip: withVisits(trip, (visit) => ({ ...visit, pin: pinOf(visit) })),
        starts: ofDays,
      },
    ];
  });
}

function withVisits(trip: Trip, change: (visit: Visit) => Visit): Trip {
  return { ...trip, visits: trip.visits.map(change) };
}
