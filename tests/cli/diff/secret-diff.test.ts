import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { workInCopy } from '../folder.ts';
import { planOfJuly } from '../plan-of-july.ts';
import { writtenPlan } from '../../schedule/plan-builder.ts';
import { run } from '../run.ts';
import { secretPlans } from '../secret-plans.ts';
import { changesBetween } from './changes-between.ts';

const RUNS = Number(process.env.RUNS ?? 1);
const project = process.cwd();

describe('the difference of plans, to those who may not know of unannounced visits', () => {
  afterAll(() => {
    process.chdir(project);
  });

  it('is none where they alone were added or dropped, in plans or in saved schedules', () =>
    fc.assert(
      fc.asyncProperty(secretPlans(), async ({ whole, bare, changes }) => {
        const folder = await mkdtemp(path.join(tmpdir(), 'khác '));
        process.chdir(folder);
        try {
          const [first, second] = [writtenPlan(bare, changes), writtenPlan(whole, changes)];
          await writeFile('danh-muc.yaml', first.directory);
          await writeFile('khong.yaml', first.plan);
          await writeFile('co.yaml', second.plan);
          await run(['schedule', 'khong.yaml', '-o', 'khong.json']);
          await run(['schedule', 'co.yaml', '-o', 'co.json', '--internal']);
          const files = ['khong.yaml', 'co.yaml', 'khong.json', 'co.json'];
          for (const from of files)
            for (const to of files) {
              if (from === to) continue;
              const { status, stdout } = await run(['diff', from, to, '--format', 'json']);
              // A schedule of a plan with errors was not saved.
              if (status !== 0) continue;
              expect({ from, to, ...(JSON.parse(stdout) as object) }).toMatchObject({
                from,
                to,
                changes: [],
              });
            }
        } finally {
          process.chdir(project);
          await rm(folder, { recursive: true });
        }
      }),
      { numRuns: 6 * RUNS, endOnFailure: true },
    ));
});

describe('an unannounced visit', () => {
  workInCopy();

  it('is told of with --internal, and to nobody but the office', async () => {
    await writeFile('plans/cong-khai.yaml', await planOfJuly());
    await writeFile('plans/bi-mat.yaml', await planOfJuly({ secret: true }));
    await run(['schedule', 'plans/bi-mat.yaml', '-o', 'bi-mat.json', '--internal']);
    expect(await changesBetween('plans/cong-khai.yaml', 'plans/bi-mat.yaml')).toEqual([]);
    expect(await changesBetween('bi-mat.json', 'plans/cong-khai.yaml')).toEqual([]);
    const told = await changesBetween('plans/cong-khai.yaml', 'plans/bi-mat.yaml', '--internal');
    expect(told).toMatchObject([
      { kind: 'added', visit: 'so-tai-chinh', mustBeTold: [], notifyBy: null, lawful: true },
      { kind: 'added', path: 'units.dot-xuat', mustBeTold: [] },
    ]);
    const gone = await changesBetween('bi-mat.json', 'plans/cong-khai.yaml', '--internal');
    expect(gone).toMatchObject([{ kind: 'removed', visit: 'so-tai-chinh', mustBeTold: [] }]);
  });
});
