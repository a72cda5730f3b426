import { describe, expect, it } from 'vitest';
import { knownDate } from '../../../../src/calendar/civil-date.ts';
import type { OfficialDocument } from '../../../../src/documents/document.ts';
import { ANNEXED, DECISION, LETTER, MINUTES, PLAIN } from './samples.ts';
import { paragraphsOf, withText, wordParagraphs, wordXml } from './word-file.ts';

const BLANK = '\u00a0';

/** The cells of the first table, row by row. */
async function headerCells(document: OfficialDocument) {
  const table = /<w:tbl>.*?<\/w:tbl>/s.exec(await wordXml(document))?.[0] ?? '';
  const cells = [...table.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) => paragraphsOf(cell));
  return {
    table,
    texts: cells.map((cell) => cell.map(({ text }) => text).filter((text) => text !== '')),
    cells,
  };
}

/** How long the rule in a cell is, from its indents. */
function ruleIn(paragraphs: ReturnType<typeof paragraphsOf>, column: number): number {
  const rule = paragraphs.find(({ properties }) => properties.includes('<w:pBdr><w:top w:val="single"'));
  const [, left, right] = /<w:ind w:left="(\d+)" w:right="(\d+)"\/>/.exec(rule?.properties ?? '') ?? [];
  expect(left).toBe(right);
  return column - 2 * Number(left);
}

describe('the header of a Word file (I.IV)', () => {
  it('stands in two columns without borders or margins, the right one wide enough for "Quốc hiệu"', async () => {
    const { table, texts } = await headerCells(LETTER);
    expect(table).toContain('<w:tblLayout w:type="fixed"/>');
    expect(table).toContain('<w:left w:type="dxa" w:w="0"/>');
    expect(table).not.toMatch(/<w:(top|left|bottom|right|insideH|insideV) w:val="single"(?=[^>]*w:sz="4")/);
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(widths[0]).toBe(9354 - (widths[1] ?? 0));
    expect(widths[1]).toBeGreaterThanOrEqual(5500);
    expect(texts).toEqual([
      ['UBND TỈNH VĨNH LONG', 'SỞ NỘI VỤ'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      ['Số: 05/SNV-CCHC', 'V/v thông báo lịch\nkiểm tra công tác cải cách\nhành chính năm 2026'],
      ['Vĩnh Long, ngày 05 tháng 02 năm 2021'],
    ]);
  });

  it.each([
    ['I.II.1.a', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 26, 'bold'],
    ['I.II.1.b', 'Độc lập - Tự do - Hạnh phúc', 28, 'bold'],
    ['I.II.2', 'UBND TỈNH VĨNH LONG', 26, 'regular'],
    ['I.II.2.b', 'SỞ NỘI VỤ', 26, 'bold'],
    ['I.II.3', 'Số: 05/SNV-CCHC', 26, 'regular'],
    ['I.II.4', 'Vĩnh Long, ngày 05 tháng 02 năm 2021', 28, 'italic'],
    ['I.II.5.b', 'V/v thông báo lịch\nkiểm tra công tác cải cách\nhành chính năm 2026', 26, 'regular'],
  ])('%s: "%s" in %d half points, %s, in the middle', async (_, text, size, face) => {
    const paragraph = withText(await wordParagraphs(LETTER), text);
    expect(paragraph).toMatchObject({ sizes: [size], faces: [face], align: 'center' });
  });

  it('I.II.5.b: 6 points between number and subject', async () => {
    const { cells } = await headerCells(LETTER);
    expect(cells[2]?.[1]?.properties).toContain('w:before="120"');
  });

  it('I.II.1.c: the rule under the motto is as long as its words', async () => {
    const { cells } = await headerCells(LETTER);
    // 171.2 points, measured.
    expect(Math.abs(ruleIn(cells[1] ?? [], 5610) - 171.2 * 20)).toBeLessThan(10);
  });

  it.each([
    ['SỞ NỘI VỤ', LETTER, 3744, 1343],
    ['TỈNH VĨNH LONG, the last line,', DECISION, 3744, 2237],
  ])('I.II.2.b: the rule under %s is a third to a half of it', async (_, document, column, length) => {
    const { cells } = await headerCells(document);
    const rule = ruleIn(cells[0] ?? [], column);
    expect(rule).toBeGreaterThanOrEqual(length / 3);
    expect(rule).toBeLessThanOrEqual(length / 2);
  });

  it('breaks long names between words and keeps a long place on one line, in the smaller sizes', async () => {
    const { texts, table } = await headerCells(ANNEXED);
    expect(texts[0]).toEqual(['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HỒ CHÍ MINH', 'SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG']);
    expect(texts[3]).toEqual(['Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026']);
    // 5597 twips at 13 points, and something to spare.
    expect(Number(/<w:gridCol w:w="\d+"\/><w:gridCol w:w="(\d+)"\/>/.exec(table)?.[1])).toBeGreaterThan(5650);
    const paragraphs = await wordParagraphs(ANNEXED);
    expect(withText(paragraphs, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').sizes).toEqual([24]);
    expect(withText(paragraphs, 'Sở Nội vụ thông báo lịch kiểm tra./.').sizes).toEqual([26]);
  });

  it('takes two lines, in the usual sizes, for a place that fits on none', async () => {
    const place = 'Thị trấn Vũng Liêm, huyện Vũng Liêm';
    const { texts, cells } = await headerCells({ ...PLAIN, place, date: knownDate('2026-03-09') });
    expect(cells[3]?.[0]?.sizes).toEqual([28]);
    expect(texts[3]).toEqual([`${place},\nngày 09 tháng 3 năm 2026`]);
  });

  it.each([
    [
      'Đ.15, number and date blank',
      PLAIN,
      [`Số: ${BLANK.repeat(7)}/SNV-CCHC`],
      `Vĩnh Long, ngày${BLANK.repeat(5)}tháng${BLANK.repeat(5)}năm 2026`,
    ],
    ['I.II.3.c, a number below ten', { ...PLAIN, number: '9' }, ['Số: 09/SNV-CCHC'], null],
    ['I.II.3.c, a number of two digits', { ...PLAIN, number: '19' }, ['Số: 19/SNV-CCHC'], null],
    ['no number at all', { ...PLAIN, symbol: null }, [], null],
    [
      'I.II.4.b, day and month with a zero',
      { ...PLAIN, date: knownDate('2026-01-09') },
      null,
      'Vĩnh Long, ngày 09 tháng 01 năm 2026',
    ],
    [
      'I.II.4.b, a month without',
      { ...PLAIN, date: knownDate('2026-03-10') },
      null,
      'Vĩnh Long, ngày 10 tháng 3 năm 2026',
    ],
  ] as const)('%s', async (_, document, number, placeAndDate) => {
    const { texts } = await headerCells(document);
    if (number !== null) expect(texts[2]?.filter((text) => text.startsWith('Số'))).toEqual(number);
    if (placeAndDate !== null) expect(texts[3]).toEqual([placeAndDate]);
  });

  it('III.1.9: minutes have neither place nor date', async () => {
    const { texts } = await headerCells(MINUTES);
    expect(texts[2]).toEqual([`Số: ${BLANK.repeat(7)}/BB-ĐKT`]);
    expect(texts[3]).toEqual([]);
  });
});
