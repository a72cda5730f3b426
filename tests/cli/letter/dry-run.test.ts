import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { wordTemplate } from '../../formats/of/letter/word-template.ts';
import { workInCopy } from '../folder.ts';
import { run } from '../run.ts';

workInCopy();
afterEach(async () => {
  for (const name of await readdir('.')) if (name !== 'plans') await rm(name, { recursive: true });
});

const PLAN = 'plans/vinh-long-2021.yaml';
const ONE = ['letter', 'notice', PLAN, '--unit', 'so-tu-phap'];
const ALL = ['letter', 'notice', PLAN, '--all'];

const made = async () => (await readdir('.')).filter((name) => name !== 'plans').sort();

/** The lists of files, each line in its columns. */
const rows = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/ {2,}/));

describe('cchc letter --dry-run', () => {
  it.each([[[]], [['-o', 'thu']], [['-o', 'a', '-o', 'b', '--format', 'md']]])(
    'lists the files that %j would write, each with whom it goes to and by when, and writes none',
    async (flags) => {
      const { status, stdout, stderr } = await run([...ALL, ...flags, '--dry-run']);
      expect(status).toBe(0);
      expect(stderr).toContain('Chưa ghi gì: bỏ --dry-run để ghi.\n');
      expect(stderr).not.toContain('Đã ghi');
      expect(await made()).toEqual([]);
      const listed = rows(stdout);
      const letters = listed.filter(([file = '']) => file.includes('thong-bao-so-tu-phap'));
      for (const [, ...told] of letters) expect(told).toEqual(['Sở Tư pháp', 'gửi chậm nhất 22/03/2021']);
      await run([...ALL, ...flags]);
      const written = [];
      for (const folder of await made())
        for (const file of await readdir(folder)) written.push(path.join(folder, file));
      expect(listed.map(([file]) => file).sort()).toEqual(written.sort());
    },
  );

  it('lists one letter in several places, and what has no day to be sent by', async () => {
    const { stdout } = await run([...ONE, '-o', 'thu.docx', '-o', '-', '--dry-run']);
    expect(rows(stdout)).toEqual([
      ['thu.docx', 'Sở Tư pháp', 'gửi chậm nhất 22/03/2021'],
      ['-', 'Sở Tư pháp', 'gửi chậm nhất 22/03/2021'],
    ]);
    const minutes = await run(['letter', 'minutes', ...ONE.slice(2), '--dry-run']);
    expect(rows(minutes.stdout)).toEqual([
      [path.join('bien-ban', 'bien-ban-so-tu-phap.docx'), 'Sở Tư pháp'],
      [path.join('bien-ban', 'danh-sach.md'), 'danh sách'],
      [path.join('bien-ban', 'danh-sach.csv'), 'danh sách'],
    ]);
    const english = await run([...ONE, '-o', 'thu.docx', '--dry-run', '--lang', 'en']);
    expect(english.stdout).toContain('to be out by 22 March 2021');
  });

  it('ends and tells as the letters themselves would where something is wrong', async () => {
    await writeFile('mau.docx', wordTemplate('{sai}'));
    await writeFile('co-san.docx', '');
    await writeFile('co-san', '');
    for (const words of [
      [...ONE, '--date', '2021-03-23'],
      ['letter', 'team', PLAN],
      [...ONE, '-o', 'co-san.docx/thu'],
      [...ONE, '-o', 'co-san'],
      [...ONE, '-o', 'thu.docx', '--template', 'mau.docx'],
      [...ALL, '-o', 'thu.docx'],
      ['letter', 'notice', PLAN],
    ]) {
      const real = await run(words);
      expect(real.status).not.toBe(0);
      expect(await run([...words, '--dry-run'])).toEqual(real);
    }
    expect(await made()).toEqual(['co-san', 'co-san.docx', 'mau.docx']);
  });

  it('marks and names the files that exist, for which writing needs --force', async () => {
    await mkdir('thu');
    await writeFile('thu/thong-bao-so-tu-phap.docx', 'của tôi');
    await writeFile('thu/danh-sach.csv', 'của tôi');
    const words = [...ONE, '-o', 'thu', '-o', 'moi.docx'];
    const [letter, index] = [
      path.join('thu', 'thong-bao-so-tu-phap.docx'),
      path.join('thu', 'danh-sach.csv'),
    ];
    const told = await run([...words, '--dry-run']);
    expect(told.status).toBe(0);
    expect(rows(told.stdout)).toEqual([
      [letter, 'Sở Tư pháp', 'gửi chậm nhất 22/03/2021', 'đã có'],
      [path.join('thu', 'danh-sach.md'), 'danh sách'],
      [index, 'danh sách', 'đã có'],
      ['moi.docx', 'Sở Tư pháp', 'gửi chậm nhất 22/03/2021'],
    ]);
    const warning = `Cảnh báo: tệp ${letter}, ${index} đã có; khi ghi phải thêm --force để ghi đè.\n`;
    expect(told.stderr).toContain(warning);
    expect((await run([...words, '--dry-run', '--quiet'])).stderr).toBe(warning);
    const english = await run([...words, '--dry-run', '--quiet', '--lang', 'en']);
    expect(english.stderr).toBe(`Warning: these exist: ${letter}, ${index}; writing needs --force.\n`);
    expect(await run(words)).toEqual({
      status: 2,
      stdout: '',
      stderr: `Lỗi: tệp ${letter}, ${index} đã có, không ghi đè.\nThêm --force nếu muốn ghi đè.\n`,
    });
    const forced = await run([...words, '--dry-run', '--force', '--quiet']);
    expect({ ...forced, stdout: rows(forced.stdout)[2] }).toEqual({
      status: 0,
      stdout: [index, 'danh sách', 'đã có, sẽ ghi đè'],
      stderr: '',
    });
    expect(await readFile(letter, 'utf8')).toBe('của tôi');
    expect(await readdir('thu')).toHaveLength(2);
  });

  it('does not touch a file that --force would overwrite, nor take a folder for one', async () => {
    await writeFile('thu.docx', 'của tôi');
    expect(await run([...ONE, '-o', 'thu.docx', '--force', '--dry-run'])).toMatchObject({ status: 0 });
    expect(await readFile('thu.docx', 'utf8')).toBe('của tôi');
    await mkdir('a/thong-bao-so-tu-phap.docx', { recursive: true });
    const words = [...ONE, '-o', 'a', '--force'];
    expect(await run([...words, '--dry-run'])).toEqual(await run(words));
  });
});
