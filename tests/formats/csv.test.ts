import { describe, expect, it } from 'vitest';
import { csv } from '../../src/formats/csv.ts';

describe('csv', () => {
  it('begins with a byte order mark and ends every row with CRLF', () => {
    expect(
      csv([
        ['a', 'b'],
        ['Hoà', ''],
      ]),
    ).toBe('\ufeffa,b\r\nHoà,\r\n');
    expect(csv([])).toBe('\ufeff');
  });

  it.each([
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
    ['a;b', 'a;b'],
    [' a ', ' a '],
  ])('quotes %j as %j', (value, cell) => {
    expect(csv([[value]])).toBe(`\ufeff${cell}\r\n`);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+84 270', "'+84 270"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠A1', "'＠A1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a=1', 'a=1'],
    ["'=1", "'=1"],
  ])('makes %j harmless as %j', (value, cell) => {
    expect(csv([[value]])).toBe(`\ufeff${cell}\r\n`);
  });
});
