import * as z from 'zod';
import type { Path } from '../../diagnostics/path.ts';
import { date, day } from './scalars.ts';

/** The paths of the values that a shape takes for dates, whatever is written there; a value reached twice comes once. */
export function datePaths(shape: z.core.$ZodType, data: unknown): Path[] {
  return placesOf([date, day], shape, data).map(({ path }) => path);
}

/** A text of the data, and which of the shapes that were looked for it has. */
export interface ShapedText<Shape> {
  readonly path: Path;
  readonly shape: Shape;
  readonly text: string;
}

/** The texts for which a shape has one of the given ones, whatever is written there. */
export function placesOf<Shape extends z.core.$ZodType>(
  wanted: readonly Shape[],
  shape: z.core.$ZodType,
  data: unknown,
): ShapedText<Shape>[] {
  const found: ShapedText<Shape>[] = [];
  walk(wanted, shape, data, [], found);
  return found;
}

function walk<Shape extends z.core.$ZodType>(
  wanted: readonly Shape[],
  shape: z.core.$ZodType,
  data: unknown,
  path: Path,
  found: ShapedText<Shape>[],
): void {
  const one = wanted.find((candidate) => isOrDescribes(shape, candidate));
  if (one !== undefined) {
    if (typeof data === 'string') found.push({ path, shape: one, text: data });
  } else if (shape instanceof z.ZodOptional || shape instanceof z.ZodNullable) {
    walk(wanted, shape.unwrap(), data, path, found);
  } else if (shape instanceof z.ZodUnion) {
    const before = found.length;
    for (const option of shape.options) {
      if (found.length === before) walk(wanted, option, data, path, found);
    }
  } else if (shape instanceof z.ZodArray && Array.isArray(data)) {
    for (const [index, item] of data.entries()) walk(wanted, shape.element, item, [...path, index], found);
  } else if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    for (const [key, value] of Object.entries(data)) {
      const below = shapeOf(shape, key);
      if (below !== undefined) walk(wanted, below, value, [...path, key], found);
    }
  }
}

/** The shape of what a mapping has under a key. */
function shapeOf(shape: z.core.$ZodType, key: string): z.core.$ZodType | undefined {
  if (shape instanceof z.ZodRecord) return shape.valueType;
  if (!(shape instanceof z.ZodObject) || !Object.hasOwn(shape.shape, key)) return undefined;
  return shape.shape[key] as z.core.$ZodType | undefined;
}

/** Whether a shape is this one, or a copy of it with a description. */
export function isOrDescribes(shape: z.core.$ZodType, wanted: z.core.$ZodType): boolean {
  return shape === wanted || (shape._zod.parent !== undefined && isOrDescribes(shape._zod.parent, wanted));
}
