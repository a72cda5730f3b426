/** Items whose key an earlier item already has, each with the first of that key. Items without a key are left out. */
export function* duplicates<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string | null,
): Generator<{ readonly item: Item; readonly first: Item }> {
  const firsts = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, item);
    else yield { item, first };
  }
}
