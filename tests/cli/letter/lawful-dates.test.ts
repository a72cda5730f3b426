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

  /** The plan with the facts up to 14 June. */
  async function inJune(): Promise<string> {
    const [before = ''] = (await underWay({ closed: false })).split(/^ {2}- unit: ban-quan-ly/m);
    return folder.write('tháng sáu.yaml', before);
  }

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
    expect(stderr).toContain('ghi trước bằng cchc record notified');
  });

  it('is written by an earlier day that is taken for today', async () => {
    const flags = ['--schedule', schedule, '--as-of', '2021-04-01'];
    expect((await letter('notice', LATE, ...flags)).stderr).toBe('');
    const next = await letter('notice', LATE, '--schedule', schedule, '--as-of', '2021-06-12');
    expect(next.status).toBe(2);
  });

  it('is late with a reason, which the index keeps', async () => {
    const out = folder.at('thư');
    const words = ['letter', 'notice', await inJune(), '--unit', LATE, '--schedule', schedule, '-o', out];
    expect(await run([...words, '--late', 'Lũ lụt'])).toMatchObject({ status: 0 });
    expect(await readFile(path.join(out, 'danh-sach.csv'), 'utf8')).toContain('Lũ lụt');
  });

  it('is none, whatever the reason, from the day on which the visit begins', async () => {
    const late = ['--schedule', schedule, '--late', 'Lũ lụt'];
    const refused = await letter('notice', LATE, ...late);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain(
      'đến ngày 08/07/2021 cuộc kiểm tra đã bắt đầu, có --late cũng không viết',
    );
    expect(refused.stderr).toContain('Sở Tài nguyên và Môi trường: 02/07/2021');
    const words = ['letter', 'notice', await inJune(), '--unit', LATE, '--format', 'txt', ...late, '--date'];
    const english = await run([...words, '2021-07-02', '--lang', 'en']);
    expect(english.stderr).toContain('by 2 July 2021 the visit has begun, so not even --late helps');
    expect(await run([...words, '2021-07-01'])).toMatchObject({ status: 0 });
    const without = await letter('notice', LATE, '--schedule', schedule);
    expect(without.stderr).not.toContain('--late');
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

  it('is none where the notified day has gone by without a record', async () => {
    const unit = 'ban-quan-ly-cac-khu-cong-nghiep';
    const past = ['--as-of', '2021-07-23'];
    const { status, stdout, stderr } = await letter('notice', unit, ...past);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('ngày đã thông báo (22/07/2021) đã qua mà chưa ghi kết quả');
    expect(stderr).toContain('cchc record visited');
    const english = await letter('notice', unit, ...past, '--lang', 'en');
    expect(english.stderr).toContain('the day notified (22 July 2021) has gone by without a record');
    expect(await letter('notice', unit, '--as-of', '2021-07-22')).toMatchObject({ status: 0 });
    const all = await run(['letter', 'notice', plan, '--all', '-o', folder.at('thư'), ...past]);
    expect(all.status).toBe(0);
    expect(all.stderr).toContain(
      'Chưa có thư, vì ngày đã thông báo đã qua mà chưa ghi kết quả: Ban quản lý các khu công nghiệp.',
    );
    expect((await readdir(folder.at('thư'))).join()).not.toContain(unit);
  });

  it('is none either by a schedule that was made before that day', async () => {
    const later = (await underWay({ closed: false })).replace('received: 2021-04-28', 'received: 2021-07-30');
    const words = ['letter', 'notice', await folder.write('sau.yaml', later), '--schedule', schedule];
    const asked = [...words, '--unit', 'ban-quan-ly-cac-khu-cong-nghiep', '--format', 'txt'];
    const { status, stderr } = await run(asked);
    expect(status).toBe(2);
    expect(stderr).toContain('ngày đã thông báo (22/07/2021) đã qua mà chưa ghi kết quả');
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

  it.each([
    ['{ until: 2021-10-01 }', '01/10/2021,đến hết ngày 01/10/2021 (do văn phòng thư ký chọn)'],
    ['{ within: year }', '31/12/2021,trong năm (do văn phòng thư ký chọn)'],
    [
      '{ count: 5, after: round-ended }',
      '(theo lịch dự kiến),5 ngày làm việc sau ngày kết thúc đợt kiểm tra',
    ],
  ])('have in the index the day of the campaign by which they are due: %s', async (due, told) => {
    const dated = (await readFile(plan, 'utf8')).replace(/^deadlines:$/m, `$&\n  conclusion: ${due}`);
    const out = folder.at('kết luận');
    const words = ['letter', 'conclusion', await folder.write('hạn.yaml', dated), '--all', '-o', out];
    await run([...words, '--as-of', '2021-07-08', '--draft']);
    expect(await readFile(path.join(out, 'danh-sach.csv'), 'utf8')).toContain(told);
  });

  it('say in help that a late letter is late', async () => {
    const { stdout } = await run(['letter', '--help']);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('vẫn viết dù đã muộn, trái thời hạn của kế hoạch');
  });
});
