import type { Highs, InitOptions, Model, ModelData } from 'highs';

/** A linear programme in columns: minimise cost · x, rowLower ≤ A x ≤ rowUpper, 0 ≤ x ≤ colUpper. */
export interface Programme {
  readonly costs: Float64Array;
  readonly colUpper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** Column by column: where each begins in `rows` and `values`, one entry more than there are columns. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

/** The optimum of a relaxation. */
export interface RelaxationResult {
  readonly values: Float64Array;
  readonly rowDuals: Float64Array;
  /** Which columns and rows make it up, in the terms of HiGHS: a programme that is almost the same can begin from there. */
  readonly basis: StartingBasis;
}

/** The status of each column and row of a programme, in the terms of HiGHS. */
export interface StartingBasis {
  readonly columns: Int32Array;
  readonly rows: Int32Array;
}

/** The status of a column that stands at 0. */
export const AT_ZERO = 0;

/** What a search in whole numbers came to. */
export interface SearchResult {
  /** The best solution found, if any. */
  readonly values: Float64Array | null;
  /** No solution is below this; infinite: there is none. */
  readonly bound: number;
  /** The search ended by itself, not by the limit on its work. */
  readonly complete: boolean;
  /** Iterations of the simplex method spent, each counted for more the larger the programme is. */
  readonly work: number;
}

/** What a search has come to so far; infinite while nothing is known. */
export interface SearchStep {
  readonly best: number;
  readonly bound: number;
}

type Load = (options?: InitOptions) => Promise<Highs>;

let loading: Promise<Highs> | undefined;

/** Loads HiGHS, once per process and only when a problem needs it. */
export function loadSolver(): Promise<Highs> {
  loading ??= import('highs').then((module) => {
    const load: unknown = module.default;
    if (!isLoad(load)) throw new Error('the module highs does not export its loader');
    return load();
  });
  return loading;
}

function isLoad(value: unknown): value is Load {
  return typeof value === 'function';
}

/**
 * Solves a programme in fractions; null: there is no solution. It is cut off (`exhausted`) after about so much `work`, which
 * does not depend on the clock: iterations times rows, in thousands. `onStep` is called as the solver works.
 */
export function solveRelaxation(
  highs: Highs,
  programme: Programme,
  work: number,
  from: StartingBasis | null = null,
  onStep: () => void = () => undefined,
): { readonly solution: RelaxationResult | null | 'exhausted'; readonly work: number } {
  const rows = programme.rowLower.length;
  const most = Math.ceil((work * 1000) / Math.max(1, rows));
  const solve = (presolve: Presolve) =>
    highs.withModel(modelData(highs, programme, false), (model) => {
      configure(model, presolve);
      if (from !== null && presolve === 'choose') {
        model.setBasis({ colStatus: from.columns, rowStatus: from.rows });
        model.options.set({ simplex_strategy: PRIMAL_SIMPLEX });
      }
      const status = model.run({
        [highs.constants.callbackType.simplexInterrupt](event) {
          onStep();
          if ((event.data.simplex_iteration_count ?? 0) > most) event.interrupt();
        },
      }).modelStatus;
      const spent = (Number(model.info.get('simplex_iteration_count')) * rows) / 1000;
      const { optimal, infeasible, interrupted } = highs.constants.modelStatus;
      if (status === infeasible) return { solution: null, work: spent };
      if (status === interrupted) return { solution: 'exhausted' as const, work };
      if (status !== optimal) throw new Error(`HiGHS ended a relaxation with status ${status}`);
      const { colValue, rowDual } = model.getSolution();
      const { colStatus, rowStatus } = model.getBasis();
      const basis = { columns: Int32Array.from(colStatus), rows: Int32Array.from(rowStatus) };
      return { solution: { values: colValue, rowDuals: rowDual, basis }, work: spent };
    });
  const solved = unlessItFails(() => solve('choose'));
  return solved === FAILED ? solve('off') : solved;
}

/**
 * Solves a programme in whole numbers, whose costs are whole numbers too. The search is cut off after `work` iterations,
 * counted by the solver itself, so that the result never depends on the clock. Where the solver fails, nothing is found and
 * all work is spent. `onStep` is told as the solver works what it has come to.
 */
export function search(
  highs: Highs,
  programme: Programme,
  work: number,
  onStep: (step: SearchStep) => void = () => undefined,
): SearchResult {
  const run = (presolve: Presolve) => searchWith(highs, programme, { work, presolve, onStep });
  const first = unlessItFails(() => run('choose'));
  const result = first === FAILED ? unlessItFails(() => run('off')) : first;
  return result === FAILED
    ? { values: null, bound: Number.NEGATIVE_INFINITY, complete: false, work }
    : result;
}

/** The method that goes on from a solution to which columns were added. */
const PRIMAL_SIMPLEX = 4;

/** Whether HiGHS simplifies a programme first: on some that it can solve otherwise, that ends in an error of its own. */
type Presolve = 'choose' | 'off';

const FAILED = Symbol('the solver failed');

/** What a run of HiGHS gives, unless it ends in an error of its own. */
function unlessItFails<Result>(run: () => Result): Result | typeof FAILED {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && error.name === 'HighsError') return FAILED;
    throw error;
  }
}

interface SearchTerms {
  readonly work: number;
  readonly presolve: Presolve;
  readonly onStep: (step: SearchStep) => void;
}

/** For how many iterations of a small programme one of this programme counts. */
function weightOf({ costs, rowLower }: Programme): number {
  return 1 + (costs.length * rowLower.length) / 4e6;
}

function searchWith(
  highs: Highs,
  programme: Programme,
  { work, presolve, onStep }: SearchTerms,
): SearchResult {
  return highs.withModel(modelData(highs, programme, true), (model) => {
    configure(model, presolve);
    const weight = weightOf(programme);
    let spent = 0;
    const status = model.run({
      [highs.constants.callbackType.mipInterrupt](event) {
        const { mip_total_lp_iterations, mip_primal_bound, mip_dual_bound } = event.data;
        spent = Math.max(spent, Number(mip_total_lp_iterations ?? 0) * weight);
        onStep({
          best: mip_primal_bound ?? Number.POSITIVE_INFINITY,
          bound: mip_dual_bound ?? Number.NEGATIVE_INFINITY,
        });
        if (spent > work) event.interrupt();
      },
    }).modelStatus;
    spent = Math.max(spent, Number(model.info.get('simplex_iteration_count')) * weight);
    const { optimal, infeasible, interrupted } = highs.constants.modelStatus;
    if (status === infeasible)
      return { values: null, bound: Number.POSITIVE_INFINITY, complete: true, work: spent };
    if (status !== optimal && status !== interrupted)
      throw new Error(`HiGHS ended a search with status ${status}`);
    const found = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
    return {
      values: found ? model.getSolution().colValue : null,
      bound: Number(model.info.get('mip_dual_bound')),
      complete: status === optimal,
      work: spent,
    };
  });
}

function configure(model: Model, presolve: Presolve): void {
  model.options.set({
    output_flag: false,
    random_seed: 1,
    mip_rel_gap: 0,
    mip_abs_gap: 0.99,
    presolve,
  });
}

function modelData(highs: Highs, programme: Programme, whole: boolean): ModelData {
  const numCols = programme.costs.length;
  const numRows = programme.rowLower.length;
  const { starts, rows, values } = programme;
  return {
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.minimize,
    colCost: programme.costs,
    colLower: new Float64Array(numCols),
    colUpper: programme.colUpper,
    rowLower: programme.rowLower,
    rowUpper: programme.rowUpper,
    matrix: { format: 'csc', numRows, numCols, starts, indices: rows, values },
    ...(whole ? { integrality: new Int32Array(numCols).fill(highs.constants.variableType.integer) } : {}),
  };
}
