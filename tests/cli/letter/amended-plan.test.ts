import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderForEach } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();
const issued = readFileSync('plans/vinh-long-2021.yaml', 'utf8');
let OLD = '';
let NEW = '';

/** Writes a revision of the plan that was issued. */
const plan = (name: string, change: (text: string) => string) => folder.write(name, change(issued));

const amend = (...words: string[]) => run(['letter', 'amend', ...words]);

beforeEach(async () => {
  OLD = await plan('ban-hanh.yaml', String);
  NEW = await plan('sua-doi.yaml', (text) => text.replace('[2021-Q2, 2021-Q3]', '[2021-Q3, 2021-Q4]'));
});

describe('cchc letter amend', () => {
  it('writes the decision and its submission to a folder, with an index', async () => {
    const out = folder.at('thư');
    const { status, stderr } = await amend(NEW, '--old', OLD, '--all', '--reason', 'lũ lụt', '-o', out);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect((await readdir(out)).sort()).toEqual([
      'danh-sach.csv',
      'danh-sach.md',
      'sua-doi-ke-hoach-quyet-dinh.docx',
      'sua-doi-ke-hoach-to-trinh.docx',
    ]);
    expect(await readFile(`${out}/danh-sach.csv`, 'utf8')).toMatch(
      /to-trinh\.docx.*Tờ trình[^]*quyet-dinh\.docx.*Quyết định/,
    );
  });

  it.each(['text', 'md', 'html'])('writes either of them alone as %s', async (format) => {
    const decision = await amend(NEW, '--old', OLD, '--unit', 'quyet-dinh', '--format', format);
    expect(decision.status).toBe(0);
    expect(decision.stdout.replaceAll(/\s+/g, ' ')).toContain('thành “Quý III và quý IV năm 2021”');
    const submission = await amend(
      ...[NEW, '--old', OLD, '--unit', 'to-trinh', '--reason', 'Do lũ lụt.', '--format', format],
    );
    expect(submission.stdout.replaceAll(/\s+/g, ' ')).toContain(', do lũ lụt, một số nội dung');
  });

  it('bears number and date of one of them, and refuses one number for both', async () => {
    const flags = ['--old', OLD, '--number', '20', '--date', '2021-03-01', '--format', 'text'];
    const { stdout } = await amend(NEW, ...flags, '--unit', 'quyet-dinh');
    expect(stdout).toMatch(/Số: 20\/QĐ-UBND .*ngày 01 tháng 3 năm 2021/);
    const both = await amend(NEW, ...flags, '--all', '--reason', 'lũ lụt');
    expect(both.status).toBe(2);
    expect(both.stderr).toContain('--unit to-trinh --number …; --unit quyet-dinh --number …');
  });

  it('asks which one, naming both', async () => {
    const { status, stderr } = await amend(NEW, '--old', OLD);
    expect(status).toBe(2);
    expect(stderr).toContain('--unit với một trong: to-trinh, quyet-dinh');
  });

  it('writes no submission without a reason, but a draft that marks the gap', async () => {
    const flags = [NEW, '--old', OLD, '--unit', 'to-trinh', '--format', 'text'];
    const { status, stdout, stderr } = await amend(...flags);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('Lỗi: thiếu lý do sửa đổi kế hoạch; thêm --reason.');
    expect((await amend(...flags, '--draft')).stdout).toContain('[lý do sửa đổi kế hoạch]');
  });

  it('takes either plan from standard input', async () => {
    const flags = ['--unit', 'quyet-dinh', '--format', 'text'];
    const expected = (await amend(NEW, '--old', OLD, ...flags)).stdout;
    const old = await run(['letter', 'amend', NEW, '--old', '-', '--stdin-name', OLD, ...flags], {
      stdin: issued,
    });
    expect(old).toMatchObject({ status: 0, stdout: expected });
    const now = await run(['letter', 'amend', '-', '--old', OLD, '--stdin-name', NEW, ...flags], {
      stdin: await readFile(NEW, 'utf8'),
    });
    expect(now).toMatchObject({ status: 0, stdout: expected });
  });
});

describe('cchc letter amend refuses', () => {
  it('to guess what was issued, and says what to give', async () => {
    const { status, stderr } = await amend(NEW, '--all');
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /Thêm --old .*: cchc letter amend .*sua-doi\.yaml.* --old KẾ-HOẠCH-CŨ\.yaml --all/,
    );
  });

  it.each([
    ['itself', () => NEW, 'đây chính là tệp kế hoạch'],
    ['a file that is not there', () => folder.at('khong-co.yaml'), 'khong-co.yaml'],
    ['a directory', () => folder.at('danh-muc/vinh-long-2021.yaml'), 'không phải kế hoạch'],
  ])('%s for what was issued', async (_, old, words) => {
    const { status, stderr } = await amend(NEW, '--old', old(), '--all', '--reason', 'lũ lụt');
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });

  it('a schedule that was saved, and another plan', async () => {
    const saved = folder.at('lich.json');
    await run(['schedule', OLD, '-o', saved]);
    const schedule = await amend(NEW, '--old', saved, '--all');
    expect(schedule).toMatchObject({ status: 2 });
    expect(schedule.stderr).toContain('là lịch đã lưu, không phải kế hoạch');
    const other = await plan('khac.yaml', (text) => text.replace('id: vinh-long-2021', 'id: khac'));
    expect((await amend(NEW, '--old', other, '--all')).stderr).toContain(
      'là kế hoạch "khac", không phải bản cũ của "vinh-long-2021"',
    );
  });

  it('a plan with errors on either side', async () => {
    const faulty = await plan('loi.yaml', (text) => text.replace('- so-xay-dung', '- so-khong-co'));
    for (const [now, old] of [
      [faulty, OLD],
      [NEW, faulty],
    ] as const) {
      const { status, stdout, stderr } = await amend(now, '--old', old, '--all', '--reason', 'lũ lụt');
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain('CC202');
    }
  });

  it('to write where nothing of the decision changed, and says why', async () => {
    const closed = await plan('nghi.yaml', (text) =>
      text.concat('\nschedule: { closed: [{ from: 2021-05-10, to: 2021-05-14, reason: Bầu cử }] }\n'),
    );
    const other = await amend(closed, '--old', OLD, '--all');
    expect(other.status).toBe(2);
    expect(other.stderr).toContain('chỉ khác nhau ở 1 điều mà quyết định không nói đến');
    const same = await amend(await plan('nhu-cu.yaml', (text) => `${text}# như cũ\n`), '--old', OLD, '--all');
    expect(same.stderr).toContain('hai bản kế hoạch không khác nhau');
  });

  it('flags that say nothing: --old of another kind, --schedule of this one', async () => {
    const { status, stderr } = await run(['letter', 'notice', NEW, '--old', OLD, '--all']);
    expect(status).toBe(2);
    expect(stderr).toContain('Bỏ --old; tùy chọn này chỉ dùng với: amend');
    const schedule = await folder.write('lich.json', '{}');
    const saved = await amend(NEW, '--old', OLD, '--schedule', schedule, '--all');
    expect(saved.stderr).toContain('Bỏ --schedule.');
    expect((await amend(NEW, '--old', OLD, '--reason', ' ')).stderr).toContain('--reason: chưa ghi lý do');
  });
});
