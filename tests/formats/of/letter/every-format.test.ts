import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../../../../src/documents/document.ts';
import type { Format } from '../../../../src/formats/format.ts';
import { officialHtml } from '../../../../src/formats/of/letter/html.ts';
import { officialText } from '../../../../src/formats/of/letter/text.ts';
import { FORMATS } from '../../../../src/formats/of/registry.ts';
import { textWidth } from '../../../../src/formats/text/text-width.ts';
import { SAMPLES } from './samples.ts';

type LetterFormat = Format<OfficialDocument>;

const all = Object.entries(SAMPLES);

describe.each(all)('%s', (name, document) => {
  it.each(Object.entries<LetterFormat>(FORMATS.letter).filter(([, format]) => format.isBinary !== true))(
    'as %s',
    async (_, format) => {
      const file = `${name}.${format.endings[0] ?? ''}`;
      await expect(await format.render(document)).toMatchFileSnapshot(`../../../golden/official/${file}`);
    },
  );

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
