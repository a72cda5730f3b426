import { describe, expect, it } from 'vitest';
import type { OfficialDocument, Paragraph, Run } from '../../../../src/documents/document.ts';
import { officialDocx } from '../../../../src/formats/of/letter/docx.ts';
import { officialHtml } from '../../../../src/formats/of/letter/html.ts';
import { officialMarkdown } from '../../../../src/formats/of/letter/markdown.ts';
import { officialText } from '../../../../src/formats/of/letter/text.ts';
import { PLAIN } from './samples.ts';
import { paragraphsOf, unpacked } from './word-file.ts';

/** What is written, and what of it must stand on the paper. */
const HOSTILE: readonly (readonly [name: string, written: string, shown: string])[] = [
  ['XML', '</w:t></w:r><w:p>&amp;<!-- ]]>', '</w:t></w:r><w:p>&amp;<!-- ]]>'],
  ['HTML', '<img src=x onerror="alert(1)">', '<img src=x onerror="alert(1)">'],
  ['quotes', `'"\`“”`, `'"\`“”`],
  ['controls', 'a\u0000b\u0008c\u001b[31md\u007fe\u0085f\u009bg', 'abc[31mde fg'],
  ['line breaks', 'một\nhai\r\nba\u2028bốn\tnăm', 'một hai ba bốn năm'],
  ['right to left', '\u202enourt\u202c \u2066a\u2069\u200f', 'nourt a'],
  ['halves of letters', 'a\ud800b\udfffc\ufffe\uffff', 'abc'],
  ['letters beyond the basic plane', '𠮷👍🏽', '𠮷👍🏽'],
  ['marks apart from letters', 'Hoà'.normalize('NFD'), 'Hoà'],
  ['a word of 300 letters', 'ngoằn'.repeat(60), 'ngoằn'.repeat(60)],
  ['path parts', '../../etc/passwd\\..\\x', '../../etc/passwd\\..\\x'],
  ['a formula', '=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
  ['Markdown', '| *a* _b_ `c` [d](javascript:x) # ![e](f)', '| *a* _b_ `c` [d](javascript:x) # ![e](f)'],
  ['marks of the library', '{default-bullet-numbering-0}{{a.png}}', '{default-bullet-numbering-0}{{a.png}}'],
  ['marks of replacement', '$& $1 $$', '$& $1 $$'],
  ['nothing', '', ''],
];

const STYLES: readonly Run['style'][] = ['regular', 'bold', 'italic', 'gap'];
const ROLES: readonly Paragraph['role'][] = ['text', 'dash', 'centre', 'fill-in'];

/** The same text at every place where one may stand. */
function everywhere(text: string): OfficialDocument {
  const paragraphs = ROLES.map((role): Paragraph => ({
    kind: 'paragraph',
    role,
    runs: STYLES.map((style) => ({ text, style })),
  }));
  const table = {
    kind: 'table',
    columns: [{ title: text, share: 1, align: 'left' }],
    rows: [[text]],
  } as const;
  const headings = ([0, 1, 2, 3] as const).map((level) => ({ kind: 'heading', level, text }) as const);
  const body = [...headings, ...paragraphs, table];
  return {
    ...PLAIN,
    parent: text,
    issuer: text,
    number: text,
    symbol: text,
    place: text,
    title: text,
    summary: text,
    addressees: [text, text],
    authority: text,
    bases: [text],
    enacting: text,
    body,
    signatures: [{ lines: [text], name: text }],
    recipients: [text],
    annexes: [{ title: text, landscape: true, blocks: body }],
  };
}

/** Controls, and what turns the direction of writing. */
const OBEYED = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029\ufffe\uffff]/u;
const withoutBlanks = (text: string) => text.replace(/\s/g, '');

describe.each(HOSTILE)('%s', (_, written, shown) => {
  const document = everywhere(written);

  it('is text in a Word file', async () => {
    const files = unpacked(await officialDocx(document));
    const xml = files['word/document.xml'] ?? '';
    expect(Object.values(files).filter((part) => OBEYED.test(part))).toEqual([]);
    expect(Object.keys(files)).toEqual(Object.keys(unpacked(await officialDocx(PLAIN))));
    // Balanced: as many elements are closed as are opened.
    const tags = xml.replace(/<\?.*?\?>/, '').match(/<[^>]*>/g) ?? [];
    const open = tags.filter((tag) => !tag.startsWith('</') && !tag.endsWith('/>'));
    expect(open).toHaveLength(tags.filter((tag) => tag.startsWith('</')).length);
    expect(xml.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|apos);)/);
    const texts = paragraphsOf(xml).map((one) => one.text);
    expect(texts).toContain(`- ${shown}${shown}${shown}${shown === '' ? '[]' : gapOf(shown)}`);
    expect(texts.map(withoutBlanks)).toContain(withoutBlanks(shown));
  });

  it('is text in HTML', () => {
    const html = officialHtml(document);
    expect(html).not.toMatch(OBEYED);
    const tags = new Set([...html.matchAll(/<\/?([a-z]\w*)/g)].map(([, tag]) => tag));
    expect(tags).not.toContain('img');
    expect(tags).not.toContain('w');
    const texts = html
      .replace(/<[^>]*>/g, '\n')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .split('\n');
    expect(texts).toContain(shown);
  });

  it('is text in Markdown', () => {
    const markdown = officialMarkdown(document);
    expect(markdown).not.toMatch(OBEYED);
    expect(markdown.replaceAll('<br>', '')).not.toMatch(/[<>]/);
    // A table row keeps its cells: one of one, and header and signature of two.
    const rows = markdown.split('\n').filter((line) => line.startsWith('| '));
    expect(new Set(rows.map((row) => row.replace(/\\./g, '').split('|').length))).toEqual(new Set([3, 4]));
    expect(markdown).not.toMatch(/(?<!\\)[`[\]#](?<!^#+)(?! |#)/m);
  });

  it('is text of 80 columns', () => {
    const text = officialText(document);
    expect(text).not.toMatch(OBEYED);
    expect(withoutBlanks(text)).toContain(withoutBlanks(shown));
  });
});

function gapOf(text: string): string {
  return text.startsWith('[') ? text : `[${text}]`;
}
