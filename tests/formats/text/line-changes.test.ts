import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLines } from '../../../src/formats/text/line-changes.ts';

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 9 })
  .map((lines) => `${lines.join('\n')}\n`);

describe('compareLines', () => {
  it('pairs what is the same, and shows what left before what came', () => {
    expect(compareLines('a\nb\nc\n', 'a\nx\nc\n')).toEqual([
      { before: 1, after: 1, text: 'a' },
      { before: 2, after: null, text: 'b' },
      { before: null, after: 2, text: 'x' },
      { before: 3, after: 3, text: 'c' },
    ]);
  });

  it('gives both texts back, line by line, and pairs as many lines as can be', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const compared = compareLines(one, other);
        const side = (which: 'before' | 'after') => compared.filter((line) => line[which] !== null);
        expect(
          `${side('before')
            .map((line) => line.text)
            .join('\n')}\n`,
        ).toBe(one);
        expect(
          `${side('after')
            .map((line) => line.text)
            .join('\n')}\n`,
        ).toBe(other);
        for (const which of ['before', 'after'] as const)
          expect(side(which).map((line) => line[which])).toEqual(side(which).map((_, index) => index + 1));
        const pairs = (lines: typeof compared) =>
          lines.filter((line) => line.before !== null && line.after !== null).length;
        expect(pairs(compared)).toBe(pairs(compareLines(other, one)));
        if (one === other) expect(pairs(compared)).toBe(compared.length);
      }),
    );
  });
});
