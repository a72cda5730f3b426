import { readdir, readFile, symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();
const PLAN = 'plans/vinh-long-2021.yaml';

/** A plan with one error: a unit that the directory does not know. */
async function faulty(): Promise<string> {
  return (await realPlan()).replace('- so-tu-phap\n', '- so-tu-phap-xyz\n');
}

/** A plan with one warning: a closed period without effect. */
async function doubtful(): Promise<string> {
  return `${await realPlan()}\nschedule:\n  closed: [{ on: 2021-12-01, reason: Hội nghị }]\n`;
}

/** The files that a check told of, and its counts, by way of JSON. */
async function checked(...words: string[]) {
  const { status, stdout } = await run(['validate', ...words, '--format', 'json']);
  const value = JSON.parse(stdout) as {
    files: number;
    errors: number;
    warnings: number;
    diagnostics: { code: string; file: string; severity: string }[];
  };
  const told = (severity: string) =>
    value.diagnostics.filter((one) => one.severity === severity).map(({ code }) => code);
  return { status, ...value, told };
}

describe('cchc validate', () => {
  it('is done with status 0 where nothing is wrong, and ends with the counts', async () => {
    const { status, stdout, stderr } = await run(['validate', PLAN]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').at(-2)).toBe('1 tệp: 0 lỗi, 0 cảnh báo, 4 thông tin');
  });

  it('has status 1 for an error, and tells it on standard output', async () => {
    const file = await folder.write('a.yaml', await faulty());
    const { status, stdout, stderr } = await run(['validate', file]);
    expect(status).toBe(1);
    const code = /: lỗi (CC\d{3})/.exec(stdout)?.[1] ?? '';
    expect(stderr).toMatch(
      new RegExp(`^Giải thích một mã hay một khóa: cchc explain ${code}, cchc explain [a-z-]+\n$`),
    );
    expect(await run(['validate', file, '--quiet'])).toEqual({ status: 1, stdout, stderr: '' });
    expect((await run(['validate', file, '--format', 'json'])).stderr).toBe('');
    expect(stdout).toContain('a.yaml:161:9: lỗi CC202');
  });

  it.each([
    { most: [], status: 0 },
    { most: ['--max-warnings', '1'], status: 0 },
    { most: ['--max-warnings', '0'], status: 1 },
    { most: ['--max-warnings=0'], status: 1 },
  ])('has status $status for one warning with $most', async ({ most, status }) => {
    const file = await folder.write('a.yaml', await doubtful());
    const result = await checked(file, ...most);
    expect(result).toMatchObject({ status, errors: 0, warnings: 1 });
  });

  it('never counts information as warnings', async () => {
    expect((await run(['validate', PLAN, '--max-warnings', '0'])).status).toBe(0);
  });

  it('checks several files, folders, each file once, and adds up', async () => {
    await folder.write('b.yaml', await faulty());
    const a = await folder.write('a.yaml', await realPlan());
    await folder.write('thư mục con/c.yaml', await faulty());
    await folder.write('khác.yaml', 'x: 1\n');
    await folder.write('đọc.md', 'cchc: 1\n');
    const result = await checked(a, folder.at('.'), a, PLAN);
    expect(result).toMatchObject({ status: 1, files: 3, errors: 1 });
    const files = [...new Set(result.diagnostics.map(({ file }) => file))];
    expect(files).toEqual([a, folder.at('b.yaml'), PLAN]);
  });

  it('checks a directory alone', async () => {
    expect(await checked('plans/danh-muc/vinh-long-2021.yaml')).toMatchObject({ status: 0, files: 1 });
    const twice = 'cchc-directory: 1\nid: a\nname: A\nsource: B\nagencies:\n';
    const agency = '  - { id: so-a, name: Sở A, level: province }\n';
    const file = await folder.write('danh-muc.yaml', twice + agency + agency);
    expect((await checked(file)).status).toBe(1);
  });

  it('writes to a file, without colours even from a terminal', async () => {
    const file = folder.at('kết quả.txt');
    const { stdout } = await run(['validate', PLAN]);
    expect(await run(['validate', PLAN, '-o', file], { columns: 60 })).toEqual({
      ...{ status: 0, stdout: '', stderr: `Đã ghi ${file}.\n` },
    });
    expect(await readFile(file, 'utf8')).toBe(stdout);
    const again = await run(['validate', PLAN, '-o', file]);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('--force');
    expect((await run(['validate', PLAN, '-o', file, '--force'])).status).toBe(0);
    expect((await readdir(folder.at('.'))).sort()).toEqual(['danh-muc', 'kết quả.txt']);
  });

  it('writes its problems to a file too, with status 1', async () => {
    const file = folder.at('a.json');
    const plan = await folder.write('a.yaml', await faulty());
    expect((await run(['validate', plan, '-o', file])).status).toBe(1);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ files: 1, errors: 1 });
  });
});

describe('a file that cannot be read as it should', () => {
  it.each<[string, (text: string) => Uint8Array | string, string[]]>([
    ['UTF-16 with a mark', (text) => Buffer.from(`\ufeff${text}`, 'utf16le'), ['CC115']],
    ['UTF-16 without', (text) => Buffer.from(text, 'utf16le'), ['CC115']],
    ['Windows-1258', () => Buffer.from([0x63, 0x63, 0x68, 0x63, 0x3a, 0x20, 0xd0, 0xf5]), ['CC115']],
    ['NUL', (text) => `${text}\0`, ['CC115']],
    ['an empty file', () => '', ['CC114']],
    ['blanks alone', () => '\n \n', ['CC114']],
    ['another YAML', () => 'a: 1\n', ['CC114']],
    ['a byte order mark, which is fine', (text) => `\ufeff${text}`, []],
    ['CRLF, which is fine', (text) => text.replaceAll('\n', '\r\n'), []],
    ['letters with marks of their own, which are fine', (text) => text.normalize('NFD'), []],
    ['no directory', (text) => text.replace('danh-muc/', 'mất/'), ['CC115']],
    ['a folder for directory', (text) => text.replace('danh-muc/vinh-long-2021.yaml', 'danh-muc'), ['CC115']],
    ['a directory outside', (text) => text.replace('danh-muc/', '../../'), ['CC115']],
    ['a plan for directory', (text) => text.replace('danh-muc/vinh-long-2021.yaml', 'a.yaml'), ['CC114']],
  ])('is told: %s', async (_, change, codes) => {
    const file = await folder.write('a.yaml', change(await realPlan()));
    const result = await checked(file);
    expect(result.told('error')).toEqual(codes);
    expect(result.status).toBe(codes.length === 0 ? 0 : 1);
    const text = await run(['validate', file]);
    expect(text.stdout).not.toMatch(/undefined|\\u\{feff\}/);
  });

  it('is wrong use if it is missing: all such names are told at once, and nothing is checked', async () => {
    const [one, other] = [folder.at('mất.yaml'), folder.at('còn mất.yaml')];
    const { status, stdout, stderr } = await run(['validate', one, PLAN, other, '--lang', 'en']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`Error: there is no file ${one}; there is no file ${other}.\n`);
  });

  it('follows a link within the folder of the plan, and none out of it', async () => {
    const plan = await folder.write('a.yaml', (await realPlan()).replace('danh-muc/vinh-long-2021', 'b'));
    await symlink(folder.at('danh-muc/vinh-long-2021.yaml'), folder.at('b.yaml'));
    expect((await checked(plan)).told('error')).toEqual([]);
    const inner = await folder.write('c/a.yaml', (await realPlan()).replace('danh-muc/vinh-long-2021', 'b'));
    await symlink(folder.at('danh-muc/vinh-long-2021.yaml'), folder.at('c/b.yaml'));
    expect((await checked(inner)).told('error')).toEqual(['CC115']);
  });
});

describe('standard input', () => {
  it('is a plan of the name <stdin>, with its directory below the working directory', async () => {
    const stdin = (await faulty()).replace('danh-muc/', 'plans/danh-muc/');
    const { status, stdout } = await run(['validate', '-'], { stdin });
    expect(status).toBe(1);
    expect(stdout).toContain('<stdin>:161:9: lỗi CC202');
  });

  it.each(['', '[1, 2]', 'xin chào', '\ufeff', Buffer.from([0xff, 0xfe, 0x63, 0x00])])(
    'refuses %j',
    async (stdin) => {
      const { status, stdout } = await run(['validate', '-'], { stdin });
      expect(status).toBe(1);
      expect(stdout).toContain('1 tệp: 1 lỗi');
    },
  );
});
