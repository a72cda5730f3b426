import { type Occupation, rankOf, visitsIn } from './loads.ts';
import type { PlacementProblem } from './problem.ts';

/**
 * What interchangeable teams can do, as a network: a node is a session together with the visits a team already has on
 * that day and in that week (as far as a cap can still bind), an arc is a trip or idleness until the next session at
 * which something may start. A team's whole campaign is a path from node 0 to the end, so a flow of as many units as
 * there are teams keeps every rule on teams, and splits into one lawful path per team.
 */
export interface Network {
  readonly teams: number;
  readonly nodes: number;
  /** Arcs in the order of time: the node they leave, the node they reach (−1: the end), what they are (−1: idle). */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly occupation: readonly number[];
  /** The arcs of each occupation; none if no team can take it. */
  readonly arcsOf: ReadonlyMap<number, readonly number[]>;
}

type Caps = Pick<PlacementProblem, 'dayOf' | 'weekOf' | 'visitsPerDay' | 'visitsPerWeek'>;

/**
 * Builds the network of `teams` interchangeable teams that may take those occupations of the table that are listed.
 */
export function teamNetwork(
  occupations: readonly Occupation[],
  listed: Iterable<number>,
  teams: number,
  caps: Caps,
): Network {
  const arcsOf = new Map<number, number[]>(Array.from(listed, (index) => [index, []]));
  const firsts = [...new Set(Array.from(arcsOf.keys(), (index) => occupations[index]?.first ?? 0))];
  firsts.sort((a, b) => a - b);
  const startingAt: number[][] = firsts.map(() => []);
  for (const index of arcsOf.keys()) startingAt[rankOf(firsts, occupations[index]?.first ?? 0)]?.push(index);
  const days = counterOf(caps.visitsPerDay, caps.dayOf, (occupation) => occupation.days);
  const weeks = counterOf(caps.visitsPerWeek, caps.weekOf, (occupation) => occupation.weeks);
  const daysLeft = mostToCome(days, firsts, startingAt, occupations);
  const weeksLeft = mostToCome(weeks, firsts, startingAt, occupations);

  const from: number[] = [];
  const to: number[] = [];
  const kind: number[] = [];
  const nodesAt = firsts.map(() => new Map<string, Node>());
  let nodes = 0;

  const nodeAt = (place: number, day: number, week: number): number => {
    if (place >= firsts.length) return -1;
    const counts = { day: atLeast(days, day, daysLeft[place]), week: atLeast(weeks, week, weeksLeft[place]) };
    const key = `${counts.day},${counts.week}`;
    const known = nodesAt[place]?.get(key);
    if (known !== undefined) return known.number;
    nodesAt[place]?.set(key, { number: nodes, ...counts });
    return nodes++;
  };
  const addArc = (tail: number, head: number, occupation: number): void => {
    arcsOf.get(occupation)?.push(from.length);
    from.push(tail);
    to.push(head);
    kind.push(occupation);
  };

  nodeAt(0, 0, 0);
  firsts.forEach((first, place) => {
    const next = firsts[place + 1] ?? Number.NaN;
    for (const node of nodesAt[place]?.values() ?? []) {
      const day = days.periodOf[next] === days.periodOf[first] ? node.day : 0;
      const week = weeks.periodOf[next] === weeks.periodOf[first] ? node.week : 0;
      addArc(node.number, nodeAt(place + 1, day, week), -1);
      for (const index of startingAt[place] ?? []) {
        const occupation = occupations[index];
        if (occupation === undefined) continue;
        const after = rankOf(firsts, occupation.last + 1);
        const dayAfter = countAfter(days, node.day, occupation, firsts[after]);
        const weekAfter = countAfter(weeks, node.week, occupation, firsts[after]);
        if (dayAfter === null || weekAfter === null) continue;
        addArc(node.number, nodeAt(after, dayAfter, weekAfter), index);
      }
    }
  });
  return { teams, nodes, from, to, occupation: kind, arcsOf };
}

/** The greatest sums of prices that one team can gather on a path. */
export interface Earnings {
  readonly most: number;
  /** The same for a path through an occupation, per occupation. */
  readonly through: Float64Array;
}

/** Finds the dearest paths of a network; `prices` per occupation of the table, at least 0. */
export function earnings(network: Network, prices: Float64Array): Earnings {
  const before = new Float64Array(network.nodes);
  const after = new Float64Array(network.nodes);
  const arcs = network.from.length;
  const priceOf = (arc: number): number => prices[network.occupation[arc] ?? -1] ?? 0;
  const afterArc = (arc: number): number => after[network.to[arc] ?? -1] ?? 0;
  for (let arc = 0; arc < arcs; arc++) {
    const head = network.to[arc] ?? -1;
    const value = (before[network.from[arc] ?? -1] ?? 0) + priceOf(arc);
    if (head >= 0) before[head] = Math.max(before[head] ?? 0, value);
  }
  for (let arc = arcs - 1; arc >= 0; arc--) {
    const tail = network.from[arc] ?? -1;
    after[tail] = Math.max(after[tail] ?? 0, priceOf(arc) + afterArc(arc));
  }
  const through = new Float64Array(prices.length);
  for (let arc = 0; arc < arcs; arc++) {
    const occupation = network.occupation[arc] ?? -1;
    if (occupation < 0) continue;
    const value = (before[network.from[arc] ?? -1] ?? 0) + priceOf(arc) + afterArc(arc);
    through[occupation] = Math.max(through[occupation] ?? 0, value);
  }
  return { most: after[0] ?? 0, through };
}

interface Node {
  readonly number: number;
  readonly day: number;
  readonly week: number;
}

/** How visits are counted against one kind of cap. */
interface Counter {
  readonly cap: number | null;
  readonly periodOf: Int32Array;
  readonly loadsOf: (occupation: Occupation) => Occupation['days'];
}

function counterOf(cap: number | null, periodOf: Int32Array, loadsOf: Counter['loadsOf']): Counter {
  return { cap, periodOf, loadsOf };
}

/** The count of the period at `next` after an occupation that began with `count`; null if a cap is broken. */
function countAfter(
  counter: Counter,
  count: number,
  occupation: Occupation,
  next: number | undefined,
): number | null {
  if (counter.cap === null) return 0;
  const own = counter.periodOf[occupation.first];
  let after = next !== undefined && counter.periodOf[next] === own ? count : 0;
  for (const load of counter.loadsOf(occupation)) {
    if ((load.period === own ? count : 0) + load.visits > counter.cap) return null;
    if (next !== undefined && counter.periodOf[next] === load.period) after += load.visits;
  }
  return after;
}

/** For each place, the most visits that one team could still begin in the period of that place. */
function mostToCome(
  counter: Counter,
  firsts: readonly number[],
  startingAt: readonly (readonly number[])[],
  occupations: readonly Occupation[],
): number[] {
  const most: number[] = new Array<number>(firsts.length).fill(0);
  if (counter.cap === null) return most;
  for (let place = firsts.length - 1; place >= 0; place--) {
    const period = counter.periodOf[firsts[place] ?? 0];
    const later = (next: number): number =>
      counter.periodOf[firsts[next] ?? Number.NaN] === period ? (most[next] ?? 0) : 0;
    let best = later(place + 1);
    for (const index of startingAt[place] ?? []) {
      const occupation = occupations[index];
      if (occupation === undefined || period === undefined) continue;
      const visits = visitsIn(counter.loadsOf(occupation), period);
      best = Math.max(best, visits + later(rankOf(firsts, occupation.last + 1)));
    }
    most[place] = best;
  }
  return most;
}

/** A count raised to the greatest that forbids nothing more; counts below it have the same future. */
function atLeast(counter: Counter, count: number, left = 0): number {
  return counter.cap === null ? 0 : Math.max(count, counter.cap - left, 0);
}
