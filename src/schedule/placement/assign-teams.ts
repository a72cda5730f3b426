import { type Load, type Occupation, occupationOf } from './loads.ts';
import type { PlacementProblem, PlacementTrip, Start } from './problem.ts';

/** A trip whose start is settled, and the teams that may take it, ascending. */
export interface Call {
  readonly occupation: Occupation;
  readonly teams: readonly number[];
}

/** The call for a trip at one of its starts, open to every team to which that is offered. */
export function callFor(problem: PlacementProblem, trip: PlacementTrip, start: Start): Call {
  return { occupation: occupationOf(problem, trip, start), teams: start.teams };
}

/** Dead ends remembered before the search for teams is given up. */
const PATIENCE = 50_000;

/**
 * Gives each call a team, so that no team is at two calls at once or above a cap. Of all ways the first in the order of
 * teams is taken, the earliest call choosing first. Returns a team per call, null if there is no way, undefined if the
 * search was given up.
 */
export function assignTeams(problem: PlacementProblem, calls: readonly Call[]): number[] | null | undefined {
  const order = calls.map((_, index) => index);
  order.sort((a, b) => firstOf(calls, a) - firstOf(calls, b) || a - b);
  const teams: number[] = new Array<number>(calls.length).fill(-1);
  let run: number[] = [];
  let reach = -1;
  for (const index of [...order, -1]) {
    const occupation = calls[index]?.occupation;
    if (occupation === undefined || occupation.first > reach) {
      const outcome = assignRun(problem, calls, run, teams);
      if (outcome !== true) return outcome === false ? null : undefined;
      run = [];
    }
    if (occupation === undefined) break;
    run.push(index);
    reach = Math.max(reach, reachOf(problem, occupation).last);
  }
  return teams;
}

/**
 * The sessions over which an occupation bears on others: its own, widened to the whole days or weeks that are capped.
 */
export function reachOf(
  problem: PlacementProblem,
  occupation: { readonly first: number; readonly last: number },
): { first: number; last: number } {
  let { first, last } = occupation;
  for (const [cap, periodOf] of [
    [problem.visitsPerDay, problem.dayOf],
    [problem.visitsPerWeek, problem.weekOf],
  ] as const) {
    if (cap === null) continue;
    while (first > 0 && periodOf[first - 1] === periodOf[first]) first--;
    while (last + 1 < periodOf.length && periodOf[last + 1] === periodOf[last]) last++;
  }
  return { first, last };
}

function firstOf(calls: readonly Call[], index: number): number {
  return calls[index]?.occupation.first ?? 0;
}

/** What a team has on when the calls up to some point are settled. */
interface Duty {
  readonly until: number;
  readonly days: readonly Load[];
  readonly weeks: readonly Load[];
}

const FREE: Duty = { until: -1, days: [], weeks: [] };

/** Settles calls that bear on one another; true if done, false if impossible, undefined if given up. */
function assignRun(
  problem: PlacementProblem,
  calls: readonly Call[],
  run: readonly number[],
  teams: number[],
): boolean | undefined {
  const kinds = teamKinds(problem, calls, run);
  const duties: Duty[] = new Array<Duty>(problem.teams).fill(FREE);
  const deadEnds = new Set<string>();

  const settle = (position: number): boolean | undefined => {
    const index = run[position];
    const call = index === undefined ? undefined : calls[index];
    if (index === undefined || call === undefined) return true;
    const state = stateKey(position, call.occupation, duties, kinds, problem);
    if (deadEnds.has(state)) return false;
    for (const team of call.teams) {
      const before = duties[team] ?? FREE;
      const after = takeOn(problem, before, call.occupation);
      if (after === null) continue;
      duties[team] = after;
      teams[index] = team;
      const outcome = settle(position + 1);
      if (outcome !== false) return outcome;
      duties[team] = before;
    }
    if (deadEnds.size >= PATIENCE) return undefined;
    deadEnds.add(state);
    return false;
  };
  return settle(0);
}

/** Numbers the teams so that those which the same calls of a run may take have the same number. */
function teamKinds(problem: PlacementProblem, calls: readonly Call[], run: readonly number[]): number[] {
  const signatures = Array.from({ length: problem.teams }, () => '');
  for (const index of run) {
    for (const team of calls[index]?.teams ?? []) {
      signatures[team] = `${signatures[team]}${index},`;
    }
  }
  const numbers = new Map<string, number>();
  return signatures.map((signature) => {
    const kind = numbers.get(signature) ?? numbers.size;
    numbers.set(signature, kind);
    return kind;
  });
}

/** The duty of a team after one more call; null if it cannot take it. */
function takeOn(problem: PlacementProblem, duty: Duty, occupation: Occupation): Duty | null {
  if (occupation.first <= duty.until) return null;
  const days = addLoads(duty.days, occupation.days, problem.visitsPerDay);
  const weeks = addLoads(duty.weeks, occupation.weeks, problem.visitsPerWeek);
  return days === null || weeks === null ? null : { until: occupation.last, days, weeks };
}

/** The sum of two loads; null if it exceeds the cap. */
function addLoads(some: readonly Load[], more: readonly Load[], cap: number | null): readonly Load[] | null {
  if (cap === null || more.length === 0) return some;
  const sum = new Map(some.map((load) => [load.period, load.visits]));
  for (const load of more) {
    const visits = (sum.get(load.period) ?? 0) + load.visits;
    if (visits > cap) return null;
    sum.set(load.period, visits);
  }
  return [...sum].map(([period, visits]) => ({ period, visits }));
}

/**
 * What the rest of a run can see of the teams: until when each is busy and what it has on in periods that are not over,
 * teams of one kind in any order.
 */
function stateKey(
  position: number,
  next: Occupation,
  duties: readonly Duty[],
  kinds: readonly number[],
  problem: PlacementProblem,
): string {
  const day = problem.dayOf[next.first] ?? 0;
  const week = problem.weekOf[next.first] ?? 0;
  const teams = duties.map((duty, team) => {
    const until = Math.max(duty.until, next.first - 1);
    return `${kinds[team]}/${until}/${openLoads(duty.days, day)}/${openLoads(duty.weeks, week)}`;
  });
  return `${position}|${teams.sort().join('|')}`;
}

function openLoads(loads: readonly Load[], from: number): string {
  const open = loads.filter((load) => load.period >= from).sort((a, b) => a.period - b.period);
  return open.map((load) => `${load.period}=${load.visits}`).join(',');
}
