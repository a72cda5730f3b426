import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import {
  centre,
  padEnd,
  padStart,
  printable,
  textWidth,
  wrap,
} from '../../../src/formats/text/text-width.ts';

const VIETNAMESE = 'Sở Giáo dục và Đào tạo, Ủy ban nhân dân huyện Tam Bình';

describe('textWidth', () => {
  it('counts a letter as one column, composed or not', () => {
    expect(textWidth(VIETNAMESE)).toBe(54);
    expect(textWidth(VIETNAMESE.normalize('NFD'))).toBe(54);
  });

  it.each([
    ['', 0],
    ['22/04° – “x” …', 14],
    ['\u001b[31mđỏ\u001b[39m', 2],
    ['漢字', 4],
    ['👍🏽', 2],
    ['a\u00adb', 2],
    ['a\u200bb', 2],
  ])('%j takes %d', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it('agrees with a library that knows every script, for all that may stand in a plan', () => {
    const letters = fc.constantFrom(
      ...Array.from('aZ 9ệỦđ–漢字한ｱ'.normalize('NFC')),
      ...['ệ', 'ờ'].map((one) => one.normalize('NFD')),
      '👍🏽',
      '👨‍👩‍👧',
    );
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        expect(textWidth(text)).toBe(stringWidth(text));
      }),
    );
    for (let code = 0x20; code < 0x1100; code++) {
      const letter = String.fromCodePoint(code);
      if (textWidth(letter) !== stringWidth(letter)) expect.fail(`U+${code.toString(16)}`);
    }
  });
});

describe('padding', () => {
  it('fills up to a width by columns, not by code units', () => {
    const huyện = 'huyện'.normalize('NFD');
    expect(padEnd(huyện, 8)).toBe(`${huyện}   `);
    expect(padStart(huyện, 8)).toBe(`   ${huyện}`);
    expect(centre(huyện, 8)).toBe(` ${huyện}  `);
  });

  it('leaves alone what is wide enough', () => {
    expect([padEnd('dài', 2), padStart('dài', 2), centre('dài', 2)]).toEqual(['dài', 'dài', 'dài']);
  });
});

describe('wrap', () => {
  it('breaks at blanks', () => {
    expect(wrap(VIETNAMESE, 20)).toEqual(['Sở Giáo dục và Đào', 'tạo, Ủy ban nhân dân', 'huyện Tam Bình']);
  });

  it.each([
    ['', 10, ['']],
    ['một', 10, ['một']],
    ['một  hai ', 10, ['một hai']],
    ['một\nhai', 10, ['một', 'hai']],
    ['abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['một hai', 0, ['m', 'ộ', 't', 'h', 'a', 'i']],
    ['漢字漢字', 5, ['漢字', '漢字']],
  ])('%j to %d columns', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('never breaks inside a letter', () => {
    const text = 'nghiêng'.normalize('NFD');
    expect(wrap(text, 5)).toEqual(['nghiê'.normalize('NFD'), 'ng']);
  });

  it('loses nothing but blanks, and keeps to the width', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zđêệ ]{0,80}$/), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('printable', () => {
  it.each([
    ['Sở Nội vụ', 'Sở Nội vụ'],
    ['một\thai\r\nba', 'một hai  ba'],
    ['\u001b[31mđỏ', '\\u{1b}[31mđỏ'],
    ['\u0007\u007f\u009b2J', '\\u{7}\\u{7f}\\u{9b}2J'],
    ['\u202egnourt', '\\u{202e}gnourt'],
    ['\u2066a\u2069\u200f', '\\u{2066}a\\u{2069}\\u{200f}'],
    ['a\u2028b', 'a b'],
    ['huye\u0323\u0302n', 'huye\u0323\u0302n'],
  ])('%j becomes %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('leaves nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
