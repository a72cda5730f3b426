import * as z from 'zod';
import type { KnownKeys } from '../yaml/known-keys.ts';
import { bare, keysOf, waysOf } from './shape-at.ts';

/** The keys of all groups of some shapes, and those that hold a group and nowhere a list of groups. */
export function keysOfAll(shapes: readonly z.core.$ZodType[]): KnownKeys {
  const all = new Set<string>();
  const groups = new Set<string>();
  const lists = new Set<string>();
  const known = new Set<z.core.$ZodType>();
  const walk = (shape: z.core.$ZodType): void => {
    const own = bare(shape);
    if (known.has(own)) return;
    known.add(own);
    if (own instanceof z.ZodUnion) own.options.forEach(walk);
    else if (own instanceof z.ZodArray) walk(own.element);
    else if (own instanceof z.ZodRecord) walk(own.valueType);
    for (const [key, value] of Object.entries(keysOf(own) ?? {})) {
      all.add(key);
      const ways = waysOf(value).flatMap((way) =>
        way instanceof z.ZodUnion ? way.options.flatMap(waysOf) : [way],
      );
      if (ways.some(isListOfGroups)) lists.add(key);
      if (ways.some((way) => keysOf(way) !== null)) groups.add(key);
      walk(value);
    }
  };
  shapes.forEach(walk);
  return { all, groups: new Set([...groups].filter((key) => !lists.has(key))) };
}

function isListOfGroups(way: z.core.$ZodType): boolean {
  return way instanceof z.ZodArray && waysOf(way.element).some((one) => keysOf(one) !== null);
}
