import { describe, expect, it } from 'vitest';
import { officialText } from '../../../src/formats/of/letter/text.ts';
import { TWO_LEVELS, VINH_LONG } from '../checklist/made.ts';
import { factsOf, withTeam, written } from './written.ts';

describe('the papers of a team', () => {
  it('are signed by its deputy where its head stands aside, and name its secretary', async () => {
    const facts = await factsOf(TWO_LEVELS);
    const { signatures } = written(facts, 'minutes', 'so-khoa-hoc-va-cong-nghe@dot-1+chuyen-doi-so').document;
    expect(signatures.slice(0, 2)).toEqual([
      { lines: ['THƯ KÝ'], name: 'Ngô Văn Giả Định' },
      { lines: ['KT. TRƯỞNG ĐOÀN', 'PHÓ TRƯỞNG ĐOÀN'], name: 'Bùi Thị Minh Họa' },
    ]);
  });

  it.each([
    ['Đoàn kiểm tra', 'BB-ĐKT'],
    ['Đoàn kiểm tra số 2', 'BB-ĐKT2'],
    ['Đoàn kiểm tra liên ngành', 'BB-ĐKTLN'],
    ['Đoàn kiểm tra CCHC năm 2021', 'BB-ĐKT'],
    ['Đoàn số 3 kiểm tra công tác cải cách hành chính', 'BB-ĐKT3'],
  ])('of %s bear the symbol %s', async (name, symbol) => {
    const facts = await factsOf(VINH_LONG, {
      change: (text) => withTeam(text).replace('name: Đoàn kiểm tra\n', `name: ${name}\n`),
    });
    expect(written(facts, 'minutes').document.symbol).toBe(symbol);
  });

  it('stand under whoever formed it', async () => {
    const facts = await factsOf(VINH_LONG, {
      change: (text) =>
        withTeam(text).replace(/^( {4}lead: so-noi-vu.*)$/m, '$1\n    established-by: issuer'),
    });
    expect(written(facts, 'minutes').document.parent).toBe('UBND tỉnh Vĩnh Long');
  });
});

async function textOf(
  file: string,
  kind: string,
  id: string,
  change = (text: string) => text,
): Promise<string> {
  const facts = await factsOf(file, { change });
  return officialText(written(facts, kind, id).document).replace(/\s+/g, ' ');
}

it('leaves blank the name of a unit that has none yet', async () => {
  const text = await textOf(VINH_LONG, 'minutes', 'huyen-tam-binh#1');
  expect(text).toContain('tại ………………………………, Đoàn kiểm tra công tác cải cách hành chính năm 2021 tiến hành');
  expect(text).not.toContain('đơn vị cấp xã thứ nhất');
});

it('does not let a team that looks into digital systems be at the unit', async () => {
  const elsewhere = (text: string) => text.replace(/^ +venue: .*\n/gm, '');
  const id = 'trung-tam-phuc-vu-hanh-chinh-cong-tinh@dot-1+chuyen-doi-so';
  expect(await textOf(TWO_LEVELS, 'minutes', id, elsewhere)).toContain(
    'năm 2026, qua hệ thống thông tin, Đoàn',
  );
  expect(await textOf(TWO_LEVELS, 'conclusion', id)).toContain(
    'năm 2026 đối với Trung tâm Phục vụ hành chính công tỉnh',
  );
});

it.each([
  ['so-tu-phap', 'GIÁM ĐỐC'],
  ['huyen-tam-binh', 'CHỦ TỊCH'],
])('lets the head of %s sign its report', async (id, post) => {
  expect(await textOf(VINH_LONG, 'notice', id)).toContain(`${post} (Ký, ghi rõ họ tên, đóng dấu)`);
});

it.each([
  ['    for: [by-report]\n', false],
  ['', true],
])(
  'asks a unit on site for what is limited to reports only without the limit: %j',
  async (limit, isAsked) => {
    const change = (text: string) => text.replace('    for: [by-report]\n', limit);
    expect(
      (await textOf(TWO_LEVELS, 'notice', 'so-tu-phap', change)).includes('thay cho kiểm tra trực tiếp'),
    ).toBe(isAsked);
  },
);
