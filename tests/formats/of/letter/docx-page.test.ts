import { describe, expect, it } from 'vitest';
import { officialDocx } from '../../../../src/formats/of/letter/docx.ts';
import type { OfficialDocument } from '../../../../src/documents/document.ts';
import { ANNEXED, LETTER } from './samples.ts';
import { unpacked, wordXml } from './word-file.ts';

const sections = async (document: OfficialDocument) =>
  [...(await wordXml(document)).matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([section]) => section);

describe('the page of a Word file', () => {
  it.each([
    ['I.I.1: A4', '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>'],
    // 20 mm above and below, 30 mm left, 15 mm right; the page number within the top margin.
    ['I.I.3: margins', '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="510"'],
    ['I.I.7: pages counted from 1 in Arabic digits', '<w:pgNumType w:start="1" w:fmt="decimal"/>'],
    ['I.I.7: the first page is another', '<w:titlePg/>'],
  ])('%s', async (_, xml) => {
    const [section, ...others] = await sections(LETTER);
    expect(section).toContain(xml);
    expect(others).toEqual([]);
  });

  it('I.I.4: Times New Roman for every script, Vietnamese, and no other font anywhere', async () => {
    const files = unpacked(await officialDocx(LETTER));
    const fonts =
      'w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"';
    expect(files['word/styles.xml']).toMatch(
      new RegExp(`<w:docDefaults><w:rPrDefault><w:rPr>.*<w:rFonts ${fonts}/>`),
    );
    expect(files['word/styles.xml']).toContain('<w:lang w:val="vi-VN" w:eastAsia="vi-VN"/>');
    expect(files['word/document.xml']).not.toContain('rFonts');
    expect(files['word/document.xml']).not.toContain('<w:color ');
  });

  it('I.I.7: the number stands upright in the middle of the header, at 14 points, and not on the first page', async () => {
    const files = unpacked(await officialDocx(LETTER));
    const named = new Map(
      [
        ...(files['word/_rels/document.xml.rels'] ?? '').matchAll(/Id="(\w+)"[^>]*Target="(header\d\.xml)"/g),
      ].map(([, id = '', target = '']) => [id, target]),
    );
    const header = (type: string) => {
      const id = new RegExp(`<w:headerReference w:type="${type}" r:id="(\\w+)"/>`).exec(
        files['word/document.xml'] ?? '',
      );
      return files[`word/${named.get(id?.[1] ?? '') ?? ''}`] ?? '';
    };
    expect(header('default')).toMatch(
      /<w:jc w:val="center"\/>.*<w:sz w:val="28"\/>.*<w:instrText[^>]*>PAGE</s,
    );
    expect(header('default')).not.toMatch(/<w:[bi]\/>/);
    expect(header('first')).not.toContain('PAGE');
    expect(header('first')).toContain('<w:p');
  });

  it('takes the page number at 13 points where the sizes move down together (footnote to I.V)', async () => {
    const files = unpacked(await officialDocx(ANNEXED));
    expect(files['word/header1.xml']).toContain('<w:sz w:val="26"/>');
  });

  it('I.III.1.đ, I.I.2: each annex counts its pages anew, and lies on its side if it asks to', async () => {
    const [main, first, second, ...others] = await sections(ANNEXED);
    expect(others).toEqual([]);
    expect(main).toContain('w:orient="portrait"');
    expect(first).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(second).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    for (const section of [first, second]) {
      expect(section).toContain('<w:pgNumType w:start="1" w:fmt="decimal"/>');
      expect(section).toContain('<w:titlePg/>');
      // Without headers of its own a section takes those of the one before.
      expect(section).not.toContain('headerReference');
    }
  });

  it('says "auto" at every spacing that is not exact, for LibreOffice', async () => {
    const spacings = [...(await wordXml(ANNEXED)).matchAll(/<w:spacing [^>]*>/g)].map(([tag]) => tag);
    expect(spacings.length).toBeGreaterThan(50);
    expect(spacings.filter((tag) => !/w:lineRule="(auto|exact)"/.test(tag))).toEqual([]);
  });

  it('ends a section low, so that no empty page comes before an annex', async () => {
    const ends = [...(await wordXml(ANNEXED)).matchAll(/<w:p><w:pPr>(<w:spacing[^>]*>)?<w:sectPr>/g)];
    expect(ends.map(([, spacing = '']) => spacing)).toEqual(
      Array(2).fill('<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'),
    );
  });
});
