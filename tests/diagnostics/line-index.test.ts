import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexLines } from '../../src/diagnostics/line-index.ts';

describe('a span', () => {
  it.each([
    ['in the first line', 'abc\ndef', 1, 2, [1, 2, 1, 3]],
    ['at the start of a line', 'abc\ndef', 4, 5, [2, 1, 2, 2]],
    ['over a line break', 'abc\ndef', 2, 5, [1, 3, 2, 2]],
    ['on the line break, which ends its line', 'abc\ndef', 3, 4, [1, 4, 2, 1]],
    ['on \\r of \\r\\n', 'abc\r\ndef', 3, 4, [1, 4, 1, 5]],
    ['after \\r\\n', 'abc\r\ndef', 5, 8, [2, 1, 2, 4]],
    ['after a lone \\r, which ends a line too', 'abc\rdef', 4, 7, [2, 1, 2, 4]],
    ['after U+2028, which ends no line', 'abc\u2028def', 4, 7, [1, 5, 1, 8]],
    ['in UTF-16 units', '👨‍👩‍👧 漢 x', 11, 12, [1, 12, 1, 13]],
    ['after combining letters', 'thu\u031b\u0300 x', 6, 7, [1, 7, 1, 8]],
    ['after a byte order mark, which takes no column', '\uFEFFab', 1, 2, [1, 1, 1, 2]],
    ['at the end of a text', 'abc', 3, 3, [1, 4, 1, 4]],
    ['at the end after a line break', 'abc\n', 4, 4, [2, 1, 2, 1]],
    ['in an empty text', '', 0, 0, [1, 1, 1, 1]],
    ['in an empty line', 'a\n\nb', 2, 2, [2, 1, 2, 1]],
  ])('%s', (_, text, start, end, [line, column, endLine, endColumn]) => {
    expect(indexLines(text).span(start, end)).toEqual({ start, end, line, column, endLine, endColumn });
  });

  it('is kept within the text, and never ends before it starts', () => {
    const lines = indexLines('abc\ndef');
    expect(lines.span(-5, 100)).toMatchObject({
      start: 0,
      end: 7,
      line: 1,
      column: 1,
      endLine: 2,
      endColumn: 4,
    });
    expect(lines.span(5, 2)).toMatchObject({ start: 5, end: 5, line: 2, column: 2 });
    expect(lines.span(50, 60)).toMatchObject({ start: 7, end: 7 });
  });
});

describe('a line', () => {
  it.each([
    ['a\nb\n', ['a', 'b', '']],
    ['a\r\nb\r\nc', ['a', 'b', 'c']],
    ['a\rb\nc', ['a', 'b', 'c']],
    ['\n\n', ['', '', '']],
    ['', ['']],
  ])('of %j', (text, lines) => {
    const index = indexLines(text);
    expect(lines.map((_, number) => index.line(number + 1))).toEqual(lines);
    expect([index.line(0), index.line(lines.length + 1)]).toEqual(['', '']);
  });
});

it('finds again by line and column what it was given by offset', () => {
  const text = fc
    .array(fc.constantFrom('a', 'é', '👨', '\n', '\r\n', '\r'))
    .map((letters) => letters.join(''));
  fc.assert(
    fc.property(text, fc.nat(60), fc.nat(60), (written, one, other) => {
      const { start, end, line, column, endLine, endColumn } = indexLines(written).span(one, other);
      const lines = written.split(/(?<=\n|\r(?!\n))/);
      const offsetOf = (row: number, letter: number) =>
        lines.slice(0, row - 1).reduce((sum, before) => sum + before.length, 0) + letter - 1;
      expect([offsetOf(line, column), offsetOf(endLine, endColumn)]).toEqual([start, end]);
      expect(column - 1).toBeLessThanOrEqual(lines[line - 1]?.length ?? 0);
    }),
  );
});
