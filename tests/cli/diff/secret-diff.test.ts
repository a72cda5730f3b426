import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { workInCopy } from '../folder.ts';
import { planOfJuly } from '../plan-of-july.ts';
import { type PlanParts, writtenPlan } from '../../schedule/plan-builder.ts';
import { run } from '../run.ts';
import { secretPlans } from '../secret-plans.ts';
import { changesBetween } from './changes-between.ts';

const RUNS = Number(process.env.RUNS ?? 1);
const project = process.cwd();

describe('the difference of plans, to those who may not know of unannounced visits', () => {
  afterAll(() => {
    process.chdir(project);
  });

  it('is the same whether there are any or not, in plans and in saved schedules', () =>
    fc.assert(
      fc.asyncProperty(secretPlans(), fc.boolean(), async ({ whole, bare, changes }, isAmended) => {
        const folder = await mkdtemp(path.join(tmpdir(), 'khác '));
        process.chdir(folder);
        try {
          const amended = (parts: PlanParts): PlanParts =>
            isAmended ? { ...parts, schedule: { ...parts.schedule, 'visits-per-week': 3 } } : parts;
          const told: ReadonlyMap<string, string>[] = [];
          for (const [before, now] of [
            [bare, bare],
            [whole, bare],
            [bare, whole],
            [whole, whole],
          ] as const)
            told.push(await toldOf(writtenPlan(before, changes), writtenPlan(amended(now), changes)));
          const [openly, ...others] = told;
          // What the office alone can save, or cannot, is compared with nothing.
          for (const other of others)
            for (const [files, stdout] of other)
              if (openly?.has(files) === true)
                expect({ files, stdout: openly.get(files) }).toEqual({ files, stdout });
          if (!isAmended)
            for (const stdout of openly?.values() ?? []) expect(stdout).toContain('"changes": []');
        } finally {
          process.chdir(project);
          await rm(folder, { recursive: true });
        }
      }),
      { numRuns: 3 * RUNS, endOnFailure: true },
    ));
});

type Written = ReturnType<typeof writtenPlan>;

/** What is told of two plans, of each against the schedule of the other with everything in it, and of both schedules. */
async function toldOf(before: Written, now: Written): Promise<ReadonlyMap<string, string>> {
  await writeFile('danh-muc.yaml', now.directory);
  await writeFile('truoc.yaml', before.plan);
  await writeFile('sau.yaml', now.plan);
  for (const name of ['truoc', 'sau']) {
    await rm(`${name}.json`, { force: true });
    await run(['schedule', `${name}.yaml`, '-o', `${name}.json`, '--internal']);
  }
  const told = new Map<string, string>();
  for (const [from, to] of [
    ['truoc.yaml', 'sau.yaml'],
    ['truoc.json', 'sau.yaml'],
    ['truoc.yaml', 'sau.json'],
    ['truoc.json', 'sau.json'],
  ] as const) {
    const { status, stdout } = await run(['diff', from, to, '--format', 'json']);
    // Of a plan that is unsound to the office no schedule was saved.
    if (status === 0) told.set(`${from} ${to}`, stdout);
  }
  return told;
}

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
