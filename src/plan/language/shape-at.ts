import * as z from 'zod';
import type { Path } from '../../diagnostics/path.ts';
import type { KeyWords } from './words-of.ts';

/** The shape of a file of the language, and what an editor says of its keys. */
export interface Language {
  readonly shape: z.core.$ZodType;
  readonly words: KeyWords;
}

/** What a place of a file may hold, and the words for it; without words where an editor says nothing of it. */
export interface ShapeAt {
  readonly shape: z.core.$ZodType;
  readonly words: KeyWords | null;
  /** Whether it may be left out. */
  readonly isOptional: boolean;
}

/** The shape and the words of a place, whatever the file has there; null where the language knows no such place. */
export function shapeAt({ shape, words }: Language, path: Path): ShapeAt | null {
  let at: ShapeAt | null = { shape, words, isOptional: false };
  for (const step of path) {
    at = at === null ? null : below(at, step);
  }
  return at;
}

function below({ shape, words, isOptional }: ShapeAt, step: string | number): ShapeAt | null {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodNullable)
    return below({ shape: shape.unwrap(), words, isOptional }, step);
  if (shape instanceof z.ZodUnion) {
    for (const option of shape.options) {
      const found = below({ shape: option, words, isOptional }, step);
      if (found !== null) return found;
    }
    return null;
  }
  if (shape instanceof z.ZodArray)
    return typeof step === 'number' ? { shape: shape.element, words, isOptional: true } : null;
  if (shape instanceof z.ZodRecord) {
    const keys = { ...words };
    return { shape: shape.valueType, words: { title: '', description: '', ...keys }, isOptional: true };
  }
  if (!(shape instanceof z.ZodObject) || !Object.hasOwn(shape.shape, step)) return null;
  const own = shape.shape[String(step)] as z.core.$ZodType;
  return {
    shape: own,
    words: words?.keys?.[String(step)] ?? null,
    isOptional: z.safeParse(own, undefined).success,
  };
}

/** A shape without what allows it to be left out. */
export function bare(shape: z.core.$ZodType): z.core.$ZodType {
  return shape instanceof z.ZodOptional || shape instanceof z.ZodNullable ? bare(shape.unwrap()) : shape;
}

/** The ways in which a value may be written. */
export function waysOf(shape: z.core.$ZodType): readonly z.core.$ZodType[] {
  const own = bare(shape);
  // Ways that must hold something together are one.
  const isSplit = own instanceof z.ZodUnion && (own.def.checks ?? []).length === 0;
  return isSplit ? own.options.flatMap(waysOf) : [own];
}

/** The shapes of the keys of a group, by their names; null for what is no group. */
export function keysOf(shape: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | null {
  return shape instanceof z.ZodObject ? shape.shape : null;
}
