import { mkdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
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

/** The files that a check without words finds something in, with slashes. */
async function checkedFiles(words: readonly string[] = [], env = {}): Promise<string[]> {
  const { stdout, stderr } = await run(['validate', '--format', 'json', ...words], { env });
  expect(stderr).toBe('');
  const { diagnostics } = JSON.parse(stdout) as {
    readonly diagnostics: readonly { readonly file: string }[];
  };
  return [...new Set(diagnostics.map(({ file }) => file.replaceAll(path.sep, '/')))];
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

  it.each(['schedule', 'checklist', 'status'])(
    'is asked for by %s if there are several, which are listed',
    async (verb) => {
      for (const name of ['b.yaml', 'a.yaml']) await folder.write(name, await realPlan());
      const { status, stdout, stderr } = await run([verb]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toBe(
        'Lỗi: có 2 kế hoạch, chưa rõ dùng kế hoạch nào.\nHãy nêu tên một trong các tệp: a.yaml, b.yaml\n',
      );
    },
  );

  it('are all of them where they are checked', async () => {
    for (const name of ['plans/b.yaml', 'plans/a.yaml', 'c.yaml']) await folder.write(name, await realPlan());
    expect(await checkedFiles()).toEqual(['plans/a.yaml', 'plans/b.yaml']);
  });

  it.each(['schedule', 'validate', 'letter notice'])(
    'is asked for by %s if there is none, with how to begin',
    async (verb) => {
      const { status, stdout, stderr } = await run([...verb.split(' '), '--lang', 'en']);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(
        /^Error: no plan found in "plans", "\."\.\n.*cchc init\n.*CCHC_PLAN.*cchc\.yaml/,
      );
    },
  );

  it('is asked for with the folder that has some, where only one below has any', async () => {
    for (const name of ['.ẩn/a.yaml', 'node_modules/a.yaml', 'năm 2021/a.yaml'])
      await folder.write(name, await realPlan());
    expect((await run(['schedule'])).stderr).toContain('Có phải là năm 2021?\n');
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
    for (const verb of ['validate', 'schedule']) {
      const { status, stderr } = await run([verb, 'x', '--lang', 'en']);
      expect(status).toBe(2);
      expect(stderr).toBe(`Error: no plan found in "x".\nDid you mean ${path.join('x', 'y')}?\n`);
    }
  });
});

describe('a name that holds nothing', () => {
  it.each(['validate', 'schedule'])('is wrong use of %s, as where a variable is not set', async (verb) => {
    const { status, stderr } = await run([verb, '']);
    expect(status).toBe(2);
    expect(stderr).toContain('để trống');
  });
});

describe('CCHC_PLAN', () => {
  beforeEach(async () => {
    for (const name of ['plans/a.yaml', 'plans/b.yaml', 'khác/c.yaml'])
      await folder.write(name, await realPlan());
  });

  it.each<[string, string, string[]]>([
    ['a file', 'plans/b.yaml', ['plans/b.yaml']],
    ['a folder', 'plans', ['plans/a.yaml', 'plans/b.yaml']],
    ['nothing, as if it were not set', '', ['plans/a.yaml', 'plans/b.yaml']],
  ])('names %s', async (_, variable, files) => {
    expect(await checkedFiles([], { CCHC_PLAN: variable })).toEqual(files);
  });

  it('gives way to a word, and goes before the project file', async () => {
    const env = { CCHC_PLAN: 'plans/a.yaml' };
    await folder.write('cchc.yaml', 'plan: plans/b.yaml\n');
    expect(await checkedFiles([], env)).toEqual(['plans/a.yaml']);
    expect(await checkedFiles(['khác/c.yaml'], env)).toEqual(['khác/c.yaml']);
  });

  it.each<[string, string, RegExp]>([
    [
      'a file that is not there',
      'plans/c.yaml',
      /^Error: CCHC_PLAN: there is no file plans\/c\.yaml\.\nDid you mean plans.a\.yaml\?/,
    ],
    ['a folder without plans', 'danh-muc', /^Error: CCHC_PLAN: no plan found in "danh-muc"/],
    ['standard input, which only a word names', '-', /^Error: CCHC_PLAN: there is no file or folder -\./],
    [
      'a pattern, which only a word is',
      'plans/*.yaml',
      /^Error: CCHC_PLAN: there is no file plans\/\*\.yaml/,
    ],
  ])('is named in what is wrong with it: %s', async (_, variable, says) => {
    await mkdir(folder.at('danh-muc'), { recursive: true });
    for (const verb of ['schedule', 'validate']) {
      const { status, stdout, stderr } = await run([verb, '--lang', 'en'], { env: { CCHC_PLAN: variable } });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(says);
    }
  });

  it('is named where it leaves open which plan is meant', async () => {
    const { stderr } = await run(['schedule', '--lang', 'en'], { env: { CCHC_PLAN: 'plans' } });
    expect(stderr).toMatch(/^Error: CCHC_PLAN: there are 2 plans; which one\?\nName one of: /);
  });
});
