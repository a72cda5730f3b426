import { columnName, type Condition, type Sheet } from '../../../xlsx/sheet.ts';

/** The name of the cell that holds the day on which lateness is judged: `--as-of`, until somebody writes another one there. */
export const AS_OF_NAME = 'ngay_xet';

/**
 * Marks a deadline as late: it lay before that day and nothing says that it was kept, or it was kept too late. The columns
 * are those of the deadline, and of the day it was kept.
 */
export function lateUnlessKept(due: number, kept: number, columns: readonly [number, number]): Condition {
  const [dueName, keptName] = [columnName(due), columnName(kept)];
  return {
    look: 'late',
    columns,
    formula: (row) =>
      `AND(ISNUMBER($${dueName}${row}),IF($${keptName}${row}="",$${dueName}${row}<${AS_OF_NAME},$${keptName}${row}>$${dueName}${row}))`,
  };
}

/** As `lateUnlessKept`, for a checklist: late is what is still to be done, or being done, by the state that its row is in. */
export function lateWhilePending({ columns }: Sheet, due: number): Condition[] {
  const state = 1 + columns.findIndex(({ choices }) => choices !== undefined);
  const pending = columns[state - 1]?.choices?.slice(0, 2) ?? [];
  if (pending.length === 0) return [];
  const [dueName, stateName] = [columnName(due), columnName(state)];
  const isPending = (row: number) => pending.map((word) => `$${stateName}${row}="${word}"`).join(',');
  return [
    {
      look: 'late',
      columns: [1, state],
      formula: (row) =>
        `AND(ISNUMBER($${dueName}${row}),$${dueName}${row}<${AS_OF_NAME},OR(${isPending(row)}))`,
    },
  ];
}
