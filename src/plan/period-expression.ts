import { addMonths, type CivilDate, lastOfMonth, parseCivilDate } from '../calendar/civil-date.ts';

/** A stretch of days, both ends included. */
export interface DateRange {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** How many months a quarter and half a year have. */
const MONTHS = { Q: 3, H: 6 } as const;

/**
 * Reads a year (`2021`), half a year (`2021-H1`), a quarter (`2021-Q2`), a month (`2021-05`), a day (`2021-05-17`,
 * `17/05/2021`), or a stretch from one of these to another (`2021-05..2021-09`). Returns its first and last day, or null if
 * it is none of these.
 */
export function parsePeriodExpression(expression: string): DateRange | null {
  const [first, last, ...rest] = expression.split('..').map((end) => parseOne(end.trim()));
  if (first == null || last === null || rest.length > 0) return null;
  return last === undefined ? first : { from: first.from, to: last.to };
}

/** Reads one or more periods, parted by commas: `2021-Q2, 2021-09`. Null if one of them is none. */
export function parsePeriods(expressions: string): readonly DateRange[] | null {
  const ranges = expressions.split(',').map(parsePeriodExpression);
  return ranges.every((range) => range !== null) ? ranges : null;
}

function parseOne(expression: string): DateRange | null {
  const day = parseCivilDate(expression);
  if (day !== null) return { from: day, to: day };
  const match = /^(\d{4})(?:-(?:(Q[1-4]|H[12])|(\d{2})))?$/i.exec(expression);
  if (match === null) return null;
  const [, year = '', part, month] = match;
  if (part === undefined) return monthsFrom(year, month ?? '01', month === undefined ? 12 : 1);
  const months = part[0]?.toUpperCase() === 'Q' ? MONTHS.Q : MONTHS.H;
  return monthsFrom(year, String((Number(part[1]) - 1) * months + 1).padStart(2, '0'), months);
}

function monthsFrom(year: string, month: string, months: number): DateRange | null {
  const from = parseCivilDate(`${year}-${month}-01`);
  return from === null ? null : { from, to: lastOfMonth(addMonths(from, months - 1)) };
}
