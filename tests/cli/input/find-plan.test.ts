import { rm, symlink } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();
const home = process.cwd();
beforeEach(async () => {
  process.chdir(folder.at('.'));
  await rm(folder.at('danh-muc'), { recursive: true });
});
afterEach(() => {
  process.chdir(home);
});

/** The first line of what a check without a plan named tells: the file, or what is wrong. */
async function found(...words: string[]): Promise<string> {
  const { stdout, stderr } = await run(['validate', ...words, '--lang', 'en']);
  return (stdout + stderr).split('\n')[0] ?? '';
}

describe('a plan left out', () => {
  it('is the only one in plans/', async () => {
    await folder.write('plans/a.yaml', await realPlan());
    await folder.write('b.yaml', await realPlan());
    await folder.write('plans/danh-muc.yaml', 'cchc-directory: 1\n');
    await folder.write('plans/khác.yaml', 'cchcx: 1\n');
    expect(await found()).toMatch(/^plans.a\.yaml:14:12: error CC115/);
  });

  it('is else the only one in the working directory', async () => {
    await folder.write('b.yml', await realPlan());
    expect(await found()).toMatch(/^b\.yml:14:12: error CC115/);
  });

  it('is asked for if there are several, which are listed', async () => {
    for (const name of ['b.yaml', 'a.yaml']) await folder.write(name, await realPlan());
    for (const verb of ['validate', 'schedule']) {
      const { status, stdout, stderr } = await run([verb]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toBe(
        'Lỗi: có 2 kế hoạch, chưa rõ dùng kế hoạch nào.\nHãy nêu tên một trong các tệp: a.yaml, b.yaml\n',
      );
    }
  });

  it('is asked for if there is none', async () => {
    expect(await found()).toBe('Error: no plan found in "plans", ".".');
    expect((await run(['schedule'])).status).toBe(2);
  });
});

describe('the plans of a folder', () => {
  it.each<[string, (text: string) => string | Uint8Array]>([
    ['broken YAML', (text) => text.replace('year: 2021', 'year: [2021')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['UTF-16, which is then refused', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['a quoted key', (text) => text.replace(/^cchc:/m, '"cchc" :')],
  ])('hold one with %s', async (_, change) => {
    await folder.write('x/a.yaml', change(await realPlan()));
    expect(await found('x')).toMatch(/^x.a\.yaml:\d+:\d+: error/);
  });

  it('hold one that is a link, but not a folder or a link to nothing', async () => {
    await folder.write('thật/p.yaml', await realPlan());
    await folder.write('x/thư mục.yaml/a.txt', '');
    await symlink(folder.at('thật/p.yaml'), folder.at('x/a.yaml'));
    await symlink(folder.at('mất.yaml'), folder.at('x/b.yaml'));
    expect(await found('x')).toMatch(/^x.a\.yaml:14:12: error CC115/);
  });

  it('do not lie deeper', async () => {
    await folder.write('x/y/a.yaml', await realPlan());
    expect(await found('x')).toBe('Error: there is no plan in "x".');
    expect((await run(['schedule', 'x', '--lang', 'en'])).stderr).toContain('Error: no plan found in "x".');
  });
});

describe('a name that holds nothing', () => {
  it.each(['validate', 'schedule'])('is wrong use of %s, as where a variable is not set', async (verb) => {
    const { status, stderr } = await run([verb, '']);
    expect(status).toBe(2);
    expect(stderr).toContain('để trống');
  });
});
