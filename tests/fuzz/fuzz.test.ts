import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBases } from '../../scripts/fuzz/bases.ts';
import { checkInput, toldOf } from '../../scripts/fuzz/checks/check-input.ts';
import { printedFault } from '../../scripts/fuzz/checks/printed-fault.ts';
import { readCorpus } from '../../scripts/fuzz/corpus.ts';
import type { FuzzInput } from '../../scripts/fuzz/fuzz-input.ts';
import { DIMENSIONS, inputAt } from '../../scripts/fuzz/input-at.ts';
import { HOSTILE_TEXTS, quoted } from '../../scripts/fuzz/mutations/hostile-texts.ts';
import { randomFrom } from '../../scripts/fuzz/random.ts';
import { checkCampaign } from '../../scripts/fuzz/tool/check-campaign.ts';
import { checkWhole } from '../../scripts/fuzz/tool/check-whole.ts';
import { watchReads } from '../../scripts/fuzz/tool/watch-reads.ts';
import { parseDocument } from 'yaml';

const SEED = Number(process.env['SEED'] ?? 2021);
const BASES = await readBases('.');
const { sample } = BASES;
const PLACE = {
  home: path.resolve('.'),
  moveTo: (folder: string) => {
    process.chdir(folder);
    return Promise.resolve();
  },
};

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** What goes wrong with an input, with the input itself, so that it can be tried alone. */
async function faultIn(input: FuzzInput, index: number, isWhole: boolean): Promise<unknown> {
  const fault =
    (await checkInput(input, sample, index % 10 === 0)) ??
    (isWhole ? await checkWhole(input, sample, randomFrom(SEED + 1, index), PLACE) : null);
  return fault === null ? null : { index, fault, ...input };
}

describe('the corpus', () => {
  it.each(readCorpus('.'))('%s is harmless now', async (name, entry) => {
    expect(await faultIn(entry, name.length, true)).toBeNull();
  });
});

describe('a short run', () => {
  it.each(Array.from({ length: 10 }, (_, index) => index * 80))(
    'of plans is harmless from input %i',
    async (from) => {
      for (let index = from; index < from + 80; index++)
        expect(await faultIn(await inputAt(SEED, index, BASES, 'plan'), index, false)).toBeNull();
    },
  );

  it('of plans is harmless through the whole tool, in a folder with links out of it', async () => {
    for (let index = 0; index < 60; index++) {
      const input = index % 3 === 0 ? BASES.pairs[index] : await inputAt(SEED, index, BASES, 'plan');
      if (input === undefined) throw new Error('too few bases');
      expect(await faultIn(input, index, true)).toBeNull();
    }
  });

  it.each(DIMENSIONS.filter((of) => of !== 'plan'))('of each %s is harmless', async (of) => {
    for (let index = 0; index < 40; index++)
      expect(
        await faultIn(await inputAt(SEED, index, BASES, of), index, of === 'command' || index % 8 === 0),
      ).toBeNull();
  });
});

describe('the checks themselves', () => {
  it.each(DIMENSIONS)('make the same %s of the same number, and others of others', async (of) => {
    const numbers = Array.from({ length: 100 }, (_, index) => index);
    const inputs = await Promise.all(numbers.map((index) => inputAt(SEED, index, BASES, of)));
    expect(inputs[7]).toEqual(await inputAt(SEED, 7, BASES, of));
    expect(new Set(inputs.map((input) => JSON.stringify(input))).size).toBeGreaterThan(85);
    expect(await inputAt(SEED + 1, 7, BASES, of)).not.toEqual(inputs[7]);
  });

  it('try each kind of input, and what an input is made from is sound', async () => {
    const inputs = await Promise.all(Array.from({ length: 300 }, (_, index) => inputAt(SEED, index, BASES)));
    expect(new Set(inputs.map(({ of }) => of))).toEqual(new Set(DIMENSIONS));
    const { schedule, template, register } = sample;
    expect(await toldOf({ of: 'schedule', schedule }, sample)).toContain('"listsVisits":true');
    expect(await toldOf({ of: 'template', template: base64(template) }, sample)).toMatch(
      /^(?:\d{4,} [^\n]*\n)+$/,
    );
    expect(await toldOf({ of: 'register', register: base64(register) }, sample)).toContain('facts: []');
  });

  it('see what a terminal would obey', () => {
    for (const text of ['\u001b[31m', 'a\r', '\u009b2J', '\u202e', '\u0007', '\ufeff', '\t'])
      expect(printedFault(`một\nhai ${text}`)).toContain('control character');
    expect(printedFault('Sở Tư pháp\n漢 👨‍👩‍👧\n')).toBeNull();
  });

  it('see an exception', async () => {
    const broken = { of: 'plan', plan: 'cchc: 1\n', directory: null } as unknown as FuzzInput;
    expect(await checkInput(broken, sample)).toContain('exception');
  });

  it('see a file read outside, through a link too', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cchc-'));
    writeFileSync(path.join(folder, 'a'), 'x');
    const read = async (...files: string[]) => {
      for (const file of files) await (file.endsWith('.json') ? (await open(file)).close() : readFile(file));
    };
    const inside = await watchReads([folder], () => read(path.join(folder, 'a')));
    const outside = await watchReads([folder], () => read(path.join(folder, 'a'), 'package.json'));
    rmSync(folder, { recursive: true });
    expect(inside.outside).toEqual([]);
    expect(outside.outside).toEqual([path.resolve('package.json')]);
  });

  it('see a command line that makes a file outside its folder', async () => {
    const input = { of: 'command', words: ['calendar', '2021', '-o', '../a.json'] } as const;
    expect(await checkCampaign(input, sample, () => 1, PLACE)).toContain('made a file outside');
    const within = { of: 'command', words: ['calendar', '2021', '-o', 'a.json'] } as const;
    expect(await checkCampaign(within, sample, () => 0, PLACE)).toBeNull();
  });

  it.each(HOSTILE_TEXTS.filter((text) => !/\p{Cs}/u.test(text)))(
    'write a hostile text as YAML: %j',
    (text) => {
      expect(parseDocument(quoted(text)).toJS()).toBe(text);
    },
  );
});
