import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();
const home = process.cwd();
beforeEach(async () => {
  process.chdir(folder.at('.'));
  for (const name of ['plans/vinh-long-2021.yaml', 'plans/Kế hoạch 2021.yml', 'năm 2022/a.yaml'])
    await folder.write(name, await realPlan());
  await folder.write('plans/vinh-long-2021.json', '{}');
  await folder.write('plans/.vinh-long-2020.yaml', await realPlan());
});
afterEach(() => {
  process.chdir(home);
});

/** A path as this machine writes it. */
const here = (file: string): string => file.replaceAll('/', path.sep);

describe('a plan that is named and is not there', () => {
  it.each<[string, string, string, string]>([
    [
      'a letter off',
      'plans/vinh-long-2020.yaml',
      'file plans/vinh-long-2020.yaml',
      'plans/vinh-long-2021.yaml',
    ],
    [
      'without its ending',
      'plans/vinh-long-2021',
      'file or folder plans/vinh-long-2021',
      'plans/vinh-long-2021.yaml',
    ],
    [
      'with the other ending',
      'plans/vinh-long-2021.yml',
      'file plans/vinh-long-2021.yml',
      'plans/vinh-long-2021.yaml',
    ],
    ['without marks', 'plans/ke hoach 2021.yaml', 'file plans/ke hoach 2021.yaml', 'plans/Kế hoạch 2021.yml'],
    [
      'in a folder a letter off',
      'plan/vinh-long-2021.yaml',
      'file plan/vinh-long-2021.yaml, for there is no folder plan',
      'plans/vinh-long-2021.yaml',
    ],
    [
      'in a folder a letter off, unlike any',
      'plan/x.yaml',
      'file plan/x.yaml, for there is no folder plan',
      `plans/`,
    ],
    ['a folder a letter off', 'pans', 'file or folder pans', 'plans'],
    ['without its folder', 'vinh-long-2021.yaml', 'file vinh-long-2021.yaml', 'plans/vinh-long-2021.yaml'],
  ])('is wrong use, with the one meant: %s', async (_, typed, missing, meant) => {
    for (const verb of ['validate', 'schedule', 'status', 'checklist']) {
      const { status, stdout, stderr } = await run([verb, typed, '--lang', 'en']);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toBe(`Error: there is no ${missing}.\nDid you mean ${here(meant)}?\n`);
    }
  });

  it.each([
    ['record', 'undo', 'plans/vinh-long-2020.yaml'],
    ['letter', 'notice', 'plans/vinh-long-2020.yaml', '--all'],
    ['diff', 'plans/vinh-long-2020.yaml', 'plans/vinh-long-2021.yaml'],
    ['diff', 'plans/vinh-long-2021.yaml', 'plans/vinh-long-2020.yaml'],
  ])('is wrong use of %s too', async (...words) => {
    const { status, stderr } = await run(words);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `Lỗi: không có tệp plans/vinh-long-2020.yaml.\nCó phải là ${here('plans/vinh-long-2021.yaml')}?\n`,
    );
  });

  it('is told with the plans beside it where none is near', async () => {
    const { stderr } = await run(['schedule', 'plans/x.yaml']);
    expect(stderr).toBe(
      `Lỗi: không có tệp plans/x.yaml.\nCó: ${here('plans/Kế hoạch 2021.yml')}, ${here('plans/vinh-long-2021.yaml')}\n`,
    );
  });

  it('is told alone where there are none beside it, or too many', async () => {
    for (let index = 0; index < 6; index++) await folder.write(`nhiều/khác-${index}.yaml`, '');
    for (const name of ['nhiều/một hai ba.yaml', 'xa/lạ/quá.yaml']) {
      const { status, stderr } = await run(['schedule', name]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/\.\nHãy xem lại tên tệp\.\n$/);
    }
  });

  it('is told together with the others that are not there', async () => {
    const { status, stdout, stderr } = await run([
      'validate',
      'plans/vinh-long-2020.yaml',
      'plans',
      'mất',
      '--lang',
      'en',
    ]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      `Error: there is no file plans/vinh-long-2020.yaml; there is no file or folder mất.\nDid you mean ${here('plans/vinh-long-2021.yaml')}?\nCheck the name of the file.\n`,
    );
  });

  it('is meant with the other slash where that is all', async () => {
    if (path.sep === '\\') return;
    const { stderr } = await run(['schedule', 'plans\\vinh-long-2021.yaml']);
    expect(stderr).toContain('Có phải là plans/vinh-long-2021.yaml?');
  });

  it('stays a problem of the plan where the plan names it', async () => {
    await folder.write('b.yaml', (await realPlan()).replace('danh-muc/', 'mất/'));
    const { status, stdout } = await run(['validate', 'b.yaml']);
    expect(status).toBe(1);
    expect(stdout).toContain('CC115');
  });
});
