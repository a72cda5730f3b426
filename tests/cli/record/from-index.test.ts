import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { folderForEach } from '../folder.ts';
import { run } from '../run.ts';
import { planIn } from './records-of.ts';

const folder = folderForEach();

/** A plan for all of whose visits notices were written. */
async function notified(...words: string[]) {
  const plan = await planIn(folder);
  const { status, stderr } = await run([
    'letter',
    'notice',
    plan.file,
    '--all',
    '-o',
    folder.at('thư'),
    ...words,
  ]);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const index = folder.at('thư/danh-sach.csv');
  return { ...plan, index, text: (await readFile(index, 'utf8')).replace('\ufeff', '') };
}

describe('the index of notices', () => {
  it('says of which visits each tells, and their days', async () => {
    const { text } = await notified();
    const [titles, first] = text.split('\r\n');
    expect(titles).toMatch(/,Mã cuộc kiểm tra,Ngày kiểm tra,Buổi$/);
    expect(first).toMatch(/,so-tu-phap,12\/04\/2021,$/);
    expect(text).toMatch(/,huyen-tam-binh; huyen-tam-binh#1; huyen-tam-binh#2,[\d/; ]+,; sáng; chiều\r\n/);
  });
});

describe('notices are recorded from their index', () => {
  it('each with its number, its own day, and the day and session that it tells', async () => {
    const { record, facts, index } = await notified('--number', '045', '--date', '2021-03-18');
    const { status, stdout, stderr } = await record(['notified', '--from-index', index]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Đã ghi: Sở Tư pháp, thông báo lịch kiểm tra, 18/03/2021, số 045/SNV\n');
    const written = await facts();
    expect(written).toContain(
      'unit: so-tu-phap\n    on: 2021-03-18\n    number: 045/SNV\n    visit: 2021-04-12\n',
    );
    // Communes that their district has yet to name are told of it alone: they get notices of their own.
    expect(written).toContain('unit: huyen-tam-binh\n');
    expect(written).not.toContain('huyen-tam-binh#');
    expect(written.match(/fact: notified/g)).toHaveLength(9);
    const again = await record(['notified', '--from-index', index]);
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('việc này đã ghi rồi')]);
  });

  it('on the day given where letters have none, also where a spreadsheet has saved it anew', async () => {
    const { record, facts, text } = await notified();
    const rows = text.split('\r\n').slice(0, 2);
    const saved = rows
      .join('\n')
      .replace('"Số, ký hiệu"', 'Số| ký hiệu')
      .replaceAll(',', ';')
      .replace('Số| ký hiệu', '"Số, ký hiệu"')
      .replace('thong-bao-so-tu-phap.docx;;;', 'thong-bao-so-tu-phap.docx;7/SNV;;');
    const index = await folder.write('đã sửa.csv', saved);
    const { status, stdout } = await record(['notified', '--from-index', index, '--on', '19/03/2021']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Đã ghi: Sở Tư pháp, thông báo lịch kiểm tra, 19\/03\/2021, số 7\/SNV\n/);
    expect(await facts()).toContain('on: 2021-03-19\n    number: 7/SNV\n    visit: 2021-04-12\n');
  });

  it.each<[string, (text: string) => string, string]>([
    [
      'a day that is none',
      (text) => text.replace('12/04/2021,', '12.4,'),
      'dòng 2: cột "Ngày kiểm tra": "12.4" không phải là ngày',
    ],
    [
      'a visit that is none',
      (text) => text.replace(',so-tu-phap,', ',so-tu-phat,'),
      'dòng 2: kế hoạch không có cuộc kiểm tra nào tại "so-tu-phat"',
    ],
    ['no day', (text) => text.replace(',12/04/2021,', ',,'), 'dòng 2: "so-tu-phap" chưa có ngày kiểm tra'],
    [
      'a session that is none',
      (text) => text.replace('; sáng;', '; trưa;'),
      '"trưa" không phải là sáng hay chiều',
    ],
    [
      'days without visits',
      (text) => text.replace(',12/04/2021,', ',12/04/2021; 13/04/2021,'),
      'có 1 mã, không khớp số ngày',
    ],
    ['other columns', () => 'TT,Tên\n1,a\n', 'thiếu các cột "Số, ký hiệu", "Mã cuộc kiểm tra"'],
    ['nothing', () => '', 'thiếu các cột'],
    ['no visit', (text) => `${text.split('\r\n')[0] ?? ''}\r\n`, 'không có thư nào báo ngày kiểm tra'],
  ])('but not where it holds %s', async (_, change, told) => {
    const { record, plan, index, text } = await notified();
    const before = await plan();
    await folder.write('thư/danh-sach.csv', change(text));
    const { status, stderr } = await record(['notified', '--from-index', index, '--on', '2021-03-18']);
    expect([status, stderr]).toEqual([2, expect.stringContaining(told)]);
    expect(await plan()).toBe(before);
  });

  it('but not of another day than its letters, nor with what the index tells', async () => {
    const { record, index } = await notified('--date', '2021-03-18');
    const other = await record(['notified', '--from-index', index, '--on', '2021-03-19']);
    expect(other.stderr).toContain('dòng 2: thư ghi ngày 18/03/2021, khác --on 19/03/2021');
    const more = await record([
      'notified',
      '--from-index',
      index,
      '--visit',
      '2021-05-17',
      '--unit',
      'so-tu-phap',
    ]);
    expect(more.stderr).toContain('không dùng --visit, --unit');
    const none = await record(['visited', '--from-index', index, '--unit', 'so-tu-phap']);
    expect(none.stderr).toContain('không dùng --from-index');
    const missing = await record(['notified', '--from-index', folder.at('mất.csv')]);
    expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining('mất.csv')]);
  });
});

describe('letters that tell of a moved visit', () => {
  /** A plan with a visit that was notified, and the index of the letter that tells its unit of another day. */
  async function moved(...more: readonly (readonly string[])[]) {
    const plan = await planIn(folder);
    for (const words of [
      ['notified', 'so-xay-dung', '--on', '2021-05-20', '--visit', '2021-06-14', '--number', '50/SNV'],
      ...more,
    ])
      expect(await plan.record(words)).toMatchObject({ status: 0 });
    return plan;
  }

  async function indexOf(file: string, ...words: string[]): Promise<string> {
    const to = ['--number', '61', '--date', '2021-05-25', '-o', folder.at('đổi')];
    expect(await run(['letter', 'change', file, '--all', ...to, ...words])).toMatchObject({ status: 0 });
    return folder.at('đổi/danh-sach.csv');
  }

  it('are notices that replace the ones before, for the reason for which it was put off', async () => {
    const { file, record, facts } = await moved([
      ...['put-off', 'so-xay-dung', '--on', '2021-05-24', '--reason', 'Bão số 2'],
    ]);
    const index = await indexOf(file);
    const { status, stderr } = await record(['notified', '--from-index', index]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(await facts()).toMatch(
      /on: 2021-05-25\n {4}number: 61\/SNV\n {4}visit: .*\n {4}replaces: 50\/SNV\n {4}reason: Bão số 2\n$/,
    );
    expect((await record(['notified', '--from-index', index])).stderr).toContain('việc này đã ghi rồi');
  });

  it('need a reason where none is on record', async () => {
    const { file, record, facts } = await moved();
    const closed = 'schedule: { closed: [{ on: 2021-06-14, reason: Bão số 2 }] }\n';
    await folder.write('kế hoạch.yaml', `${await readFile(file, 'utf8')}${closed}`);
    const index = await indexOf(file);
    const { status, stderr } = await record(['notified', '--from-index', index]);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('thay thông báo số 50/SNV mà chưa có lý do; thêm --reason'),
    ]);
    expect(await record(['notified', '--from-index', index, '--reason', 'Bão số 2'])).toMatchObject({
      status: 0,
    });
    expect(await facts()).toMatch(/replaces: 50\/SNV\n {4}reason: Bão số 2\n$/);
  });
});
