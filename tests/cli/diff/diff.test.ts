import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { workInCopy } from '../folder.ts';
import { planOfJuly } from '../plan-of-july.ts';
import { run } from '../run.ts';
import { amendedPlan } from './amended-plan.ts';
import { changesBetween, type ChangeValue } from './changes-between.ts';

const PLAN = 'plans/vinh-long-2021.yaml';
const AMENDED = 'plans/sua.yaml';

workInCopy();

beforeAll(async () => {
  await writeFile(AMENDED, await amendedPlan());
  await writeFile('plans/ban-sao.yaml', await readFile(PLAN, 'utf8'));
  await writeFile('plans/thang-sau.yaml', await planOfJuly({ closed: '' }));
  await writeFile('plans/thang-bay.yaml', await planOfJuly());
  await run(['schedule', PLAN, '-o', 'lich.json']);
  await run(['schedule', 'plans/thang-sau.yaml', '-o', 'thang-sau.json']);
});

describe('cchc diff', () => {
  it('finds nothing between a plan and its copy, and between a plan and its schedule', async () => {
    expect(await changesBetween(PLAN, 'plans/ban-sao.yaml')).toEqual([]);
    expect(await changesBetween('lich.json', PLAN)).toEqual([]);
    expect(await changesBetween(PLAN, 'lich.json')).toEqual([]);
    const { stdout, status } = await run(['diff', 'lich.json', PLAN]);
    expect(status).toBe(0);
    expect(stdout).toContain('Không có thay đổi nào.');
  });

  it.each(['vi', 'en'])('tells what an amended plan changes, on 80 columns, in %s', async (lang) => {
    const { stdout, status, stderr } = await run(['diff', PLAN, AMENDED, '--lang', lang, '--no-color'], {
      columns: 80,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').filter((line) => Array.from(line.normalize('NFC')).length > 80)).toEqual([]);
    await expect(stdout).toMatchFileSnapshot(`../../golden/difference/amended.${lang}.txt`);
  });

  it.each(['md', 'json'] as const)('tells the same as %s', async (format) => {
    const { stdout } = await run(['diff', PLAN, AMENDED, '--format', format]);
    await expect(stdout).toMatchFileSnapshot(`../../golden/difference/amended.${format}`);
  });

  it('tells how a deadline is counted now, also where one side is a saved schedule', async () => {
    const text = await readFile(PLAN, 'utf8');
    await writeFile('plans/han.yaml', text.replace('    count: 20\n', '    count: 15\n'));
    await run(['schedule', 'plans/han.yaml', '-o', 'han.json']);
    for (const [from, to] of [
      ['lich.json', 'han.json'],
      ['lich.json', 'plans/han.yaml'],
      [PLAN, 'han.json'],
    ] as const) {
      const changes = await changesBetween(from, to);
      expect(changes).toMatchObject([
        {
          kind: 'changed',
          name: 'thời hạn “Báo cáo kết quả khắc phục, chấn chỉnh”',
          old: { count: 20, measure: 'working-day', after: 'conclusion-received' },
          new: { count: 15, measure: 'working-day', after: 'conclusion-received' },
          lawful: true,
        },
      ]);
      expect(changes[0]?.mustBeTold).toHaveLength(9);
    }
  });

  it('tells what moves between a saved schedule and the plan of today, with why and until when', async () => {
    const words = ['diff', 'thang-sau.json', 'plans/thang-bay.yaml', '--as-of', '2021-07-12'];
    const { stdout } = await run([...words, '--no-color'], { columns: 80 });
    await expect(stdout).toMatchFileSnapshot('../../golden/difference/july.txt');
  });

  it('claims of a saved visit that was held elsewhere neither a new notice nor that anybody must be told', async () => {
    const march = 'plans/so-theo-doi/lich-2021-03.json';
    const july = await readFile('plans/so-theo-doi/lich-2021-07.json', 'utf8');
    // A file of an earlier version does not say which visits were held.
    await writeFile('khong-ghi.json', july.replace(/^ *"held": .*\n/gm, ''));
    await writeFile('giua-nam.json', july);
    const ofDepartment = (changes: readonly ChangeValue[]) =>
      changes.filter(({ visit }) => visit === 'so-giao-thong-van-tai');
    const moved = {
      kind: 'moved',
      old: { date: '2021-05-05' },
      mustBeTold: [],
      notifyBy: null,
      lawful: true,
    };
    const told = ofDepartment(await changesBetween(march, 'giua-nam.json'));
    expect(told).toMatchObject([{ ...moved, reason: 'đã kiểm tra vào ngày ấy' }]);
    const untold = ofDepartment(await changesBetween(march, 'khong-ghi.json'));
    expect(untold).toMatchObject([moved]);
    expect(untold[0]).not.toHaveProperty('reason');
  });
});
