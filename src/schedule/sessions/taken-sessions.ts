import { positionsOf, type StandingTrip } from '../visits/standing-trips.ts';
import type { PlacementProblem, PlacementTrip } from '../placement/problem.ts';
import type { SessionLine } from './session-line.ts';

/** What placements are bound by: the line, and the caps. */
type Limits = Pick<PlacementProblem, 'dayOf' | 'weekOf' | 'visitsPerDay' | 'visitsPerWeek'>;

interface Block {
  readonly team: number;
  readonly first: number;
  last: number;
  readonly visits: { readonly first: number; readonly last: number }[];
}

/**
 * The sessions of visits that stand where they are, as trips of the placement that can stand nowhere else and that are
 * worth more than all others: their teams are busy then, and caps count them.
 */
export function takenSessions(
  line: SessionLine,
  teams: readonly string[],
  standing: readonly StandingTrip[],
  limits: Limits,
  others: readonly PlacementTrip[],
): PlacementTrip[] {
  const worth = 1 + others.reduce((sum, { pinned }) => sum + pinned, 0);
  const open = Int32Array.from({ length: line.length }, (_, position) => position);
  return teams.flatMap((id, team) =>
    withinCaps(
      limits,
      blocksOf(
        line,
        team,
        standing.filter((trip) => trip.team === id),
      ),
    ).map(({ first, last, visits }) => ({
      visits: 0,
      pinned: worth,
      notified: 0,
      priority: 0,
      regret: 0,
      farthest: 0,
      startsWithin: () => [{ teams: [team], first, last, moved: 0, distance: 0, order: 0 }],
      profile: visits.map((visit) => ({
        offset: visit.first - first,
        length: visit.last - visit.first + 1,
      })),
      open,
    })),
  );
}

/** The visits of one team, those gathered that share a session. */
function blocksOf(line: SessionLine, team: number, standing: readonly StandingTrip[]): Block[] {
  const spans = standing.flatMap(({ visits }) => visits.flatMap((visit) => positionsOf(line, visit) ?? []));
  const blocks: Block[] = [];
  for (const span of spans.sort((a, b) => a.first - b.first)) {
    const block = blocks.at(-1);
    if (block === undefined || block.last < span.first) blocks.push({ team, ...span, visits: [span] });
    else {
      block.last = Math.max(block.last, span.last);
      block.visits.push(span);
    }
  }
  return blocks;
}

/** The same blocks without the visits that are over a cap: facts may be, but a placement may not. */
function withinCaps(
  { dayOf, weekOf, visitsPerDay, visitsPerWeek }: Limits,
  blocks: readonly Block[],
): Block[] {
  const caps = [
    { cap: visitsPerDay, periodOf: dayOf, counts: new Map<number, number>() },
    { cap: visitsPerWeek, periodOf: weekOf, counts: new Map<number, number>() },
  ];
  const take = ({ first, last }: { readonly first: number; readonly last: number }): boolean => {
    const touched = caps.map(({ periodOf }) => [...new Set(periodOf.subarray(first, last + 1))]);
    const fits = caps.every(
      ({ cap, counts }, index) =>
        cap === null || (touched[index] ?? []).every((period) => (counts.get(period) ?? 0) < cap),
    );
    if (!fits) return false;
    caps.forEach(({ counts }, index) => {
      for (const period of touched[index] ?? []) counts.set(period, (counts.get(period) ?? 0) + 1);
    });
    return true;
  };
  return blocks.map((block) => ({ ...block, visits: block.visits.filter(take) }));
}
