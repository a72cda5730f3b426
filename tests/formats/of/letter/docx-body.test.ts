import { describe, expect, it } from 'vitest';
import { ANNEXED, DECISION, LETTER, MINUTES, PLAIN } from './samples.ts';
import { withText, wordParagraphs, wordXml } from './word-file.ts';

const textsOf = async (document: typeof LETTER) => (await wordParagraphs(document)).map((one) => one.text);

describe('the order of parts', () => {
  it('III.1.5: a letter', async () => {
    const texts = (await textsOf(LETTER)).filter((one) => one !== '');
    const at = (start: string) => texts.findIndex((one) => one.startsWith(start));
    const order = [
      'UBND',
      'CỘNG',
      'Số',
      'V/v',
      'Kính gửi',
      '- Sở Tài chính',
      'Thực hiện',
      'Nơi nhận',
      'KT.',
      'Nguyễn',
    ];
    const places = order.map(at);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    // The word "công văn" is never a title.
    expect(texts.filter((one) => /^công văn/i.test(one))).toEqual([]);
  });

  it('III.1.2: a decision', async () => {
    const texts = (await textsOf(DECISION)).filter((one) => one !== '');
    expect(texts.slice(6, 15).map((one) => one.slice(0, 30))).toEqual([
      'QUYẾT ĐỊNH',
      'Về việc thành lập Đoàn kiểm tr',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ',
      'Căn cứ Luật Tổ chức chính quyề',
      'Căn cứ Luật sửa đổi, bổ sung m',
      'Theo đề nghị của Giám đốc Sở N',
      'QUYẾT ĐỊNH:',
      'Điều 1. Thành lập Đoàn kiểm tr',
      '1. Ông Nguyễn Văn Ước, Giám đố',
    ]);
  });

  it('III.1.9: minutes', async () => {
    const texts = (await textsOf(MINUTES)).filter((one) => one !== '');
    expect(texts.slice(-7)).toEqual([
      'THƯ KÝ',
      'TM. ĐOÀN KIỂM TRA',
      'TRƯỞNG ĐOÀN',
      'Nguyễn Văn Ước',
      'Nơi nhận:',
      '- Sở Tài chính;',
      '- Lưu: VT, Hồ sơ.',
    ]);
  });
});

describe('title and addressees', () => {
  it.each([
    ['I.II.5.b', 'QUYẾT ĐỊNH', 28, 'bold', 'center'],
    [
      'I.II.5.b',
      'Về việc thành lập Đoàn kiểm tra công tác\ncải cách hành chính tỉnh Vĩnh Long năm 2021',
      28,
      'bold',
      'center',
    ],
    ['III.1.2', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VĨNH LONG', 28, 'bold', 'center'],
    [
      'I.II.6.a',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
      28,
      'italic',
      'both',
    ],
    [
      'I.II.6.a',
      'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 195/TTr-SNV ngày 10 tháng 5 năm 2021.',
      28,
      'italic',
      'both',
    ],
    ['III.1.2', 'QUYẾT ĐỊNH:', 28, 'bold', 'center'],
  ])('%s: "%s" in %d half points, %s, %s', async (_, words, size, face, align) => {
    expect(withText(await wordParagraphs(DECISION), words)).toMatchObject({
      sizes: [size],
      faces: [face],
      align,
    });
  });

  it('I.II.5.b: the rule under the subject is a third to a half of its last line', async () => {
    const paragraphs = await wordParagraphs(DECISION);
    const subject = paragraphs.findIndex((one) => one.text.startsWith('Về việc'));
    const [, left, right] =
      /<w:ind w:left="(\d+)" w:right="(\d+)"\/>/.exec(paragraphs[subject + 1]?.properties ?? '') ?? [];
    const length = 9354 - Number(left) - Number(right);
    // pdftotext -bbox finds "cải cách hành chính tỉnh Vĩnh Long năm 2021" 275.2 points long.
    expect(length / 20).toBeGreaterThanOrEqual(275.2 / 3);
    expect(length / 20).toBeLessThanOrEqual(275.2 / 2);
  });

  it('I.II.9.d: one addressee on the line of "Kính gửi:", without a sign', async () => {
    expect(withText(await wordParagraphs(PLAIN), 'Kính gửi: Sở Tài chính')).toMatchObject({
      sizes: [28],
      align: 'center',
    });
  });

  it('I.II.9.d: the dashes of several stand under the colon', async () => {
    const paragraphs = await wordParagraphs(LETTER);
    const start = Number(/<w:ind w:left="(\d+)"\/>/.exec(withText(paragraphs, 'Kính gửi:').properties)?.[1]);
    expect(start).toBeGreaterThan(0);
    for (const name of [
      '- Sở Tài chính;',
      '- Sở Tài nguyên và Môi trường;',
      '- Ủy ban nhân dân huyện Tam Bình.',
    ]) {
      const { properties, sizes } = withText(paragraphs, name);
      const [, left, hanging] = /<w:ind w:left="(\d+)" w:hanging="(\d+)"\/>/.exec(properties) ?? [];
      expect(Number(left) - Number(hanging)).toBe(start + 1000);
      expect(sizes).toEqual([28]);
    }
  });
});

describe('the body', () => {
  it.each([
    ['I.II.6.e, text', 'Đề nghị các cơ quan, đơn vị quan tâm phối hợp thực hiện./.', 'regular', 'both', true],
    ['I.V.6, I.', 'I. THỜI GIAN, ĐỊA ĐIỂM', 'bold', 'both', true],
    ['I.II.6.đ, 1. with a title', '1. Thời gian', 'bold', 'both', true],
    ['I.II.6.đ, a)', 'a) Buổi sáng', 'regular', 'both', true],
    ['a dash is typed', '- Chuẩn bị báo cáo theo đề cương gửi kèm;', 'regular', 'both', true],
    ['a line in the middle', '* * *', 'regular', 'center', false],
    ['a line to fill in', 'Người liên hệ: \t', 'regular', 'left', true],
  ])('%s', async (_, words, face, align, indented) => {
    const { properties, ...shown } = withText(await wordParagraphs(LETTER), words);
    expect(shown).toMatchObject({ sizes: [28], faces: [face], align });
    expect(properties.includes('<w:ind w:firstLine="720"/>')).toBe(indented);
    // 6 points before, 1.1 lines.
    expect(properties).toMatch(/w:before="120" w:line="264" w:lineRule="auto"/);
  });

  it('lets dots run to the right margin where something is filled in', async () => {
    const { properties } = withText(await wordParagraphs(LETTER), 'Người liên hệ: \t');
    expect(properties).toContain('<w:tab w:val="right" w:pos="9354" w:leader="dot"/>');
  });

  it.each([
    [
      'text in an article',
      'Điều 1. Thành lập Đoàn kiểm tra công tác cải cách hành chính năm 2021, gồm:',
      ['bold', 'regular'],
    ],
    ['a title of an article', 'Điều 2. Hiệu lực', ['bold']],
  ])('I.II.6.đ: %s', async (_, words, faces) => {
    expect(withText(await wordParagraphs(DECISION), words).faces).toEqual(faces);
  });

  it('shows every style of run, and a gap in brackets on yellow', async () => {
    const xml = await wordXml(LETTER);
    const runOf = (words: string) =>
      [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].find(([run]) => run.includes(`>${words}<`))?.[0];
    expect(runOf('8 giờ 00')).toContain('<w:b/>');
    expect(runOf('thứ Hai, ngày 12 tháng 4 năm 2021')).toContain('<w:i/>');
    expect(runOf('[địa điểm]')).toContain('<w:highlight w:val="yellow"/>');
    expect(xml.match(/w:highlight w:val/g)).toHaveLength(1);
  });

  it('repeats the header of a table, splits no row, and fills the width', async () => {
    const xml = await wordXml(ANNEXED);
    const table =
      [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)]
        .map(([one]) => one)
        .find((one) => one.includes('Địa điểm')) ?? '';
    expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(table).toMatch(/^.*?<w:tr><w:trPr><w:cantSplit\/><w:tblHeader\/>/s);
    expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(25);
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    // 18 shares of 16838 - 1701 - 851.
    expect(widths).toEqual([793, 4762, 3174, 3174, 2383]);
  });
});

it('no line ends within the symbol of a paper, while other hyphens stay as they are', async () => {
  const text =
    'theo Quyết định số 92/QĐ-UBND, Nghị định số 30/2020/NĐ-CP và Công văn số 45/SNV-CCHC ngày 01-02';
  const body = [{ kind: 'paragraph', role: 'text', runs: [{ text, style: 'regular' }] }] as const;
  const xml = await wordXml({ ...LETTER, body });
  const [run = ''] = xml.match(/<w:r>(?:(?!<\/w:r>).)*NĐ(?:(?!<\/w:r>).)*<\/w:r>/) ?? [];
  expect(run.match(/<w:noBreakHyphen\/>/g)).toHaveLength(3);
  expect(run).toContain('/SNV</w:t><w:noBreakHyphen/><w:t xml:space="preserve">CCHC ngày 01-02');
  expect((await textsOf({ ...LETTER, body })).some((one) => one.startsWith(text))).toBe(true);
});
