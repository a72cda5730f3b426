import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { day, edited, EMPTY, number, type Put, text } from '../../formats/of/status/register/edited.ts';
import { folderForEach } from '../folder.ts';
import { run } from '../run.ts';
import { planIn } from './records-of.ts';

const folder = folderForEach();

/** The sheet of findings in the workbook. */
const SHEET = 4;

const COURSE = [
  'visited so-tu-phap --on 2021-04-12',
  'conclusion-issued so-tu-phap --on 2021-04-26 --number 01/KL-SNV',
  'conclusion-received so-tu-phap --on 2021-04-28',
];
const FOUND = [
  ['finding', 'so-tu-phap', '--content', 'II.1.a', '--kind', 'strength', '--text', 'Kế hoạch sớm'],
  [
    ...['finding', 'so-tu-phap', '--content', 'II.1.b', '--kind', 'shortcoming', '--text', 'Niêm yết thiếu'],
    ...['--demand', 'Niêm yết đủ', '--after', '10'],
  ],
];

/** A plan with a conclusion and two findings in rows 4 and 5, a row for a third one in row 6; its register as somebody left it. */
async function registerAfter(cells: Readonly<Record<string, Put>>) {
  const recorded = await planIn(folder);
  for (const line of COURSE) await recorded.record(line.split(' '));
  for (const words of FOUND) expect((await recorded.record(words)).status).toBe(0);
  const file = folder.at('so.xlsx');
  await run(['status', recorded.file, '--as-of', '2021-05-04', '-o', file]);
  await writeFile(file, edited(await readFile(file), cells, SHEET));
  return { ...recorded, register: file };
}

const last = (facts: string) => facts.split('  - fact: ').at(-1);

describe('the sheet of findings in Excel', () => {
  it('adds nothing where nobody wrote anything', async () => {
    const { record, register } = await registerAfter({});
    expect(await record([register])).toEqual({ status: 0, stdout: 'Sổ không có gì mới.\n', stderr: '' });
  });

  it('adds a finding, numbered on, with what it demands', async () => {
    const { record, register, facts } = await registerAfter({
      D6: text('ii.1.a'),
      E6: text('Vi phạm'),
      F6: text('Thu sai phí'),
      M6: text('Hoàn trả'),
      N6: day('2021-06-15'),
    });
    const { status, stdout, stderr } = await record([register]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Đã ghi (ô Kết quả kiểm tra!F6): Sở Tư pháp, kết quả kiểm tra (f3, vi phạm');
    expect(last(await facts())).toBe(
      'finding\n    id: f3\n    unit: so-tu-phap\n    on: 2021-04-26\n    content: ii.1.a\n    kind: violation\n    demand: Hoàn trả\n    until: 2021-06-15\n    text: Thu sai phí\n',
    );
  });

  it('takes a free row by the name of the unit', async () => {
    const { record, register, facts } = await registerAfter({
      A7: text('Sở Tư pháp'),
      D7: text('II.1.b'),
      E7: text('ưu điểm'),
      F7: text('Làm tốt'),
    });
    expect((await record([register])).status).toBe(0);
    expect(last(await facts())).toContain('finding\n    id: f3\n    unit: so-tu-phap\n');
  });

  it('corrects a finding, and answers its demand', async () => {
    const { record, register, facts } = await registerAfter({
      F5: text('Niêm yết thiếu 02 thủ tục'),
      R5: text('12/BC-STP'),
      S5: day('2021-05-10'),
      T5: text('xong'),
    });
    expect(await record([register])).toMatchObject({ status: 0, stderr: '' });
    expect((await facts()).split('  - fact: ').slice(-2)).toEqual([
      'finding\n    id: f2\n    unit: so-tu-phap\n    on: 2021-04-26\n    content: II.1.b\n    kind: shortcoming\n    demand: Niêm yết đủ\n    after: 10\n    text: Niêm yết thiếu 02 thủ tục\n    corrects: 2021-04-26\n',
      'remediation-reported\n    unit: so-tu-phap\n    on: 2021-05-10\n    number: 12/BC-STP\n    demand: d1\n    met: "yes"\n',
    ]);
    expect(await record([register])).toMatchObject({ stdout: 'Sổ không có gì mới.\n' });
  });

  it.each<[string, Record<string, Put>, string]>([
    ['without what it needs', { F6: text('Thiếu loại') }, 'ô D6: để trống, mà dòng này có ghi'],
    [
      'of an unknown kind',
      { D6: text('II.1.a'), E6: text('tốt'), F6: text('a') },
      'ô E6: "tốt" không có trong danh sách',
    ],
    [
      'of nobody',
      { D7: text('II.1.a'), E7: text('vi phạm'), F7: text('a') },
      'ô A7: để trống, mà dòng này có ghi một kết quả',
    ],
    [
      'of an unknown unit',
      { A7: text('Sở Lạ'), D7: text('II.1.a'), E7: text('vi phạm'), F7: text('a') },
      'ô A7: không có cuộc kiểm tra nào là "Sở Lạ"',
    ],
    [
      'with a deadline and no demand',
      { D6: text('II.1.a'), E6: text('vi phạm'), F6: text('a'), O6: number(5) },
      'ô O6: có hạn mà không có kiến nghị',
    ],
    [
      'with half a day',
      { D6: text('II.1.a'), E6: text('vi phạm'), F6: text('a'), M6: text('b'), N6: text('15/06/2021') },
      'ô N6: là chữ "15/06/2021", không phải ngày',
    ],
    ['with a count in words', { O5: text('mười') }, 'ô O5: "mười" không phải số ngày làm việc'],
    ['emptied', { F5: EMPTY }, 'ô F5: đã bị xóa'],
    ['with another number', { C5: text('f9'), F5: text('b') }, 'ô C5: cuộc này không có kết quả số "f9"'],
    ['answered without a day', { T5: text('xong') }, 'ô S5: để trống, mà dòng này có ghi'],
    [
      'answered without a demand',
      { S4: day('2021-05-10'), T4: text('xong') },
      'ô S4: kết quả này không có kiến nghị nào',
    ],
  ])('adds nothing of one %s', async (_, cells, doubt) => {
    const { record, register, records } = await registerAfter(cells);
    const before = await records();
    const { status, stderr } = await record([register]);
    expect([status, stderr]).toEqual([1, expect.stringContaining(`trang "Kết quả kiểm tra", ${doubt}`)]);
    expect(await records()).toBe(before);
  });

  it('tells what was recorded otherwise since', async () => {
    const { record, register } = await registerAfter({ F5: text('Khác') });
    await record(['correct', 'so-tu-phap', 'finding', 'f2', '--cause', 'Thiếu người']);
    const { status, stderr } = await record([register]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('từ khi xuất sổ này')]);
  });

  it('refuses a content item that the plan does not inspect, by the rule', async () => {
    const { record, register } = await registerAfter({ D6: text('IX'), E6: text('vi phạm'), F6: text('a') });
    const { status, stderr } = await record([register]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('CC922')]);
  });
});
