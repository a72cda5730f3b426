import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VERBS } from '../../../src/cli/command-line/verbs.ts';
import { textWidth } from '../../../src/formats/text/text-width.ts';
import { folderForEach } from '../folder.ts';
import { run } from '../run.ts';

describe('cchc alone', () => {
  const folder = folderForEach();
  const project = process.cwd();
  beforeEach(() => {
    process.chdir(path.dirname(folder.at('x')));
  });
  afterEach(() => {
    process.chdir(project);
  });

  it.each(['vi', 'en'])(
    'guides a beginner on one screen of 80 columns and 24 lines, in %s',
    async (language) => {
      const { status, stdout, stderr } = await run(['--lang', language]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const lines = stdout.split('\n');
      expect(lines.length).toBeLessThan(24);
      expect(lines.filter((line) => textWidth(line) > 80)).toEqual([]);
      const commands = [...stdout.matchAll(/^ {2}cchc (\w+)/gm)].map(([, verb]) => verb);
      expect(commands.slice(0, 3)).toEqual(['init', 'validate', 'schedule']);
      for (const { name } of VERBS) expect(stdout).toMatch(new RegExp(`^ {2}\\S.*[ ,] ?${name}(?:,|$)`, 'm'));
      expect(stdout).toContain('docs/huong-dan.md');
    },
  );

  it('names the plan that is there, and what to do with it', async () => {
    await folder.write('plans/a.yaml', 'cchc: 1\nid: a\n');
    const { stdout } = await run([]);
    expect(stdout).toMatch(/Kế hoạch ở đây: plans.a\.yaml\n {2}cchc validate /);
    await folder.write('plans/b.yaml', 'cchc: 1\nid: b\n');
    expect((await run([])).stdout).toMatch(/\n {2}cchc schedule plans.a\.yaml /);
  });
});
