import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { workInCopy } from '../cli/folder.ts';
import { run } from '../cli/run.ts';
import { wordTemplate } from '../formats/of/letter/word-template.ts';
import { commandsOf, PAGE_FILES, pageText, type Shown, stepsOf } from './pages/page.ts';
import { typeLine } from './pages/shell.ts';

/** Commands that pages show and no test of this file runs, with the reason. */
const NOT_RUN: Readonly<Record<string, string>> = {
  'npm ci': 'installs packages; tests/package installs what is packed, and .ci/run does this in a clone',
  'npm install -g .':
    'puts the tool onto the path of the machine; tests/package installs it in a folder of its own',
  'git pull': 'needs a clone of another one',
  'cchc init': 'asks its reader, as tests/cli/init answers',
  'npm cit': 'runs the tests, of which this is one',
  'npm run lint': 'no part of the tool; .ci/run runs it',
  'npm run typecheck': 'no part of the tool; .ci/run runs it',
};

/** What pages tell their reader in words to do, by the name that a remark of the page gives it. */
const BY_HAND: Readonly<Record<string, () => void>> = {
  "a folder of one's own": () => {
    mkdirSync('của tôi');
    process.chdir('của tôi');
  },
  "an agency's own Word template": () => {
    writeFileSync('mau.docx', wordTemplate('Kính gửi: {don_vi}'));
  },
  'a plan that is amended': () => {
    cpSync('plans', 'luu', { recursive: true });
    const issued = readFileSync('luu/tap.yaml', 'utf8').replace(
      /^( {2}remediation:\n(?: {4}.*\n)*? {4}count:) 20$/m,
      '$1 30',
    );
    writeFileSync('luu/tap.yaml', issued);
  },
  'the example of draws': () => {
    for (const folder of ['danh-muc', 'so-theo-doi'])
      cpSync(`../plans/${folder}`, `boc-tham/${folder}`, { recursive: true });
    cpSync('../plans/vi-du-boc-tham-2026.yaml', 'boc-tham/vi-du-boc-tham-2026.yaml');
  },
  'the folder to exercise in': () => {
    process.chdir('..');
    cpSync('plans/danh-muc', 'tập/plans/danh-muc', { recursive: true });
    const example = readFileSync('plans/vi-du-theo-doi-2021.yaml', 'utf8').replace(/^id: .*$/m, 'id: tap');
    process.chdir('tập');
    writeFileSync('plans/tap.yaml', example.slice(0, example.indexOf('\nschedule:') + 1));
  },
};

const PROJECT = process.cwd();

/** The pages whose commands are typed in the whole project, as in a clone; the others are in a folder with the plans alone. */
const IN_CLONE: ReadonlySet<string> = new Set(['README.md', 'CONTRIBUTING.md']);

const PAGES = PAGE_FILES.map((file) => ({ file, steps: stepsOf(pageText(file)) })).filter(({ steps }) =>
  steps.some((step) => 'commands' in step),
);

describe.each(PAGES)('$file', ({ file, steps }) => {
  workInCopy(IN_CLONE.has(file) ? 'project' : 'plans');

  describe.each(steps.map((step, index) => [index + 1, step] as const))('step %d', (_, step) => {
    if ('commands' in step)
      it.each(step.commands.map((shown) => [shown.lines.join('; '), shown] as const))(
        '%s',
        async (_, shown) => {
          await expectShown(shown);
        },
      );
    else if ('byHand' in step)
      it(`by hand: ${step.byHand}`, () => {
        const done = BY_HAND[step.byHand];
        if (done === undefined) throw new Error('nothing says how');
        done();
      });
    else
      it(`writes ${step.file}`, () => {
        (step.isAddition ? appendFileSync : writeFileSync)(step.file, step.content);
      });
  });
});

it('shows enough commands in README and manual', () => {
  expect(commandsOf(pageText('README.md')).length).toBeGreaterThan(1);
  expect(commandsOf(pageText('docs/huong-dan.md')).length).toBeGreaterThan(30);
});

it('says of no command in vain that it is not run', () => {
  const shown = PAGE_FILES.flatMap((file) => commandsOf(pageText(file))).flatMap(({ lines }) =>
    lines.flatMap((line) => line.split(' && ')),
  );
  expect(Object.keys(NOT_RUN).filter((command) => !shown.includes(command))).toEqual([]);
});

describe('docs/images/lich-vinh-long-2021.svg', () => {
  workInCopy();

  it('is what the tool draws', async () => {
    await run(['schedule', 'plans/vinh-long-2021.yaml', '-o', 'lich.svg']);
    const drawn = readFileSync('lich.svg', 'utf8');
    expect(pageText(path.join(PROJECT, 'docs/images/lich-vinh-long-2021.svg'))).toBe(drawn);
  });
});

it('docs/ma-loi.md is what the tool prints', async () => {
  const { stdout } = await run(['explain', '--format', 'md']);
  expect(readFileSync('docs/ma-loi.md', 'utf8')).toBe(stdout);
});

/** Types commands and compares what is printed with what the page shows, where a line of `…` stands for any lines. */
async function expectShown({ lines, output }: Shown): Promise<void> {
  let printed = '';
  for (const line of lines) {
    const typed = line.split(' && ').filter((command) => NOT_RUN[command] === undefined);
    if (typed.length === 0) continue;
    const { status, stdout, stderr } = await typeLine(typed.join(' && '));
    expect({ line, status, stderr }).toEqual({ line, status: statusOf(line, output, status), stderr });
    printed += stdout + stderr;
  }
  if (output === null) return;
  const parts = output.split(/^…\n/m);
  expect(parts.length === 1 ? printed : partsIn(printed, parts)).toBe(output);
}

/** The status that a command is to end with: 1 where what the page shows tells of something late, or refused. */
function statusOf(line: string, output: string | null, status: number): number {
  const isStatus = /\bcchc status /.test(line);
  if (isStatus && (output === null || / -o /.test(line))) return Math.min(status, 1);
  return output?.includes(isStatus ? '\nTrễ hạn (' : 'Chưa ghi gì.') === true ? 1 : 0;
}

/** What is printed, with `…` for all that stands between the parts, which must be there in this order. */
function partsIn(printed: string, parts: readonly string[]): string {
  let at = 0;
  const found = parts.map((part, index) => {
    const start =
      index === 0 ? 0 : index === parts.length - 1 ? printed.length - part.length : printed.indexOf(part, at);
    if (start < at || !printed.startsWith(part, start)) return printed.slice(at, at + part.length);
    at = start + part.length;
    return part;
  });
  return found.join('…\n');
}
