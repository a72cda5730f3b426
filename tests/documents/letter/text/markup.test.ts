import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../../src/documents/letter/text/fill.ts';
import { readBlocks } from '../../../../src/documents/letter/text/markup.ts';
import { Missing } from '../../../../src/documents/letter/tags/tag-values.ts';

describe('the text of a letter', () => {
  it('is read without regard to what was read before', () => {
    expect(readBlocks('|a|b|\n|c|d|').map(({ kind }) => kind)).toEqual(['table']);
    for (const line of ['[["a","b"],["c","d"]]', 'a|b', '- việc', 'việc']) {
      const again = readBlocks(line);
      expect(again).toMatchObject([{ kind: 'paragraph', role: line.startsWith('-') ? 'dash' : 'text' }]);
      expect(readBlocks(line)).toEqual(again);
    }
    expect(readBlocks('|a|b|').map(({ kind }) => kind)).toEqual(['table']);
  });

  it('has headings, items, tables, lines to fill in, bold words', () => {
    const blocks = readBlocks('# Một\n- việc\n**Điều 1.** tiếp\nTên: ____\n| A | B:3 |\n| x | y |');
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
      'table',
    ]);
    expect(blocks[1]).toEqual({
      kind: 'paragraph',
      role: 'dash',
      runs: [{ text: 'Việc', style: 'regular' }],
    });
    expect(blocks[4]).toMatchObject({
      columns: [{ share: 1 }, { title: 'B', share: 3 }],
      rows: [['X', 'Y']],
    });
  });

  it('keeps the small letter of what must be typed again as it is', () => {
    expect(readBlocks('> **`a9`**\n> `b`\nx `c`')).toMatchObject([
      { runs: [{ text: 'a9', style: 'bold' }] },
      { runs: [{ text: 'b', style: 'regular' }] },
      { runs: [{ text: 'X c' }] },
    ]);
    expect(readBlocks('| A | B |\n| `x` | y |')).toMatchObject([{ rows: [['x', 'Y']] }]);
  });

  it('takes no value for markup', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...Array.from('*#|_-=>{}<&"` aệ')) });
    fc.assert(
      fc.property(hostile, (value) => {
        const filled = fill('Tên {x} hết', { x: value });
        if ('words' in filled) return expect.fail(filled.words.en);
        const blocks = readBlocks(filled.text);
        const shown = value.normalize('NFC').replace(/\s+/g, ' ');
        expect(blocks).toEqual([
          {
            kind: 'paragraph',
            role: 'text',
            runs: [{ text: `Tên ${shown} hết`.replace(/ +/g, ' '), style: 'regular' }],
          },
        ]);
      }),
    );
  });

  it('notes what is missing, and marks it as a gap', () => {
    const filled = fill('Tại {nơi}', { nơi: new Missing('office.place', 'địa danh') });
    if ('words' in filled) return expect.fail(filled.words.en);
    expect(filled.missing.map(({ key }) => key)).toEqual(['office.place']);
    expect(readBlocks(filled.text)).toEqual([
      {
        kind: 'paragraph',
        role: 'text',
        runs: [
          { text: 'Tại ', style: 'regular' },
          { text: 'địa danh', style: 'gap' },
        ],
      },
    ]);
  });

  it.each([
    ['{khac}', 'there is no tag {khac}'],
    ['{#x} mở', 'the tag {x} is not opened or closed properly'],
  ])('%s is refused in words', (text, words) => {
    const filled = fill(text, { x: 'a' });
    expect('words' in filled ? filled.words.en : null).toBe(words);
  });
});
