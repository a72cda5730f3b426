import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { planOfJuly } from '../plan-of-july.ts';
import { planIn } from './records-of.ts';

const folder = folderForEach();

const NOTIFIED =
  'notified so-tu-phap --on 2021-04-22 --visit 2021-05-17 --session morning --number 45/SNV'.split(' ');

describe('a correction', () => {
  it('stands beside what it corrects, with all that is not told anew', async () => {
    const { record, facts } = await planIn(folder);
    await record(NOTIFIED);
    const before = await facts();
    expect(await record(['correct', 'Sở Tư pháp', 'notified', '--on', '2021-04-21'])).toEqual({
      status: 0,
      stdout: `Đã ghi: Sở Tư pháp, thông báo lịch kiểm tra, 21/04/2021, số 45/SNV (sửa việc đã ghi ngày 22/04/2021)
Tiếp theo: Gửi báo cáo phục vụ kiểm tra, hạn 10/05/2021.
`,
      stderr: '',
    });
    expect(await facts()).toBe(`${before}  - fact: notified
    unit: so-tu-phap
    on: 2021-04-21
    number: 45/SNV
    visit: 2021-05-17
    session: morning
    corrects: 2021-04-22
`);
  });

  it('of a correction corrects that', async () => {
    const { record, facts } = await planIn(folder);
    await record(NOTIFIED);
    await record(['correct', 'so-tu-phap', 'notified', '--on', '2021-04-21']);
    await record('correct so-tu-phap notified --on 2021-04-20 --visit 2021-05-18'.split(' '));
    expect(await facts()).toContain(
      'on: 2021-04-20\n    number: 45/SNV\n    visit: 2021-05-18\n    corrects: 2021-04-21\n',
    );
  });

  it('of what stands in the list of the plan is written beside it', async () => {
    const { record, facts } = await planIn(folder, await planOfJuly());
    const line = 'correct so-tu-phap conclusion-issued --on 2021-04-23 --number 9/KL'.split(' ');
    expect(await record(line)).toMatchObject({ status: 0 });
    expect(await facts()).toContain('on: 2021-04-23\n    number: 9/KL\n    corrects: 2021-04-26\n');
  });

  it('of the whole plan names no unit, and is refused with a line that would do', async () => {
    const { record } = await planIn(folder);
    await record(['report-submitted', '--on', '2021-11-26', '--number', '90/BC-SNV']);
    const misled = await record('correct so-tu-phap report-submitted --on 2021-11-25'.split(' '));
    expect(misled.status).toBe(2);
    expect(misled.stderr).toContain('là của cả kế hoạch, không nêu đơn vị');
    const { stderr } = await record(['correct', 'schedule-issued']);
    expect(stderr).toContain('cchc record correct schedule-issued --on 2021-04-22\n');
    const again = await record('correct report-submitted --on 2021-11-25'.split(' '));
    expect(again.status).toBe(0);
  });

  it('of one of several says which', async () => {
    const { record, facts } = await planIn(folder);
    await record(NOTIFIED);
    await record(['reminded', 'so-tu-phap', '--on', '2021-05-03']);
    await record(['reminded', 'so-tu-phap', '--on', '2021-05-05']);
    const line = ['correct', 'so-tu-phap', 'reminded', '--on', '2021-05-06'];
    const { status, stderr } = await record(line);
    expect(status).toBe(2);
    expect(stderr).toContain('đã ghi 2 việc "đôn đốc", chưa rõ sửa việc nào');
    expect(stderr).toContain('--was với một trong các ngày: 03/05/2021, 05/05/2021');
    expect((await record([...line, '--was', '05/05/2021'])).status).toBe(0);
    expect(await facts()).toContain('on: 2021-05-06\n    corrects: 2021-05-05\n');
  });

  it.each([
    [['visited', '--on', '2021-05-18'], 'chưa ghi việc "kiểm tra" nào như vậy'],
    [['notified', '--on', '2021-04-23', '--was', '2021-04-01'], 'Đã ghi ngày: 22/04/2021'],
    [['notified', '--on', '2021-04-22'], 'đúng như đã ghi, không có gì để sửa'],
  ])('of what is not on record, or was just so, is refused: %j', async (words, told) => {
    const { record, facts } = await planIn(folder);
    await record(NOTIFIED);
    const before = await facts();
    const { status, stderr } = await record(['correct', 'so-tu-phap', ...words]);
    expect([status, stderr]).toEqual([1, expect.stringContaining(told)]);
    expect(await facts()).toBe(before);
  });
});

describe('undo', () => {
  it('takes out the last entry, says what it was, and leaves the rest as it stood', async () => {
    const { record, records } = await planIn(folder);
    await record(NOTIFIED);
    const before = await records();
    await record('report-received so-tu-phap --on 2021-05-10 --number 7/BC-STP'.split(' '));
    const shown = await record(['undo', '--dry-run']);
    expect(shown.stdout).toContain('-   - fact: report-received\n-     unit: so-tu-phap\n');
    expect(await record(['undo'])).toEqual({
      status: 0,
      stdout: 'Đã bỏ: Sở Tư pháp, nhận báo cáo của đơn vị, 10/05/2021, số 7/BC-STP\n',
      stderr: '',
    });
    expect(await records()).toBe(before);
    expect((await record(['undo'])).status).toBe(0);
    expect(await records()).toMatch(/facts: \[\]\n$/);
    const { status, stderr } = await record(['undo']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('chưa có việc nào')]);
    expect((await record(NOTIFIED)).status).toBe(0);
    expect(await records()).toBe(before);
  });

  it('says that the list of a plan is mended by hand', async () => {
    const { record } = await planIn(folder, await planOfJuly());
    const { status, stderr } = await record(['undo']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('sửa bằng tay')]);
  });
});

describe('a file of facts that cannot be read as that of the plan', () => {
  it.each([
    ['of another plan', 'cchc-records: 1\nplan: khac\nfacts:\n', 'CC917'],
    ['of another version', 'cchc-records: 2\nplan: vinh-long-2021\nfacts:\n', 'so-theo-doi/so.yaml:1:15'],
    ['which is a directory', 'cchc-directory: 1\nid: x\nunits: []\n', 'CC114'],
    ['with a fault of YAML', 'cchc-records: 1\nplan: vinh-long-2021\nfacts:\n  - fact: [a\n', 'CC101'],
    ['with an unknown fact', 'cchc-records: 1\nplan: vinh-long-2021\nfacts:\n  - fact: bay\n', 'CC10'],
    ['with a key twice', 'cchc-records: 1\nplan: vinh-long-2021\nfacts: []\nfacts: []\n', 'CC102'],
  ])('%s gets none and loses none, and it is told what is wrong', async (_, text, told) => {
    const { record } = await planIn(folder, `${await realPlan()}\nrecords: so-theo-doi/so.yaml\n`);
    const file = await folder.write('so-theo-doi/so.yaml', text);
    for (const line of [['visited', 'so-tu-phap', '--on', '2021-05-17'], ['undo']]) {
      const { status, stderr } = await record(line);
      expect(status).toBe(1);
      expect(stderr).toContain(told);
    }
    expect(await readFile(file, 'utf8')).toBe(text);
  });
});
