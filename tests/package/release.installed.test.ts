import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderForAll, npm, type PackageJson } from './project.ts';

const changelog = readFileSync('CHANGELOG.md', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson;

describe('CHANGELOG.md', () => {
  it('has what is unreleased first, then every version with its date, the newest first', () => {
    const [first, ...versions] = [...changelog.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
    expect(first).toBe('[Unreleased]');
    expect(versions[0]).toMatch(new RegExp(`^\\[${version.replaceAll('.', '\\.')}\\] - `));
    for (const heading of versions) expect(heading).toMatch(/^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/);
    const dates = versions.map((heading) => heading.slice(-10));
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  it('sorts changes by kind, as Keep a Changelog has it', () => {
    const kinds = [...changelog.matchAll(/^### (.*)$/gm)].map(([, kind]) => kind);
    const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    expect(kinds.filter((kind) => !known.includes(kind ?? ''))).toEqual([]);
  });
});

describe('npm version', () => {
  const folder = folderForAll();
  const git = (...words: string[]): string =>
    execFileSync('git', words, { cwd: folder.at(), encoding: 'utf8' }).trim();

  beforeAll(async () => {
    const files = [
      'package.json',
      'package-lock.json',
      '.npmrc',
      'CHANGELOG.md',
      'scripts/date-changelog.js',
    ];
    for (const file of files) await cp(file, folder.at(file));
    const [head = '', rest = ''] = changelog.split('## [Unreleased]\n');
    await writeFile(folder.at('CHANGELOG.md'), `${head}## [Unreleased]\n\n### Fixed\n\n- This.\n\n${rest}`);
    git('init', '--quiet');
    git('config', 'user.name', 'Văn phòng');
    git('config', 'user.email', 'van-phong@localhost');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Begin');
  });

  it('dates what is unreleased, commits it with the number, and tags the commit', async () => {
    npm(folder.at(), 'version', '98.0.0');
    const released = await readFile(folder.at('CHANGELOG.md'), 'utf8');
    expect(released).toMatch(
      /^## \[Unreleased\]\n\n## \[98\.0\.0\] - \d{4}-\d\d-\d\d\n\n### Fixed\n\n- This\.$/m,
    );
    expect(git('status', '--porcelain')).toBe('');
    expect(git('log', '-1', '--format=%s')).toBe('Release 98.0.0');
    expect(git('show', '--format=', '--name-only').split('\n')).toEqual([
      'CHANGELOG.md',
      'package-lock.json',
      'package.json',
    ]);
    expect(git('tag', '--points-at', 'HEAD')).toBe('v98.0.0');
  });

  it('refuses where nothing is listed as unreleased', () => {
    expect(() => npm(folder.at(), 'version', '99.0.0')).toThrow(/lists nothing under "## \[Unreleased\]"/);
    expect(git('tag')).toBe('v98.0.0');
  });
});
