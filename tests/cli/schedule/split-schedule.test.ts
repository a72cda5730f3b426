import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../run.ts';

const PLAN = 'plans/vinh-long-2021.yaml';
const EXAMPLE = 'plans/vi-du-hai-cap-2026.yaml';

let folder = '';
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'tách lịch ')), 'lịch riêng');
});
afterEach(() => rm(path.dirname(folder), { recursive: true }));

/** The uids of a file of the folder, without the plan. */
async function uidsOf(name: string): Promise<string[]> {
  const text = await readFile(path.join(folder, name), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event).uid.replace(/\/[^/]*$/, ''));
}

describe('cchc schedule --split unit', () => {
  it('gives each unit its own visits and what it owes, and says how many files', async () => {
    const { status, stdout, stderr } = await run(['schedule', PLAN, '--split', 'unit', '-o', folder]);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: '',
      stderr: `Đã ghi 15 tệp .ics vào ${folder}.\n`,
    });
    expect(await readdir(folder)).toHaveLength(15);
    expect(await uidsOf('lich-so-tu-phap.ics')).toEqual(['visit/so-tu-phap', 'deadline/report/so-tu-phap']);
    expect(await uidsOf('lich-huyen-tam-binh.ics')).toEqual([
      'visit/huyen-tam-binh',
      'deadline/report/huyen-tam-binh',
      'deadline/naming/huyen-tam-binh#1',
      'deadline/naming/huyen-tam-binh#2',
    ]);
    const text = await readFile(path.join(folder, 'lich-so-xay-dung.ics'), 'utf8');
    expect(text).not.toContain('Sở Tư pháp');
  });

  it('makes no folder where there is nothing to write, and says why', async () => {
    const elsewhere = await mkdtemp(path.join(tmpdir(), 'ke-hoach-'));
    const plan = path.join(elsewhere, 'plan.yaml');
    const units = 'units:\n  - { level: province, form: unannounced, units: [so-tai-chinh] }\n';
    const text = await readFile(PLAN, 'utf8');
    await cp('plans/danh-muc', path.join(elsewhere, 'danh-muc'), { recursive: true });
    await writeFile(plan, text.replace(/^units:[^]*?(?=^window:)/m, units));
    const { stderr } = await run(['schedule', plan, '--split', 'unit', '-o', folder]);
    expect(stderr).toContain('Kế hoạch chưa nêu cuộc kiểm tra nào có báo trước.');
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
    await rm(elsewhere, { recursive: true });
  });

  it('tells no unit of unannounced visits', async () => {
    const { status, stderr } = await run([
      'schedule',
      EXAMPLE,
      '--split',
      'unit',
      '--internal',
      '-o',
      folder,
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('không được biết trước');
  });

  it('overwrites no file, and writes none of the others then', async () => {
    await run(['schedule', PLAN, '--split', 'unit', '-o', folder]);
    for (const name of await readdir(folder))
      if (name !== 'lich-so-tu-phap.ics') await rm(path.join(folder, name));
    const { status, stderr } = await run(['schedule', PLAN, '--split', 'unit', '-o', folder]);
    expect(status).toBe(2);
    expect(stderr).toContain('lich-so-tu-phap.ics đã có');
    expect(await readdir(folder)).toEqual(['lich-so-tu-phap.ics']);
    expect((await run(['schedule', PLAN, '--split', 'unit', '--force', '-o', folder])).status).toBe(0);
    expect(await readdir(folder)).toHaveLength(15);
  });
});

describe('cchc schedule --split team', () => {
  it('gives each team its visits with all their deadlines; all files together are the whole', async () => {
    await run(['schedule', EXAMPLE, '--split', 'team', '--internal', '-o', folder]);
    const names = await readdir(folder);
    expect(names.length).toBeGreaterThan(1);
    const split = (await Promise.all(names.map(uidsOf))).flat();
    const whole = path.join(folder, 'ca.ics');
    await run(['schedule', EXAMPLE, '--internal', '-o', whole]);
    const visits = (await uidsOf('ca.ics')).filter((uid) => uid.startsWith('visit/'));
    expect(split.filter((uid) => uid.startsWith('visit/')).sort()).toEqual(visits.sort());
    expect(split.some((uid) => uid.startsWith('deadline/notice/'))).toBe(true);
  });
});

describe('--split', () => {
  it.each([
    [['--split', 'huyen', '-o', 'x'], 'chỉ có unit, team'],
    [['--split', 'unit'], 'cần một -o nêu thư mục'],
    [['--split', 'unit', '-o', 'lich.ics'], 'cần một -o nêu thư mục'],
    [['--split', 'unit', '-o', 'a', '-o', 'b'], 'cần một -o nêu thư mục'],
    [['--split', 'unit', '-o', 'a', '--format', 'csv'], 'không dùng với --format csv'],
  ])('refuses %j', async (words, said) => {
    const { status, stdout, stderr } = await run(['schedule', PLAN, ...words]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  it('says so where the folder cannot be made', async () => {
    const file = path.join(path.dirname(folder), 'tệp');
    await writeFile(file, '');
    const { status, stderr } = await run(['schedule', PLAN, '--split', 'team', '-o', path.join(file, 'x')]);
    expect(status).toBe(2);
    expect(stderr).toContain('không ghi được');
  });
});
