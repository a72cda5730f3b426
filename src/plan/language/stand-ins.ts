import * as z from 'zod';
import { bare, keysOf, waysOf } from './shape-at.ts';

/** Stands for a key that is left out. */
export const LEFT_OUT = Symbol('left out');

/** No more texts than this are tried in one place. */
const MOST_TEXTS = 30;

/** Texts of every form that the language knows; the first two are like nothing that anybody writes. */
const TEXTS = [
  ...['khong-ro-1', 'khong-ro-2', '33%', '07:31-11:29', '77%', '06:11-10:09'],
  ...['1995-01-03', '2100-12-28', '2021-06-15', '1995..1996', '2098..2099'],
];
const NUMBERS = [7, 1, 0, 2, 15, 90, 1995, 2021, 2100];

/** The values that could stand where a shape is asked for: all of a few words, else some that are far from each other. */
export function standIns(shape: z.core.$ZodType, texts: readonly string[]): unknown[] {
  const own = bare(shape);
  return candidates(own, texts).filter((value) => z.safeParse(own, value).success);
}

function candidates(shape: z.core.$ZodType, texts: readonly string[]): unknown[] {
  const ways = waysOf(shape);
  if (ways.length > 1) return ways.flatMap((way) => standIns(way, texts));
  if (shape instanceof z.ZodUnion) return shape.options.flatMap((way) => candidates(bare(way), texts));
  if (shape instanceof z.ZodEnum) return [...shape.options];
  if (shape instanceof z.ZodLiteral) return [...shape.values];
  if (shape instanceof z.ZodBoolean) return [true, false];
  if (shape instanceof z.ZodNumber) return NUMBERS;
  if (shape instanceof z.ZodString) {
    const [first = ''] = TEXTS;
    const own = z.safeParse(shape, first).success && texts.length === 0 ? TEXTS.slice(0, 2) : TEXTS;
    const isTaken = (text: string) => z.safeParse(shape, text).success;
    return [...own, ...texts.filter(isTaken).slice(0, MOST_TEXTS)];
  }
  if (shape instanceof z.ZodArray) {
    const items = standIns(shape.element, texts);
    return [[], items.slice(0, 1), items.slice(0, 2)];
  }
  if (shape instanceof z.ZodRecord) {
    const [first] = standIns(shape.valueType, texts);
    return [{}, { [TEXTS[0] ?? '']: first }];
  }
  const keys = keysOf(shape);
  return keys === null ? [] : [groupOf(keys, texts, false), groupOf(keys, texts, true)];
}

/** A group with the keys that it must have, or with all. */
function groupOf(
  keys: Readonly<Record<string, z.core.$ZodType>>,
  texts: readonly string[],
  isWhole: boolean,
): Record<string, unknown> {
  const entries = Object.entries(keys).flatMap(([key, shape]) => {
    const isNeeded = !z.safeParse(shape, undefined).success;
    const values = isNeeded || isWhole ? standIns(shape, texts) : [];
    const value = isWhole ? (values[1] ?? values[0]) : values[0];
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}
