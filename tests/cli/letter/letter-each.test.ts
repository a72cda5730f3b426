import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();
const home = process.cwd();
beforeEach(async () => {
  process.chdir(folder.at('.'));
  await plan('a.yaml', 'ke-hoach-a');
  await plan('b.yaml', 'ke-hoach-b');
});
afterEach(() => {
  process.chdir(home);
});

/** The real plan under another id and name. */
async function plan(name: string, id: string, change: (text: string) => string = String): Promise<void> {
  const text = (await realPlan())
    .replace('id: vinh-long-2021', `id: ${id}`)
    .replace(/^name: .*/m, `name: Kế hoạch ${id.slice(-1).toUpperCase()}`);
  await folder.write(name, change(text));
}

const BROKEN = (text: string) => text.replace('- so-tu-phap\n', '- so-tu-phap-xyz\n');

/** Every file below a folder, in order. */
async function filesIn(name: string): Promise<string[]> {
  const entries = await readdir(name, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(name, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

async function rowsOf(file: string): Promise<string[]> {
  return (await readFile(file, 'utf8')).replace('\ufeff', '').trimEnd().split('\r\n');
}

describe('the letters of the plans of a folder', () => {
  it('go to a folder for each, with the same bytes and index as alone', async () => {
    const { status, stdout, stderr } = await run(['letter', 'notice', '.', '--all', '-o', 'thư', '-f', 'md']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('2 kế hoạch: 18 thư.\n');
    for (const letter of ['a', 'b']) {
      const alone = `riêng-${letter}`;
      await run(['letter', 'notice', `${letter}.yaml`, '--all', '-o', alone, '-f', 'md']);
      const files = await filesIn(alone);
      expect(files).toHaveLength(11);
      expect(await filesIn(`thư/ke-hoach-${letter}`)).toEqual(files);
      for (const file of files)
        expect(await readFile(`thư/ke-hoach-${letter}/${file}`, 'utf8')).toBe(
          await readFile(`${alone}/${file}`, 'utf8'),
        );
    }
  });

  it('are told in one index over all, with their plans', async () => {
    await run(['letter', 'notice', 'b.yaml', 'a.yaml', '--all', '-o', 'thư', '--draft']);
    const [titles = '', ...rows] = await rowsOf('thư/danh-sach.csv');
    const own = await rowsOf('thư/ke-hoach-a/danh-sach.csv');
    expect(titles).toBe((own[0] ?? '').replace('TT,', 'TT,Kế hoạch,'));
    expect(rows).toHaveLength(18);
    expect(rows[0]).toMatch(/^1,Kế hoạch B,ke-hoach-b\/thong-bao-so-tu-phap\.docx,/);
    expect(rows[9]).toBe((own[1] ?? '').replace('1,thong', '10,Kế hoạch A,ke-hoach-a/thong'));
    const markdown = await readFile('thư/danh-sach.md', 'utf8');
    expect(markdown).toContain('| TT | Kế hoạch | Tệp |');
    expect(markdown).toContain('| 10 | Kế hoạch A | ke-hoach-a/thong-bao-so-tu-phap.docx |');
  });

  it('have an index each alone where a name says where each goes', async () => {
    await run(['letter', 'notice', '.', '--all', '-o', '{plan}/thư', '-f', 'text']);
    expect(await readdir('.')).toEqual(['a.yaml', 'b.yaml', 'danh-muc', 'ke-hoach-a', 'ke-hoach-b']);
    expect(await filesIn('ke-hoach-b/thư')).toContain('danh-sach.csv');
  });

  it('may be one file for each where each plan has one', async () => {
    await run(['letter', 'outline', '.', '--all', '-o', '{plan}.md', '-o', 'x']);
    expect(await readdir('.')).toEqual([
      'a.yaml',
      'b.yaml',
      'danh-muc',
      'ke-hoach-a.md',
      'ke-hoach-b.md',
      'x',
    ]);
    expect(await readFile('x/danh-sach.csv', 'utf8')).toContain('Kế hoạch B');
    const several = await run(['letter', 'notice', '.', '--all', '-o', '{plan}-x.md']);
    expect(several.status).toBe(2);
    expect(several.stderr).toContain('a.yaml:\nLỗi: 9 thư không ghi vào một tệp được');
  });

  it('go, without a name, to a folder that is called after their kind', async () => {
    await run(['letter', 'team', '.', '--all', '--draft']);
    expect(await filesIn('quyet-dinh-thanh-lap')).toHaveLength(8);
  });

  it('are written of the others where a plan has errors, and counted', async () => {
    await plan('a.yaml', 'ke-hoach-a', BROKEN);
    const { status, stderr } = await run(['letter', 'notice', '.', '--all', '-o', 'thư', '--lang', 'en']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^a\.yaml:\na\.yaml:\d+/);
    expect(stderr).toContain('Plans: 2; letters: 9; without letters: 1.\n');
    expect(await readdir('thư')).toEqual(['danh-sach.csv', 'danh-sach.md', 'ke-hoach-b']);
    expect(await rowsOf('thư/danh-sach.csv')).toHaveLength(10);
  });

  it('are none where no plan has any, and no index is written', async () => {
    const { status, stderr } = await run([
      'letter',
      'remind',
      '.',
      '--all',
      '-o',
      'thư',
      '--as-of',
      '2021-01-15',
      '--lang',
      'en',
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('b.yaml:\nError: there is no letter "remind" to write');
    expect(stderr).toMatch(/Plans: 2; letters: 0; without letters: 2\.\n$/);
    expect(await readdir('.')).toEqual(['a.yaml', 'b.yaml', 'danh-muc']);
  });

  it('are only listed in a dry run', async () => {
    await folder.write('thư/danh-sach.md', 'của người khác');
    const { status, stdout, stderr } = await run([
      'letter',
      'notice',
      '.',
      '--all',
      '--dry-run',
      '-o',
      'thư',
    ]);
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(24);
    expect(lines[0]).toMatch(
      /ke-hoach-a.thong-bao-so-tu-phap\.docx +Sở Tư pháp +gửi chậm nhất 22\/03\/2021$/,
    );
    expect(lines.at(-2)).toMatch(/^thư.danh-sach\.md +danh sách +đã có$/);
    expect(stderr).toContain('Cảnh báo: tệp thư');
    expect(await filesIn('thư')).toEqual(['danh-sach.md']);
  });

  it('leave everything as it was where something exists, or two plans have one id', async () => {
    await folder.write('thư/danh-sach.md', 'của người khác');
    const words = ['letter', 'notice', '.', '--all', '-o', 'thư'];
    const exists = await run(words);
    expect(exists.status).toBe(2);
    expect(exists.stderr).toMatch(/tệp thư.danh-sach\.md đã có, không ghi đè/);
    await plan('b.yaml', 'ke-hoach-a');
    for (const more of [['--force'], ['--dry-run']]) {
      const clash = await run([...words, ...more]);
      expect(clash.status).toBe(2);
      expect(clash.stderr).toMatch(
        /a\.yaml và b\.yaml cùng ghi vào thư.ke-hoach-a.thong-bao-so-tu-phap\.docx, nên không ghi gì/,
      );
    }
    expect(await filesIn('thư')).toEqual(['danh-sach.md']);
  });

  it.each([
    [['.'], 'có 2 kế hoạch, chưa rõ dùng kế hoạch nào'],
    [['.', '--unit', 'so-tu-phap'], '--unit chỉ dùng với một kế hoạch'],
    [
      ['.', '--all', '--number', '5', '--schedule', 'l.json'],
      '--number, --schedule chỉ dùng với một kế hoạch',
    ],
    [['.', '-', '--all'], 'đầu vào chuẩn (-) là một kế hoạch'],
    [['.', '--all', '-o', '-', '-f', 'text'], 'thư của nhiều kế hoạch không ghi chung ra một chỗ được'],
    [['.', '--all', '-o', 'x.docx'], 'thư của nhiều kế hoạch không ghi chung ra một chỗ được'],
    [
      ['.', '--all', '-o', '{plan}', '--template', 'l.json', '-f', 'md'],
      '--template chỉ dùng với định dạng docx',
    ],
  ])('are refused: %j', async (words, told) => {
    await folder.write('l.json', '{}');
    const { status, stdout, stderr } = await run(['letter', 'notice', ...words]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(told);
  });

  it('have an index over all that is not taken for that of one plan', async () => {
    await run(['letter', 'notice', '.', '--all', '-o', 'thư', '-f', 'text']);
    const words = (index: string) => [
      'record',
      'notified',
      '--from-index',
      index,
      'a.yaml',
      '--on',
      '2021-03-01',
    ];
    const { status, stderr } = await run(words('thư/danh-sach.csv'));
    expect(status).toBe(2);
    expect(stderr).toContain('đây là danh sách thư của nhiều kế hoạch; hãy nêu danh-sach.csv trong thư mục');
    expect((await run(words('thư/ke-hoach-a/danh-sach.csv'))).status).toBe(0);
  });
});
