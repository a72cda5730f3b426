import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../../src/formats/json.ts';

describe('json', () => {
  it('is indented and ends with a line break', () => {
    expect(json({ tên: ['Sở Y tế'] })).toBe('{\n  "tên": [\n    "Sở Y tế"\n  ]\n}\n');
  });

  it.each([
    ['\u001b[31m', '\\u001b[31m'],
    ['\u0000', '\\u0000'],
    ['\u007f', '\\u007f'],
    ['\u009b2J', '\\u009b2J'],
    ['\u0085', '\\u0085'],
    ['\u200e\u202e\u2066', '\\u200e\\u202e\\u2066'],
    ['\u2028\u2029', '\\u2028\\u2029'],
    ['\ufeff', '\\ufeff'],
    ['ế, huye\u0323\u0302n, 👨‍👩‍👧', 'ế, huye\u0323\u0302n, 👨‍👩‍👧'],
  ])('writes %j as it can be printed', (text, written) => {
    expect(json(text)).toBe(`"${written}"\n`);
  });

  it('holds the very value, and nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(json({ [text]: text }))).toEqual({ [text]: text });
        expect(json({ [text]: text }).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }),
    );
  });
});
