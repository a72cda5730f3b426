import * as z from 'zod';
import type { Path } from '../../diagnostics/path.ts';
import { date } from './scalars.ts';

/** The paths of the values that a shape takes for dates, whatever is written there; a value reached twice comes once. */
export function datePaths(shape: z.core.$ZodType, data: unknown): Path[] {
  const found: Path[] = [];
  walk(shape, data, [], found);
  return found;
}

function walk(shape: z.core.$ZodType, data: unknown, path: Path, found: Path[]): void {
  if (isDate(shape)) {
    if (typeof data === 'string') found.push(path);
  } else if (shape instanceof z.ZodOptional || shape instanceof z.ZodNullable) {
    walk(shape.unwrap(), data, path, found);
  } else if (shape instanceof z.ZodUnion) {
    const before = found.length;
    for (const option of shape.options) {
      if (found.length === before) walk(option, data, path, found);
    }
  } else if (shape instanceof z.ZodArray && Array.isArray(data)) {
    for (const [index, item] of data.entries()) walk(shape.element, item, [...path, index], found);
  } else if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    for (const [key, value] of Object.entries(data)) {
      const below = shapeOf(shape, key);
      if (below !== undefined) walk(below, value, [...path, key], found);
    }
  }
}

/** The shape of what a mapping has under a key. */
function shapeOf(shape: z.core.$ZodType, key: string): z.core.$ZodType | undefined {
  if (shape instanceof z.ZodRecord) return shape.valueType;
  if (!(shape instanceof z.ZodObject) || !Object.hasOwn(shape.shape, key)) return undefined;
  return shape.shape[key] as z.core.$ZodType | undefined;
}

/** Whether a shape is that of dates, or a copy of it with a description. */
function isDate(shape: z.core.$ZodType): boolean {
  return shape === date || (shape._zod.parent !== undefined && isDate(shape._zod.parent));
}
