import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../../src/formats/of/diagnostics/excerpt.ts';
import { plain } from '../../../../src/formats/text/paint.ts';
import { textWidth } from '../../../../src/formats/text/text-width.ts';
import { tagged, untagged } from '../../text/tagged-paint.ts';
import { linesOf, placeOf } from './worded.ts';

/** The excerpt of the first such letters in a text. */
function shown(text: string, letters: string, width = 80): string[] {
  const page = { file: 'a.yaml', text };
  const { span } = placeOf(page, letters);
  return excerpt(linesOf(page)('a.yaml', span.line) ?? '', span, plain, width);
}

const DECOMPOSED = 'tên: Huyện Vũng Liêm'.normalize('NFD');

describe('excerpt', () => {
  it.each<[string, string, string, string[]]>([
    ['the beginning', 'yaer: 2021', 'yaer', ['  |', '1 | yaer: 2021', '  | ^^^^']],
    ['precomposed letters', 'tên: Sở Y tế', 'Y tế', ['  |', '1 | tên: Sở Y tế', '  |         ^^^^']],
    [
      'combining marks, which take no column',
      DECOMPOSED,
      'Liêm'.normalize('NFD'),
      ['  |', `1 | ${DECOMPOSED}`, '  |                 ^^^^'],
    ],
    ['wide letters, which take two', '漢字: 漢 x', '漢 x', ['  |', '1 | 漢字: 漢 x', '  |       ^^^^']],
    ['an emoji', 'a: 👍🏽 bc', 'bc', ['  |', '1 | a: 👍🏽 bc', '  |       ^^']],
    ['tabs, shown as two blanks', 'a:\tb\tcd', 'cd', ['  |', '1 | a:  b  cd', '  |        ^^']],
    ['a marked tab', 'a:\tb', '\t', ['  |', '1 | a:  b', '  |   ^^']],
    ['CRLF', 'a: 1\r\nb: hai\r\nc: 3\r\n', 'hai', ['  |', '2 | b: hai', '  |    ^^^']],
    ['a byte order mark', '\ufeffcchc: 2', '2', ['  |', '1 | cchc: 2', '  |       ^']],
    ['a control, made visible', 'a: \u001b[1m x', 'x', ['  |', '1 | a: \\u{1b}[1m x', '  |              ^']],
    [
      'several lines, up to the end of the first',
      'a: [1,\n  2]',
      '[1,\n  2]',
      ['  |', '1 | a: [1,', '  |    ^^^'],
    ],
    ['a place without letters', 'a: 1', '', ['  |', '1 | a: 1', '  | ^']],
    ['line 10, with a wider gutter', `${'\n'.repeat(9)}b: 1`, '1', ['   |', '10 | b: 1', '   |    ^']],
  ])('marks %s', (_, text, letters, lines) => {
    expect(shown(text, letters)).toEqual(lines);
  });

  it('marks the place after the last letter', () => {
    const span = { start: 4, end: 4, line: 1, column: 5, endLine: 1, endColumn: 5 };
    expect(excerpt('a: 1', span, plain, 80)).toEqual(['  |', '1 | a: 1', '  |     ^']);
  });

  it('cuts a long line on both sides of the place', () => {
    const line = `${'a'.repeat(100)}XYZ${'b'.repeat(100)}`;
    // 40 columns less the gutter leave 36: half of them before the place.
    expect(shown(line, 'XYZ', 40)).toEqual([
      '  |',
      `1 | …${'a'.repeat(18)}XYZ${'b'.repeat(15)}…`,
      `  | ${' '.repeat(19)}^^^`,
    ]);
  });

  it('never loses the place, whatever the width', () => {
    const letter = fc.constantFrom('a', ' ', '\t', 'ệ'.normalize('NFD'), '漢', '👍🏽', '\u0007');
    fc.assert(
      fc.property(
        fc.array(letter, { maxLength: 120 }),
        fc.array(letter, { maxLength: 120 }),
        fc.integer({ min: 1, max: 120 }),
        (before, after, width) => {
          const [, line = '', carets = ''] = shown(`${before.join('')}Q${after.join('')}`, 'Q', width);
          const column = carets.indexOf('^');
          expect(textWidth(line.slice(0, line.indexOf('Q')))).toBe(column);
          expect(carets.slice(column)).toBe('^');
        },
      ),
    );
  });

  it('colours the gutter and the carets, and nothing else', () => {
    const { span } = placeOf({ file: 'a', text: 'yaer: 2021' }, 'yaer');
    const coloured = excerpt('yaer: 2021', span, tagged, 80);
    expect(coloured).toEqual([
      '<dim>  |</dim>',
      '<dim>1 |</dim> yaer: 2021',
      '<dim>  |</dim> <red>^^^^</red>',
    ]);
    expect(coloured.map(untagged)).toEqual(shown('yaer: 2021', 'yaer'));
  });
});
