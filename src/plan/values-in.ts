import type { Path } from '../diagnostics/path.ts';

/** A value of some data, and where it stands. */
export interface PlacedValue {
  readonly path: Path;
  readonly value: unknown;
}

/** Every value of some data but the data itself, those that hold others before what they hold. */
export function valuesIn(data: unknown): readonly PlacedValue[] {
  const found: PlacedValue[] = [];
  collect(data, [], found);
  return found;
}

function collect(data: unknown, path: Path, found: PlacedValue[]): void {
  if (path.length > 0) found.push({ path, value: data });
  if (typeof data !== 'object' || data === null) return;
  const entries: Iterable<readonly [string | number, unknown]> = Array.isArray(data)
    ? data.entries()
    : Object.entries(data);
  for (const [step, inner] of entries) collect(inner, [...path, step], found);
}
