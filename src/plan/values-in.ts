import type { Path } from '../diagnostics/path.ts';

/** A value of some data, and where it stands. */
export interface PlacedValue {
  readonly path: Path;
  readonly value: unknown;
}

/** Every value of some data but the data itself, those that hold others before what they hold. */
export function* valuesIn(data: unknown, path: Path = []): Generator<PlacedValue> {
  if (path.length > 0) yield { path, value: data };
  if (typeof data !== 'object' || data === null) return;
  const entries: Iterable<readonly [string | number, unknown]> = Array.isArray(data)
    ? data.entries()
    : Object.entries(data);
  for (const [step, inner] of entries) yield* valuesIn(inner, [...path, step]);
}
