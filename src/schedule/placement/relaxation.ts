import { type Choices, type Column, countTrips, narrow, type Stage } from './columns.ts';
import type { Network } from './network.ts';
import { type Appraisal, appraise, NO_PRICES, pricesOf } from './prices.ts';
import { formulate, type Held } from './programme.ts';
import { AT_ZERO, type Programme, type RelaxationResult, type StartingBasis } from './solver.ts';

/** A stage solved in fractions. */
export interface Relaxation {
  readonly appraisal: Appraisal;
  /** Columns with their shares in the solution, those of share 0 left out; null where the work allowed did not suffice. */
  readonly shares: readonly { readonly column: Column; readonly share: number }[] | null;
  /** The columns that were taken in. */
  readonly active: ReadonlySet<Column>;
}

/** Starts per trip with which the first attempt is made, and how many more each further attempt takes. */
const FIRST_STARTS = 6;
/** Prices below this do not call for another attempt. */
const TOLERANCE = 1e-6;

/**
 * Solves a stage in fractions. It begins with the cheapest starts, of equal ones those nearest to the wish, and takes in
 * others only while the prices show that they could still win. In fractions half a trip may stay away at any price, so
 * that in the end all starts are taken in and none may. Returns null if there is no solution even in fractions. `solve`
 * solves a programme; where the work allowed does not suffice (`exhausted`), the prices known by then still prove a bound.
 */
export function relax(
  solve: (programme: Programme, from: StartingBasis | null) => RelaxationResult | null | 'exhausted',
  choices: Choices,
  networks: readonly Network[],
  stage: Stage,
  held: Held,
): Relaxation | null {
  const isActive = new Uint8Array(choices.columns.length);
  let starts = FIRST_STARTS;
  activateCheapest(choices, stage, isActive, starts);
  const steps = penalties(choices, stage);
  let penalty = steps.shift();
  let proved: Appraisal | null = null;
  let last: { readonly active: readonly Column[]; readonly basis: StartingBasis } | null = null;
  for (;;) {
    const active = narrow(choices, (_, index) => isActive[index] === 1);
    const formulation = formulate(active.columns, networks, stage, held, penalty ?? null);
    const from = last === null ? null : carriedOver(last, active.columns, formulation.programme);
    const result = solve(formulation.programme, from);
    if (result === null) return null;
    if (result === 'exhausted') {
      const appraisal = proved ?? appraise(choices, networks, stage, held, NO_PRICES);
      return { appraisal, shares: null, active: new Set(active.columns) };
    }
    last = { active: active.columns, basis: result.basis };
    const prices = pricesOf(formulation, networks, choices.occupations.length, result.rowDuals);
    const appraisal = appraise(choices, networks, stage, held, prices);
    if (proved === null || appraisal.bound > proved.bound) proved = appraisal;
    if (activateCheaper(choices, appraisal, isActive, starts, penalty)) {
      starts *= 2;
      continue;
    }
    const shares = active.columns.map((column, index) => ({ column, share: result.values[index] ?? 0 }));
    const placed = shares.reduce((sum, { share }) => sum + share, 0);
    if (placed < countTrips(choices) - TOLERANCE) {
      penalty = steps.shift();
      if (penalty === undefined) isActive.fill(1);
      continue;
    }
    return {
      appraisal,
      shares: shares.filter(({ share }) => share > TOLERANCE),
      active: new Set(active.columns),
    };
  }
}

/**
 * The basis of a programme to which columns were added: these stand at 0, all else is as it was. Null where the rows are not
 * the same.
 */
function carriedOver(
  { active: before, basis }: { readonly active: readonly Column[]; readonly basis: StartingBasis },
  active: readonly Column[],
  { costs, rowLower }: Programme,
): StartingBasis | null {
  const others = costs.length - active.length;
  if (rowLower.length !== basis.rows.length || others !== basis.columns.length - before.length) return null;
  const statuses = new Map(before.map((column, index) => [column, basis.columns[index] ?? AT_ZERO]));
  const columns = new Int32Array(costs.length);
  active.forEach((column, index) => {
    columns[index] = statuses.get(column) ?? AT_ZERO;
  });
  columns.set(basis.columns.subarray(before.length), active.length);
  return { columns, rows: basis.rows };
}

/** What staying away may cost at first: from more than any one trip can to more than all trips together can. */
function penalties(choices: Choices, stage: Stage): number[] {
  const dearest = new Map<number, number>();
  for (const column of choices.columns) {
    dearest.set(column.trip, Math.max(column.costs[stage], dearest.get(column.trip) ?? 0));
  }
  const all = [...dearest.values()].reduce((sum, cost) => sum + cost, 1);
  const steps: number[] = [];
  for (let step = 2 * Math.max(1, ...dearest.values()); step < all; step *= 8) steps.push(step);
  return [...steps, all];
}

/** Takes in the cheapest starts of every trip, of equal ones those listed first, and the choice of leaving it out. */
function activateCheapest(choices: Choices, stage: Stage, isActive: Uint8Array, starts: number): void {
  const ofTrips = new Map<number, number[]>();
  choices.columns.forEach(({ trip, start }, index) => {
    if (start === null) {
      isActive[index] = 1;
      return;
    }
    const known = ofTrips.get(trip);
    if (known === undefined) ofTrips.set(trip, [index]);
    else known.push(index);
  });
  const costOf = (index: number): number => choices.columns[index]?.costs[stage] ?? 0;
  for (const indices of ofTrips.values()) {
    indices.sort((a, b) => costOf(a) - costOf(b) || a - b);
    for (const index of indices.slice(0, starts)) isActive[index] = 1;
  }
}

/** Takes in columns cheaper, at the present prices, than all of their trip so far; whether there was any. */
function activateCheaper(
  choices: Choices,
  { priced }: Appraisal,
  isActive: Uint8Array,
  limit: number,
  penalty = Number.POSITIVE_INFINITY,
): boolean {
  const cheapest = new Map<number, number>();
  choices.columns.forEach(({ trip }, index) => {
    if (isActive[index] === 0) return;
    cheapest.set(trip, Math.min(priced[index] ?? 0, cheapest.get(trip) ?? penalty));
  });
  const cheaper = new Map<number, number[]>();
  choices.columns.forEach(({ trip }, index) => {
    if (isActive[index] === 1 || (priced[index] ?? 0) >= (cheapest.get(trip) ?? penalty) - TOLERANCE) return;
    const found = cheaper.get(trip);
    if (found === undefined) cheaper.set(trip, [index]);
    else found.push(index);
  });
  for (const found of cheaper.values()) {
    found.sort((a, b) => (priced[a] ?? 0) - (priced[b] ?? 0) || a - b);
    for (const index of found.slice(0, limit)) isActive[index] = 1;
  }
  return cheaper.size > 0;
}
