import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../run.ts';

const PLAN = 'plans/vinh-long-2021.yaml';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nhiều tệp '));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);
const to = (...names: readonly string[]) => names.flatMap((name) => ['-o', at(name)]);

describe('several -o at once', () => {
  it('write each the same bytes as alone, and are told in one line', async () => {
    const names = ['lich.txt', 'lich.json', 'lich.csv', 'lich.md'];
    const together = await run(['schedule', PLAN, '--explain', ...to(...names)]);
    const told = `Đã ghi ${names.map(at).join(', ')}.\n`;
    expect(together).toEqual({ status: 0, stdout: '', stderr: told });
    for (const name of names) {
      const explain = name.endsWith('.csv') ? [] : ['--explain'];
      await run(['schedule', PLAN, ...explain, ...to(`mot-${name}`)]);
      expect(await readFile(at(name), 'utf8')).toBe(await readFile(at(`mot-${name}`), 'utf8'));
    }
  });

  it('write nothing where some exist, and name them all; everything with --force', async () => {
    await writeFile(at('b.csv'), 'của người khác');
    await writeFile(at('c.md'), 'của người khác');
    const { status, stderr } = await run(['schedule', PLAN, ...to('a.json', 'b.csv', 'c.md')]);
    expect(status).toBe(2);
    expect(stderr).toContain(`${at('b.csv')}, ${at('c.md')} đã có`);
    expect(await readdir(folder)).toEqual(['b.csv', 'c.md']);

    expect((await run(['schedule', PLAN, '--force', ...to('a.json', 'b.csv', 'c.md')])).status).toBe(0);
    expect(await readdir(folder)).toEqual(['a.json', 'b.csv', 'c.md']);
    expect(await readFile(at('b.csv'), 'utf8')).toContain('Sở Tư pháp');
  });

  it('write nothing where endings are unknown, and name them all', async () => {
    const { status, stderr } = await run(['schedule', PLAN, ...to('a.json', 'b.doc', 'c')]);
    expect(status).toBe(2);
    expect(stderr).toContain(`"${at('b.doc')}", "${at('c')}"`);
    expect(stderr).toContain('Đặt đuôi tệp theo một trong: text, json, csv, md, html, svg, xlsx, ics');
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['a folder in its place', 'thu-muc.csv', 'thu-muc.csv', 'EISDIR'],
    ['a file in the place of its folder', 'tep.md/b.csv', 'tep.md/b.csv', 'ENOTDIR'],
  ])('write nothing where one meets %s', async (_, name, told, reason) => {
    await mkdir(at('thu-muc.csv'));
    await writeFile(at('tep.md'), 'của người khác');
    const { status, stderr } = await run(['schedule', PLAN, '--force', ...to('a.json', name)]);
    expect(status).toBe(2);
    expect(stderr).toContain(`không ghi được ${at(told)}: `);
    expect(stderr).toContain(`(${reason})`);
    expect(await readdir(folder)).toEqual(['tep.md', 'thu-muc.csv']);
  });

  it('are written in folders that are made, which stay only with them', async () => {
    const both = to('a.json', 'mới/tháng 5/b.csv');
    expect((await run(['schedule', PLAN, ...both])).status).toBe(0);
    expect(await readdir(folder)).toEqual(['a.json', 'mới']);
    expect(await readdir(at('mới/tháng 5'))).toEqual(['b.csv']);
    await mkdir(at('thu-muc.csv'));
    const refused = await run(['schedule', PLAN, '--force', ...to('thu-muc.csv', 'khác/c.csv')]);
    expect([refused.status, await readdir(folder)]).toEqual([2, ['a.json', 'mới', 'thu-muc.csv']]);
  });

  it.each([
    { format: 'json', files: ['a.json', 'b.csv', 'c.xlsx'], others: ['b.csv', 'c.xlsx'] },
    // The ending of a format that another document has.
    { format: 'csv', files: ['a.docx'], others: ['a.docx'] },
    { format: 'md', files: ['a.TXT', 'b'], others: ['a.TXT'] },
  ])('contradict --format $format where they end in another, and are all named', async (asked) => {
    const { format, files, others } = asked;
    const { status, stderr } = await run(['schedule', PLAN, '--format', format, ...to(...files)]);
    expect(status).toBe(2);
    const quoted = others.map((name) => `"${at(name)}"`).join(', ');
    expect(stderr).toContain(`Lỗi: --format ${format} trái với đuôi tệp ${quoted}.`);
    expect(stderr).toContain('Bỏ --format');
    expect(await readdir(folder)).toEqual([]);
  });

  it('go with --format where their ending means it, or nothing', async () => {
    const both = to('a.json', 'b', 'c.cu');
    expect((await run(['schedule', PLAN, '--format', 'json', ...both])).status).toBe(0);
    const [first, ...others] = await Promise.all(
      ['a.json', 'b', 'c.cu'].map((name) => readFile(at(name), 'utf8')),
    );
    expect(others).toEqual([first, first]);
  });

  it('print beside files where - is among them, once and no bytes', async () => {
    const { status, stdout, stderr } = await run(['schedule', PLAN, ...to('a.json'), '-o', '-']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: `Đã ghi ${at('a.json')}.\n` });
    expect(stdout).toBe((await run(['schedule', PLAN])).stdout);
    expect(await readdir(folder)).toEqual(['a.json']);
    for (const words of [
      ['-o', '-', '-o', '-'],
      ['-o', '-', '--format', 'xlsx'],
    ])
      expect((await run(['schedule', PLAN, ...words])).status).toBe(2);
  });

  it('name each file once, whatever its capitals', async () => {
    const { status, stderr } = await run(['schedule', PLAN, ...to('lịch.csv', './LỊCH.csv')]);
    expect(status).toBe(2);
    expect(stderr).toContain('hai lần');
  });

  it('write nothing of a plan that is none', async () => {
    const broken = (await readFile(PLAN, 'utf8')).replace('id: vinh-long', 'nid: x');
    const { status, stderr } = await run(['schedule', '-', ...to('a.json', 'b.csv')], { stdin: broken });
    expect(status).toBe(1);
    expect(stderr).toContain('CC1');
    expect(await readdir(folder)).toEqual([]);
  });
});
