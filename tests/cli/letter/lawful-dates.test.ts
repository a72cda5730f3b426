import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderForEach } from '../folder.ts';
import { run } from '../run.ts';
import { underWay } from './under-way.ts';

const folder = folderForEach();

let first = '';
let plan = '';
let schedule = '';
beforeEach(async () => {
  first = await folder.write('đầu.yaml', await underWay({ facts: false, closed: false }));
  plan = await folder.write('kế hoạch.yaml', await underWay({ closed: false }));
  schedule = folder.at('lịch.json');
  await run(['schedule', first, '-o', schedule]);
});

const letter = (kind: string, unit: string, ...flags: string[]) =>
  run(['letter', kind, plan, '--unit', unit, '--format', 'txt', ...flags]);

describe('a letter by a schedule of which a last day has passed', () => {
  // Sở Tài nguyên và Môi trường stands on 2 July and was not notified by 11 June; the last fact is of 8 July.
  const LATE = 'so-tai-nguyen-va-moi-truong';

  it('is refused without a date too, by the last fact on record, with its last lawful day', async () => {
    const { status, stdout, stderr } = await letter('notice', LATE, '--schedule', schedule);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('hôm nay, ngày 08/07/2021, đã quá hạn');
    expect(stderr).toContain('Sở Tài nguyên và Môi trường: 11/06/2021');
    const english = await letter('notice', LATE, '--schedule', schedule, '--lang', 'en');
    expect(english.stderr).toContain('today, 8 July 2021, is too late');
  });

  it('is refused with a date on which it did not go out', async () => {
    const { status, stderr } = await letter('notice', LATE, '--schedule', schedule, '--date', '2021-06-11');
    expect(status).toBe(2);
    expect(stderr).toContain('trước việc ghi nhận gần nhất');
    expect(stderr).toContain('"records" của kế hoạch (notified)');
  });

  it('is written by an earlier day that is taken for today', async () => {
    const flags = ['--schedule', schedule, '--as-of', '2021-04-01'];
    expect((await letter('notice', LATE, ...flags)).stderr).toBe('');
    const next = await letter('notice', LATE, '--schedule', schedule, '--as-of', '2021-06-12');
    expect(next.status).toBe(2);
  });

  it('is late with a reason, which the index keeps', async () => {
    const out = folder.at('thư');
    const words = ['letter', 'notice', plan, '--unit', LATE, '--schedule', schedule, '-o', out];
    expect(await run([...words, '--late', 'Lũ lụt'])).toMatchObject({ status: 0 });
    expect(await readFile(path.join(out, 'danh-sach.csv'), 'utf8')).toContain('Lũ lụt');
  });

  it('leaves nothing behind where it is refused', async () => {
    const out = folder.at('thư');
    expect(await run(['letter', 'notice', plan, '--all', '--schedule', schedule, '-o', out])).toMatchObject({
      status: 2,
    });
    await expect(readdir(out)).rejects.toThrow('ENOENT');
  });
});

describe('a letter of which the paper has gone out', () => {
  it('may be written again, with a date that was lawful or without one', async () => {
    for (const flags of [[], ['--date', '2021-07-01'], ['--date', '2021-06-30', '--schedule', schedule]])
      expect(await letter('notice', 'ban-quan-ly-cac-khu-cong-nghiep', ...flags)).toMatchObject({
        status: 0,
      });
    const late = await letter('notice', 'ban-quan-ly-cac-khu-cong-nghiep', '--date', '2021-07-02');
    expect(late.stderr).toContain('Ban quản lý các khu công nghiệp: 01/07/2021');
  });

  it('is none where the visit has taken place', async () => {
    const { status, stderr } = await letter('notice', 'so-tu-phap');
    expect(status).toBe(2);
    expect(stderr).toContain('Sở Tư pháp đã được kiểm tra ngày 12/04/2021');
  });
});

describe('the papers of a visit', () => {
  it.each([
    ['minutes', '2021-04-11', 'trước ngày bắt đầu kiểm tra Sở Tư pháp (12/04/2021)'],
    ['conclusion', '2021-04-11', 'trước ngày kiểm tra xong Sở Tư pháp (12/04/2021)'],
  ])('bear no date before it: %s', async (kind, date, words) => {
    const refused = await letter(kind, 'so-tu-phap', '--date', date);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain(words);
    expect(await letter(kind, 'so-tu-phap', '--date', '2021-04-12')).toMatchObject({ status: 0 });
  });

  it('say in help that a late letter is late', async () => {
    const { stdout } = await run(['letter', '--help']);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('vẫn viết dù đã muộn, trái thời hạn của kế hoạch');
  });
});
