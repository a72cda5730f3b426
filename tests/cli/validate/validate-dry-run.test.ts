import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();

/** The real plan with two things that have one safe answer, far from each other, and one that has none. */
async function faulty(): Promise<string> {
  const text = (await realPlan())
    .replace('date: 2021-01-13', 'date: 13.1.2021')
    .replace('each-district: 2', 'each-district: "2"')
    .replace('- so-tu-phap\n', '- so-xyz\n');
  return folder.write('a.yaml', text);
}

describe('--fix --dry-run', () => {
  it('shows each line as it is and as it would be, writes nothing, and tells what would be left', async () => {
    const file = await faulty();
    const before = await readFile(file, 'utf8');
    const numberOf = (line: string) => before.split('\n').findIndex((one) => one.includes(line)) + 1;
    const { status, stdout, stderr } = await run(['validate', file, '--fix', '--dry-run', '--quiet']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const [first, second] = [numberOf('date: 13.1.2021'), numberOf('each-district: "2"')];
    const shown = stdout.slice(0, stdout.indexOf('\n\n'));
    expect(shown.split('\n').map((line) => line.replace(/ +\| +/, ' | '))).toEqual([
      file,
      `-  ${first} | date: 13.1.2021`,
      `+  ${first} | date: 2021-01-13`,
      `- ${second} | each-district: "2"`,
      `+ ${second} | each-district: 2`,
    ]);
    expect(stdout).toContain('sẽ sửa');
    expect(stdout).not.toContain('đã sửa');
    expect(stdout).toContain('so-xyz');
    expect(await readFile(file, 'utf8')).toBe(before);

    // What it says is what --fix comes to.
    const fixed = await run(['validate', file, '--fix', '--format', 'json']);
    expect(fixed.status).toBe(status);
    expect(await readFile(file, 'utf8')).toContain('\n    each-district: 2\n');
  });

  it('reports in JSON what would be left, and shows the lines on standard error then', async () => {
    const file = await faulty();
    const dry = await run(['validate', file, '--fix', '--dry-run', '--format', 'json']);
    expect(dry.stderr).toContain('+ ');
    const fixed = await run(['validate', file, '--fix', '--format', 'json']);
    expect(dry.stdout).toBe(fixed.stdout);
  });

  it('shows nothing where there is nothing to mend', async () => {
    const file = await folder.write('a.yaml', await realPlan());
    expect(await run(['validate', file, '--fix', '--dry-run'])).toEqual(await run(['validate', file]));
  });

  it('is refused without --fix', async () => {
    const { status, stderr } = await run(['validate', 'plans', '--dry-run']);
    expect(status).toBe(2);
    expect(stderr).toContain('Lỗi: --dry-run chỉ dùng cùng --fix.');
  });
});
