import type * as fileSystem from 'node:fs/promises';
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import type { Rewriting } from '../../../../src/cli/output/writing/rewrite-text.ts';
import { folderForEach } from '../../folder.ts';

const folder = folderForEach();

/** What happens right before files take their names. */
let beforeNames: (() => Promise<void>) | null = null;
let failingRename = 0;
/** How flushing fails; null where it does not. */
let flushing: Error | 'missing' | null = null;
let isReadOnly = false;

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof fileSystem>();
  return {
    ...real,
    rename: async (from: string, to: string) => {
      failingRename -= 1;
      if (failingRename === 0) throw failure('EIO');
      await real.rename(from, to);
    },
    open: async (...given: Parameters<typeof real.open>) => {
      const handle = await real.open(...given);
      const fails = flushing;
      if (fails === 'missing') Reflect.set(handle, 'sync', undefined);
      else if (fails !== null) handle.sync = () => Promise.reject(fails);
      return handle;
    },
    access: (file: string, mode: number) =>
      isReadOnly ? Promise.reject(failure('EACCES')) : real.access(file, mode),
    stat: async (file: string) => {
      await beforeNames?.();
      return real.stat(file);
    },
  };
});

// Files share one process, in which another one may have loaded it already, with the file system as it is.
vi.resetModules();
const module = await import('../../../../src/cli/output/writing/rewrite-text.ts');

function rewriteTexts(rewritings: readonly Rewriting[]): Promise<void> {
  return module.rewriteTexts(rewritings, { notice: () => undefined });
}

async function named(): Promise<string[]> {
  return (await readdir(folder.at('.'), { recursive: true })).filter((name) => !name.startsWith('danh-muc'));
}

describe('texts that are rewritten together', () => {
  it('are all there, new ones in a folder of their own', async () => {
    const plan = await folder.write('a.yaml', 'a\n');
    await rewriteTexts([
      { file: folder.at('sổ/b.yaml'), before: null, after: 'b\n' },
      { file: plan, before: 'a\n', after: 'a\nc\n' },
    ]);
    expect(await readFile(folder.at('sổ/b.yaml'), 'utf8')).toBe('b\n');
    expect(await readFile(plan, 'utf8')).toBe('a\nc\n');
  });

  it('keep their permissions, and links to them', async () => {
    const file = await folder.write('a.yaml', 'a\n');
    await chmod(file, 0o640);
    await symlink(file, folder.at('liên-kết.yaml'));
    await rewriteTexts([{ file: folder.at('liên-kết.yaml'), before: 'a\n', after: 'b\n' }]);
    expect([(await stat(file)).mode & 0o777, await readFile(file, 'utf8')]).toEqual([0o640, 'b\n']);
  });

  it('are written by one alone of several at a time, who is told so', async () => {
    const file = await folder.write('a.yaml', 'a\n');
    const others = Array.from({ length: 20 }, (_, at) => `b${at}\n`);
    const ended = await Promise.allSettled(
      others.map((after) => rewriteTexts([{ file, before: 'a\n', after }])),
    );
    const won = others.filter((_, at) => ended[at]?.status === 'fulfilled');
    expect(won).toEqual([await readFile(file, 'utf8')]);
    expect(await named()).toEqual(['a.yaml']);
  });

  it('are left alone where one of them has been changed meanwhile', async () => {
    const one = await folder.write('a.yaml', 'a\n');
    const other = await folder.write('b.yaml', 'b\n');
    beforeNames = () => writeFile(other, 'b của người khác\n');
    await expect(
      rewriteTexts([
        { file: one, before: 'a\n', after: 'A\n' },
        { file: other, before: 'b\n', after: 'B\n' },
      ]),
    ).rejects.toThrow('changed in the meantime');
    beforeNames = null;
    expect(await readFile(one, 'utf8')).toBe('a\n');
    expect(await readFile(other, 'utf8')).toBe('b của người khác\n');
    expect(await named()).toEqual(['a.yaml', 'b.yaml']);
  });

  it('are left alone where one has come into being meanwhile', async () => {
    const file = await folder.write('a.yaml', 'a\n');
    await expect(rewriteTexts([{ file, before: null, after: 'A\n' }])).rejects.toThrow(
      'changed in the meantime',
    );
    expect(await readFile(file, 'utf8')).toBe('a\n');
  });

  it.each([1, 2, 3, 4, 5, 6])('get back what they held where the %i. name cannot be taken', async (at) => {
    const plan = await folder.write('a.yaml', 'a\n');
    const other = await folder.write('b.yaml', 'b\n');
    failingRename = at;
    const rewrite = rewriteTexts([
      { file: folder.at('sổ/mới.yaml'), before: null, after: 'm\n' },
      { file: other, before: 'b\n', after: 'B\n' },
      { file: plan, before: 'a\n', after: 'A\n' },
    ]);
    await expect(rewrite).rejects.toThrow('EIO');
    failingRename = 0;
    expect(await readFile(plan, 'utf8')).toBe('a\n');
    expect(await readFile(other, 'utf8')).toBe('b\n');
    expect(await named()).toEqual(['a.yaml', 'b.yaml']);
  });

  it('are left alone where a folder stands in the place of one', async () => {
    await mkdir(folder.at('b.yaml'));
    const plan = await folder.write('a.yaml', 'a\n');
    await expect(
      rewriteTexts([
        { file: folder.at('b.yaml'), before: null, after: 'b\n' },
        { file: plan, before: 'a\n', after: 'A\n' },
      ]),
    ).rejects.toThrow('EISDIR');
    expect(await readFile(plan, 'utf8')).toBe('a\n');
    expect(await named()).toEqual(['a.yaml', 'b.yaml']);
  });

  it.each(['missing' as const, new Error('Method not implemented.'), failure('EINVAL'), failure('ENOTSUP')])(
    'are written where nothing can be flushed: %s',
    async (error) => {
      flushing = error;
      const file = await folder.write('a.yaml', 'a\n');
      await rewriteTexts([{ file, before: 'a\n', after: 'b\n' }]).finally(() => (flushing = null));
      expect(await readFile(file, 'utf8')).toBe('b\n');
    },
  );

  it.each(['ENOSPC', 'EIO'])('are left alone where flushing says that they are lost: %s', async (code) => {
    flushing = failure(code);
    const file = await folder.write('a.yaml', 'a\n');
    const rewrite = rewriteTexts([{ file, before: 'a\n', after: 'b\n' }]);
    await expect(rewrite.finally(() => (flushing = null))).rejects.toThrow(code);
    expect([await readFile(file, 'utf8'), await named()]).toEqual(['a\n', ['a.yaml']]);
  });

  it('are left alone where one may not be written to', async () => {
    isReadOnly = true;
    const file = await folder.write('a.yaml', 'a\n');
    const rewrite = rewriteTexts([{ file, before: 'a\n', after: 'b\n' }]);
    await expect(rewrite.finally(() => (isReadOnly = false))).rejects.toThrow('EACCES');
    expect([await readFile(file, 'utf8'), await named()]).toEqual(['a\n', ['a.yaml']]);
  });
});
