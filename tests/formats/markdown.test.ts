import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownText } from '../../src/formats/markdown.ts';

describe('markdownText', () => {
  it.each([
    ['Sở Y tế', 'Sở Y tế'],
    ['a|b', 'a\\|b'],
    ['*đậm* _nghiêng_ ~~bỏ~~', '\\*đậm\\* \\_nghiêng\\_ \\~\\~bỏ\\~\\~'],
    ['`mã`', '\\`mã\\`'],
    ['![ảnh](x)', '!\\[ảnh\\](x)'],
    ['# tiêu đề', '\\# tiêu đề'],
    ['> trích', '&gt; trích'],
    ['<script>', '&lt;script&gt;'],
    ['&lt;', '&amp;lt;'],
    ['một\nhai\r\nba\tbốn', 'một hai  ba bốn'],
    ['\\', '\\\\'],
    ['- mục', '\\- mục'],
    ['+84', '\\+84'],
    ['===', '\\==='],
    ['1. Sở', '1\\. Sở'],
    ['  2) Sở', '  2\\) Sở'],
    ['12/04/2021', '12/04/2021'],
    ['a - b 1. c', 'a - b 1. c'],
    ['\u001b[1m\u202e', '\\\\u{1b}\\[1m\\\\u{202e}'],
  ])('%j becomes %j', (text, shown) => {
    expect(markdownText(text)).toBe(shown);
  });

  it('leaves no line break, no tag and no bare bar', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '|', '\\', '<', '\n', '\r', '&', '-') }), (text) => {
        const shown = markdownText(text);
        expect(shown).not.toMatch(/[<\r\n]/);
        expect(shown.replace(/\\[\\|-]/g, '')).not.toMatch(/[|\\]/);
      }),
    );
  });
});
