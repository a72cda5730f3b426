import { mkdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { refuseNameOnWindows, stemOnWindows } from '../../../src/cli/input/name-on-windows.ts';
import { folderForEach } from '../folder.ts';
import { run } from '../run.ts';

describe('a name for what is written', () => {
  const folder = folderForEach();

  it.each([
    ['CON', 'dành cho thiết bị'],
    ['con.xlsx', 'dành cho thiết bị'],
    ['thư/aux.txt', 'dành cho thiết bị'],
    ['LPT1.docx', 'dành cho thiết bị'],
    ['a:b.xlsx', 'có ký tự ":"'],
    ['lịch?.json', 'có ký tự "?"'],
    ['a|b.ics', 'có ký tự "|"'],
    ['a<b>.md', 'có ký tự "<"'],
    ['lich.', 'kết thúc bằng dấu chấm'],
    ['lich.xlsx ', 'kết thúc bằng dấu chấm hoặc dấu cách'],
    ['thư /a.docx', 'kết thúc bằng dấu chấm hoặc dấu cách'],
    [`${'ệ'.repeat(90)}.docx`, 'dài quá 255 byte'],
    ['a\u0007.json', 'Windows không cho dùng'],
  ])('%j is refused with the reason', async (name, reason) => {
    await expect(refuseNameOnWindows(name, '-o')).rejects.toHaveProperty(
      'words.vi',
      expect.stringContaining(reason),
    );
  });

  it.each([
    'lich.xlsx',
    './a/../b.json',
    '-',
    '/dev/null',
    'Thư 12.04.2021',
    'console.md',
    'com10.md',
    'thư/',
  ])('%j is taken', async (name) => {
    await expect(refuseNameOnWindows(name, '-o')).resolves.toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')(
    'is taken below a folder that is there, whatever that is called',
    async () => {
      await mkdir(folder.at('a:b'));
      await expect(refuseNameOnWindows(`${folder.at('a:b')}/lich.json`, '-o')).resolves.toBeUndefined();
    },
  );

  it('that is made of an id gets a sign behind it where Windows keeps it', () => {
    expect(['con', 'vinh-long-2021'].map(stemOnWindows)).toEqual(['con-', 'vinh-long-2021']);
  });

  it('is a folder with a dot in it where several files go there', async () => {
    const at = folder.at('Thư 12.04.2021');
    const letters = await run(['letter', 'notice', 'plans/vinh-long-2021.yaml', '--all', '-o', at]);
    expect(letters.stderr).toContain('tệp vào');
    expect(letters.status).toBe(0);
    const split = await run([
      'schedule',
      'plans/vinh-long-2021.yaml',
      '--split',
      'unit',
      '-o',
      folder.at('Lịch 4.2021'),
    ]);
    expect(split.status, split.stderr).toBe(0);
    const file = await run([
      'letter',
      'notice',
      'plans/vinh-long-2021.yaml',
      '--all',
      '-o',
      folder.at('thu.pdf'),
    ]);
    expect(file.status).toBe(2);
  });
});
