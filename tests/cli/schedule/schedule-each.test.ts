import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();
const home = process.cwd();
beforeEach(async () => {
  process.chdir(folder.at('.'));
  await plan('a.yaml', 'ke-hoach-a');
  await plan('b.yaml', 'ke-hoach-b', (text) => text.replace(/^name: .*/m, 'name: Kế hoạch B'));
});
afterEach(() => {
  process.chdir(home);
});

/** The real plan under another id. */
async function plan(name: string, id: string, change: (text: string) => string = String): Promise<void> {
  await folder.write(name, change((await realPlan()).replace('id: vinh-long-2021', `id: ${id}`)));
}

const BROKEN = (text: string) => text.replace('- so-tu-phap\n', '- so-tu-phap-xyz\n');

/** Every file below a folder, in order. */
async function filesIn(name: string): Promise<string[]> {
  const entries = await readdir(name, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map((entry) => path.relative(name, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

describe('the plans of a folder', () => {
  it('are scheduled in turn, with what is no plan left aside, and counted at the end', async () => {
    await folder.write('danh-muc.yaml', 'cchc-directory: 1\n');
    await folder.write('khác.yaml', 'cchcx: 1\n');
    const { status, stdout, stderr } = await run(['schedule', '.']);
    const each = [await run(['schedule', 'a.yaml']), await run(['schedule', 'b.yaml'])];
    expect(status).toBe(0);
    expect(stdout).toBe(each.map((one) => one.stdout).join('\n'));
    expect(stderr).toBe('2 kế hoạch: 2 xếp đủ.\n');
    expect((await run(['schedule', '.', '--quiet'])).stderr).toBe('');
  });

  it.each([[['b.yaml', 'a.yaml']], [['b.yaml', './b.yaml', '[ab].yaml']]])(
    'may be named each, or by a pattern, in this order and once: %j',
    async (words) => {
      const { stdout } = await run(['schedule', ...words, '--format', 'json']);
      const { schedules } = JSON.parse(stdout) as {
        readonly schedules: readonly { readonly plan: string }[];
      };
      expect(schedules.map((one) => one.plan)).toEqual(['ke-hoach-b', 'ke-hoach-a']);
    },
  );

  it('are one as ever where only one is there', async () => {
    await mkdir('một');
    await writeFile('một/a.yaml', await readFile('a.yaml', 'utf8'));
    await folder.write(
      'một/danh-muc/vinh-long-2021.yaml',
      await readFile('danh-muc/vinh-long-2021.yaml', 'utf8'),
    );
    const { stdout } = await run(['schedule', 'một', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ format: 1, plan: 'ke-hoach-a' });
  });

  it('are each as alone in JSON, also one that has errors', async () => {
    await plan('c.yaml', 'ke-hoach-c', BROKEN);
    const { status, stdout, stderr } = await run(['schedule', '.', '--format', 'json']);
    const each = [];
    for (const name of ['a.yaml', 'b.yaml', 'c.yaml'])
      each.push(JSON.parse((await run(['schedule', name, '--format', 'json'])).stdout));
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({ format: 1, schedules: each });
    expect(stderr).toContain('c.yaml:\nc.yaml:100:1');
    expect(stderr).toMatch(/3 kế hoạch: 2 xếp đủ, 1 không lập được lịch\.\n$/);
  });

  it('keep their places in JSON where one has errors before others', async () => {
    await plan('a.yaml', 'ke-hoach-a', BROKEN);
    const { stdout } = await run(['schedule', '.', '--format', 'md']);
    expect(stdout).toBe((await run(['schedule', 'b.yaml', '--format', 'md'])).stdout);
  });

  it('tell of visits that have no place below the name of their plan, unless the result does', async () => {
    await plan(
      'b.yaml',
      'ke-hoach-b',
      (text) =>
        `${text}\nschedule:\n  closed:\n    - { from: 2021-01-01, to: 2021-12-31, reason: bận, units: [so-tu-phap] }\n`,
    );
    const shown = await run(['schedule', '.']);
    expect(shown.status).toBe(1);
    expect(shown.stderr).toBe('2 kế hoạch: 1 xếp đủ, 1 còn cuộc chưa xếp được (1 cuộc).\n');
    const { status, stderr } = await run(['schedule', '.', '-o', 'lich/', '--format', 'csv', '--lang', 'en']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^b\.yaml:\nVisits not placed: 1 \(.*\)\.\nTo see why: cchc schedule b\.yaml\n/);
    expect(stderr).toMatch(
      /Plans: 2; with every visit placed: 1; with visits not placed: 1 \(visits: 1\)\.\n$/,
    );
  });
});

describe('the files of several schedules', () => {
  it.each([
    [
      ['-o', 'lich/', '-f', 'ics'],
      ['lich-ke-hoach-a.ics', 'lich-ke-hoach-b.ics'],
    ],
    [
      ['-o', 'lich'],
      ['lich-ke-hoach-a.txt', 'lich-ke-hoach-b.txt'],
    ],
    [
      ['-o', 'lich/{plan}.ics', '-o', 'lich/{plan}/x.xlsx'],
      ['ke-hoach-a.ics', 'ke-hoach-a/x.xlsx', 'ke-hoach-b.ics', 'ke-hoach-b/x.xlsx'],
    ],
    [
      ['-o', 'lich/tất cả.json', '-o', 'lich/tất cả.md'],
      ['tất cả.json', 'tất cả.md'],
    ],
    [
      ['--split', 'team', '-o', 'lich'],
      ['ke-hoach-a/lich-doan-kiem-tra.ics', 'ke-hoach-b/lich-doan-kiem-tra.ics'],
    ],
    [
      ['--split', 'team', '-o', 'lich/{plan}-x/'],
      ['ke-hoach-a-x/lich-doan-kiem-tra.ics', 'ke-hoach-b-x/lich-doan-kiem-tra.ics'],
    ],
  ])('are called by the ids of plans: %j', async (words, files) => {
    const { status, stdout, stderr } = await run(['schedule', '.', ...words]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toMatch(/^Đã ghi lich/);
    expect(await filesIn('lich')).toEqual(files.map((name) => name.normalize('NFC')));
  });

  it('hold the same bytes as those of each alone, also with {plan} for one plan', async () => {
    const words = ['-o', 'x/{plan}.html', '-o', 'x/{plan}.csv', '-o', 'x/'];
    expect((await run(['schedule', '.', ...words])).status).toBe(0);
    for (const name of ['a', 'b']) {
      const alone = words.map((word) => word.replace('x/', 'y/'));
      expect((await run(['schedule', `${name}.yaml`, ...alone])).status).toBe(0);
    }
    expect(await filesIn('y')).toEqual(await filesIn('x'));
    for (const file of await filesIn('x'))
      expect(await readFile(`x/${file}`, 'utf8')).toBe(await readFile(`y/${file}`, 'utf8'));
  });

  it('are written of the plans without errors', async () => {
    await plan('a.yaml', 'ke-hoach-a', BROKEN);
    const { status, stderr } = await run(['schedule', '.', '-o', 'lich/']);
    expect(status).toBe(1);
    expect(stderr).toContain('lỗi CC202');
    expect(await filesIn('lich')).toEqual(['lich-ke-hoach-b.txt']);
  });

  it('are not written where two plans have one id, and where some exist, unless forced', async () => {
    await folder.write('lich/lich-ke-hoach-b.ics', 'của người khác');
    const words = ['schedule', '.', '-o', 'lich/', '-f', 'ics'];
    const exists = await run(words);
    expect(exists.status).toBe(2);
    expect(exists.stderr).toMatch(/Lỗi: tệp lich.lich-ke-hoach-b\.ics đã có, không ghi đè/);
    expect(await filesIn('lich')).toEqual(['lich-ke-hoach-b.ics']);

    await plan('b.yaml', 'ke-hoach-a');
    const clash = await run([...words, '--force', '--lang', 'en']);
    expect(clash.status).toBe(2);
    expect(clash.stderr).toMatch(
      /Error: a\.yaml and b\.yaml would both be written to lich.lich-ke-hoach-a\.ics, so nothing is\.\nThe two plans have one id/,
    );
    expect(await filesIn('lich')).toEqual(['lich-ke-hoach-b.ics']);

    await plan('b.yaml', 'ke-hoach-b');
    expect((await run([...words, '--force'])).status).toBe(0);
    expect(await readFile('lich/lich-ke-hoach-b.ics', 'utf8')).toContain('BEGIN:VCALENDAR');
  });
});

describe('of several plans', () => {
  it.each([
    [['.', '--previous', 'lich.json'], '--previous chỉ dùng với một kế hoạch, ở đây có nhiều'],
    [['.', '--stdin-name', 'x.yaml'], '--stdin-name chỉ dùng với một kế hoạch, ở đây có nhiều'],
    [['.', '-'], 'đầu vào chuẩn (-) là một kế hoạch'],
    [['-', '-o', '{plan}.ics'], 'đầu vào chuẩn (-) là một kế hoạch'],
    [['.', '-f', 'ics'], 'định dạng ics không gộp lịch của 2 kế hoạch vào một chỗ được'],
    [['.', '-o', 'x.xlsx'], 'Ghi mỗi kế hoạch một tệp: -o "lich/{plan}.xlsx"; gộp được: text, json, md'],
    [['.', '-o', '{plan}.yaml'], 'không ghi kết quả vào'],
    [['.', '-o', '{plan}.ics', '-f', 'csv'], '--format csv trái với đuôi tệp'],
    [['.', '--attendees', '-o', 'x/'], '--attendees chỉ dùng với định dạng ics'],
    [['.', 'không-có.yaml'], 'không có tệp không-có.yaml'],
    [['danh-muc'], 'không tìm thấy kế hoạch nào trong "danh-muc"'],
  ])('%j is refused', async (words, told) => {
    await folder.write('lich.json', '{}');
    const { status, stdout, stderr } = await run(['schedule', ...words]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(told);
  });

  it('one that is no plan, or is not there for all, keeps the others from nothing', async () => {
    await folder.write('danh-muc.yaml', 'cchc-directory: 1\n');
    const { status, stdout, stderr } = await run(['schedule', 'a.yaml', 'danh-muc.yaml', '--lang', 'en']);
    expect(status).toBe(2);
    expect(stdout).toContain('Sở Tư pháp');
    expect(stderr).toMatch(/^danh-muc\.yaml:\nError: danh-muc\.yaml is a directory, not a plan\.\n/);
  });
});
