import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Missing, type Tags } from '../../../../src/documents/letter/tags/tag-values.ts';
import { type FilledTemplate, openWordTemplate } from '../../../../src/formats/of/letter/word-template.ts';
import { wordTemplate } from './word-template.ts';

/** A template read and filled, or the problem of either. */
async function openAndFill(template: Uint8Array, tags: Tags): Promise<FilledTemplate> {
  const opened = openWordTemplate(template);
  return 'words' in opened ? opened : opened.fill(tags);
}

/** The text of a filled template, or the words of its problem. */
async function filled(body: string, tags: Tags): Promise<string> {
  const result = await openAndFill(wordTemplate(body), tags);
  if ('words' in result) return result.words.en;
  const xml = strFromU8(unzipSync(result.bytes)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('');
}

describe("an agency's own Word template", () => {
  it('gets the values of its tags', async () => {
    expect(await filled('Kính gửi: {don_vi}', { don_vi: 'Sở Tư pháp' })).toBe('Kính gửi: Sở Tư pháp');
  });

  it('repeats for lists and leaves out what does not hold', async () => {
    const tags = { cuoc: [{ ten: 'A' }, { ten: 'B' }], co: false };
    expect(await filled('{#cuoc}{ten};{/cuoc}{#co}có{/co}{^co}không{/co}', tags)).toBe('A;B;không');
  });

  it.each([
    ['{khong_co}', 'there is no tag {khong_co}'],
    ['{#x}', 'body, paragraph 1 ("{#x}"): the tag {#x} is not closed: {/x} is missing'],
    ['{/x}', 'body, paragraph 1 ("{/x}"): the tag {/x} closes what is not open: {#x} is missing before it'],
    [
      'a</w:t></w:r></w:p><w:p><w:r><w:t>{#x}{/y} b',
      'body, paragraph 2 ("{#x}{/y} b"): the tag {#x} is closed by {/y}, which must be {/x}',
    ],
    ['{x', 'body, paragraph 1 ("{x"): the tag {x lacks its }'],
    ['x}', 'body, paragraph 1 ("x}"): the } behind "x" is one too many, or a { is missing before it'],
    ['{x}}', 'body, paragraph 1 ("{x}}"): there is a } too many at "}}"'],
    ['{-w:tr x}{/x}', 'the tag {-w:tr x} does not stand in what it repeats'],
    ['{constructor}', 'there is no tag {constructor}'],
    ['{__proto__}', 'there is no tag {__proto__}'],
    ['{x.length}', 'there is no tag {x.length}'],
    ['{process.exit(1)}', 'there is no tag {process.exit(1)}'],
    ['{@x}', 'there is no tag {@x}'],
    ['{%x}', 'there is no tag {%x}'],
  ])('%s is told, and nothing in it runs', async (body, told) => {
    expect(await filled(body, { x: 'a' })).toContain(told);
  });

  it('has tags, texts and parts with line breaks told on one line, cut where they are long', async () => {
    const told = [await filled('{a\nb}{c}', {}), await filled('x\ny {#z\tz}', {})];
    expect(told[0]).toContain('{a b}');
    expect(told[1]).toContain('("x y {#z z}")');
    expect(await filled(`{${'a'.repeat(1000)}}`, {})).toContain(`{${'a'.repeat(60)}…}`);
    const parts = { ...unzipSync(wordTemplate('x')), 'word/a\n\tb.xml': strToU8('<a/>') };
    const refused = await openAndFill(zipSync(parts), {});
    expect('words' in refused ? refused.words.en : '').toContain('the part "word/a  b.xml"');
  });

  it('shows hostile values as text', async () => {
    const hostile = '</w:t></w:r><w:r><w:t>{x} & "\' ]]>';
    expect(await filled('{x}', { x: hostile })).toBe(
      '&lt;/w:t&gt;&lt;/w:r&gt;&lt;w:r&gt;&lt;w:t&gt;{x} &amp; &quot;&apos; ]]&gt;',
    );
  });

  it('marks what is missing, and says so', async () => {
    const result = await openAndFill(wordTemplate('{x}'), { x: new Missing('office.phone', 'số máy') });
    if ('words' in result) return expect.fail(result.words.en);
    expect(result.missing.map(({ key }) => key)).toEqual(['office.phone']);
    expect(strFromU8(unzipSync(result.bytes)['word/document.xml'] ?? new Uint8Array())).toContain('[số máy]');
  });

  it('gives the same bytes each time, without author or time', async () => {
    const once = async () => {
      const result = await openAndFill(wordTemplate('{x}'), { x: 'a' });
      return 'bytes' in result ? Buffer.from(result.bytes) : Buffer.alloc(0);
    };
    const bytes = await once();
    expect(bytes.equals(await once())).toBe(true);
    expect(strFromU8(unzipSync(bytes)['docProps/core.xml'] ?? new Uint8Array())).not.toContain('Người soạn');
  });

  it.each([
    ['a damaged Word file', zipSync({ 'word/document.xml': strToU8('{x}') })],
    ['a text', strToU8('đây không phải tệp Word')],
    ['another zip', zipSync({ 'a.txt': strToU8('a') })],
  ])('must be a Word file, not %s', async (_, bytes) => {
    const result = await openAndFill(bytes, {});
    expect('words' in result ? result.words.en : null).toBe('is not a Word file (.docx)');
  });

  it('is not filled without end where it repeats within itself', async () => {
    const list = Array.from({ length: 40 }, (_, number) => ({ ten: String(number) }));
    const nested = (depth: number): string => (depth === 0 ? '{ten}' : `{#cuoc}${nested(depth - 1)}{/cuoc}`);
    expect(await filled(nested(6), { cuoc: list, ten: '' })).toBe(
      'comes to too long a letter: its {#…} repeat within each other too often',
    );
    const long = `{#cuoc}{#cuoc}{#cuoc}${'chữ '.repeat(100_000)}{/cuoc}{/cuoc}{/cuoc}`;
    expect(await filled(long, { cuoc: list })).toContain('too long a letter');
  });
});
