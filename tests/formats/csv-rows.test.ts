import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/formats/csv.ts';
import { csvRows } from '../../src/formats/csv-rows.ts';

describe('rows of CSV', () => {
  it.each<[string, string[][]]>([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\ufeffa;b\n"1;2";3',
      [
        ['a', 'b'],
        ['1;2', '3'],
      ],
    ],
    ['a\tb\n', [['a', 'b']]],
    ['"x, y";b\n', [['x, y', 'b']]],
    [
      'a,"b ""c""\nd"\n\n,\ne,f\n',
      [
        ['a', 'b "c"\nd'],
        ['e', 'f'],
      ],
    ],
    ["'=1+1,'a\n", [['=1+1', "'a"]]],
    ['a,"b', [['a', 'b']]],
    ['', []],
  ])('of %j', (text, rows) => {
    expect(csvRows(text).map(({ cells }) => cells)).toEqual(rows);
  });

  it('know their lines', () => {
    expect(csvRows('a,"b\nc"\n\nd,e\n').map(({ line }) => line)).toEqual([1, 4]);
  });

  it('are those that were written', () => {
    const cell = fc.string({ unit: fc.constantFrom(...Array.from('aĐ ,;"=+-@\n')) });
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        const head = ['a', 'b', 'c', 'd', 'e'];
        const written = rows.filter((cells) => cells.some((one) => one !== ''));
        expect(csvRows(csv([head, ...written])).map(({ cells }) => cells)).toEqual([head, ...written]);
      }),
    );
  });
});
