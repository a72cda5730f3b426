import { describe, expect, it } from 'vitest';
import { keeper } from '../../src/documents/kept.ts';

/** Which of these keys, asked for in turn, were made anew. */
function madeOf(keys: readonly string[], most: number): string[] {
  const kept = keeper<string>(most, (value) => value.length);
  const made: string[] = [];
  for (const key of keys) {
    const value = kept(key, () => {
      made.push(key);
      return `${key}-value`;
    });
    expect(value).toBe(`${key}-value`);
  }
  return made;
}

describe('what is kept', () => {
  it('is made once', () => {
    expect(madeOf(['a', 'b', 'a', 'b', 'a'], 100)).toEqual(['a', 'b']);
  });

  it('is bounded with its keys: what was not asked for longest goes first', () => {
    // Each weighs 8.
    expect(madeOf(['a', 'b', 'a', 'c', 'a', 'b'], 16)).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is nothing of what alone is too much', () => {
    expect(madeOf(['a', 'a', 'long', 'a'], 12)).toEqual(['a', 'long', 'a']);
    expect(madeOf(['long', 'long'], 10)).toEqual(['long', 'long']);
  });
});
