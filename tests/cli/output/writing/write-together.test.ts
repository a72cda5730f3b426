import { chmod, lstat, mkdir, readdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { resultFile } from '../../../../src/cli/output/write-output.ts';
import { STAGING } from '../../../../src/cli/output/writing/staging.ts';
import { type FileToWrite, writeTogether } from '../../../../src/cli/output/writing/write-together.ts';
import { folderForEach } from '../../folder.ts';

const folder = folderForEach();

/** More than are written at once. */
const NAMES = Array.from({ length: 30 }, (_, index) => `tệp ${index}.txt`);

const QUIET = { notice: () => undefined };

function file(name: string, force = false): FileToWrite {
  return resultFile({ output: folder.at(path.join('ra', name)), content: () => name, force });
}

async function written(): Promise<string[]> {
  return (await readdir(folder.at('ra'))).filter((name) => name !== STAGING).sort();
}

async function staged(): Promise<string[]> {
  return readdir(folder.at(`ra/${STAGING}`)).catch(() => []);
}

describe('files that are written together', () => {
  it('are all there with what belongs in each, and nothing else is', async () => {
    await writeTogether(
      NAMES.map((name) => file(name)),
      QUIET,
    );
    expect(await readdir(folder.at('ra'))).toHaveLength(NAMES.length);
    expect(await written()).toEqual([...NAMES].sort());
    for (const name of NAMES) expect(await readFile(folder.at(`ra/${name}`), 'utf8')).toBe(name);
  });

  it('are made one by one, while others are being written, and none is to be seen until all are', async () => {
    const found: number[] = [];
    const files = NAMES.map((name) => ({
      ...file(name),
      content: async () => {
        expect(await written()).toEqual([]);
        found.push((await staged()).length);
        return name;
      },
    }));
    await writeTogether(files, QUIET);
    expect(found[0]).toBe(1);
    expect(found.at(-1)).toBeGreaterThan(NAMES.length / 2);
  });

  it('leave nothing if one of them cannot be made, not even their folder', async () => {
    const files = NAMES.map((name) => file(name));
    const broken = { ...file('hỏng.txt'), content: () => Promise.reject(new Error('not made')) };
    await expect(writeTogether([...files, broken], QUIET)).rejects.toThrow('not made');
    expect(await readdir(folder.at('.'))).toEqual(['danh-muc']);
  });

  it.each([0, 3, 29])('leave nothing if one of them, at %i, cannot be written', async (index) => {
    await mkdir(folder.at(`ra/tệp ${index}.txt`), { recursive: true });
    const files = NAMES.map((name) => file(name, true));
    await expect(writeTogether(files, QUIET)).rejects.toThrow(`tệp ${index}.txt`);
    expect(await readdir(folder.at('ra'))).toEqual([`tệp ${index}.txt`]);
  });

  it('leave what came into being in the place of one of them, and nothing else', async () => {
    const late = {
      ...file('cuối.txt'),
      content: async () => {
        await folder.write('ra/tệp 7.txt', 'của người khác');
        return '';
      },
    };
    const write = writeTogether([...NAMES.map((name) => file(name)), late], QUIET);
    await expect(write).rejects.toThrow('tệp 7.txt exists');
    expect(await readdir(folder.at('ra'))).toEqual(['tệp 7.txt']);
    expect(await readFile(folder.at('ra/tệp 7.txt'), 'utf8')).toBe('của người khác');
  });

  it('are those of one run where two write the same ones', async () => {
    const runs = ['a', 'b', 'c'].map((who) =>
      writeTogether(
        NAMES.map((name) => ({ ...file(name, true), content: () => who })),
        QUIET,
      ),
    );
    await Promise.all(runs);
    const held = new Set<string>();
    for (const name of NAMES) held.add(await readFile(folder.at(`ra/${name}`), 'utf8'));
    expect(held.size).toBe(1);
    expect(await readdir(folder.at('ra'))).toHaveLength(NAMES.length);
  });
});

describe('a run that was taken for gone', () => {
  it('writes nothing more', async () => {
    const late = {
      ...file('a.txt'),
      content: async () => {
        const owner = (await staged()).find((name) => name.startsWith('owner-')) ?? '';
        await rm(folder.at(`ra/${STAGING}/${owner}`));
        return '';
      },
    };
    await expect(writeTogether([late, file('b.txt')], QUIET)).rejects.toThrow('ETIMEDOUT');
    expect(await written()).toEqual([]);
  });
});

describe('a file that is written over', () => {
  it('keeps its permissions, and the link by which it was named', async () => {
    await folder.write('ra/cũ.txt', 'cũ');
    await chmod(folder.at('ra/cũ.txt'), 0o600);
    await symlink(folder.at('ra/cũ.txt'), folder.at('ra/liên kết.txt'));
    await writeTogether([file('liên kết.txt', true), file('mới.txt')], QUIET);
    expect(await readFile(folder.at('ra/cũ.txt'), 'utf8')).toBe('liên kết.txt');
    expect((await stat(folder.at('ra/cũ.txt'))).mode & 0o777).toBe(0o600);
    expect((await lstat(folder.at('ra/liên kết.txt'))).isSymbolicLink()).toBe(true);
  });

  it('is made where a link leads to nothing yet', async () => {
    await mkdir(folder.at('ra'));
    await symlink('thật.txt', folder.at('ra/liên kết.txt'));
    await writeTogether([file('liên kết.txt')], QUIET);
    expect(await readdir(folder.at('ra'))).toEqual(['liên kết.txt', 'thật.txt']);
  });

  it('is one, whichever names lead to it', async () => {
    await folder.write('ra/cũ.txt', 'cũ');
    await symlink('cũ.txt', folder.at('ra/liên kết.txt'));
    const write = writeTogether([file('liên kết.txt', true), file('cũ.txt', true)], QUIET);
    await expect(write).rejects.toThrow('same file');
  });
});

describe('what is no file', () => {
  it.each(['/dev/null', '/dev/stdout', '/dev/fd/1'])('is not written to: %s', async (output) => {
    const write = writeTogether([resultFile({ output, force: true, content: () => '' })], QUIET);
    await expect(write).rejects.toMatchObject({
      words: { en: `not written to ${output}: it is a device, not a file` },
    });
  });

  it('is not written to: a link that leads round in a circle', async () => {
    await mkdir(folder.at('ra'));
    await symlink('vòng.txt', folder.at('ra/vòng.txt'));
    await expect(writeTogether([file('vòng.txt', true)], QUIET)).rejects.toThrow('ELOOP');
  });
});
