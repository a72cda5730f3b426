import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownStyle, terminalText } from '../../../src/formats/text/terminal-text.ts';
import { textWidth } from '../../../src/formats/text/text-width.ts';

const red = ownStyle((text) => `\u001b[31m${text}\u001b[39m`);
const bold = ownStyle((text) => `\u001b[1m${text}\u001b[22m`);

describe('terminalText', () => {
  it.each([
    ['một\thai\r\nba\n', 'một\thai\r\nba\n'],
    ['\ufeffa;b', '\ufeffa;b'],
    ['a\ufeffb\rc', 'a\\u{feff}b\\u{d}c'],
    ['\u001b[31mđỏ\u009b2J\u007f\u0000', '\\u{1b}[31mđỏ\\u{9b}2J\\u{7f}\\u{0}'],
    ['\u202e\u2066\u2028\u2029\ud800', '\\u{202e}\\u{2066}\\u{2028}\\u{2029}\\u{d800}'],
    ['\ufdd0', '\\u{fdd0}'],
    ['😀', '😀'],
  ])('shows %j as %j', (text, shown) => {
    expect(terminalText(text, false)).toBe(shown);
    expect(terminalText(text, true)).toBe(shown);
  });

  it('keeps the colours of our own paint, one in another too, and no others', () => {
    const text = bold(`a ${red('b \u001b[2J\u001b[32m')} c`);
    expect(terminalText(text, true)).toBe(
      '\u001b[1ma \u001b[31mb \\u{1b}[2J\\u{1b}[32m\u001b[39m c\u001b[22m',
    );
    expect(terminalText(text, false)).not.toContain('\u001b');
    expect(textWidth(red('đỏ'))).toBe(2);
  });

  it('writes no escape but those of colours, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, isColoured) => {
        const shown = terminalText(red(text) + text, isColoured).replace(/\u001b\[\d+m/g, '');
        expect(shown).not.toMatch(/(?!\n|\t|\r\n)[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
      }),
    );
  });
});
