import * as docx from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { documentXml } from '../../../src/formats/of/letter/word/document-xml.ts';
import { officialDocx } from '../../../src/formats/of/letter/docx.ts';
import { stableDocx } from '../../../src/formats/docx/stable-bytes.ts';
import { ANNEXED, SAMPLES } from '../of/letter/samples.ts';
import { unpacked } from '../of/letter/word-file.ts';

const ZONE = process.env.TZ;
afterEach(() => {
  if (ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = ZONE;
});

describe('the bytes of a Word file', () => {
  it.each(Object.entries(SAMPLES))('are the same each time: %s', async (_, document) => {
    expect(Buffer.from(await officialDocx(document)).equals(Buffer.from(await officialDocx(document)))).toBe(
      true,
    );
  });

  it.each(['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])(
    'are the same in %s',
    async (zone) => {
      process.env.TZ = 'UTC';
      const before = await officialDocx(ANNEXED);
      process.env.TZ = zone;
      expect(Buffer.from(await officialDocx(ANNEXED)).equals(Buffer.from(before))).toBe(true);
    },
  );

  it('carry the day 1980-01-01 at every part, as Word writes it', async () => {
    const bytes = Buffer.from(await officialDocx(ANNEXED));
    const days: number[] = [];
    for (
      let at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
      at !== -1;
      at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')
    ) {
      days.push(bytes.readUInt16LE(at + 14));
    }
    expect(days.length).toBeGreaterThan(10);
    expect(new Set(days)).toEqual(new Set([(0 << 9) | (1 << 5) | 1]));
  });

  it('name no author, no program and no time', async () => {
    const files = unpacked(await officialDocx(ANNEXED));
    const told = [files['docProps/core.xml'], files['docProps/app.xml'], files['docProps/custom.xml']].join(
      '\n',
    );
    expect(told).not.toMatch(/creator|lastModifiedBy|created|modified|revision|Company|Manager|Application/);
  });
});

it('keeps the parts of a Word file under their names, folders apart', () => {
  const parts = {
    '[Content_Types].xml': strToU8('<x/>'),
    'word/media/ảnh.png': Uint8Array.of(1, 2),
    a: Uint8Array.of(),
  };
  const stable = unzipSync(stableDocx(zipSync({ ...parts, 'word/': Uint8Array.of() })));
  expect(stable).toEqual({ ...parts, 'docProps/core.xml': stable['docProps/core.xml'] });
});

describe('the text of a Word file', () => {
  const { Document, Packer, Paragraph, TextRun, Tab, Table, TableCell, TableRow } = docx;
  /** What may be hard to write: marks of XML, nothing, blanks, braces. */
  const HARD = ['<w:p>&amp;"\'', '', '  a  b ', '{x}', '{{x}}', ']]>', '𠮷ế'];

  it('is what the packer of the library writes', async () => {
    const make = () => {
      const options = HARD.map((text): docx.IRunOptions => ({ text, bold: true, break: 1 }));
      const children = options.map((option) => new TextRun(option));
      const cell = new TableCell({
        children: [new Paragraph({ children: [new TextRun({ children: [new Tab(), 'x'] })] })],
      });
      return new Document({
        sections: [
          { children: [new Paragraph({ children, indent: { left: 5 }, keepNext: true }), new Paragraph({})] },
          { children: [new Table({ rows: [new TableRow({ children: [cell] })] })] },
        ],
      });
    };
    const packed = unpacked(await Packer.toBuffer(make()))['word/document.xml'];
    const low = /<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"\/>(?=<w:sectPr)/g;
    expect(documentXml(make()).replace(low, '')).toBe(packed);
  });

  it('keeps words that the packer takes for a mark of its own', () => {
    const mark = '{default-bullet-numbering-0}';
    const children = [new Paragraph({ children: [new TextRun(mark)] })];
    expect(documentXml(new Document({ sections: [{ children }] }))).toContain(mark);
  });
});
