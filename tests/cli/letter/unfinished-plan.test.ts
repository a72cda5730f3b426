import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();

/** The real plan, in which some words stand for others. */
async function planWith(...changes: readonly (readonly [string, string])[]): Promise<string> {
  let text = await realPlan();
  for (const [before, after] of changes) {
    expect(text).toContain(before);
    text = text.replace(before, after);
  }
  return folder.write('kế hoạch.yaml', text);
}

/** Marks in the directory the province and two agencies. */
async function markDirectory(): Promise<void> {
  const name = 'danh-muc/vinh-long-2021.yaml';
  const text = await readFile(folder.at(name), 'utf8');
  const marked = text
    .replace('province: Vĩnh Long', 'province: Vĩnh Long # SỬA')
    .replace('name: Sở Nội vụ', 'name: Sở Nội vụ # SỬA')
    .replace('    name: Sở Tư pháp', '    # SỬA: tên mới\n    name: Sở Tư pháp');
  await folder.write(name, marked);
}

const NUMBER = ['number: 92/QĐ-UBND', 'number: 00/QĐ-UBND'] as const;
const DATE = ['date: 2021-01-13', 'date: 2021-01-13 # SỬA: ngày ký'] as const;
const letter = (plan: string, ...more: readonly string[]) =>
  run(['letter', 'notice', plan, '--unit', 'so-tu-phap', '--format', 'text', ...more]);

describe('a letter from an unfinished plan', () => {
  it('is refused, with the key and the line of each place, and how to get on', async () => {
    const plan = await planWith(NUMBER, DATE);
    const { status, stdout, stderr } = await letter(plan);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    const lines = (await readFile(plan, 'utf8')).split('\n');
    const lineOf = (words: string) => lines.findIndex((line) => line.includes(words)) + 1;
    expect(stderr).toContain('kế hoạch còn 2 chỗ chưa viết xong');
    expect(stderr).toContain(`.yaml:${lineOf('00/QĐ-UBND')}: "number" trong "decision" chưa viết xong`);
    expect(stderr).toContain(`.yaml:${lineOf('# SỬA: ngày ký')}: "date" trong "decision" chưa viết xong`);
    expect(stderr).toContain('--draft');
    expect((await letter(plan, '--lang', 'en')).stderr).toContain('unfinished in 2 places');
  });

  it('is written as a draft, which marks them wherever it prints them', async () => {
    const { status, stdout, stderr } = await letter(await planWith(NUMBER, DATE), '--draft');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('[00/QĐ-UBND] [ngày 13 tháng 01 năm 2021]');
    expect(stdout.replaceAll('[00/QĐ-UBND]', '')).not.toContain('00/QĐ-UBND');
  });

  it('marks a name that stands for anybody below the letter', async () => {
    const signer = [
      'symbol: SNV ',
      'signer: { post: Giám đốc, name: Nguyễn Văn A }\n  symbol: SNV ',
    ] as const;
    const { stdout } = await letter(await planWith(signer), '--draft');
    expect(stdout).toContain('[Nguyễn Văn A]');
  });

  it('is refused for a mark above a key, and for what the directory leaves open, with the place in that file', async () => {
    const plan = await planWith(['\ndecision:', '\n# SỬA: theo quyết định\ndecision:']);
    const { status, stderr } = await letter(plan);
    expect(status).toBe(1);
    expect(stderr).toContain('kế hoạch còn 1 chỗ chưa viết xong');
    expect(stderr).toContain(`: "decision" chưa viết xong: còn ghi SỬA`);

    await markDirectory();
    const both = await letter(plan);
    expect(both.stderr).toContain('kế hoạch và danh mục còn 4 chỗ chưa viết xong');
    expect((await letter(plan, '--lang', 'en')).stderr).toContain(
      'the plan and its directory are unfinished in 4 places',
    );
    const own = await letter(await planWith());
    expect(own).toMatchObject({ status: 1, stdout: '' });
    expect(own.stderr).toContain('danh mục còn 3 chỗ chưa viết xong');
    expect(own.stderr).toMatch(
      /danh-muc\/vinh-long-2021\.yaml:\d+: "name" trong mục thứ \d+ của "agencies" chưa viết xong: "Sở Tư pháp" còn ghi SỬA/,
    );
    const example = await letter(await planWith(['year: 2021', 'year: 2021\nexample: true']));
    expect(example).toMatchObject({ status: 0, stderr: '' });
  });

  it('is marked as a draft also where it prints what the directory leaves open, its head too', async () => {
    await markDirectory();
    const { status, stdout } = await letter(await planWith(), '--draft');
    expect(status).toBe(0);
    expect(stdout).toContain('Kính gửi: [Sở Tư pháp]');
    expect(stdout).toContain('[SỞ NỘI VỤ]');
    expect(stdout).toContain('[Vĩnh Long], ngày');
  });

  it('is written of an example, and where the plan exempts the place', async () => {
    const example = await letter(await planWith(NUMBER, ['year: 2021', 'year: 2021\nexample: true']));
    expect(example.stdout).toContain('00/QĐ-UBND');
    expect(example.stdout).not.toContain('[00/QĐ-UBND]');
    const exemption = `exemptions:
  - rule: CC121
    path: decision.number
    reason: Tỉnh ghi số sau
    document: Công văn 12/SNV-CCHC
    until: 2099-12-31

office:`;
    const exempted = await letter(await planWith(NUMBER, ['\noffice:', `\n${exemption}`]));
    expect(exempted).toMatchObject({ status: 0, stderr: '' });
    expect(exempted.stdout).not.toContain('[00/QĐ-UBND]');
  });
});
