import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { namesInRepository } from '../../../src/cli/output/name-in-repository.ts';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();
const project = process.cwd();

/** A repository with a plan in it, and a folder of another one beside it. */
beforeEach(async () => {
  await mkdir(folder.at('kho/.git'), { recursive: true });
  await mkdir(folder.at('kho/kế hoạch/sâu'), { recursive: true });
  await folder.write('kho/kế hoạch/a.yaml', (await realPlan()).replace('\nname:', '\nnmae:'));
  await folder.write('cây làm việc/.git', 'gitdir: ../kho/.git/worktrees/x\n');
  await folder.write('ngoài/b.yaml', '');
});
afterEach(() => {
  process.chdir(project);
});

describe('the name of a file in its repository', () => {
  it.each([
    ['kho', 'kế hoạch/a.yaml'],
    ['kho', './kế hoạch/a.yaml'],
    ['kho/kế hoạch', 'a.yaml'],
    ['kho/kế hoạch/sâu', '../a.yaml'],
    ['ngoài', '../kho/kế hoạch/a.yaml'],
    ['cây làm việc', '../kho/kế hoạch/a.yaml'],
    ['.', 'kho/kế hoạch/a.yaml'],
  ])('is the same from %s, as %s', (from, file) => {
    process.chdir(folder.at(from));
    expect(namesInRepository()(file)).toBe('kế hoạch/a.yaml');
    expect(namesInRepository()(path.resolve(file))).toBe('kế hoạch/a.yaml');
  });

  it('is from the root of a linked work tree, of which .git is a file', () => {
    process.chdir(folder.at('cây làm việc'));
    expect(namesInRepository()('mới/c.yaml')).toBe('mới/c.yaml');
  });

  it('is from the working folder where there is no repository', () => {
    process.chdir(folder.at('ngoài'));
    expect(namesInRepository()('b.yaml')).toBe('b.yaml');
    expect(namesInRepository()(folder.at('b.yaml'))).toBe('../b.yaml');
  });

  it('is that of what a linked folder holds', async () => {
    await symlink(folder.at('kho/kế hoạch'), folder.at('ngoài/lối tắt'), 'junction');
    process.chdir(folder.at('ngoài'));
    expect(namesInRepository()('lối tắt/a.yaml')).toBe('kế hoạch/a.yaml');
  });

  it('is what standard input is called', () => {
    process.chdir(folder.at('kho/kế hoạch'));
    expect(namesInRepository()('<stdin>')).toBe('<stdin>');
  });
});

it.each(['sarif', 'gitlab', 'junit', 'github'])('%s is the same from every folder', async (format) => {
  const reports: string[] = [];
  for (const [from, file] of [
    ['kho', 'kế hoạch/a.yaml'],
    ['kho/kế hoạch/sâu', '../a.yaml'],
    ['ngoài', folder.at('kho/kế hoạch/a.yaml')],
  ] as const) {
    process.chdir(folder.at(from));
    reports.push((await run(['validate', file, '--format', format])).stdout);
  }
  expect(new Set(reports).size).toBe(1);
  expect(reports[0]).toContain('CC103');
  expect(reports[0]).not.toContain(path.basename(folder.at('.')));
});
