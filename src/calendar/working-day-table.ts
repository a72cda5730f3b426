import { weekdayOfNumber } from './civil-date.ts';
import { OutsideCalendarError } from './outside-calendar-error.ts';

/** Arithmetic with working days, in constant time. All days are day numbers; the last covered one is `last`. */
export interface WorkingDayTable {
  isWorking(dayNumber: number): boolean;
  /** The n-th working day after a day (before it if n is negative), which is not counted itself. */
  shift(dayNumber: number, n: number): number;
  /** The same; null where it leaves the table. */
  find(dayNumber: number, n: number): number | null;
  /** How many working days d have from <= d < until; negative when reversed. `until` may be the day after `last`. */
  count(from: number, until: number): number;
}

/**
 * Builds the table for the days `first` to `last` from the week, Monday to Friday, and the days that depart from it.
 * Every method throws an OutsideCalendarError outside of them.
 */
export function workingDayTable(
  first: number,
  last: number,
  exceptions: Iterable<{ readonly dayNumber: number; readonly working: boolean }>,
): WorkingDayTable {
  const size = last - first + 1;
  const worked = new Uint8Array(size);
  for (let index = 0; index < size; index++) worked[index] = weekdayOfNumber(first + index) <= 5 ? 1 : 0;
  for (const { dayNumber, working } of exceptions) worked[dayNumber - first] = working ? 1 : 0;

  /** before[i]: how many working days lie before the i-th covered day. */
  const before = new Int32Array(size + 1);
  /** nth[k]: the day number of the k-th working day. */
  const nth = new Int32Array(size);
  let total = 0;
  for (let index = 0; index < size; index++) {
    before[index] = total;
    nth[total] = first + index;
    total += worked[index] ?? 0;
  }
  before[size] = total;

  const rank = (dayNumber: number): number => {
    const count = before[dayNumber - first];
    if (count === undefined) throw new OutsideCalendarError(`day ${dayNumber} is outside the calendar`);
    return count;
  };

  const find = (dayNumber: number, n: number): number | null => {
    const earlier = rank(dayNumber);
    const notLater = rank(dayNumber + 1);
    if (n === 0) return dayNumber;
    const target = n > 0 ? notLater + n - 1 : earlier + n;
    const found = nth[target];
    return found === undefined || target >= total ? null : found;
  };

  return {
    isWorking: (dayNumber) => rank(dayNumber + 1) > rank(dayNumber),
    find,
    shift: (dayNumber, n) => {
      const found = find(dayNumber, n);
      if (found === null)
        throw new OutsideCalendarError(`${n} working days from day ${dayNumber} leave the calendar`);
      return found;
    },
    count: (from, until) => rank(until) - rank(from),
  };
}
