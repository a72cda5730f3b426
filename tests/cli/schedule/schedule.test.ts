import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../run.ts';

const PLAN = 'plans/vinh-long-2021.yaml';
const EXAMPLE = 'plans/vi-du-hai-cap-2026.yaml';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lịch kiểm tra '));
});
afterEach(() => rm(folder, { recursive: true }));

describe('cchc schedule', () => {
  it('writes the format of the extension, whole, and never over a file without --force', async () => {
    const file = path.join(folder, 'lịch.csv');
    expect((await run(['schedule', PLAN, '-o', file])).status).toBe(0);
    const first = await readFile(file, 'utf8');
    expect(first.startsWith('\ufeffMã,')).toBe(true);

    await writeFile(file, 'của người khác');
    const refused = await run(['schedule', PLAN, '-o', file]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('--force');
    expect(await readFile(file, 'utf8')).toBe('của người khác');

    expect((await run(['schedule', PLAN, '-o', file, '--force'])).status).toBe(0);
    expect(await readFile(file, 'utf8')).toBe(first);
    expect(await readdir(folder)).toEqual(['lịch.csv']);
  });

  it.each(['lich.html', 'lich.htm', 'lich.svg'])(
    'writes a page or a picture to %s, and says no more',
    async (name) => {
      const file = path.join(folder, name);
      expect(await run(['schedule', PLAN, '-o', file])).toEqual({
        status: 0,
        stdout: '',
        stderr: `Đã ghi ${file}.\n`,
      });
      expect((await run(['schedule', PLAN, '-o', file, '--force', '-q'])).stderr).toBe('');
      expect(await readFile(file, 'utf8')).toContain(name.endsWith('.svg') ? '<svg ' : '<!DOCTYPE html>');
    },
  );

  it('says so when a file cannot be written', async () => {
    const { status, stderr } = await run(['schedule', PLAN, '-o', path.join(PLAN, 'lich.md')]);
    expect(status).toBe(2);
    expect(stderr).toContain('không ghi được');
  });

  it('keeps every trip where it was when given its own result, and counts the revision', async () => {
    const file = path.join(folder, 'lich.json');
    await run(['schedule', PLAN, '-o', file]);
    const before = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    const { stdout } = await run(['schedule', PLAN, '--previous', file, '--format', 'json']);
    const after = JSON.parse(stdout) as { revision: number; displacement: number; trips: { why: string }[] };
    expect(after).toMatchObject({ revision: 1, displacement: 0 });
    expect(after.trips.every(({ why }) => why === 'previous')).toBe(true);
    const starts = (value: { trips?: unknown }) =>
      (value.trips as { id: string; start: unknown }[]).map(({ id, start }) => ({ id, start }));
    expect(starts(after)).toEqual(starts(before));
  });

  it.each([
    'không phải JSON',
    '[]',
    '{"revision": -1, "trips": []}',
    '{"revision": 0, "trips": [{"id": 1}]}',
  ])('refuses %s as a previous schedule', async (text) => {
    const file = path.join(folder, 'cu.json');
    await writeFile(file, text);
    const { status, stderr } = await run(['schedule', PLAN, '--previous', file]);
    expect(status).toBe(2);
    expect(stderr).toContain('không phải là lịch đã lưu');
  });

  it('moves trips that notice can no longer reach when time has passed', async () => {
    const { status, stdout } = await run(['schedule', PLAN, '--as-of', '01/06/2021', '--format', 'json']);
    expect(status).toBe(0);
    const { asOf, visits } = JSON.parse(stdout) as { asOf: string; visits: { start: { date: string } }[] };
    expect(asOf).toBe('2021-06-01');
    expect(visits.every(({ start }) => start.date >= '2021-06-22')).toBe(true);
  });

  it('shows unannounced visits only with --internal', async () => {
    const shown = await run(['schedule', EXAMPLE, '--format', 'json', '--explain']);
    expect(shown.stdout).not.toMatch(/unannounced"|đột xuất/);
    const internal = await run(['schedule', EXAMPLE, '--format', 'json', '--internal']);
    expect(internal.stdout).toContain('"form": "unannounced"');
  });

  it('reads a plan from standard input, with its directory beside the working directory', async () => {
    const text = (await readFile(PLAN, 'utf8')).replace('danh-muc/', 'plans/danh-muc/');
    const { status, stdout } = await run(['schedule', '-'], { stdin: text });
    expect(status).toBe(0);
    expect(stdout).toContain('15 cuộc kiểm tra');
  });

  it('tells the problems of an invalid plan and schedules nothing', async () => {
    const text = (await readFile(PLAN, 'utf8'))
      .replace('danh-muc/', 'plans/danh-muc/')
      .replace('- so-tu-phap', '- so-tu-phap-xyz');
    const told = await run(['schedule', '-'], { stdin: text });
    expect(told.status).toBe(1);
    expect(told.stdout).toBe('');
    expect(told.stderr).toContain('so-tu-phap-xyz');
    const json = await run(['schedule', '-', '--format', 'json'], { stdin: text });
    expect(JSON.parse(json.stdout)).toMatchObject({
      plan: 'vinh-long-2021',
      trips: [],
      visits: [],
      optimal: false,
    });
  });

  it('does not read a directory outside the folder of the plan', async () => {
    const text = (await readFile(PLAN, 'utf8')).replace(/^directory: .*$/m, 'directory: ../../etc/passwd');
    const { status, stderr } = await run(['schedule', '-'], { stdin: text });
    expect(status).toBe(1);
    expect(stderr).toContain('CC115');
  });
});
