import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { day, edited, type Put, text } from '../../formats/of/status/register/edited.ts';
import { folderForEach } from '../folder.ts';
import { planOfJuly } from '../plan-of-july.ts';
import { run } from '../run.ts';
import { planIn } from './records-of.ts';

const folder = folderForEach();

const NOTIFIED = 'notified so-tu-phap --on 2021-03-20 --visit 2021-04-12 --number 045/SNV-CCHC'.split(' ');

/** A plan with one notice on record, and its register as somebody left it. */
async function registerAfter(cells: Readonly<Record<string, Put>>) {
  const recorded = await planIn(folder);
  await recorded.record(NOTIFIED);
  const file = folder.at('sổ theo dõi.xlsx');
  const { status, stderr } = await run(['status', recorded.file, '--as-of', '2021-04-01', '-o', file]);
  expect(stderr).toBe(`Đã ghi ${file}.\n`);
  expect(status).toBe(0);
  await writeFile(file, edited(await readFile(file), cells));
  return { ...recorded, register: file };
}

const VISITED = {
  K5: day('2021-04-12'),
  L5: day('2021-04-13'),
  M5: text('01/BB-ĐKT'),
  N5: day('2021-04-13'),
};

describe('the register in Excel', () => {
  it('adds what was filled in to the file of facts', async () => {
    const { record, register, facts } = await registerAfter(VISITED);
    expect(await record([register])).toEqual({
      status: 0,
      stdout:
        'Đã ghi (ô K5): Sở Tư pháp, kiểm tra, 12/04/2021 – 13/04/2021\nĐã ghi (ô M5): Sở Tư pháp, ký biên bản, 13/04/2021, số 01/BB-ĐKT\n',
      stderr: '',
    });
    expect((await facts()).split('  - fact: ').slice(2)).toEqual([
      'visited\n    unit: so-tu-phap\n    on: 2021-04-12\n    to: 2021-04-13\n',
      'minutes\n    unit: so-tu-phap\n    on: 2021-04-13\n    number: 01/BB-ĐKT\n',
    ]);
    expect(await record([register])).toEqual({ status: 0, stdout: 'Sổ không có gì mới.\n', stderr: '' });
  });

  it('only shows what would be added with --dry-run', async () => {
    const { record, register, records } = await registerAfter(VISITED);
    const before = await records();
    const { status, stdout } = await record([register, '--dry-run']);
    expect(status).toBe(0);
    expect(stdout).toContain('+   - fact: visited\n+     unit: so-tu-phap\n');
    expect(await records()).toBe(before);
  });

  it('adds nothing while any cell is doubtful, and tells each', async () => {
    const { record, register, records } = await registerAfter({
      ...VISITED,
      P5: text('20/04/2021'),
      J6: day('2012-04-01'),
    });
    const before = await records();
    const { status, stdout, stderr } = await record([register]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      [
        `${register}: trang "Sổ theo dõi", ô P5: là chữ "20/04/2021", không phải ngày`,
        '  Xóa ô rồi gõ lại ngày, ví dụ 17/05/2021; ngày nằm giữa ô thì Excel đã hiểu là ngày.',
        `${register}: trang "Sổ theo dõi", ô J6: ngày 01/04/2012 quá xa năm của kế hoạch`,
        '  Ghi một ngày từ 01/01/2020 đến 31/12/2024.',
        '',
        'Chưa ghi gì: còn 2 chỗ chưa rõ. Sửa trong tệp rồi ghi lại.\n',
      ].join('\n'),
    );
    expect(await records()).toBe(before);
  });

  it('adds nothing where the plan would have a new error', async () => {
    const { record, register, records } = await registerAfter({
      O5: text('045/SNV-CCHC'),
      P5: day('2021-04-20'),
    });
    const before = await records();
    const { status, stderr } = await record([register]);
    expect(status).toBe(1);
    expect(stderr).toContain('Chưa ghi gì. Sửa lỗi nêu trên rồi ghi lại.');
    expect(await records()).toBe(before);
  });

  it('of another plan, of another kind, or that is not there is told as such', async () => {
    const { register } = await registerAfter({});
    const other = await run(['record', register, 'plans/vi-du-hai-cap-2026.yaml', '--lang', 'en']);
    expect(other.status).toBe(1);
    expect(other.stderr).toContain(
      'is the register of the plan "vinh-long-2021", not of "vi-du-hai-cap-2026"',
    );
    const { record } = await planIn(folder);
    const macros = await folder.write('sổ.xlsm', 'x');
    expect((await record([macros])).stderr).toContain('không phải tệp Excel');
    expect(await record([folder.at('không có.xlsx')])).toMatchObject({ status: 2 });
  });

  it('corrects what the list of the plan tells, and adds nothing the second time', async () => {
    const { record, file, facts } = await planIn(folder, await planOfJuly());
    const register = folder.at('sổ.xlsx');
    await run(['status', file, '--as-of', '2021-07-12', '-o', register]);
    const written = await readFile(register);
    await writeFile(register, edited(written, { R5: day('2021-04-29') }));
    const { status, stderr } = await record([register]);
    expect([status, stderr]).toEqual([0, '']);
    expect(await facts()).toBe(
      '  - fact: conclusion-received\n    unit: so-tu-phap\n    on: 2021-04-29\n    corrects: 2021-04-28\n',
    );
    expect((await record([register])).stdout).toBe('Sổ không có gì mới.\n');
  });

  it('takes no flags of facts', async () => {
    const { record, register } = await registerAfter({});
    const { status, stderr } = await record([register, '--on', '2021-04-01']);
    expect(status).toBe(2);
    expect(stderr).toContain('không dùng --on');
  });
});
