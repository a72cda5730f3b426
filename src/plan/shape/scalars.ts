import * as z from 'zod';
import { parseCivilDate } from '../../calendar/civil-date.ts';
import { parsePeriodExpression } from '../period-expression.ts';
import { PATTERNS } from './patterns.ts';

/** A plan is read once in a run: compiling its shape would cost more than it saves. */
z.config({ jitless: true });

/** What a refinement found wrong; `shape-problems.ts` turns it into the diagnostic of that fault. */
export type Fault = 'date' | 'period' | 'id' | 'empty' | 'share' | 'choice' | 'hours' | 'empty-list';

const ID = new RegExp(PATTERNS.id);
const SHARE = new RegExp(PATTERNS.share);
const HOURS = new RegExp(PATTERNS.hours);

const fault = (name: Fault) => ({ params: { fault: name } });

/** A text with at least one visible letter. */
export const text = z.string().refine((value) => value.trim() !== '', fault('empty'));

/** An id: lower-case Latin letters, digits and single hyphens, such as `so-noi-vu`. */
export const id = z.string().refine((value) => ID.test(value), fault('id'));

/**
 * The id of something that is declared elsewhere. Any text: what is no id of anything, such as a name, is reported with the
 * id that was meant, where all ids are known.
 */
export const reference = text;

/** A civil date, `2021-05-17` or `17/05/2021` (day first). */
export const date = z.string().refine((value) => parseCivilDate(value) !== null, fault('date'));

/** A year, quarter, month or day: `2021`, `2021-Q2`, `2021-05`, `2021-05-17`. */
export const period = z
  .union([z.string(), z.number()])
  .refine((value) => parsePeriodExpression(String(value)) !== null, fault('period'));

/** A whole number from 0, or from `least`. */
export const count = (least = 0) => z.int().min(least).max(100_000);

/** A share such as `60%`. */
export const share = z.string().refine((value) => SHARE.test(value), fault('share'));

/** Hours of a session, `07:30-11:30`. */
export const hours = z
  .string()
  .refine((value) => HOURS.test(value) && value.slice(0, 5) < value.slice(6), fault('hours'));

/** A place in the decision, such as `III.1.a`. What the decision says has one; what the secretariat chose has none. */
export const clause = text;

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
