/** Thrown where something is asked for that hangs on what could not be read. */
export class UnknownValue extends Error {
  override readonly name = 'UnknownValue';
}

/** Makes what lies at a path of some data unknown: who asks for it gets an `UnknownValue`. */
export function makeUnknown(data: object, path: readonly string[]): void {
  let holder: object = data;
  for (const [index, step] of path.entries()) {
    const known = Object.getOwnPropertyDescriptor(holder, step);
    if (known?.get !== undefined) return;
    const below: unknown = known?.value;
    if (index < path.length - 1 && typeof below === 'object' && below !== null) {
      holder = below;
      continue;
    }
    Object.defineProperty(holder, step, {
      enumerable: true,
      configurable: true,
      get: () => {
        throw new UnknownValue(path.join('.'));
      },
    });
    return;
  }
}

/** The places at which two values differ: the deepest, and of lists of different lengths the list. */
export function differencesBetween(
  one: unknown,
  other: unknown,
  path: readonly string[] = [],
): (readonly string[])[] {
  if (Object.is(one, other)) return [];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return [path];
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return [path];
    return one.flatMap((item, index) => differencesBetween(item, other[index], [...path, String(index)]));
  }
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  const [first, second] = [one, other] as Readonly<Record<string, unknown>>[];
  return [...keys].flatMap((key) => differencesBetween(first?.[key], second?.[key], [...path, key]));
}
