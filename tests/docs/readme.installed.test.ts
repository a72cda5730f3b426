import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workInCopy } from '../cli/folder.ts';
import { run } from '../cli/run.ts';

/** The `console` fences of a page: a command after `$`, and the output that the page shows for it, if any. */
function shownCommands(file: string): { words: string[]; output: string }[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/```console\n([^`]*)```/g)].flatMap(([, body = '']) =>
    body
      .split(/^(?=\$ |npx )/m)
      .map((part) => part.split('\n'))
      .flatMap(([command = '', ...output]) => {
        const words = /npx cchc (.*)$/.exec(command)?.[1]?.split(' ');
        return words === undefined ? [] : [{ words, output: output.join('\n') }];
      }),
  );
}

describe.each(['README.md', 'docs/huong-dan.md'])('%s', (file) => {
  const commands = shownCommands(file);
  workInCopy();

  it('shows commands', () => {
    expect(commands.length).toBeGreaterThan(1);
  });

  it.each(commands)('shows what $words prints', async ({ words, output }) => {
    const { status, stdout, stderr } = await run(words);
    expect(status).toBe(0);
    if (output.trim() !== '') expect(output).toBe(stdout + stderr);
  });
});

describe('docs/ma-loi.md', () => {
  it('is what the tool prints', async () => {
    const { stdout } = await run(['explain', '--format', 'md']);
    expect(readFileSync('docs/ma-loi.md', 'utf8')).toBe(stdout);
  });
});
