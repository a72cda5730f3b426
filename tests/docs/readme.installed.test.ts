import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { workInCopy } from '../cli/folder.ts';
import { run } from '../cli/run.ts';

/** A command that a page shows, behind `cchc`, and the output that the page shows for it, if any. */
interface Shown {
  readonly command: string;
  readonly output: string;
}

/** What stands in a fence of a page: commands, or what is to be added to the plan. */
type Fence = { readonly commands: readonly Shown[] } | { readonly addition: string };

/** The `console` fences of a text, in which a command may follow `$`, and those of YAML. */
function fencesOf(text: string): Fence[] {
  return [...text.matchAll(/```(console|yaml)\n(.*?)```/gs)].map(([, kind, body = '']): Fence => {
    if (kind === 'yaml') return { addition: body };
    const parts = body.split(/^(?=\$ |npx )/m).map((part) => part.split('\n'));
    return {
      commands: parts.flatMap(([first = '', ...output]) => {
        const command = /npx cchc (.*)$/.exec(first)?.[1];
        return command === undefined ? [] : [{ command, output: output.join('\n') }];
      }),
    };
  });
}

function commandsOf(text: string): Shown[] {
  return fencesOf(text).flatMap((fence) => ('commands' in fence ? fence.commands : []));
}

/** Runs a command and compares what it prints with what is shown; 1 is for what is late, and for what is refused. */
async function expectShown({ command, output }: Shown): Promise<void> {
  const words = [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  const { status, stdout, stderr } = await run(words);
  const isRefused = output.includes('Chưa ghi gì.');
  if (words[0] === 'status') expect(status).toBeLessThan(2);
  else expect(status).toBe(isRefused ? 1 : 0);
  if (output.trim() !== '') expect(stdout + stderr).toBe(output);
}

const README = readFileSync('README.md', 'utf8');
const MANUAL = readFileSync('docs/huong-dan.md', 'utf8');

/** The chapter that follows a year, which begins with a plan to exercise on, and the rest of the manual. */
const [BEFORE = '', YEAR = '', AFTER = ''] = MANUAL.split(/^(?=## 10\. Theo dõi|## 11\. )/m);

describe.each([
  ['README.md', README],
  ['docs/huong-dan.md', BEFORE + AFTER],
])('%s', (_, text) => {
  const commands = commandsOf(text);
  workInCopy();

  it('shows commands', () => {
    expect(commands.length).toBeGreaterThan(1);
  });

  it.each(commands)('shows what $command prints', expectShown);
});

describe('the chapter of the manual that follows a year', () => {
  const fences = fencesOf(YEAR);
  const plan = 'plans/tap.yaml';
  workInCopy();

  beforeAll(() => {
    const example = readFileSync('plans/vi-du-theo-doi-2021.yaml', 'utf8');
    const bare = example.replace(/^id: .*$/m, 'id: tap').replace(/^records: .*\n/m, '');
    writeFileSync(plan, bare.replace(/^schedule:\n( .*\n)+/m, ''));
  });

  it('walks from the first notice to the report', () => {
    expect(commandsOf(YEAR).length).toBeGreaterThan(40);
  });

  describe.each(fences.map((fence, index) => [index + 1, fence] as const))('block %d', (_, fence) => {
    if ('addition' in fence)
      it('is added to the plan', () => {
        appendFileSync(plan, fence.addition);
      });
    else it.each(fence.commands)('shows what $command prints', expectShown);
  });
});

describe('docs/ma-loi.md', () => {
  it('is what the tool prints', async () => {
    const { stdout } = await run(['explain', '--format', 'md']);
    expect(readFileSync('docs/ma-loi.md', 'utf8')).toBe(stdout);
  });
});
