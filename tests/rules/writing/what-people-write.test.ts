import { describe, expect, it } from 'vitest';
import { edited, errorsOf, mended } from './edited-plan.ts';

const FIXED = ' (cchc validate --fix viết lại giúp).';

/** What stands in the plan, what people write instead, and what is to be written; null: nothing is mended. */
const SAFE: readonly (readonly [string, string, string])[] = [
  // Dates.
  ...[
    ...['13-01-2021', '13.1.2021', '13/1/21', '2021/01/13', '2021–01–13', '2021−01−13', '13.01.2021'],
    ...['ngày 13 tháng 01 năm 2021', '13 tháng 1 năm 2021', 'Ngày 13 tháng 1 năm 2021', 'ngày 13/01/2021'],
    ...[
      '13-Jan-21',
      '13-Jan-2021',
      '13 January 2021',
      'January 13, 2021',
      '2021-1-13',
      '13/01/2021 00:00:00',
    ],
    ...[
      '44209',
      '44209.0',
      '44209.5',
      '"44209"',
      '20210113',
      '13012021',
      '"2021.01.13"',
      'Thứ Tư, 13/01/2021',
    ],
  ].map((written) => ['  date: 2021-01-13', `  date: ${written}`, '  date: 2021-01-13'] as const),
  // Words that are chosen from a list.
  ...[
    'huyện',
    'cấp huyện',
    'Cấp Huyện',
    'cap huyen',
    'cấp huyện'.normalize('NFD'),
    'quận',
    'District',
    '"huyện"',
  ].map((written) => ['    level: district', `    level: ${written}`, '    level: district'] as const),
  ...['xã', 'phường', 'Cấp xã', 'cap_xa'].map(
    (written) => ['    level: commune', `    level: ${written}`, '    level: commune'] as const,
  ),
  ['    selected-by: district', '    selected-by: huyện', '    selected-by: district'],
  ['    selected-by: district', '    selected-by: bốc thăm', '    selected-by: draw'],
  [
    '    count: 15\n    measure: working-day',
    '    count: 15\n    measure: ngày làm việc',
    '    count: 15\n    measure: working-day',
  ],
  [
    '    count: 15\n    measure: working-day',
    '    count: 15\n    measure: tuần',
    '    count: 15\n    measure: week',
  ],
  [
    '    - kind: law\n      title: Luật Tổ chức chính quyền',
    '    - kind: Luật\n      title: Luật Tổ chức chính quyền',
    '    - kind: law\n      title: Luật Tổ chức chính quyền',
  ],
  // Numbers.
  ...[
    '15 ngày làm việc',
    '"15"',
    'mười lăm ngày làm việc',
    'mười lăm',
    '15 (mười lăm) ngày làm việc',
    '"015"',
  ].map(
    (written) =>
      [
        '    count: 15\n    measure: working-day',
        `    count: ${written}\n    measure: working-day`,
        '    count: 15\n    measure: working-day',
      ] as const,
  ),
  ...['2 đơn vị', '"02"', 'hai xã', '02 đơn vị'].map(
    (written) => ['    each-district: 2', `    each-district: ${written}`, '    each-district: 2'] as const,
  ),
  // Yes and no.
  ...['chưa', 'không', 'Chưa có', 'chua'].map(
    (written) => ['    formed: false', `    formed: ${written}`, '    formed: false'] as const,
  ),
  // Keys.
  ...[
    'thời gian',
    'Thời gian',
    'THOI GIAN',
    'thoi-gian',
    'cửa sổ',
    'Thời gian kiểm tra',
    'thời gian'.normalize('NFD'),
    'Window',
  ].map((key) => ['window:\n  in: [2021-Q2', `${key}:\n  in: [2021-Q2`, 'window:\n  in: [2021-Q2'] as const),
  ['teams:\n', 'đoàn:\n', 'teams:\n'],
  ['units:\n  - id: cap-tinh', 'Đơn vị:\n  - id: cap-tinh', 'units:\n  - id: cap-tinh'],
  ['  number: 92/QĐ-UBND', '  số: 92/QĐ-UBND', '  number: 92/QĐ-UBND'],
  ['  date: 2021-01-13', '  ngày: 2021-01-13', '  date: 2021-01-13'],
  ['    level: district', '    cấp: district', '    level: district'],
  ['  signatory:', '  người ký:', '  signatory:'],
  ['deadlines:\n', 'thời hạn:\n', 'deadlines:\n'],
  ['deadlines:\n  notice:', 'deadlines:\n  thông báo:', 'deadlines:\n  notice:'],
  ['    before: visit-start', '    trước: visit-start', '    before: visit-start'],
];

describe('what people write is told with what to write, once, and mended', () => {
  it.each(SAFE)('%j, %j', (before, written, right) => {
    const text = edited({ [before]: written });
    const errors = errorsOf(text);
    expect(errors.length).toBe(
      written.split('\n').filter((line, index) => line !== right.split('\n')[index]).length,
    );
    for (const { advice } of errors) expect(advice).toMatch(/viết lại giúp/);
    expect(mended(text)).toBe(edited({ [before]: right }));
  });

  it.each<[string, string, string]>([
    ['window:\n  in:', 'thời gian:\n  in:', `Ghi khóa là "window"${FIXED}`],
    [
      '    date: 2021-01-07',
      '    date: 2021-02-30',
      'Tháng 2 năm 2021 chỉ có 28 ngày: xem lại văn bản rồi sửa ngày.',
    ],
    ['    date: 2021-01-07', '    date: 01/13/2021', 'Có phải ý bạn là 2021-01-13?'],
    ['    date: 2021-01-07', '    date: chưa có', 'Chưa có thì bỏ cả dòng "date"; khi có thì ghi giá trị.'],
    ['    date: 2021-01-07', '    date: ...', 'Chưa có thì bỏ cả dòng "date"; khi có thì ghi giá trị.'],
    ['    date: 2021-01-07', '    date:', 'Chưa có thì bỏ cả dòng "date"; khi có thì ghi giá trị.'],
    ['  date: 2021-01-13', '  date: N/A', 'Khóa "date" bắt buộc phải có: ghi giá trị thật.'],
    [
      '    count: 15\n    measure: working-day',
      '    count: 15 ngày',
      'Ghi số ở khóa này, đơn vị ở khóa "measure": 15, rồi thêm dòng "measure: day" (ngày lịch); không có "measure" là ngày làm việc.',
    ],
  ])('%j, %j: %j', (before, written, advice) => {
    expect(errorsOf(edited({ [before]: written })).map((one) => one.advice)).toEqual([advice]);
  });

  it('mends keys and values of one line', () => {
    const [before, written] = [
      '    each-district: 2\n    selected-by: district',
      '    mỗi huyện: hai xã\n    ai chọn: huyện',
    ];
    expect(mended(edited({ [before]: written }))).toBe(edited({}));
  });

  it('leaves a key alone whose right name stands in the group already', () => {
    const text = edited({ 'review:\n': 'thời gian: 2021-05\n\nreview:\n' });
    expect(errorsOf(text).map(({ advice }) => advice)).toEqual([
      'Đây là khóa "window", mà mục này đã có: gộp hai chỗ làm một.',
    ]);
    expect(mended(text)).toBe(text);
  });
});
