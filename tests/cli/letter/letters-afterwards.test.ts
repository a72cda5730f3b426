import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();

const NOTIFIED = `
  - { fact: notified, unit: ban-quan-ly-cac-khu-cong-nghiep, on: 2021-06-18, visit: 2021-07-20, number: "102" }
  - { fact: notified, unit: so-xay-dung, on: 2021-06-18, visit: 2021-07-15, number: "103" }`;
const PUT_OFF = `${NOTIFIED}
  - { fact: put-off, unit: ban-quan-ly-cac-khu-cong-nghiep, on: 2021-07-05, reason: Dịch bệnh }`;
const CANCELLED = `${NOTIFIED}
  - { fact: cancelled, unit: so-xay-dung, on: 2021-07-05, reason: Dịch bệnh }`;
const RECORDED = `${NOTIFIED}
  - { fact: cancelled, unit: so-xay-dung, on: 2021-07-05, reason: Dịch bệnh, number: 110/SNV }
  - { fact: cancelled, unit: ban-quan-ly-cac-khu-cong-nghiep, on: 2021-07-06, reason: Dịch bệnh }`;
const LATE = `
  - { fact: notified, unit: so-tu-phap, on: 2021-03-18, visit: 2021-04-12, number: 45/SNV }
  - { fact: report-received, unit: so-tu-phap, on: 2021-04-05 }
  - { fact: visited, unit: so-tu-phap, on: 2021-04-12 }
  - { fact: conclusion-issued, unit: so-tu-phap, on: 2021-04-26, number: "12" }
  - { fact: conclusion-received, unit: so-tu-phap, on: 2021-04-28 }`;

/** The real plan with a diary that tells some facts. */
async function planWith(facts: string, change = (text: string) => text): Promise<string> {
  await folder.write('so.yaml', `cchc-records: 1\nplan: vinh-long-2021\nfacts:${facts}\n`);
  return folder.write('kế hoạch.yaml', `${change(await realPlan())}\nrecords: so.yaml\n`);
}

async function letter(kind: string, facts: string, ...flags: string[]) {
  return run(['letter', kind, await planWith(facts), ...flags]);
}

describe('cchc letter change', () => {
  const unit = ['--unit', 'Ban quản lý các khu công nghiệp', '--format', 'txt'];

  it('is written by the facts, and bears the number given', async () => {
    const { status, stdout } = await letter(
      'change',
      PUT_OFF,
      ...unit,
      '--number',
      '120',
      '--date',
      '2021-07-06',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('Số: 120/SNV');
    expect(stdout.replace(/\s+/g, ' ')).toContain('Do dịch bệnh, Sở Nội vụ thông báo thay đổi');
  });

  it('is refused when it would come too late, like a notice, and written with a reason', async () => {
    const late = [...unit, '--date', '2021-12-01'];
    const refused = await letter('change', PUT_OFF, ...late);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/đã quá hạn, ngày cuối cùng đúng hạn là:\n {2}- Ban quản lý/u);
    const soon = await letter('change', PUT_OFF, ...unit, '--date', '2021-07-12', '--late', 'Bão');
    expect(soon.status).toBe(0);
  });

  it('bears no day before the notice that it replaces', async () => {
    const { status, stderr } = await letter('change', PUT_OFF, ...unit, '--date', '2021-06-17');
    expect(status).toBe(2);
    expect(stderr).toContain('05/07/2021');
  });

  it('tells which visits wait for a day, and which letters give no reason', async () => {
    const closed = (text: string) =>
      text.replace(
        /^window:/m,
        'schedule: { closed: [{ from: 2021-07-05, to: 2021-12-31, units: [so-xay-dung] }] }\n\nwindow:',
      );
    const plan = await planWith(PUT_OFF, closed);
    const { status, stderr } = await run(['letter', 'change', plan, '--all', '-o', folder.at('thư')]);
    expect(status).toBe(0);
    expect(stderr).toContain('Chưa có thư, vì chưa xếp được ngày: Sở Xây dựng.');
    const moved = await planWith(NOTIFIED, (text) =>
      text.replace(/^window:/m, 'schedule: { closed: [{ from: 2021-07-12, to: 2021-07-16 }] }\n\nwindow:'),
    );
    const told = await run(['letter', 'change', moved, '--unit', 'so-xay-dung', '--format', 'txt']);
    expect(told.stderr).toContain('thư không nêu lý do, vì chưa ghi vì sao đổi: Sở Xây dựng.');
    expect(told.stdout).not.toMatch(/(?:Do|Lý do) /u);
  });

  it('says nothing of visits that stand on the day of which they were notified', async () => {
    const { status, stderr } = await letter(
      'change',
      PUT_OFF,
      '--all',
      '--as-of',
      '2021-07-06',
      '--draft',
      '-o',
      folder.at('thư'),
    );
    expect([status, stderr]).toEqual([0, expect.stringContaining('Đã ghi 1 tệp')]);
    expect(stderr).not.toContain('Chưa có thư');
  });

  it('is none where no notice told of another day', async () => {
    const { status, stderr } = await letter('change', NOTIFIED, '--all');
    expect(status).toBe(2);
    expect(stderr).toContain('không đơn vị nào đã được thông báo mà lịch nay khác');
    const held = await letter('change', LATE, '--unit', 'so-tu-phap');
    expect(held.stderr).toContain('đã được kiểm tra ngày 12/04/2021');
  });
});

describe('cchc letter cancel', () => {
  it('bears what is on record of it; the others are numbered', async () => {
    const out = folder.at('thư');
    const flags = ['--all', '-o', out, '--number', '120', '--date', '2021-07-07'];
    expect(await letter('cancel', RECORDED, ...flags)).toMatchObject({ status: 0 });
    const index = await readFile(`${out}/danh-sach.csv`, 'utf8');
    expect(index).toContain('bo-kiem-tra-so-xay-dung.docx,110/SNV,05/07/2021');
    expect(index).toContain('bo-kiem-tra-ban-quan-ly-cac-khu-cong-nghiep.docx,120/SNV,07/07/2021');
    expect(await readdir(out)).toHaveLength(4);
  });

  it('takes no number and day where they are on record', async () => {
    const words = ['--unit', 'so-xay-dung', '--format', 'txt'];
    for (const flags of [
      ['--number', '120'],
      ['--date', '2021-07-07'],
    ]) {
      const { status, stderr } = await letter('cancel', RECORDED, ...words, ...flags);
      expect(status).toBe(2);
      expect(stderr).toContain('đã ghi số, ngày của thư gửi Sở Xây dựng (110)');
    }
    expect((await letter('cancel', RECORDED, ...words)).stdout).toContain('Số: 110/SNV');
  });

  it('bears no day before the visit was cancelled, and is none without one', async () => {
    const early = await letter('cancel', CANCELLED, '--all', '-o', folder.at('thư'), '--date', '2021-07-02');
    expect(early.status).toBe(2);
    expect(early.stderr).toContain('05/07/2021');
    const none = await letter('cancel', PUT_OFF, '--all');
    expect(none.status).toBe(2);
    expect(none.stderr).toContain('không cuộc kiểm tra nào đã thông báo mà bị bỏ');
  });
});

describe('cchc letter remind', () => {
  const text = ['--format', 'txt', '--unit', 'so-tu-phap'];

  it('is written as of the day that is given, else by the clock', async () => {
    const { status, stdout } = await letter('remind', LATE, ...text, '--as-of', '2021-07-08');
    expect(status).toBe(0);
    const said = stdout.replace(/\s+/g, ' ');
    expect(said).toContain('Tính đến thứ Năm, ngày 08 tháng 7 năm 2021');
    expect(said).toContain('Thông báo kết luận kiểm tra số 12/TB-ĐKT ngày 26 tháng 4 năm 2021');
    expect(said).toContain('đã quá hạn 29 ngày làm việc');
    const byClock = await letter('remind', LATE, ...text);
    expect(byClock.stdout).not.toContain('năm 2021, Sở Tư pháp còn việc');
    expect(byClock.stdout.replace(/\s+/g, ' ')).toMatch(
      /Tính đến \S+( \S+)?, ngày \d\d tháng \d+ năm 20[2-9]\d, Sở Tư pháp còn/u,
    );
  });

  it('tells of what is due within so many working days', async () => {
    const due = ['--as-of', '2021-05-14', ...text];
    const usual = await letter('remind', LATE, ...due);
    expect(usual.stdout.replace(/\s+/g, ' ')).toContain('còn 10 ngày làm việc');
    const none = await letter('remind', LATE, ...due, '--within', '9');
    expect(none.status).toBe(2);
    const other = await letter('notice', LATE, '--all', '--within', '9');
    expect(other.stderr).toContain('tùy chọn này chỉ dùng với: remind');
  });

  it('bears no day before the one that it counts to', async () => {
    const flags = [...text, '--as-of', '2021-07-08', '--date', '2021-07-07'];
    const { status, stderr } = await letter('remind', LATE, ...flags);
    expect(status).toBe(2);
    expect(stderr).toContain('trước ngày mà thư tính việc quá hạn (08/07/2021)');
  });

  it('is none where nobody is late, and points to the status', async () => {
    const { status, stderr } = await letter('remind', '', '--all', '--as-of', '2021-01-20');
    expect(status).toBe(2);
    expect(stderr).toContain('không đơn vị, huyện hay cơ quan cử người nào có việc quá hạn hoặc sắp đến hạn');
    expect(stderr).toContain('cchc status');
  });

  it('is written after an unannounced visit for internal readers only', async () => {
    const secret = (text: string) =>
      text.replace(
        /^window:/m,
        '  - { id: dot-xuat, name: Đột xuất, level: province, form: unannounced, units: [so-tai-chinh] }\n\nwindow:',
      );
    const facts = LATE.replaceAll('so-tu-phap', 'so-tai-chinh').replace(/.*(?:notified|report-rec).*\n/g, '');
    const words = ['letter', 'remind', await planWith(facts, secret), '--as-of', '2021-07-08'];
    const asked = [...words, '--format', 'txt', '--unit', 'so-tai-chinh'];
    const outside = await run(asked);
    expect({ status: outside.status, stdout: outside.stdout }).toEqual({ status: 2, stdout: '' });
    expect(outside.stderr).not.toMatch(/Sở Tài chính/);
    const inside = await run([...asked, '--internal']);
    expect(inside).toMatchObject({ status: 0, stderr: '' });
    expect(inside.stdout).toContain('Kính gửi: Sở Tài chính');
  });

  it('numbers several on in the order of the list', async () => {
    const out = folder.at('thư');
    const flags = ['--all', '-o', out, '--number', '131', '--as-of', '2021-07-08', '--date', '2021-07-08'];
    expect(await letter('remind', LATE + NOTIFIED, ...flags)).toMatchObject({ status: 0 });
    const index = await readFile(`${out}/danh-sach.csv`, 'utf8');
    expect(index).toMatch(/^1,don-doc-so-tu-phap\.docx,131\/SNV,08\/07\/2021/m);
    expect(index).toMatch(/^2,don-doc-so-xay-dung\.docx,132\/SNV/m);
  });
});
