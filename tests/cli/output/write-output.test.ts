import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeTogether } from '../../../src/cli/output/write-output.ts';
import { folderForEach } from '../folder.ts';

const folder = folderForEach();

/** More than are written at once. */
const NAMES = Array.from({ length: 30 }, (_, index) => `tệp ${index}.txt`);

function file(name: string) {
  return { output: folder.at(path.join('ra', name)), content: name };
}

async function written(): Promise<string[]> {
  return (await readdir(folder.at('ra'))).sort();
}

describe('files that are written together', () => {
  it('are all there with what belongs in each, and nothing else is', async () => {
    await mkdir(folder.at('ra'));
    await writeTogether(NAMES.map(file));
    expect(await written()).toEqual([...NAMES].sort());
    for (const name of NAMES) expect(await readFile(folder.at(`ra/${name}`), 'utf8')).toBe(name);
  });

  it('are made one by one, while others are being written', async () => {
    await mkdir(folder.at('ra'));
    const found: number[] = [];
    const files = async function* () {
      for (const name of NAMES) {
        found.push((await written()).length);
        yield file(name);
      }
    };
    await writeTogether(files());
    expect(found[0]).toBe(0);
    expect(found.at(-1)).toBeGreaterThan(NAMES.length / 2);
  });

  it('leave nothing if one of them cannot be made', async () => {
    await mkdir(folder.at('ra'));
    const files = async function* () {
      for (const name of NAMES) yield await Promise.resolve(file(name));
      throw new Error('not made');
    };
    await expect(writeTogether(files())).rejects.toThrow('not made');
    expect(await written()).toEqual([]);
  });

  it.each([0, 3, 29])('leave nothing if one of them, at %i, cannot be written', async (index) => {
    await mkdir(folder.at(`ra/tệp ${index}.txt`), { recursive: true });
    const write = writeTogether(NAMES.map((name) => ({ ...file(name), force: true })));
    await expect(write).rejects.toThrow(`tệp ${index}.txt`);
    expect(await written()).toEqual([`tệp ${index}.txt`]);
  });

  it('leave what came into being in the place of one of them, and nothing else', async () => {
    const files = async function* () {
      yield* NAMES.map(file);
      await folder.write('ra/tệp 7.txt', 'của người khác');
    };
    await mkdir(folder.at('ra'));
    await expect(writeTogether(files())).rejects.toThrow('tệp 7.txt exists');
    expect(await written()).toEqual(['tệp 7.txt']);
    expect(await readFile(folder.at('ra/tệp 7.txt'), 'utf8')).toBe('của người khác');
  });
});
