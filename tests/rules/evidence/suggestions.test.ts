import { expect, it } from 'vitest';
import { suggester } from '../../../src/rules/evidence/suggestions.ts';

/** How many of so many ids, each asked for twice, are looked up among `size` names. */
function lookedUp(size: number, ids: number): number {
  let count = 0;
  const suggest = suggester(size, (id) => {
    count++;
    return id === 'id-1' ? null : `${id}?`;
  });
  for (let round = 0; round < 2; round++) {
    for (let id = 0; id < ids; id++) {
      const isLookedUp = id < Math.min(50, Math.floor(1_000_000 / Math.max(size, 1)));
      expect(suggest(`id-${id}`)).toBe(isLookedUp && id !== 1 ? `id-${id}?` : '');
    }
  }
  return count;
}

it.each([
  [10, 7, 7],
  [10, 80, 50],
  [0, 80, 50],
  [100_000, 80, 10],
  [2_000_000, 80, 0],
])('looks up among %d names each of %d ids once, and %d at most', (size, ids, expected) => {
  expect(lookedUp(size, ids)).toBe(expected);
});
