import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Journal,
  journalOf,
  stagedAt,
  writeFolders,
  writeJournal,
} from '../../../../src/cli/output/writing/journal.ts';
import { STAGING } from '../../../../src/cli/output/writing/staging.ts';
import { finishWriting, writeTogether } from '../../../../src/cli/output/writing/write-together.ts';
import { folderForEach } from '../../folder.ts';

const folder = folderForEach();

/** No process has it: systems give out numbers that are far lower. */
const ENDED = 2 ** 22 + 12_345;

/** What is told of what was left. */
const told: string[] = [];
const TELLING = { notice: ({ en }: { readonly en: string }) => void told.push(en) };

/** Leaves what a run leaves that is killed when its journal is written: three files in two folders, of which one is new. */
async function leave(way: Journal['way'] = 'finish', renamed: readonly number[] = []): Promise<string[]> {
  told.length = 0;
  const folders = [folder.at('a'), folder.at('b')];
  const files = [folder.at('a/cũ.txt'), folder.at('a/mới.txt'), folder.at('b/cũ.txt')];
  for (const one of folders) {
    await mkdir(path.join(one, STAGING), { recursive: true });
    await writeFile(path.join(one, STAGING, 'owner-0'), `${ENDED} 000000000 ${hostname()}\n`);
    await writeFolders(one, folders);
  }
  for (const [at, file] of files.entries()) {
    if (!file.includes('mới')) await writeFile(file, `cũ ${at}`);
    await writeFile(stagedAt(path.dirname(file), at).staged, `mới ${at}`);
  }
  const journal = await journalOf(folders, files);
  await writeJournal(folders, { ...journal, way });
  for (const at of renamed) {
    const file = files[at] ?? '';
    await rename(stagedAt(path.dirname(file), at).staged, file);
  }
  return files;
}

async function contents(files: readonly string[]): Promise<(string | null)[]> {
  return Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => null)));
}

async function names(): Promise<string[]> {
  const all = await readdir(folder.at('.'), { recursive: true });
  return all.filter((name) => /^[ab]./.test(name)).sort();
}

const NEW = ['mới 0', 'mới 1', 'mới 2'];
const OLD = ['cũ 0', null, 'cũ 2'];

describe('what a run left that was killed', () => {
  it.each([[[]], [[0]], [[0, 1]], [[0, 1, 2]]])('is finished from where it got to: %j', async (renamed) => {
    const files = await leave('finish', renamed);
    expect(await finishWriting([folder.at('b/khác.txt')], TELLING)).toBe(true);
    expect(await contents(files)).toEqual(NEW);
    expect(await names()).toEqual(['a/cũ.txt', 'a/mới.txt', 'b/cũ.txt']);
    expect(told).toEqual(['Finished writing what an earlier run was stopped in: cũ.txt, mới.txt, cũ.txt.']);
    expect(await finishWriting([folder.at('b/khác.txt')], TELLING)).toBe(false);
  });

  it.each([[[]], [[0]], [[0, 1]], [[0, 1, 2]]])('is taken back where that was begun: %j', async (renamed) => {
    const files = await leave('take-back', renamed);
    await finishWriting([folder.at('a/khác.txt')], TELLING);
    expect(await contents(files)).toEqual(OLD);
    expect(await names()).toEqual(['a/cũ.txt', 'b/cũ.txt']);
  });

  it('is taken back where somebody changed a file since, and what he wrote stays', async () => {
    const files = await leave('finish', [0, 1]);
    await writeFile(folder.at('b/cũ.txt'), 'của người khác');
    await finishWriting([folder.at('a/khác.txt')], TELLING);
    expect(await contents(files)).toEqual(['cũ 0', null, 'của người khác']);
    expect(told[0]).toContain('has been changed in the meantime');
  });

  it('is taken back but for a file that somebody changed after it had its name', async () => {
    const files = await leave('take-back', [0, 1]);
    await writeFile(folder.at('a/mới.txt'), 'mới, và của người khác');
    await finishWriting([folder.at('a/khác.txt')], TELLING);
    expect(await contents(files)).toEqual(['cũ 0', 'mới, và của người khác', 'cũ 2']);
  });

  it('is removed where its files had not begun to take their names', async () => {
    await mkdir(folder.at(`a/${STAGING}`), { recursive: true });
    await folder.write(`a/${STAGING}/0.new`, 'dở dang');
    await folder.write(`a/${STAGING}/folders.json.new`, '{"for');
    await writeTogether(
      [{ output: folder.at('a/tệp.txt'), content: () => 'tệp', refuse: () => null }],
      TELLING,
    );
    expect(await names()).toEqual(['a/tệp.txt']);
  });

  it('does not hold up whoever is to write next, also if it was killed before it said who it is', async () => {
    await folder.write(`a/${STAGING}/owner-0`, '');
    await finishWriting([folder.at('a/tệp.txt')], TELLING);
    expect(await names()).toEqual([]);
  });
});

describe('what no run of this tool left', () => {
  const journal = (changes: object) =>
    JSON.stringify({
      format: 1,
      way: 'finish',
      files: [{ folder: 0, name: 'x', made: { size: 1, changed: 1, id: 1 }, before: null, ...changes }],
    });

  it.each([
    journal({ name: '../x' }),
    journal({ name: 'b/x' }),
    journal({ name: '..' }),
    journal({ folder: 1 }),
    journal({ folder: -1 }),
    '{"format":2}',
    'không phải JSON',
  ])('is left alone, and said: %s', async (text) => {
    await folder.write(`a/${STAGING}/journal.json`, text);
    await folder.write(`a/${STAGING}/0.new`, 'x');
    await expect(finishWriting([folder.at('a/tệp.txt')], TELLING)).rejects.toThrow('was not left by cchc');
    expect(await names()).toEqual([`a/${STAGING}`, `a/${STAGING}/0.new`, `a/${STAGING}/journal.json`]);
  });

  it('removes and replaces no file of folders that do not name the same ones', async () => {
    const secret = await folder.write('b/x', 'bí mật');
    const { size, mtimeMs, ino } = await stat(secret);
    const made = { size, changed: mtimeMs, id: ino };
    for (const inOther of [null, ['']]) {
      await folder.write(`a/${STAGING}/folders.json`, JSON.stringify({ format: 1, folders: ['', '../b'] }));
      const text = journal({ folder: 1, made }).replace('finish', 'take-back');
      await folder.write(`a/${STAGING}/journal.json`, text);
      if (inOther !== null)
        await folder.write(`b/${STAGING}/folders.json`, JSON.stringify({ format: 1, folders: inOther }));
      await finishWriting([folder.at('a/tệp.txt')], TELLING);
      expect(await readFile(secret, 'utf8')).toBe('bí mật');
    }
  });

  it.each(['journal.json', 'folders.json'])('is no folder in the place of %s', async (name) => {
    await mkdir(folder.at(`a/${STAGING}/${name}`), { recursive: true });
    await expect(finishWriting([folder.at('a/tệp.txt')], TELLING)).rejects.toThrow('was not left by cchc');
  });

  it('is kept beside what is staged, and never removed', async () => {
    await folder.write(`a/${STAGING}/thư.docx`, 'của người khác');
    const file = { output: folder.at('a/tệp.txt'), content: () => 'tệp', refuse: () => null };
    await writeTogether([file], TELLING);
    expect(await names()).toEqual([`a/${STAGING}`, `a/${STAGING}/thư.docx`, 'a/tệp.txt']);
  });

  it('is not made: no result goes into the folder in which files wait', async () => {
    const output = folder.at(`a/${STAGING}/tệp.txt`);
    const write = writeTogether([{ output, content: () => 'tệp', refuse: () => null }], TELLING);
    await expect(write).rejects.toThrow('for cchc alone');
  });

  it('does not lead to files of folders in which nothing is staged', async () => {
    await folder.write('b/x', 'bí mật');
    await folder.write(`a/${STAGING}/folders.json`, JSON.stringify({ format: 1, folders: ['', '../b'] }));
    await folder.write(`a/${STAGING}/journal.json`, journal({ folder: 1 }));
    await folder.write(`a/${STAGING}/0.new`, 'x');
    await finishWriting([folder.at('a/tệp.txt')], TELLING);
    expect(await readFile(folder.at('b/x'), 'utf8')).toBe('bí mật');
    expect(await names()).toEqual(['b/x']);
  });

  it('is no file in the place of the folder', async () => {
    await folder.write(`a/${STAGING}`, '');
    const write = writeTogether(
      [{ output: folder.at('a/tệp.txt'), content: () => 'tệp', refuse: () => null }],
      TELLING,
    );
    await expect(write).rejects.toThrow('was not left by cchc');
  });
});
