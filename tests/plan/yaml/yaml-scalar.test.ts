import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readable } from '../../../src/plan/yaml/look-alikes.ts';
import { scalar } from '../../../src/plan/yaml/yaml-scalar.ts';

const read = (value: string, version: '1.1' | '1.2'): unknown =>
  (parse(`- key: ${value} # ghi chú\n  other: 1\n`, { version }) as [{ key: unknown }])[0].key;

describe('a text as YAML', () => {
  it.each([
    ['Sở Tư pháp', 'Sở Tư pháp'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Phường 1', 'Phường 1'],
    ['Sở: Tư pháp', '"Sở: Tư pháp"'],
    ['"Sở"', String.raw`"\"Sở\""`],
    ['- a', '"- a"'],
    ['2026', '"2026"'],
    ['yes', '"yes"'],
    ['a #b', '"a #b"'],
    ['', '""'],
  ])('%j is written %s', (text, expected) => {
    expect(scalar(text)).toBe(expected);
  });

  it.each([
    '1e3',
    '0x1F',
    '0o17',
    '1_000',
    '12:30',
    '2026-05-01',
    'Null',
    '~',
    '.5',
    'NO',
    'a:',
    '<<',
    '=',
    '1.5',
    '.inf',
    '.NaN',
  ])('%s stays a text', (text) => {
    expect(read(scalar(text), '1.2')).toBe(text);
    expect(read(scalar(text), '1.1')).toBe(text);
  });

  it('is read back as it was, whatever it is, but for what no text may hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...Array.from('aĐ1 :#-"\'\\[]{},&*!|>%@`?\n\t\r~=.0_e/()')) }),
    );
    fc.assert(
      fc.property(text, (value) => {
        expect(read(scalar(value), '1.2')).toBe(readable(value));
        expect(read(scalar(value), '1.1')).toBe(readable(value));
      }),
      { numRuns: 2000 },
    );
  });
});
