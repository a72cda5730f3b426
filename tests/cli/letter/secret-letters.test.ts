import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { LETTER_KINDS } from '../../../src/documents/letter/letter-kinds.ts';
import { folderForEach } from '../folder.ts';
import { run } from '../run.ts';
import { underWay } from './under-way.ts';

const folder = folderForEach();
const SECRET = 'so-tai-chinh';
const SECRET_NAME = 'Sở Tài chính';

let plan = '';
let open = '';
beforeEach(async () => {
  plan = await folder.write('kế hoạch.yaml', await underWay({ closed: false, secret: true }));
  open = await folder.write('công khai.yaml', await underWay({ closed: false }));
});

/** Every file that a run wrote into a folder, with its name. */
async function written(out: string): Promise<string> {
  const files = (await readdir(out)).sort();
  const texts = await Promise.all(files.map((file) => readFile(path.join(out, file), 'utf8')));
  return files.map((file, index) => `${file}\n${texts[index] ?? ''}`).join('\n');
}

describe('letters of an unannounced visit', () => {
  it.each(['minutes', 'conclusion'])('are written with --internal: %s', async (kind) => {
    const words = ['letter', kind, plan, '--unit', SECRET, '--format', 'txt', '--internal'];
    const { status, stdout, stderr } = await run(words);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(SECRET_NAME);
  });

  it.each(['minutes', 'conclusion'])('stand among all others with --internal alone: %s', async (kind) => {
    const [ordinary, internal] = [folder.at('thường'), folder.at('nội bộ')];
    await run(['letter', kind, plan, '--all', '--format', 'txt', '-o', ordinary]);
    await run(['letter', kind, plan, '--all', '--format', 'txt', '-o', internal, '--internal']);
    expect(await written(ordinary)).not.toMatch(/so-tai-chinh|Sở Tài\s+chính(?!,| cử)/);
    expect(await readFile(path.join(internal, 'danh-sach.csv'), 'utf8')).toContain(SECRET_NAME);
    expect((await readdir(internal)).length).toBe((await readdir(ordinary)).length + 1);
  });

  it.each(LETTER_KINDS.map(({ name }) => name))(
    'are unknown without --internal, as those of a unit that is in no plan: %s',
    async (kind) => {
      const answer = async (file: string, unit: string) => {
        const { status, stdout, stderr } = await run([
          ...['letter', kind, file, '--unit', unit],
          ...['--draft', '--format', 'txt'],
        ]);
        return { status, stdout, stderr: stderr.replaceAll(unit, 'X').replaceAll(file, 'KH') };
      };
      expect(await answer(plan, SECRET)).toEqual(await answer(open, SECRET));
    },
  );

  it.each(LETTER_KINDS.filter(({ isBeforehand }) => isBeforehand).map(({ name }) => name))(
    'are never %s, which comes before the visit',
    async (kind) => {
      const out = folder.at('thư');
      const { status, stdout, stderr } = await run(['letter', kind, plan, '--all', '--internal', '-o', out]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('có trước cuộc kiểm tra nên không bao giờ nói đến');
      expect(stderr).toContain('minutes, conclusion');
      await expect(readdir(out)).rejects.toThrow('ENOENT');
    },
  );
});
