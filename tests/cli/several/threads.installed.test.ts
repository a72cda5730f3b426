import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();

// With more threads than one, however many the machine has.
vi.mock('node:os', async (load) => ({ ...(await load<object>()), availableParallelism: () => 3 }));

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `ke-hoach-${letter}`);

/** Six plans, of which the third has errors, and a week is closed in each other one. */
async function writePlans(): Promise<readonly string[]> {
  const text = await realPlan();
  const files = [];
  for (const [at, id] of IDS.entries()) {
    const closed = `\nschedule:\n  closed:\n    - { from: 2021-0${4 + at}-05, to: 2021-0${4 + at}-11, reason: bận }\n`;
    const named = `${text.replace('id: vinh-long-2021', `id: ${id}`)}${closed}`;
    files.push(
      await folder.write(`${id}.yaml`, at === 2 ? named.replace('- so-tu-phap\n', '- so-x\n') : named),
    );
  }
  return files;
}

describe('several plans in threads', () => {
  it('are as each by itself, in their order', async () => {
    expect(availableParallelism()).toBe(3);
    const files = await writePlans();
    const { status, stdout, stderr } = await run(['schedule', ...files, '--format', 'json']);
    expect(status).toBe(1);
    const { schedules } = JSON.parse(stdout) as { readonly schedules: readonly unknown[] };
    for (const [at, file] of files.entries())
      expect(schedules[at]).toEqual(JSON.parse((await run(['schedule', file, '--format', 'json'])).stdout));
    expect(stderr).toContain('ke-hoach-c.yaml:\n');
    expect(stderr).toMatch(/6 kế hoạch: 5 xếp đủ, 1 không lập được lịch\.\n$/);
  });

  it('write the same bytes as each by itself, of formats that are bytes too', async () => {
    const files = await writePlans();
    const to = (name: string) =>
      ['xlsx', 'ics'].flatMap((ending) => ['-o', folder.at(`${name}/{plan}.${ending}`)]);
    expect((await run(['schedule', ...files, ...to('cùng')])).status).toBe(1);
    for (const file of files) await run(['schedule', file, ...to('riêng')]);
    const names = await readdir(folder.at('cùng'));
    expect(names).toHaveLength(10);
    expect(await readdir(folder.at('riêng'))).toEqual(names);
    for (const name of names)
      expect(await readFile(folder.at(`cùng/${name}`))).toEqual(await readFile(folder.at(`riêng/${name}`)));
  });

  it('write letters with the same bytes as each by itself, and one index in the order of the plans', async () => {
    const files = await writePlans();
    const words = ['--all', '--quiet', '-o'];
    expect((await run(['letter', 'team', ...files, '--draft', ...words, folder.at('cùng')])).status).toBe(1);
    const index = await readFile(folder.at('cùng/danh-sach.csv'), 'utf8');
    expect([...index.matchAll(/,(ke-hoach-.)\//g)].map(([, id]) => id)).toEqual(
      IDS.filter((_, at) => at !== 2),
    );
    const alone = folder.at('riêng');
    await run(['letter', 'team', files[0] ?? '', '--draft', ...words, alone]);
    for (const name of await readdir(alone))
      expect(await readFile(folder.at(`cùng/ke-hoach-a/${name}`))).toEqual(
        await readFile(path.join(alone, name)),
      );
  });
});
