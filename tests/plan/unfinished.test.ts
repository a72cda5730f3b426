import { describe, expect, it } from 'vitest';
import { unfinishedIn } from '../../src/plan/unfinished.ts';
import { readYaml } from '../../src/plan/yaml/yaml-document.ts';

/** What is unfinished in a text, each as its key and why. */
function found(text: string): string[] {
  return unfinishedIn(readYaml({ file: 'p.yaml', text })).map(({ key, lack }) => `${key}: ${lack}`);
}

describe('a number that stands for another', () => {
  it.each([
    '00/QĐ-UBND',
    '0/QĐ-UBND',
    '000/2026/QĐ-UBND',
    '…/QĐ-UBND',
    '.../QĐ-UBND',
    '..../QĐ-UBND',
    '__/QĐ-UBND',
    'xx/QĐ-UBND',
    'XX/KH-UBND',
    '??/QĐ-UBND',
    '/QĐ-UBND',
    '00',
    '__',
    '[số]/QĐ-UBND',
    '92/...',
    '92/QĐ-…',
  ])('is %s', (number) => {
    expect(found(`decision:\n  number: "${number}"\n`)).toHaveLength(1);
  });

  it.each([
    '92/QĐ-UBND',
    '01/QĐ-UBND',
    '10/QĐ-UBND',
    '100',
    '72/2025/QH15',
    '2639/QĐ-UBND',
    '05-QĐ/TU',
    '12A/KH-UBND',
  ])('is not %s', (number) => {
    expect(found(`decision:\n  number: "${number}"\n`)).toEqual([]);
  });
});

describe('a text that is left open', () => {
  it.each([
    ['Theo Quyết định số 00/QĐ-UBND của tỉnh', 'number'],
    ['Quyết định số .../QĐ-UBND', 'number'],
    ['...', 'blank'],
    ['………', 'blank'],
    ['Ông ...............', 'blank'],
    ['Trước ngày ... tháng 5', 'blank'],
    ['Ngày … tháng … năm 2026', 'blank'],
    ['Chủ tịch [tên tỉnh]', 'blank'],
    ['Xã <tên xã>', 'blank'],
    ['Nội dung: ____', 'blank'],
    ['SỬA', 'mark'],
    ['Nội dung (SỬA theo quyết định)', 'mark'],
    ['SỬA'.normalize('NFD'), 'mark'],
  ])('is %s', (text, lack) => {
    expect(found(`content:\n  - text: ${JSON.stringify(text)}\n`)).toEqual([`content.0.text: ${lack}`]);
  });

  it.each([
    'Hồ sơ, sổ sách, ...',
    'Hồ sơ, v.v...',
    'báo cáo tuần, tháng, năm...',
    'Sửa đổi, bổ sung quy chế',
    'Tỷ lệ dưới 50 % (< 50)',
    'Xem phụ lục [1]',
    'Từ 7 giờ…',
    'Sở Khoa học và Công nghệ',
  ])('is not %s', (text) => {
    expect(found(`content:\n  - text: ${JSON.stringify(text)}\n`)).toEqual([]);
  });
});

describe('a name that stands for anybody', () => {
  it.each(['Nguyễn Văn A', 'Trần Thị B'])('is %s', (name) => {
    expect(found(`office:\n  signer: { name: ${name} }\n`)).toEqual(['office.signer.name: name']);
  });

  it.each(['Nguyễn Văn An', 'Hồ Thị Ý', 'Y Moan', 'Lê Quang Trung'])('is not %s', (name) => {
    expect(found(`office:\n  signer: { name: ${name} }\n`)).toEqual([]);
  });
});

describe('the comment SỬA', () => {
  it('marks the value that it stands behind, the last one of a line', () => {
    const text = 'decision:\n  date: 2026-01-15 # SỬA: ngày ký\n  issuer: { agency: a, post: b } # SỬA\n';
    expect(found(text)).toEqual(['decision.date: mark', 'decision.issuer.post: mark']);
  });

  it('marks what follows, where it stands behind a key', () => {
    expect(found('window: # SỬA\n  in: [2026-Q2]\n')).toEqual(['window: mark']);
  });

  it('is read in NFD and with the line ends of Windows', () => {
    expect(found('decision:\r\n  date: 2026-01-15 # SỬA\r\n'.normalize('NFD'))).toEqual([
      'decision.date: mark',
    ]);
  });

  it('marks nothing on a line of its own, nor where it is another word', () => {
    expect(found('# SỬA theo quyết định\nname: a # sửa\nid: b # SỬAX\n#~ title: c # SỬA\n')).toEqual([]);
  });

  it('is told once of a value that is also left open', () => {
    expect(found('decision:\n  number: 00/QĐ-UBND # SỬA: số\n')).toEqual(['decision.number: mark']);
  });
});

it('what took place and what rules leave alone is not looked at', () => {
  expect(found('records:\n  - text: "[tên]"\nexemptions:\n  - reason: "..."\n')).toEqual([]);
});
