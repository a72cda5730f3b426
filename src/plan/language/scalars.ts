import * as z from 'zod';
import { type CivilDate, parseCivilDate } from '../../calendar/civil-date.ts';
import { parsePeriods } from '../period-expression.ts';
import { PATTERNS } from './patterns.ts';

/** A plan is read once in a run: compiling its shape would cost more than it saves. */
z.config({ jitless: true });

/** What a refinement found wrong; `faults.ts` turns it into the diagnostic of that fault. */
export type Fault = 'date' | 'day' | 'period' | 'id' | 'empty' | 'share' | 'choice' | 'hours' | 'empty-list';

const ID = new RegExp(PATTERNS.id);
/** A longer text is no id, and more than a pattern can be tried on. */
const LONGEST_ID = 10_000;
const SHARE = new RegExp(PATTERNS.share);
const HOURS = new RegExp(PATTERNS.hours);

const fault = (name: Fault) => ({ params: { fault: name } });

/** A text with at least one visible letter. */
export const text = z.string().refine((value) => value.trim() !== '', fault('empty'));

/** An id: lower-case Latin letters, digits and single hyphens, such as `so-noi-vu`. */
export const id = z.string().refine((value) => value.length <= LONGEST_ID && ID.test(value), fault('id'));

/**
 * The id of something that is declared elsewhere. Any text: what is no id of anything, such as a name, is reported with the
 * id that was meant, where all ids are known.
 */
export const reference = text;

/** A civil date, `2021-05-17` or `17/05/2021` (day first). */
export const date = z.string().refine((value) => parseCivilDate(value) !== null, fault('date'));

/** The date that a text of the input gives. The shape has already refused what is none: anything else is our fault. */
export function readDate(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === null) throw new Error(`a date passed the shape that is none: ${text}`);
  return date;
}

/** As `readDate`; null where nothing is written. */
export function readOptionalDate(text: string | undefined): CivilDate | null {
  return text === undefined ? null : readDate(text);
}

/**
 * A day that is to come or that things are counted from: a date, or words such as `cuối tháng 6`, which are dates before the
 * shape is asked (`times-in-words.ts`).
 */
export const day = z.string().refine((value) => parseCivilDate(value) !== null, fault('day'));

/** An event, the id of a deadline, or a day. */
export const eventOrDay = z.string().refine((value) => value.trim() !== '', fault('empty'));

/**
 * A year, half a year, a quarter, a month, a day, a stretch, or several of them: `2021`, `2021-Q2`, `2021-05`,
 * `2021-05..2021-09`; or words such as `quý II`, which are written so before the shape is asked.
 */
export const period = z
  .union([z.string(), z.number()])
  .refine((value) => parsePeriods(String(value)) !== null, fault('period'));

/** A whole number from 0, or from `least`, up to what no plan comes near. */
export const count = (least = 0, most = 100_000) => z.int().min(least).max(most);

/** How long a period is; `nửa tháng` is a number of days before the shape is asked. */
export const periodLength = count();

/** A share such as `60%`. */
export const share = z.string().refine((value) => SHARE.test(value), fault('share'));

/** Hours of a session, `07:30-11:30`. */
export const hours = z
  .string()
  .refine((value) => HOURS.test(value) && value.slice(0, 5) < value.slice(6), fault('hours'));

/** One of the given words. */
export const choice = <const Words extends readonly [string, ...string[]]>(words: Words) => z.enum(words);

/**
 * A mapping with these keys and no others. The message of an unknown key carries the known keys, from which a
 * suggestion is made: zod drops the shape itself when it reports.
 */
export function mapping<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape).join(' ');
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined),
  });
}

/** A list of at least one, where an empty one would leave nothing: no time, no part of the campaign. */
export const someOf = <Item extends z.ZodType>(item: Item) =>
  z.array(item).refine((list) => list.length > 0, fault('empty-list'));

/** One value or a list of them, which is not empty. */
export const oneOrMore = <Item extends z.ZodType>(item: Item) => z.union([item, someOf(item)]);
