import type { Choices, Stage } from './columns.ts';
import { type Earnings, earnings, type Network } from './network.ts';
import type { Formulation, Held } from './programme.ts';

/** Prices of the scarce things: each occupation, and a unit of each held sum; all at least 0. */
export interface Prices {
  readonly occupations: Float64Array;
  readonly held: readonly number[];
}

/** Nothing is scarce. */
export const NO_PRICES: Prices = { occupations: new Float64Array(0), held: [] };

/** Sums are whole numbers, so a bound may be rounded up; what it exceeds a whole number by at most may be noise. */
export const NOISE = 1e-6;

/** What prices prove. */
export interface Appraisal {
  /** No solution has a smaller sum than this. */
  readonly bound: number;
  /** Cost plus prices, per column. */
  readonly priced: Float64Array;
  /** By how much the bound rises once a column is taken, per column. */
  readonly excess: Float64Array;
  /** Cost plus prices of the cheapest column of each trip. */
  readonly cheapest: ReadonlyMap<number, number>;
}

/** Reads the prices off the duals of a relaxation, for all occupations of the networks, in use or not. */
export function pricesOf(
  formulation: Formulation,
  networks: readonly Network[],
  occupations: number,
  duals: Float64Array,
): Prices {
  const prices = new Float64Array(occupations);
  networks.forEach((network, group) => {
    const nodeRow = formulation.nodeRows[group] ?? 0;
    for (const [occupation, arcs] of network.arcsOf) {
      const arc = arcs[0] ?? -1;
      const head = network.to[arc] ?? -1;
      const link = formulation.linkRows.get(occupation);
      const tailDual = duals[nodeRow + (network.from[arc] ?? 0)] ?? 0;
      const headDual = head < 0 ? 0 : (duals[nodeRow + head] ?? 0);
      prices[occupation] = Math.max(0, link === undefined ? headDual - tailDual : -(duals[link] ?? 0));
    }
  });
  return { occupations: prices, held: formulation.heldRows.map((row) => Math.max(0, -(duals[row] ?? 0))) };
}

/**
 * Bounds a stage from below, whatever the prices: every trip takes its cheapest column at cost plus prices, and what
 * the teams could earn at best by these prices, and the held sums, are taken off again (Lagrange). Nothing here relies
 * on the solver, so a column thrown out by its excess is thrown out rightly.
 */
export function appraise(
  choices: Choices,
  networks: readonly Network[],
  stage: Stage,
  held: Held,
  prices: Prices,
): Appraisal {
  const paths: Earnings[] = networks.map((network) => earnings(network, prices.occupations));
  const priced = new Float64Array(choices.columns.length);
  const cheapest = new Map<number, number>();
  choices.columns.forEach((column, index) => {
    let cost = column.costs[stage] + (prices.occupations[column.occupation] ?? 0);
    prices.held.forEach((price, earlier) => {
      cost += price * (column.costs[earlier] ?? 0);
    });
    priced[index] = cost;
    cheapest.set(column.trip, Math.min(cost, cheapest.get(column.trip) ?? Number.POSITIVE_INFINITY));
  });
  let bound = 0;
  for (const cost of cheapest.values()) bound += cost;
  networks.forEach((network, group) => {
    bound -= network.teams * (paths[group]?.most ?? 0);
  });
  prices.held.forEach((price, earlier) => {
    bound -= price * (held[earlier] ?? 0);
  });
  const excess = Float64Array.from(choices.columns, (column, index) => {
    const path = paths[column.group];
    const detour = path === undefined ? 0 : path.most - (path.through[column.occupation] ?? 0);
    return (priced[index] ?? 0) - (cheapest.get(column.trip) ?? 0) + detour;
  });
  return { bound, priced, excess, cheapest };
}
