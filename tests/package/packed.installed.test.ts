import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyProject, linkPackages } from '../copy-project.ts';
import { folderForAll, npm, type PackageJson } from './project.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson;
const TARBALL = `${manifest.name}-${manifest.version}.tgz`;

const folder = folderForAll();
let printed = '';

beforeAll(async () => {
  await copyProject(folder.at('cchc'));
  await linkPackages(folder.at('cchc'));
  printed = npm(folder.at('cchc'), 'pack', '--pack-destination', '..');
  execFileSync('tar', ['-xzf', TARBALL], { cwd: folder.at() });
  await mkdir(folder.at('trống', 'node_modules'), { recursive: true });
  await rename(folder.at('package'), folder.at('trống', 'node_modules', manifest.name));
  await linkPackages(folder.at('trống'), Object.keys(manifest.dependencies));
});

/** Runs the installed tool in the folder that it is installed in. */
function cchc(...words: string[]): string {
  const file = path.join('node_modules', manifest.name, manifest.bin['cchc'] ?? '');
  return execFileSync(process.execPath, [file, ...words], { cwd: folder.at('trống'), encoding: 'utf8' });
}

describe('npm pack', () => {
  it('prints the name of the file alone, although it builds', () => {
    expect(printed).toBe(`${TARBALL}\n`);
    expect(manifest.scripts['prepare']).toBe('node scripts/build.js');
    expect(existsSync(folder.at('cchc', 'dist', 'cchc.cjs'))).toBe(true);
  });

  it('packs what is published, and no sources or tests', async () => {
    const packed = await readdir(folder.at('trống', 'node_modules', manifest.name));
    const always = ['LICENSE', 'README.md', 'package.json'];
    expect(packed.sort()).toEqual([...manifest.files, ...always].sort());
    expect(manifest).not.toHaveProperty('private');
  });

  it.each(manifest.files)('packs %s whole', async (name) => {
    const packed = folder.at('trống', 'node_modules', manifest.name, name);
    expect(await filesIn(packed)).toEqual(await filesIn(folder.at('cchc', name)));
  });

  it('names as dependencies just the packages that the bundle loads', async () => {
    const packs = (await readdir(folder.at('cchc', 'dist'))).filter((name) => name.endsWith('.cjs'));
    const texts = await Promise.all(packs.map((name) => readFile(folder.at('cchc', 'dist', name), 'utf8')));
    const loaded = [...texts.join('\n').matchAll(/\b(?:require|later)\("((?:@[^"/]+\/)?[^"./][^"/]*)/g)].map(
      ([, name = '']) => name,
    );
    const packages = loaded.filter((name) => !name.startsWith('node:') && !builtinModules.includes(name));
    expect([...new Set(packages)].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });
});

describe('the packed tool, alone in a folder with its dependencies', () => {
  const plan = path.join('node_modules', 'cchc', 'plans', 'vinh-long-2021.yaml');

  it('schedules the plan that comes with it', () => {
    expect(cchc('schedule', plan)).toContain('15 cuộc kiểm tra trong 9 chuyến');
  });

  it('says its version', () => {
    expect(cchc('--version').split('\n')[0]).toBe(manifest.version);
  });

  it('knows the examples of codes', () => {
    expect(cchc('explain', 'CC202')).toMatch(/so-[a-z-]+/);
  });

  it('writes letters as every format, and by a template, from the texts that come with it', async () => {
    const of = ['letter', 'notice', plan, '--unit', 'so-tu-phap', '--draft'];
    for (const format of ['docx', 'md', 'html', 'txt'])
      cchc(...of, '--format', format, '-o', `thư.${format}`);
    cchc(...of, '--template', 'thư.docx', '-o', 'theo mẫu.docx');
    const files = await readdir(folder.at('trống'));
    expect(files.filter((name) => /^(?:thư|theo mẫu)\./.test(name))).toHaveLength(5);
  });

  it('writes a schedule for Excel', async () => {
    cchc('schedule', plan, '-o', 'lịch.xlsx');
    expect((await readFile(folder.at('trống', 'lịch.xlsx'))).subarray(0, 2).toString()).toBe('PK');
  });

  it('begins a plan that is valid, with schemas that editors find', async () => {
    const facts = ['--province', 'An Giang', '--year', '2026', '--levels', '2', '--unit', 'Thanh tra'];
    cchc('init', ...facts, '--window', '2026-Q3', '--teams', '1');
    const [written = ''] = (await readdir(folder.at('trống', 'plans'))).filter((name) =>
      /\.yaml$/.test(name),
    );
    const file = path.join('plans', written);
    expect(JSON.parse(cchc('validate', file, '--format', 'json'))).toMatchObject({ files: 1, errors: 0 });
    const [, schema = ''] = /\$schema=(.*)/.exec(await readFile(folder.at('trống', file), 'utf8')) ?? [];
    expect(existsSync(folder.at('trống', 'plans', schema))).toBe(true);
  });
});

/** The files in a folder, at any depth, and their bytes; a file is its own only entry. */
async function filesIn(name: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(name, { recursive: true, withFileTypes: true }).catch(() => null)) ?? [];
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const all = files.length === 0 ? [name] : files.sort();
  return new Map(
    await Promise.all(
      all.map(async (file) => [path.relative(name, file), await readFile(file, 'base64')] as const),
    ),
  );
}
