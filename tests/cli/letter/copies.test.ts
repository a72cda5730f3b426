import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderForEach } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();
const EXAMPLE = 'plans/vi-du-hai-cap-2026.yaml';
const FIRST = 'doan-cai-cach-hanh-chinh';
const SECOND = 'doan-chuyen-doi-so';

let plan = '';

/** The example, whose teams the plan records as formed, with something else under "formed" of the second one. */
async function withFormed(formed: string): Promise<void> {
  const text = await readFile(EXAMPLE, 'utf8');
  plan = await folder.write(
    'kế hoạch.yaml',
    text.replace('formed: { number: 02/QĐ-SNV, date: 2026-03-20 }', `formed: ${formed}`),
  );
  const directory = 'danh-muc/vi-du-hai-cap-2026.yaml';
  await folder.write(directory, await readFile(path.join('plans', directory), 'utf8'));
}

const team = (...flags: string[]) => run(['letter', 'team', plan, '--format', 'txt', ...flags]);

describe('the decision that forms a team which is formed', () => {
  beforeEach(() => withFormed('{ number: 02/QĐ-SNV, date: 2026-03-20 }'));

  it('is not written again, and the one on record is named', async () => {
    const { status, stdout, stderr } = await team('--unit', FIRST);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Đoàn kiểm tra số 1 (01/QĐ-SNV ngày 20/03/2026)');
    expect(stderr).toContain('Thêm --copy');
  });

  it('is refused where all are formed', async () => {
    const { status, stderr } = await team('--all', '-o', folder.at('thư'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/Đoàn kiểm tra số 1 \(.*\); Đoàn kiểm tra số 2 \(/);
  });

  it('is copied with number, symbol and date on record', async () => {
    const { status, stdout } = await team('--unit', SECOND, '--copy');
    expect(status).toBe(0);
    expect(stdout).toContain('Số: 02/QĐ-SNV');
    expect(stdout).toContain('ngày 20 tháng 3 năm 2026');
  });

  it.each([
    ['--number', '5'],
    ['--date', '2026-03-20'],
  ])('bears no %s of its own as a copy', async (...flag) => {
    const { status, stderr } = await team('--unit', FIRST, '--copy', ...flag);
    expect(status).toBe(2);
    expect(stderr).toContain(`--copy không dùng cùng ${flag[0]}:`);
  });
});

describe('the decisions of several teams, some of which are formed', () => {
  beforeEach(() => withFormed('false'));

  it('are written for the others, and the formed ones are named', async () => {
    const out = folder.at('thư');
    const { status, stderr } = await team('--all', '-o', out);
    expect(status).toBe(0);
    expect((await readdir(out)).filter((file) => file.endsWith('.txt'))).toEqual([
      `quyet-dinh-thanh-lap-${SECOND}.txt`,
    ]);
    expect(stderr).toContain('không viết lại quyết định: Đoàn kiểm tra số 1 (01/QĐ-SNV ngày 20/03/2026)');
  });

  it('are copied for those that are formed, and the others are named', async () => {
    const out = folder.at('thư');
    const { status, stderr } = await team('--all', '--copy', '-o', out);
    expect(status).toBe(0);
    expect((await readdir(out)).filter((file) => file.endsWith('.txt'))).toEqual([
      `quyet-dinh-thanh-lap-${FIRST}.txt`,
    ]);
    expect(stderr).toContain('chưa ghi quyết định thành lập: Đoàn kiểm tra số 2.');
  });

  it('have no copy where they are yet to be issued', async () => {
    const { status, stderr } = await team('--unit', SECOND, '--copy');
    expect(status).toBe(2);
    expect(stderr).toContain('chưa ghi quyết định thành lập Đoàn kiểm tra số 2 nên chưa có bản sao');
  });
});

it('leaves number and date of a copy blank where the plan does not give them', async () => {
  await withFormed('true');
  const refused = await team('--unit', SECOND);
  expect(refused.stderr).toContain('Đoàn kiểm tra số 2 (kế hoạch không ghi số, ngày quyết định)');
  const { status, stdout } = await team('--unit', SECOND, '--copy');
  expect(status).toBe(0);
  expect(stdout).toMatch(/Số: {8}\/QĐ-SNV/);
  expect(stdout).toMatch(/ngày {5}tháng {5}năm 2026/);
});

it('says that the decision of the plan itself formed the team, and splits its number at the first stroke', async () => {
  await withFormed('{ number: 00/QĐ-UBND, date: 2026-03-10 }');
  const refused = await team('--unit', SECOND);
  expect(refused.stderr).toContain('00/QĐ-UBND ngày 10/03/2026, chính là quyết định ban hành kế hoạch');
  expect((await team('--unit', SECOND, '--copy')).stdout).toContain('Số: 00/QĐ-UBND');
});

it('prints copies only of what the plan records with its number', async () => {
  const { status, stderr } = await run([
    'letter',
    'notice',
    EXAMPLE,
    '--all',
    '--copy',
    '-o',
    folder.at('x'),
  ]);
  expect(status).toBe(2);
  expect(stderr).toContain('tùy chọn này chỉ dùng với: team');
});
