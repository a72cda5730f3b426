import { describe, expect, it } from 'vitest';
import { unfinishedIn } from '../../src/plan/unfinished.ts';
import { readYaml } from '../../src/plan/yaml/yaml-document.ts';

/** What is unfinished in a text, each as its path and why. */
function found(text: string): string[] {
  return unfinishedIn(readYaml({ file: 'p.yaml', text })).map(
    ({ path, lack }) => `${path.join('.')}: ${lack}`,
  );
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
    ['Xã <tên, mã xã…>', 'blank'],
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
    '<w:p>',
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

  it('marks nothing where it is another word, does not begin the comment, or is in an example', () => {
    const text =
      '# Chỗ nào chưa biết thì SỬA.\nname: a # sửa\nid: b # SỬAX\n# SỬAX\n#~ SỬA\n#~ title: c # SỬA\n';
    expect(found(text)).toEqual([]);
  });

  it('marks what stands behind the bracket that it follows, and a text that begins on its line', () => {
    expect(found('office: {\n  agency: a\n} # SỬA\nname: b\n')).toEqual(['office: mark']);
    expect(found('name: > # SỬA\n  Kế hoạch\nid: b\n')).toEqual(['name: mark']);
    expect(found('content:\n  - # SỬA\n    text: a\n')).toEqual(['content.0: mark']);
  });

  it('is told once of a value that is also left open', () => {
    expect(found('decision:\n  number: 00/QĐ-UBND # SỬA: số\n')).toEqual(['decision.number: mark']);
  });
});

describe('the comment SỬA on a line of its own', () => {
  it('marks the whole key or item below it, past further comments and blank lines', () => {
    const text = '# SỬA: theo quyết định\n# (chưa ký)\n\ndecision:\n  number: 1/QĐ-UBND\n';
    expect(found(text)).toEqual(['decision: mark']);
    expect(found('content:\n  # SỬA\n  - text: a\n  - text: b\n')).toEqual(['content.0: mark']);
    expect(found('a:\n  b: 1\n  ## SỬA\n  c: 2\n')).toEqual(['a.c: mark']);
    expect(found('# SỬA\n  a: 1\n')).toEqual(['a: mark']);
  });

  it('marks a value that stands below its key, and an item between brackets', () => {
    expect(found('name:\n  # SỬA\n  Kế hoạch\nid: b\n')).toEqual(['name: mark']);
    expect(found('units: [\n  # SỬA\n  a,\n  b\n]\n')).toEqual(['units.0: mark']);
  });

  it('marks what it is the end of, where what follows stands further out or nothing does', () => {
    expect(found('units:\n  - a\n  # SỬA: thêm đơn vị\nname: b\n')).toEqual(['units: mark']);
    expect(found('content:\n  - text: a\n    for: b\n    # SỬA\nname: c\n')).toEqual(['content.0: mark']);
    expect(found('name: a\noffice:\n  agency: b\n  # SỬA\n')).toEqual(['office: mark']);
    expect(found('name: a\nid: b\n# SỬA\n')).toEqual(['id: mark']);
  });

  it('goes away with the comment, and is read in NFD and with the line ends of Windows', () => {
    const text = 'name: a\r\n# SỬA: tên\r\nid: b\r\n'.normalize('NFD');
    expect(found(text)).toEqual(['id: mark']);
    expect(found(text.replace('# SỬA: tên'.normalize('NFD'), '#'))).toEqual([]);
  });

  it('is no comment within a text of several lines', () => {
    expect(found('wording: |\n  Nội dung:\n  # SỬA\n  khác\nid: b\n')).toEqual(['wording: mark']);
  });

  it('marks nothing beside what is not looked at', () => {
    expect(found('name: a\nrecords:\n  # SỬA\n  - on: 2026-01-15\noffice:\n  agency: b\n')).toEqual([]);
    expect(found('name: a\nrecords:\n  - on: 2026-01-15\n  # SỬA\noffice: b\n')).toEqual([]);
  });
});

it('what took place and what rules leave alone is not looked at', () => {
  expect(found('records:\n  - text: "[tên]"\nexemptions:\n  - reason: "..."\n')).toEqual([]);
});
