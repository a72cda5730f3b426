import TxtTemplater from 'docxtemplater/js/text.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../../src/documents/letter/text/fill.ts';
import { Missing, type Tags } from '../../../../src/documents/letter/tags/tag-values.ts';

const TAGS: Tags = {
  ten: 'Sở Nội vụ',
  trong: '',
  co: true,
  khong: false,
  cuoc: [{ ten: 'A', co: false, ai: [{ ho_ten: 'M' }, { ho_ten: 'N' }] }, { ai: [] }],
  chua: [],
};

function filled(text: string, tags: Tags): string {
  const result = fill(text, tags);
  return 'words' in result ? result.words.en : result.text;
}

/** What the library that fills Word templates makes of a text, and the tags that it knows no value of. */
function filledByLibrary(text: string): string {
  const unknown = new Set<string>();
  const valueOf = (scope: unknown, tag: string) =>
    typeof scope === 'object' && scope !== null && Object.hasOwn(scope, tag)
      ? (scope as Tags)[tag]
      : undefined;
  const template = new TxtTemplater(text, {
    parser: (tag) => ({ get: (scope: unknown) => valueOf(scope, tag) }),
    nullGetter: ({ value = '' }: { readonly value?: string }) => {
      unknown.add(value);
      return '';
    },
  });
  const made = template.render(TAGS);
  return unknown.size === 0 ? made : `there is no tag ${Array.from(unknown, (tag) => `{${tag}}`).join(', ')}`;
}

/** Texts whose sections are closed, with all that a tag may be. */
const { text: anyText } = fc.letrec<{ text: string; piece: string }>((tie) => ({
  text: fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('Kính gửi', '\n', ' & <a>'),
    fc.constantFrom(...Object.keys(TAGS), 'ai', 'ho_ten', 'la').map((tag) => `{${tag}}`),
    fc
      .tuple(
        fc.constantFrom('#', '^'),
        fc.constantFrom(...Object.keys(TAGS), 'ai', 'ho_ten', 'la'),
        tie('text'),
      )
      .map(([sign, tag, inner]) => `{${sign}${tag}}${inner}{/${tag}}`),
  ),
}));

describe('a text of a letter', () => {
  it('is filled as a Word template is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(filled(text, TAGS)).toBe(filledByLibrary(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['{ten}{#cuoc}[{ten}{#co}+{/co}{#ai}{ho_ten}{/ai}]{/cuoc}', 'Sở Nội vụ[AMN][Sở Nội vụ+]'],
    ['{^chua}chưa có{/chua}{^cuoc}không{/cuoc}{#trong}không{/trong}', 'chưa có'],
    ['{ ten }{# co } có{/ co }', 'Sở Nội vụ có'],
    ['{#cuoc}{#ai}{ho_ten}{/}{/}', 'MN'],
  ])('%s becomes %s', (text, words) => {
    expect(filled(text, TAGS)).toBe(words);
  });

  it.each([
    ['{ten', 'ten'],
    ['Gửi {ten\nhoặc {co}', 'ten'],
    ['Gửi ten} và', 'ten'],
    ['{ten}}', 'ten'],
    ['{{ten}', 'ten'],
    ['{#cuoc}{ten}', 'cuoc'],
    ['{#co}{#cuoc}{ten}{/cuoc}', 'co'],
    ['{ten}{/cuoc}', 'cuoc'],
    ['{#co}{ten}{/co}{/co}', 'co'],
    ['{#cuoc}{ten}{/co}', 'cuoc'],
    ['{#cuoc}{#co}{/cuoc}{/co}', 'co'],
    ['{#cuoc}{ten}{/cuoc', 'cuoc'],
  ])('%s has the broken tag {%s}', (text, tag) => {
    expect(filled(text, TAGS)).toBe(`the tag {${tag}} is not opened or closed properly`);
  });

  it.each(['@ten', '-co ten', '=<% %>=', '.', 'toString', '__proto__', ''])('has no tag {%s}', (tag) => {
    expect(filled(`{${tag}}{${tag}}`, TAGS)).toBe(`there is no tag {${tag}}`);
  });

  it('has what is missing as a gap, also where it asks whether that holds', () => {
    const ai = new Missing('office.signer', 'người ký');
    const result = fill('{#ai}Ký: {ai}{/ai}{^ai}không{/ai}', { ai });
    expect(result).toEqual({ text: 'Ký: \uE0FEngười ký\uE0FF', missing: [ai, ai, ai] });
  });

  it('is not filled without end where it repeats within itself', () => {
    const cuoc = Array.from({ length: 40 }, (_, number) => ({ ten: String(number) }));
    const nested = (depth: number, inner: string): string =>
      `${'{#cuoc}'.repeat(depth)}${inner}${'{/cuoc}'.repeat(depth)}`;
    const tooLong = 'comes to too long a letter: its {#…} repeat within each other too often';
    expect(filled(nested(2, '{ten}'), { cuoc })).toHaveLength(40 * (10 + 2 * 30));
    expect(filled(nested(6, '{ten}'), { cuoc, ten: '' })).toBe(tooLong);
    expect(filled(nested(3, 'chữ '.repeat(10_000)), { cuoc })).toBe(tooLong);
    expect(filled(nested(50_000, 'x'), { cuoc: [{ ten: '' }] })).toBe(tooLong);
    expect(filled(nested(100, 'x'), { cuoc: [{ ten: '' }] })).toBe('x');
  });

  it('is refused without delay, however long', () => {
    const long = 'a'.repeat(1_000_000);
    expect(filled(`{${long}`, TAGS)).toContain('is not opened');
    expect(filled(`${long}}`, TAGS)).toContain('is not opened');
    expect(filled(`{#co}`.repeat(100_000), TAGS)).toContain('{co}');
  });
});
