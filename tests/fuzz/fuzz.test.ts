import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../scripts/fuzz/check-folder.ts';
import { checkInput, printedFault } from '../../scripts/fuzz/check-input.ts';
import { readBases, readCorpus } from '../../scripts/fuzz/corpus.ts';
import { inputAt } from '../../scripts/fuzz/fuzz-input.ts';
import { HOSTILE_TEXTS, quoted } from '../../scripts/fuzz/hostile-texts.ts';
import { randomFrom } from '../../scripts/fuzz/random.ts';
import { watchReads } from '../../scripts/fuzz/watch-reads.ts';
import { parseDocument } from 'yaml';

const SEED = Number(process.env['SEED'] ?? 2021);
const BASES = readBases('.');

describe('the corpus', () => {
  it.each(readCorpus('.'))('%s is harmless now', async (name, entry) => {
    expect(checkInput(entry)).toBeNull();
    expect(await checkFolder(entry, randomFrom(SEED, name.length), '.')).toBeNull();
  });
});

describe('a short run', () => {
  it.each(Array.from({ length: 10 }, (_, index) => index * 80))('is harmless from input %i', (from) => {
    for (let index = from; index < from + 80; index++) {
      const input = inputAt(SEED, index, BASES);
      const fault = checkInput(input);
      expect(fault === null ? null : { index, fault, ...input }).toBeNull();
    }
  });

  it('is harmless through the whole tool, in a folder with links out of it', async () => {
    for (let index = 0; index < 60; index++) {
      const input = index % 3 === 0 ? BASES.pairs[index] : inputAt(SEED, index, BASES);
      if (input === undefined) throw new Error('too few bases');
      const fault = await checkFolder(input, randomFrom(SEED + 1, index), '.');
      expect(fault === null ? null : { index, fault, ...input }).toBeNull();
    }
  });
});

describe('the checks themselves', () => {
  it('make the same input of the same number, and others of others', () => {
    const inputs = Array.from({ length: 200 }, (_, index) => inputAt(SEED, index, BASES));
    expect(inputs[7]).toEqual(inputAt(SEED, 7, BASES));
    expect(new Set(inputs.map((input) => JSON.stringify(input))).size).toBeGreaterThan(190);
    expect(inputAt(SEED + 1, 7, BASES)).not.toEqual(inputs[7]);
  });

  it('see what a terminal would obey', () => {
    for (const text of ['\u001b[31m', 'a\r', '\u009b2J', '\u202e', '\u0007', '\ufeff', '\t'])
      expect(printedFault(`một\nhai ${text}`)).toContain('control character');
    expect(printedFault('Sở Tư pháp\n漢 👨‍👩‍👧\n')).toBeNull();
  });

  it('see an exception', () => {
    const broken = { plan: 'cchc: 1\n', directory: null } as unknown as Parameters<typeof checkInput>[0];
    expect(checkInput(broken)).toContain('exception');
  });

  it('see a file read outside, through a link too', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cchc-'));
    writeFileSync(path.join(folder, 'a'), 'x');
    const read = async (...files: string[]) => {
      for (const file of files) await readFile(file);
    };
    const inside = await watchReads([folder], () => read(path.join(folder, 'a')));
    const outside = await watchReads([folder], () => read(path.join(folder, 'a'), 'package.json'));
    rmSync(folder, { recursive: true });
    expect(inside.outside).toEqual([]);
    expect(outside.outside).toEqual([path.resolve('package.json')]);
  });

  it.each(HOSTILE_TEXTS.filter((text) => !/\p{Cs}/u.test(text)))(
    'write a hostile text as YAML: %j',
    (text) => {
      expect(parseDocument(quoted(text)).toJS()).toBe(text);
    },
  );
});
