import { writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { realPlan, workInCopy } from '../folder.ts';
import { run } from '../run.ts';

const PLAN = 'plans/vinh-long-2021.yaml';

workInCopy();

beforeAll(async () => {
  await run(['schedule', PLAN, '-o', 'lich.json']);
  await run(['schedule', 'plans/vi-du-hai-cap-2026.yaml', '-o', 'lich-khac.json']);
  await writeFile('khong-phai-lich.json', '{ "trips": 1 }');
  await writeFile('plans/hong.yaml', 'cchc: 1\nid: [');
  await writeFile(
    'plans/sai.yaml',
    (await realPlan()).replace('  date: 2021-01-13\n', '  date: 2021-13-13\n'),
  );
  await writeFile('plans/loi.yaml', (await realPlan()).replace('so-tu-phap\n', 'so-khong-co\n'));
  const refused = await run(['schedule', 'plans/loi.yaml', '--format', 'json']);
  await writeFile('lich-loi.json', refused.stdout);
  for (const file of ['lich-moi.json', 'lich-moi']) await writeFile(file, '{"format": 2, "visits": []}\n');
});

describe('cchc diff', () => {
  it.each([
    ['two names of one file', PLAN, './plans/../plans/vinh-long-2021.yaml', 'cùng một tệp'],
    ['standard input twice', '-', '-', 'cùng một tệp'],
    ['a directory', PLAN, 'plans/danh-muc/vinh-long-2021.yaml', 'là danh mục cơ quan, không phải kế hoạch'],
    ['a schedule of another plan', 'lich-khac.json', PLAN, 'là của kế hoạch "vi-du-hai-cap-2026"'],
    ['schedules of two plans', 'lich.json', 'lich-khac.json', 'là của kế hoạch "vinh-long-2021"'],
    ['a plan against the schedule of another', PLAN, 'lich-khac.json', 'còn lich-khac.json là của'],
    ['JSON that is no schedule', 'khong-phai-lich.json', PLAN, 'không phải là lịch đã lưu'],
    ['a schedule without visits, of a plan with errors', 'lich-loi.json', PLAN, 'không phải là lịch đã lưu'],
    ['a schedule of a later version', 'lich-moi.json', PLAN, 'do phiên bản cchc mới hơn lưu'],
    ['a schedule of a later version without its ending', PLAN, 'lich-moi', 'do phiên bản cchc mới hơn lưu'],
    ['a file that is not there', 'khong-co.yaml', PLAN, 'khong-co.yaml'],
    ['an empty name', '', PLAN, 'để trống'],
  ])('refuses %s', async (_, from, to, said) => {
    const { status, stdout, stderr } = await run(['diff', from, to]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('    at ');
  });

  it('asks for both files', async () => {
    expect((await run(['diff', PLAN])).status).toBe(2);
    expect((await run(['diff', PLAN, 'lich.json', 'lich-khac.json'])).status).toBe(2);
  });

  it.each([
    ['a broken plan', 'plans/hong.yaml', PLAN, 'CC101'],
    ['a plan of which too much is wrong', PLAN, 'plans/sai.yaml', 'CC107'],
    ['a plan with errors against a schedule', 'lich.json', 'plans/loi.yaml', 'CC202'],
    ['a schedule against a plan with errors', 'plans/loi.yaml', 'lich.json', 'CC202'],
  ])('tells what is wrong with %s', async (_, from, to, code) => {
    const { status, stdout, stderr } = await run(['diff', from, to]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(code);
    const asJson = await run(['diff', from, to, '--format', 'json']);
    expect(asJson).toMatchObject({ status: 1, stderr });
    const { diagnostics, ...rest } = JSON.parse(asJson.stdout) as { diagnostics: { code: string }[] };
    expect(rest).toEqual({ format: 1, from, to, changes: [] });
    expect(diagnostics.map((one) => one.code)).toContain(code);
  });

  it('tells in JSON what is wrong with a plan that is compared all the same', async () => {
    const { status, stdout } = await run(['diff', PLAN, 'plans/loi.yaml', '--format', 'json']);
    expect(status).toBe(0);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; file: string }[] };
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'CC202', file: 'plans/loi.yaml' }));
  });

  it('compares what two plans say though one of them cannot be scheduled, and says so', async () => {
    const { status, stdout } = await run(['diff', PLAN, 'plans/loi.yaml']);
    expect(status).toBe(0);
    expect(stdout).toContain('Bổ sung so-khong-co vào danh sách kiểm tra');
    expect(stdout).toContain('plans/loi.yaml còn lỗi nên chưa so sánh được ngày kiểm tra');
  });

  it('reads a plan or a schedule from standard input, by the name that it is given', async () => {
    const { stdout: saved } = await run(['schedule', PLAN, '--format', 'json']);
    const schedule = await run(['diff', '-', PLAN], { stdin: saved });
    expect(schedule).toMatchObject({ status: 0, stderr: '' });
    const plan = await run(['diff', '-', 'lich.json', '--stdin-name', 'plans/cu.yaml'], {
      stdin: await realPlan(),
    });
    expect(plan).toMatchObject({ status: 0, stderr: '' });
    expect(plan.stdout).toContain('Không có thay đổi nào.');
  });

  it('writes to a file, whose ending is its format, and never over one without --force', async () => {
    expect(await run(['diff', 'lich.json', PLAN, '-o', 'khac.md'])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'Đã ghi khac.md.\n',
    });
    expect((await run(['diff', 'lich.json', PLAN, '-o', 'khac.md'])).status).toBe(2);
    expect((await run(['diff', 'lich.json', PLAN, '-o', 'khac.md', '--force'])).status).toBe(0);
  });
});
