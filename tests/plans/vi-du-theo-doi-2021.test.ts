import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { TOLD_FACT_NAMES } from '../../src/plan/language/fact-kinds.ts';
import { folderForEach, realPlan } from '../cli/folder.ts';
import { run } from '../cli/run.ts';
import { readPlan } from '../plan/read-plan.ts';

const FILE = 'plans/vi-du-theo-doi-2021.yaml';
const { plan } = readPlan(FILE);
const folder = folderForEach();

it('says that it is invented', () => {
  expect(plan.example).toBe(true);
  expect(plan.note).toMatch(/đều do người viết đặt ra/);
  expect(plan.decision.number).toMatch(/^00\//);
});

it('inspects the units of the real plan, in its order', () => {
  const real = readPlan('plans/vinh-long-2021.yaml').plan;
  const unitsOf = ({ blocks }: typeof plan) => blocks.map(({ id, units }) => [id, units.map(({ unit }) => unit)]);
  expect(unitsOf(plan)).toEqual(unitsOf(real));
});

it('has every kind of fact on record that people tell', async () => {
  const diary = await readFile('plans/so-theo-doi/vi-du-theo-doi-2021.yaml', 'utf8');
  const told = new Set([...diary.matchAll(/- fact: (\S+)/g)].map(([, fact]) => fact));
  expect([...told].sort()).toEqual([...TOLD_FACT_NAMES].sort());
  expect(diary).toContain('corrects: ');
});

describe('beside other plans', () => {
  it('is without fault, and compared with none', async () => {
    const { status, stdout } = await run(['validate', 'plans', '--severity', 'warning']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('4 tệp: 0 lỗi, 0 cảnh báo')]);
  });

  it('would be compared if it were no example', async () => {
    const real = await folder.write('a.yaml', await realPlan());
    const text = (await readFile(FILE, 'utf8')).replace(/^records: .*\n/m, '');
    const same = await folder.write('b.yaml', text.replace('example: true\n', ''));
    expect((await run(['validate', real, same])).stdout).toContain('cảnh báo CC701');
    const example = await folder.write('b.yaml', text);
    for (const files of [[real, example], [example, real]])
      expect((await run(['validate', ...files])).stdout).not.toContain('cảnh báo CC');
  });
});
