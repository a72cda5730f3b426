import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetNames } from '../../../src/formats/xlsx/workbook.ts';

describe('names of sheets', () => {
  it.each([
    [['Sở Tư pháp'], ['Sở Tư pháp']],
    [['a/b\\c?d*e[f]g:h'], ['a b c d e f g h']],
    [["'abc'"], ['abc']],
    [
      ['', '  ', "'"],
      ['1', '2', '3'],
    ],
    [['History'], ['1']],
    [
      ['xã', 'Xã', 'XÃ'],
      ['xã', 'Xã (2)', 'XÃ (3)'],
    ],
    [['Ban quản lý các khu công nghiệp tỉnh'], ['Ban quản lý các khu công nghiệp']],
    [['a\u0000b\u202ec\nd'], ['a b c d']],
    [[`${'a'.repeat(30)}👍`], ['a'.repeat(30)]],
    [
      ['a'.repeat(40), 'a'.repeat(40)],
      ['a'.repeat(31), `${'a'.repeat(27)} (2)`],
    ],
  ])('of %j are %j', (wanted, names) => {
    expect(sheetNames(wanted)).toEqual(names);
  });

  it('are always such as Excel takes, and differ whatever the case', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 8 }), (wanted) => {
        const names = sheetNames(wanted);
        expect(names).toHaveLength(wanted.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\\p{Cc}]|^'|'$|\p{Cs}/u);
        }
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      }),
    );
  });
});
