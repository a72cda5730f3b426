import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesLike, isPattern } from '../../../src/cli/input/expand-pattern.ts';
import { wildcard } from '../../../src/cli/input/wildcard.ts';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();
const home = process.cwd();
beforeEach(() => {
  process.chdir(folder.at('.'));
});
afterEach(() => {
  process.chdir(home);
});

describe('a name and a pattern', () => {
  it.each<[string, string, boolean]>([
    ['*.yaml', 'a.yaml', true],
    ['*.yaml', 'a.yml', false],
    ['*.yaml', '.yaml', true],
    ['a*b*c', 'axxbyyc', true],
    ['a*b*c', 'axxbyy', false],
    ['a**c', 'abc', true],
    ['?.yaml', 'ạ.yaml', true],
    ['?.yaml', 'ạ.yaml'.normalize('NFD'), true],
    ['?.yaml', '😀.yaml', true],
    ['?.yaml', '.yaml', false],
    ['V?nh*', 'Vĩnh Long', true],
    ['Vĩnh*'.normalize('NFD'), 'Vĩnh Long'.normalize('NFC'), true],
    ['[ab].yaml', 'b.yaml', true],
    ['[ab].yaml', 'c.yaml', false],
    ['[!ab].yaml', 'c.yaml', true],
    ['[^ab].yaml', 'a.yaml', false],
    ['[0-9]*', '2021', true],
    ['[0-9]*', '-', false],
    ['[a-]*', '-x', true],
    ['[]a]x', ']x', true],
    ['[a', '[a', true],
    ['(a|b)+{c}.$^', '(a|b)+{c}.$^', true],
    ['a.c', 'abc', false],
    ['A*', 'abc', false],
  ])('%s of %s: %s', (pattern, name, fits) => {
    expect(wildcard(pattern, true)(name)).toBe(fits);
  });

  it('are compared without regard to capitals where the disk does so', () => {
    expect(wildcard('KẾ*.YAML', false)('kế hoạch.yaml')).toBe(true);
  });

  it('goes along links in a circle so far, and says so', async () => {
    await folder.write('plans/a.yaml', 'a: 1');
    for (const link of ['một', 'hai']) await symlink(folder.at('plans'), folder.at(`plans/${link}`));
    for (const end of ['*', 'không-có.yaml'])
      await expect(filesLike(`plans/${'*/'.repeat(16)}${end}`)).rejects.toThrow('20000');
  });

  it('take no longer than letters times signs', () => {
    const letters = 'a'.repeat(20_000);
    expect(wildcard(`${'a*'.repeat(100)}b`, true)(letters)).toBe(false);
  });
});

describe('a pattern that the shell has not expanded', () => {
  beforeEach(async () => {
    const names = [
      'plans/b.yaml',
      'plans/a.yml',
      'plans/.ẩn.yaml',
      'plans/a.txt',
      'plans/(2021) {x}/c.yaml',
      'plans/sâu/hơn/d.yaml',
      'plans/node_modules/e.yaml',
      'plans/.git/f.yaml',
      `${'Kế hoạch'.normalize('NFD')}/${'Vĩnh'.normalize('NFD')}.yaml`,
      '[x].yaml',
    ];
    for (const name of names) await folder.write(name, '');
    await symlink(folder.at('plans'), folder.at('plans/sâu/vòng'));
    await symlink(folder.at('plans/b.yaml'), folder.at('plans/link.yaml'));
    await symlink(folder.at('mất'), folder.at('plans/mất.yaml'));
  });

  it.each<[string, string[]]>([
    ['plans/*', ['plans/a.yml', 'plans/b.yaml', 'plans/link.yaml']],
    ['./plans/*.yaml', ['plans/b.yaml', 'plans/link.yaml']],
    ['plans/[!b]*.y*ml', ['plans/a.yml', 'plans/link.yaml']],
    ['plans//?.yaml', ['plans/b.yaml']],
    ['p*/(*) {?}/*.yaml', ['plans/(2021) {x}/c.yaml']],
    [
      'plans/**/*.yaml',
      ['plans/(2021) {x}/c.yaml', 'plans/b.yaml', 'plans/link.yaml', 'plans/sâu/hơn/d.yaml'],
    ],
    ['plans/**/**/d.yaml', ['plans/sâu/hơn/d.yaml']],
    ['plans/sâu/**', ['plans/sâu/hơn/d.yaml']],
    ['Kế hoạch/V?nh.yaml', ['Kế hoạch/Vĩnh.yaml']],
    ['danh-muc/../plans/b*', ['plans/b.yaml']],
    ['plans/*.txt', []],
    ['mất/*.yaml', []],
  ])('%s stands for %j', async (pattern, files) => {
    const found = await filesLike(pattern);
    expect(found.map((file) => file.replaceAll(path.sep, '/').normalize('NFC'))).toEqual(files);
  });

  it('may begin at the root, and above', async () => {
    expect(await filesLike(folder.at('plans/b*.yaml'))).toEqual([folder.at('plans/b.yaml')]);
    process.chdir(folder.at('plans/sâu'));
    expect(await filesLike('../?.yaml')).toEqual([path.join('..', 'b.yaml')]);
  });

  it('is none where something bears the very name', async () => {
    expect(await isPattern('[x].yaml')).toBe(false);
    expect(await isPattern('[y].yaml')).toBe(true);
    expect(await isPattern('plans/b.yaml')).toBe(false);
    expect(await isPattern('plans/mất gì.yaml')).toBe(false);
  });
});

describe('a plan named by a pattern', () => {
  beforeEach(async () => {
    for (const name of ['plans/a.yaml', 'plans/b.yaml', 'riêng/c.yaml']) {
      const text = await realPlan();
      await folder.write(name, text.replace('danh-muc/', 'dm/'));
    }
    await folder.write('riêng/danh-muc.yaml', 'cchc-directory: 1\n');
  });

  it('is each that fits, where files are checked', async () => {
    const { stdout } = await run(['validate', 'plans/*.yaml', 'plans/a.yaml', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ files: 2 });
  });

  it('is the only one that fits, or the only plan among what fits', async () => {
    const { stderr } = await run(['schedule', 'riêng/*.yaml']);
    expect(stderr).toContain(`${path.join('riêng', 'c.yaml')}:14:12`);
  });

  it.each(['checklist', 'status', 'record undo'])('is asked for by %s where several fit', async (verb) => {
    const { status, stderr } = await run([...verb.split(' '), 'plans/?.yaml', '--lang', 'en']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `Error: there are 2 plans; which one?\nName one of: ${path.join('plans', 'a.yaml')}, ${path.join('plans', 'b.yaml')}\n`,
    );
  });

  it('is asked for by letter, or --all, where several fit', async () => {
    const { status, stderr } = await run(['letter', 'notice', 'plans/?.yaml', '--lang', 'en']);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^Error: there are 2 plans; which one\?\nName one of: .*; or add --all for the letters of all of them\n$/,
    );
  });

  it.each([
    ['plans/*.json', `There are: ${path.join('plans', 'a.yaml')}, ${path.join('plans', 'b.yaml')}\n`],
    ['mất/*.yaml', 'Name the plan file (.yaml), or begin a plan: cchc init\n'],
  ])('is told where nothing fits %s', async (pattern, advice) => {
    for (const verb of ['validate', 'schedule']) {
      const { status, stdout, stderr } = await run([verb, pattern, '--lang', 'en']);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(`Error: no plan file fits "${pattern}".\n${advice}`);
    }
  });

  it('goes for both sides of a comparison', async () => {
    await folder.write('plans/dm/vinh-long-2021.yaml', 'cchc-directory: 1\n');
    expect((await run(['diff', 'plans/a*', 'plans/b*'])).stderr).not.toContain('*');
  });
});
