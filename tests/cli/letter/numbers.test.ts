import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderForEach } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();
const PLAN = 'plans/vinh-long-2021.yaml';
const DISTRICTS = ['huyen-tam-binh', 'huyen-binh-tan', 'huyen-vung-liem'];

/** The requests to the three districts with a number, and what stands as number on each. */
async function numbered(...flags: string[]) {
  const out = folder.at('thư');
  const words = ['letter', 'choose-communes', PLAN, '-o', out, '--format', 'txt', ...flags];
  const { status, stderr } = await run(words);
  if (status !== 0) return { status, stderr };
  const papers = DISTRICTS.map((id) => readFile(path.join(out, `de-nghi-chon-xa-${id}.txt`), 'utf8'));
  const numbers = (await Promise.all(papers)).map((text) => /Số: *(\S*)\/SNV/.exec(text)?.[1]);
  return { status, numbers, stderr };
}

describe('the numbers of several letters', () => {
  it.each([
    ['101', ['101', '102', '103']],
    ['07', ['07', '08', '09']],
    ['098', ['098', '099', '100']],
    ['9', ['09', '10', '11']],
  ])('go on from %s, in the order of the list', async (first, numbers) => {
    expect(await numbered('--all', '--number', first)).toMatchObject({ status: 0, numbers });
  });

  it('go on for units that are named one by one, too', async () => {
    const units = DISTRICTS.flatMap((id) => ['--unit', id]);
    const { numbers, stderr } = await numbered(...units, '--number', '5');
    expect(numbers).toEqual(['05', '06', '07']);
    expect(stderr).not.toContain('Chú ý');
  });

  it.each(['101/SNV', '101/snv', ' 101 / SNV '])(
    'may come with the symbol of the paper: %j',
    async (first) => {
      expect(await numbered('--all', '--number', first)).toMatchObject({
        status: 0,
        numbers: ['101', '102', '103'],
      });
    },
  );

  it('come with the symbol that a decision bears, which is not that of letters', async () => {
    const words = ['letter', 'conclusion', PLAN, '--unit', 'so-tu-phap', '--format', 'txt', '--number'];
    const given = await run([...words, '12/TB-ĐKT']);
    expect(given).toEqual(await run([...words, '12']));
    expect(given.stdout).toContain('Số: 12/TB-ĐKT');
    const other = await run([...words, '12/SNV']);
    expect(other).toMatchObject({ status: 2, stdout: '' });
    expect(other.stderr).toContain('mang ký hiệu TB-ĐKT, không phải SNV');
  });

  it('are left blank without one', async () => {
    expect(await numbered('--all')).toMatchObject({ numbers: ['', '', ''] });
  });

  it('cannot go on from one with a letter', async () => {
    const { status, stderr } = await numbered('--all', '--number', '12a');
    expect(status).toBe(2);
    expect(stderr).toContain('không đánh số tiếp từ "12a" cho 3 văn bản được');
    expect(stderr).toContain('Chỉ ghi chữ số');
  });
});
