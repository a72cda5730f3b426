import { describe, expect, it } from 'vitest';
import { indexLines } from '../../../src/diagnostics/line-index.ts';
import type { Part } from '../../../src/plan/yaml/locate.ts';
import type { Path } from '../../../src/diagnostics/path.ts';
import { readYaml } from '../../../src/plan/yaml/yaml-document.ts';

const DECOMPOSED = 'thu\u031b\u0300'; // "thừ" as some keyboards and file systems write it

/** A text, a path in it, and the part of the text that is meant: line, column, letters. */
const PLACES: readonly (readonly [string, string, Path, Part, number, number, string])[] = [
  ['a value', 'a: 1\nb: two words # c\n', ['b'], 'value', 2, 4, 'two words'],
  ['a key', 'a: 1\nb: two\n', ['b'], 'key', 2, 1, 'b'],
  ['a quoted value', 'a: "x\\ty"\n', ['a'], 'value', 1, 4, '"x\\ty"'],
  ['a flow item', 'a: [x, {b: 1, c: 2}]\n', ['a', 1, 'c'], 'value', 1, 18, '2'],
  ['a flow key', 'a: [x, {b: 1, c: 2}]\n', ['a', 1, 'c'], 'key', 1, 15, 'c'],
  ['a flow list over lines', 'a: [x,\n  y]\n', ['a'], 'value', 1, 4, '[x,\n  y]'],
  ['a block item', 'a:\n  - x\n  - b: 1\n    c: 2\n\n# d\ne: 1\n', ['a', 1], 'value', 3, 5, 'b: 1\n    c: 2'],
  ['a block list', 'a:\n  - x\n  - y\n\n# d\ne: 1\n', ['a'], 'value', 2, 3, '- x\n  - y'],
  ['a literal text', 'a: |\n  x\n  y\n\nb: 1\n', ['a'], 'value', 1, 4, '|\n  x\n  y'],
  ['a value of two lines', 'a: x\n  y\nb: 1\n', ['a'], 'value', 1, 4, 'x\n  y'],
  ['a key without a value', 'a:\nb: 1\n', ['a'], 'value', 1, 1, 'a'],
  ['what lies behind an alias', 'a: &x { b: 1 }\nc: *x\n', ['c', 'b'], 'value', 1, 12, '1'],
  ['an alias itself', 'a: &x { b: 1 }\nc: *x\n', ['c'], 'value', 2, 4, '*x'],
  ['a value with an anchor', 'a: &x 12\n', ['a'], 'value', 1, 7, '12'],
  [
    'the last of two anchors of a name',
    'a: &x {b: 1}\nc: &x {b: 2}\nd: *x\n',
    ['d', 'b'],
    'value',
    2,
    11,
    '2',
  ],
  ['a value with a tag', 'a: !!str 3\n', ['a'], 'value', 1, 10, '3'],
  ['a line after \\r\\n', 'a: 1\r\nb: two\r\nc: 3\r\n', ['b'], 'value', 2, 4, 'two'],
  ['a block before \\r\\n', 'a:\r\n  - x\r\n  - y\r\nb: 1\r\n', ['a'], 'value', 2, 3, '- x\r\n  - y'],
  ['the first key after a byte order mark', '\uFEFFa: 1\n', ['a'], 'key', 1, 1, 'a'],
  ['a value after a tab', 'a:\t\tx\n', ['a'], 'value', 1, 5, 'x'],
  ['a value after wide letters', '{ 漢字: 👨‍👩‍👧, b: x }\n', ['b'], 'value', 1, 20, 'x'],
  ['a decomposed key by its composed name', `a: 1\n${DECOMPOSED}: x\n`, ['thừ'], 'key', 2, 1, DECOMPOSED],
  ['a decomposed value, as it is written', `a: ${DECOMPOSED} x\n`, ['a'], 'value', 1, 4, `${DECOMPOSED} x`],
  ['the nearest part above what is not there', 'a: { b: 1 }\n', ['a', 'x', 'y'], 'value', 1, 4, '{ b: 1 }'],
  ['the last line without a line break', 'a: 1\nb: 2', ['b'], 'value', 2, 4, '2'],
];

describe('locates', () => {
  it.each(PLACES)('%s', (_, text, path, part, line, column, covered) => {
    const document = readYaml({ file: 'f.yaml', text });
    expect(document.problems).toEqual([]);
    const { file, span } = document.locate(path, part);
    expect([file, span.line, span.column, text.slice(span.start, span.end)]).toEqual([
      'f.yaml',
      line,
      column,
      covered,
    ]);
    expect(span).toEqual(indexLines(text).span(span.start, span.end));
  });
});
