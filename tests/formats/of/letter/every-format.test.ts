import { describe, expect, it } from 'vitest';
import { officialHtml } from '../../../../src/formats/of/letter/html.ts';
import { officialMarkdown } from '../../../../src/formats/of/letter/markdown.ts';
import { officialText } from '../../../../src/formats/of/letter/text.ts';
import { textWidth } from '../../../../src/formats/text/text-width.ts';
import { SAMPLES } from './samples.ts';

const all = Object.entries(SAMPLES);

describe.each(all)('%s', (name, document) => {
  it.each([
    ['md', officialMarkdown],
    ['html', officialHtml],
    ['txt', officialText],
  ] as const)('as %s', async (extension, format) => {
    await expect(format(document)).toMatchFileSnapshot(`../../../golden/official/${name}.${extension}`);
  });

  it('has no line of more than 80 columns, and no blanks at the end of one, as plain text', () => {
    const lines = officialText(document).split('\n');
    expect(lines.filter((line) => textWidth(line) > 80)).toEqual([]);
    expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
  });

  it('needs nothing from elsewhere, and runs nothing, as HTML', () => {
    const html = officialHtml(document);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|<img|\son\w+=|url\(|@import/i);
    expect(html).toContain('@page { size: A4 portrait; margin: 20mm 15mm 20mm 30mm;');
  });
});
