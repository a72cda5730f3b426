import { describe, expect, it } from 'vitest';
import type { Annex, OfficialDocument } from '../../../../src/documents/document.ts';
import { MOTHERLAND } from '../../../../src/formats/of/letter/letter-sheet.ts';
import { ANNEXED, LETTER, MINUTES, PLAIN, text } from './samples.ts';
import { paragraphsOf, withText, wordParagraphs, wordXml } from './word-file.ts';

/** The last table, in which the signatures stand, and what is below it. */
async function endOf(document: OfficialDocument) {
  const xml = await wordXml(document);
  const start = xml.lastIndexOf('<w:tbl>');
  const end = xml.lastIndexOf('</w:tbl>');
  const table = xml.slice(start, end);
  const cells = [...table.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) => paragraphsOf(cell));
  return { table, cells, below: paragraphsOf(xml.slice(end)), before: paragraphsOf(xml.slice(0, start)) };
}

describe('the end of a Word file', () => {
  it.each([
    ['I.II.9.d', 'Nơi nhận:', 24, 'bold italic', 'left'],
    ['I.II.9.d', '- Như trên;', 22, 'regular', 'left'],
    ['I.II.9.d', '- Chủ tịch UBND tỉnh (để báo cáo);', 22, 'regular', 'left'],
    ['I.II.9.d', '- Lưu: VT, CCHC.', 22, 'regular', 'left'],
    ['I.II.7.đ', 'KT. GIÁM ĐỐC', 28, 'bold', 'center'],
    ['I.II.7.đ', 'PHÓ GIÁM ĐỐC', 28, 'bold', 'center'],
    ['I.II.7.đ', 'Nguyễn Thị Ánh Nguyệt', 28, 'bold', 'center'],
  ])('%s: "%s" in %d half points, %s, %s', async (_, words, size, face, align) => {
    expect(withText(await wordParagraphs(LETTER), words)).toMatchObject({
      sizes: [size],
      faces: [face],
      align,
    });
  });

  it('I.IV: recipients at the left, the signature in the right half, five empty lines before the name', async () => {
    const { table, cells } = await endOf(LETTER);
    expect([...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width))).toEqual([
      4677, 4677,
    ]);
    expect(cells.map((cell) => cell.map((one) => one.text))).toEqual([
      [
        'Nơi nhận:',
        '- Như trên;',
        '- Chủ tịch UBND tỉnh (để báo cáo);',
        '- Đoàn kiểm tra;',
        '- Lưu: VT, CCHC.',
      ],
      ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '', '', '', '', '', 'Nguyễn Thị Ánh Nguyệt'],
    ]);
  });

  it('stays on one page, with the last lines of the text', async () => {
    const { table, cells, before } = await endOf(LETTER);
    expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(1);
    const free = (cells[1] ?? []).filter(({ properties }) => !properties.includes('<w:keepNext/>'));
    expect(free.map((one) => one.text)).toEqual(['Nguyễn Thị Ánh Nguyệt']);
    // The last paragraph of the text, and the distance below it.
    expect(before.slice(-2).map(({ properties }) => properties.includes('<w:keepNext/>'))).toEqual([
      true,
      true,
    ]);
    expect(before.at(-2)?.text).toContain('./.');
  });

  it('leaves a name that is not known yet blank', async () => {
    const { cells } = await endOf(PLAIN);
    expect(cells[1]?.map((one) => one.text)).toEqual(['GIÁM ĐỐC', '', '', '', '', '', '']);
  });

  it('has a third signature of minutes in the middle, under the two', async () => {
    const third = { lines: ['ĐẠI DIỆN ĐƠN VỊ'], name: null };
    const { cells, below } = await endOf({ ...MINUTES, signatures: [...MINUTES.signatures, third] });
    expect(cells).toHaveLength(2);
    expect(withText(below, 'ĐẠI DIỆN ĐƠN VỊ')).toMatchObject({ faces: ['bold'], align: 'center' });
  });

  it('III.1.9: minutes are signed left and right, names level, recipients below', async () => {
    const { cells, below } = await endOf(MINUTES);
    expect(cells.map((cell) => cell.map((one) => one.text))).toEqual([
      ['THƯ KÝ', '', '', '', '', '', '', ''],
      ['TM. ĐOÀN KIỂM TRA', 'TRƯỞNG ĐOÀN', '', '', '', '', '', 'Nguyễn Văn Ước'],
    ]);
    expect(below.map((one) => one.text).filter((words) => words !== '')).toEqual([
      'Nơi nhận:',
      '- Sở Tài chính;',
      '- Lưu: VT, Hồ sơ.',
    ]);
  });

  it('holds without recipients and without signatures', async () => {
    const { cells } = await endOf({ ...PLAIN, recipients: [], signatures: [] });
    expect(cells.map((cell) => cell.map((one) => one.text))).toEqual([[''], ['']]);
  });
});

describe('the annexes of a Word file (I.III.1)', () => {
  it.each([
    ['Phụ lục I', 28, 'bold'],
    ['LỊCH KIỂM TRA CẢI CÁCH HÀNH CHÍNH NĂM 2026', 26, 'bold'],
    [
      '(Kèm theo Công văn số 2231/SNNMT-VP ngày 29 tháng 12 năm 2026 của Sở Nông nghiệp và Môi trường)',
      26,
      'italic',
    ],
    ['Phụ lục II', 28, 'bold'],
    ['ĐỀ CƯƠNG BÁO CÁO', 26, 'bold'],
  ])('"%s" in %d half points, %s', async (words, size, face) => {
    const paragraph = withText(await wordParagraphs(ANNEXED), words);
    expect(paragraph).toMatchObject({ sizes: [size], faces: [face], align: 'center' });
  });

  const annex: Annex = { title: 'Đề cương', landscape: false, blocks: [text('Nội dung.')] };
  const namesOf = async (count: number) => {
    const annexes = Array.from({ length: count }, () => annex);
    const texts = (await wordParagraphs({ ...LETTER, annexes })).map((one) => one.text);
    return texts.filter((words) => words.startsWith('Phụ lục'));
  };

  it('has no number if it is the only one', async () => {
    expect(await namesOf(1)).toEqual(['Phụ lục']);
  });

  it('has a Roman numeral among several', async () => {
    const names = await namesOf(14);
    expect([names[0], names[3], names[8], names[13]]).toEqual([
      'Phụ lục I',
      'Phụ lục IV',
      'Phụ lục IX',
      'Phụ lục XIV',
    ]);
  });

  it.each<[string, Partial<OfficialDocument>, string]>([
    [
      'a decision',
      { title: 'QUYẾT ĐỊNH' },
      '(Kèm theo Quyết định số 05/SNV-CCHC\nngày 05 tháng 02 năm 2021 của Sở Nội vụ)',
    ],
    [
      'minutes',
      { title: 'BIÊN BẢN', place: null, date: null, number: null, symbol: null },
      '(Kèm theo Biên bản của Sở Nội vụ)',
    ],
  ])('names %s it belongs to', async (_, part, source) => {
    expect(withText(await wordParagraphs({ ...LETTER, ...part, annexes: [annex] }), source).faces).toEqual([
      'italic',
    ]);
  });

  it('leaves number and date blank as long as the paper has none', async () => {
    const texts = (await wordParagraphs({ ...PLAIN, annexes: [annex] })).map((one) =>
      one.text.replaceAll('\u00a0', '_'),
    );
    expect(texts.find((words) => words.startsWith('(Kèm'))).toBe(
      '(Kèm theo Công văn số _______/SNV-CCHC\nngày_____tháng_____năm 2026 của Sở Nội vụ)',
    );
  });

  it('stands alone without the head and the end of its paper (III.2.2)', async () => {
    const xml = await wordXml({ ...ANNEXED, annexesAlone: true });
    const texts = paragraphsOf(xml).map((one) => one.text);
    expect(texts[0]).toBe('Phụ lục I');
    expect(texts).not.toContain(MOTHERLAND);
    expect(texts).not.toContain('Nơi nhận:');
    expect(xml.match(/<w:headerReference/g)).toHaveLength(2);
  });
});
