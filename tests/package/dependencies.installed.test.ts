import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../cli/folder.ts';
import { HOME } from '../cli/run.ts';
import type { PackageJson } from './project.ts';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson;
const PLAN = 'plans/vinh-long-2021.yaml';
const LETTER = ['letter', 'notice', PLAN, '--unit', 'so-tu-phap', '--draft'];
const folder = folderForEach();

/** Runs the built tool and tells the files it loaded, as the last line on standard error. */
const TELLING = `
  process.argv = ['node', 'cchc', ...process.argv.slice(1)];
  process.on('exit', () => process.stderr.write('\\n' + JSON.stringify(Object.keys(require.cache))));
  require(process.env.TOOL);`;

/** The dependencies that a run of the built tool loads. */
function loadedBy(...words: string[]): string[] {
  const { stderr, status } = spawnSync(process.execPath, ['-e', TELLING, '--', ...words], {
    env: { ...process.env, TOOL: path.join(HOME, 'bin/cchc.cjs') },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const files = JSON.parse(stderr.slice(stderr.lastIndexOf('\n'))) as string[];
  return Object.keys(dependencies).filter((name) =>
    files.some((file) => file.replaceAll('\\', '/').includes(`/node_modules/${name}/`)),
  );
}

describe('a dependency', () => {
  it.each([
    ['--version'],
    ['validate', PLAN],
    ['schedule', PLAN],
    ['schedule', PLAN, '--format', 'ics'],
    ['checklist', PLAN],
    [...LETTER, '--format', 'txt'],
    ['deadline', '2021-05-17', '--before', '15'],
    ['calendar', '2021'],
    ['explain', 'CC202'],
  ])('is not loaded by cchc %s %s', (...words) => {
    expect(loadedBy(...words)).toEqual([]);
  });

  it('is loaded by what needs it alone', async () => {
    // Two departments wish for one day: one of them has to give way.
    const wishes = (await realPlan()).replaceAll(
      / {6}- (so-tu-phap|so-xay-dung)\n/g,
      '      - { unit: $1, wish: 2021-06-15 }\n',
    );
    const moved = await folder.write('dời.yaml', wishes);
    const docx = folder.at('thư.docx');
    const calls = {
      fflate: loadedBy('schedule', PLAN, '-o', folder.at('lịch.xlsx')),
      highs: loadedBy('schedule', moved),
      docx: loadedBy(...LETTER, '-o', docx),
      '@xmldom/xmldom, docxtemplater, pizzip': loadedBy(
        ...LETTER,
        '--template',
        docx,
        '-o',
        folder.at('theo mẫu.docx'),
      ),
    };
    expect(calls).toEqual({
      fflate: ['fflate'],
      highs: ['highs'],
      docx: ['docx', 'fflate'],
      '@xmldom/xmldom, docxtemplater, pizzip': ['@xmldom/xmldom', 'docxtemplater', 'fflate', 'pizzip'],
    });
    expect(
      Object.keys(calls)
        .flatMap((names) => names.split(', '))
        .sort(),
    ).toEqual(Object.keys(dependencies).sort());
  });
});

describe('THIRD-PARTY.txt', () => {
  const licences = readFileSync(path.join(HOME, 'dist/THIRD-PARTY.txt'), 'utf8');

  it.each([
    'yaml',
    'zod',
    'date-fns',
    '@date-fns/utc',
    'commander',
    '@clack/core',
    'read-excel-file',
    'saxen',
  ])('holds the licence of %s, which is bundled', (name) => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
      version: string;
    };
    const notice = licences.split(/^=+$/m).find((text) => text.startsWith(`\n${name} ${version} (`)) ?? '';
    expect(notice).toMatch(/copyright/i);
    expect(notice).toMatch(/permission/i);
  });

  it('names nothing that is not bundled', () => {
    for (const name of [...Object.keys(dependencies), 'vitest', 'esbuild'])
      expect(licences).not.toMatch(new RegExp(`^${name} \\d`, 'm'));
  });
});
