import { addDays, addMonths, type CivilDate, parseCivilDate } from '../calendar/civil-date.ts';

/** A stretch of days, both ends included. */
export interface DateRange {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * Reads a year (`2021`), a quarter (`2021-Q2`), a month (`2021-05`) or a day (`2021-05-17`, `17/05/2021`).
 * Returns its first and last day, or null if it is none of these.
 */
export function parsePeriodExpression(expression: string): DateRange | null {
  const day = parseCivilDate(expression);
  if (day !== null) return { from: day, to: day };
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?$/i.exec(expression.trim());
  if (match === null) return null;
  const [, year = '', quarter, month] = match;
  const firstMonth =
    quarter === undefined ? (month ?? '01') : String(Number(quarter) * 3 - 2).padStart(2, '0');
  const months = quarter === undefined ? (month === undefined ? 12 : 1) : 3;
  const from = parseCivilDate(`${year}-${firstMonth}-01`);
  return from === null ? null : { from, to: addDays(addMonths(from, months), -1) };
}
