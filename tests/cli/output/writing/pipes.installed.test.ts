import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { folderForEach } from '../../folder.ts';
import { run } from '../../run.ts';

const folder = folderForEach();

it.runIf(process.platform !== 'win32')('a pipe is not written to, whether it is forced or not', async () => {
  const pipe = folder.at('ống.csv');
  execFileSync('mkfifo', [pipe]);
  for (const more of [[], ['--force']]) {
    const { status, stderr } = await run(['calendar', '2021', '-o', pipe, ...more]);
    expect(status).toBe(2);
    expect(stderr).toContain(`không ghi vào ${pipe}: đó là ống dẫn (pipe), không phải tệp`);
  }
});
