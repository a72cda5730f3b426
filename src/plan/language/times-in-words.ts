import type * as z from 'zod';
import { parseCivilDate, yearOf } from '../../calendar/civil-date.ts';
import type { Path } from '../../diagnostics/path.ts';
import { parsePeriods } from '../period-expression.ts';
import { isHalfMonth, type NamedPoint, readDayInWords, readPeriodsInWords } from '../time-words.ts';
import { placesOf } from './date-paths.ts';
import { valueAt } from './value-at.ts';
import { day, eventOrDay, period, periodLength } from './scalars.ts';

/** What Bộ luật Dân sự 2015, Điều 146 makes of words of a plan: a day, or half a month. */
export type TimeInWords = { readonly path: Path } & (
  | ({ readonly kind: 'point' } & NamedPoint)
  | { readonly kind: 'half-month'; readonly words: string; readonly days: number }
);

/** Days in half a month, by the article. */
const HALF_MONTH = 15;

/** The data of a plan as the language writes it, and what was read by the article, in the order of the file. */
export interface TimesRead {
  readonly data: unknown;
  readonly times: readonly TimeInWords[];
}

/**
 * Writes times that a plan gives in words as the language does: `cuối tháng 6` as `2021-06-30`, `quý II` as `2021-Q2`, `nửa tháng`
 * as 15 days. A year that is not written is that of the plan. What cannot be read stays as it is, for its shape to refuse.
 */
export function readTimes(shape: z.ZodType, data: unknown): TimesRead {
  const year = yearIn(data);
  const times: TimeInWords[] = [];
  const changes: Change[] = [];
  for (const { path, shape: found, text } of placesOf([day, eventOrDay, period, periodLength], shape, data)) {
    if (found === periodLength) {
      const measure = [...path.slice(0, -1), 'measure'];
      const counted = valueAt(data, measure) ?? 'day';
      if (!isHalfMonth(text) || counted !== 'day') continue;
      changes.push({ path, value: HALF_MONTH }, { path: measure, value: counted });
      times.push({ path, kind: 'half-month', words: text.trim(), days: HALF_MONTH });
      continue;
    }
    if (parseCivilDate(text) !== null || (found === period && parsePeriods(text) !== null)) continue;
    const read = found === period ? readPeriodsInWords(text, year) : readDayInWords(text, year);
    if ('fault' in read) continue;
    changes.push({ path, value: 'date' in read ? read.date : read.expression });
    times.push(...read.points.map((point) => ({ path, kind: 'point', ...point }) as const));
  }
  return { data: changes.length === 0 ? data : changed(data, changes), times };
}

/** The year of a plan, else of its decision. */
function yearIn(data: unknown): number | null {
  const year = valueAt(data, ['year']);
  if (typeof year === 'number' && Number.isInteger(year)) return year;
  const decided = valueAt(data, ['decision', 'date']);
  const date = typeof decided === 'string' ? parseCivilDate(decided) : null;
  return date === null ? null : yearOf(date);
}

interface Change {
  readonly path: Path;
  readonly value: string | number;
}

function changed(data: unknown, changes: readonly Change[]): unknown {
  const copy = structuredClone(data);
  for (const { path, value } of changes) {
    const holder = valueAt(copy, path.slice(0, -1));
    const key = path.at(-1);
    if (typeof holder === 'object' && holder !== null && key !== undefined)
      (holder as Record<string | number, unknown>)[key] = value;
  }
  return copy;
}
