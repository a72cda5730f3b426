import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('packs everything that the installed tool reads, and no tests', () => {
  const words = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const [packed] = JSON.parse(
    execFileSync('npm', words, { encoding: 'utf8', shell: process.platform === 'win32' }),
  ) as { files: { path: string }[] }[];
  const paths = packed?.files.map(({ path }) => path) ?? [];
  for (const needed of ['bin/cchc.cjs', 'dist/cchc.cjs', 'dist/examples.json', 'texts/notice.txt'])
    expect(paths).toContain(needed);
  expect(paths.filter((path) => /^(?:tests|src|scripts)\//.test(path))).toEqual([]);
});
