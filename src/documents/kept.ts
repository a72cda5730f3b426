/** Gives what is kept under a key, else makes and keeps it. */
export type Keeper<Value> = (key: string, make: () => Value) => Value;

/**
 * What was made lately, by what it was made from: the same again costs nothing. As a value depends on its key alone, no result
 * depends on what was made before. Values that were not asked for longest are dropped once all of them, with their keys,
 * weigh more than `most`.
 */
export function keeper<Value>(most: number, weigh: (value: Value) => number): Keeper<Value> {
  const kept = new Map<string, Value>();
  let weight = 0;
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) {
      // A map is in the order in which its keys were set.
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const value = make();
    kept.set(key, value);
    weight += key.length + weigh(value);
    for (const [oldest, dropped] of kept) {
      if (weight <= most) break;
      kept.delete(oldest);
      weight -= oldest.length + weigh(dropped);
    }
    return value;
  };
}
