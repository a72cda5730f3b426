import { type Column, isSettled, type Stage, STAGES } from './columns.ts';
import type { Network } from './network.ts';
import type { Programme } from './solver.ts';

/** What the earlier stages have settled: the sum of each may not exceed its value. */
export type Held = readonly number[];

/** Where the rows and columns of a programme come from. */
export interface Formulation {
  readonly programme: Programme;
  /** The choices that have a column, which come first, in this order. */
  readonly active: readonly Column[];
  /** Row of each held stage, −1 if it needs none; the row of each group's first node; the row of each linked occupation. */
  readonly heldRows: readonly number[];
  readonly nodeRows: readonly number[];
  readonly linkRows: ReadonlyMap<number, number>;
}

/** Entries of a programme, gathered column by column. */
interface Matrix {
  readonly costs: number[];
  readonly colUpper: number[];
  readonly rowLower: number[];
  readonly rowUpper: number[];
  readonly starts: number[];
  readonly rows: number[];
  readonly values: number[];
}

/**
 * Writes one stage as a programme: every trip takes one of its `active` columns, the teams of every group flow through
 * their network, and the sums of the earlier stages are held. An occupation that is a single arc has no variable of its
 * own: its columns are the arc. Any other is linked to its arcs: no more columns than arcs. With a `penalty`, a trip may
 * stay away from everything at that cost, so that there is always a solution.
 */
export function formulate(
  active: readonly Column[],
  networks: readonly Network[],
  stage: Stage,
  held: Held,
  penalty: number | null,
): Formulation {
  const matrix: Matrix = {
    costs: [],
    colUpper: [],
    rowLower: [],
    rowUpper: [],
    starts: [0],
    rows: [],
    values: [],
  };
  const tripRows = new Map<number, number>();
  for (const column of active) {
    if (!tripRows.has(column.trip)) tripRows.set(column.trip, addRow(matrix, 1, 1));
  }
  const heldRows = STAGES.slice(0, held.length).map((earlier) =>
    isSettled(active, earlier) ? -1 : addRow(matrix, Number.NEGATIVE_INFINITY, held[earlier] ?? 0),
  );
  const nodeRows: number[] = [];
  const linkRows = new Map<number, number>();
  for (const network of networks) {
    nodeRows.push(matrix.rowLower.length);
    for (let node = 0; node < network.nodes; node++) {
      const supply = node === 0 ? network.teams : 0;
      addRow(matrix, supply, supply);
    }
    for (const [occupation, arcs] of network.arcsOf) {
      if (arcs.length > 1) linkRows.set(occupation, addRow(matrix, Number.NEGATIVE_INFINITY, 0));
    }
  }

  for (const column of active) {
    addEntry(matrix, tripRows.get(column.trip) ?? -1, 1);
    heldRows.forEach((row, earlier) => {
      if (row >= 0) addEntry(matrix, row, column.costs[earlier] ?? 0);
    });
    const link = linkRows.get(column.occupation);
    const network = networks[column.group];
    const arc = network?.arcsOf.get(column.occupation)?.[0];
    if (link !== undefined) addEntry(matrix, link, 1);
    else if (network !== undefined && arc !== undefined)
      addArcEntries(matrix, network, arc, nodeRows[column.group]);
    endColumn(matrix, column.costs[stage], 1);
  }
  networks.forEach((network, group) => {
    network.occupation.forEach((occupation, arc) => {
      const link = linkRows.get(occupation);
      if (occupation >= 0 && link === undefined) return;
      addArcEntries(matrix, network, arc, nodeRows[group]);
      if (link !== undefined) addEntry(matrix, link, -1);
      endColumn(matrix, 0, network.teams);
    });
  });
  if (penalty !== null) {
    for (const row of tripRows.values()) {
      addEntry(matrix, row, 1);
      endColumn(matrix, penalty, 1);
    }
  }
  return { programme: programmeOf(matrix), active, heldRows, nodeRows, linkRows };
}

function addRow(matrix: Matrix, lower: number, upper: number): number {
  matrix.rowLower.push(lower);
  return matrix.rowUpper.push(upper) - 1;
}

function addEntry(matrix: Matrix, row: number, value: number): void {
  if (value === 0) return;
  matrix.rows.push(row);
  matrix.values.push(value);
}

function addArcEntries(matrix: Matrix, network: Network, arc: number, firstNode = 0): void {
  const head = network.to[arc] ?? -1;
  addEntry(matrix, firstNode + (network.from[arc] ?? 0), 1);
  if (head >= 0) addEntry(matrix, firstNode + head, -1);
}

function endColumn(matrix: Matrix, cost: number, upper: number): void {
  matrix.costs.push(cost);
  matrix.colUpper.push(upper);
  matrix.starts.push(matrix.rows.length);
}

function programmeOf(matrix: Matrix): Programme {
  return {
    costs: Float64Array.from(matrix.costs),
    colUpper: Float64Array.from(matrix.colUpper),
    rowLower: Float64Array.from(matrix.rowLower),
    rowUpper: Float64Array.from(matrix.rowUpper),
    starts: Int32Array.from(matrix.starts),
    rows: Int32Array.from(matrix.rows),
    values: Float64Array.from(matrix.values),
  };
}
