import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInstalled, needing } from '../../programs.ts';
import { HOME, run } from '../run.ts';

/** What is typed before Tab, and what must then stand there. */
const CASES: readonly (readonly [typed: string, completed: string])[] = [
  ['cchc sched', 'cchc schedule'],
  ['cchc letter not', 'cchc letter notice'],
  [
    'cchc letter notice plans/vinh-long-2021.yaml --unit so-tu',
    'cchc letter notice plans/vinh-long-2021.yaml --unit so-tu-phap',
  ],
  [
    'cchc checklist plans/vinh-long-2021.yaml --unit=so-tu',
    'cchc checklist plans/vinh-long-2021.yaml --unit=so-tu-phap',
  ],
  ['cchc validate plans/vinh', 'cchc validate plans/vinh-long-2021.yaml'],
  ['cchc explain CC114', 'cchc explain CC114'],
  ['cchc schedule --form', 'cchc schedule --format'],
  ['cchc schedule --previous package.j', 'cchc schedule --previous package.json'],
  ['cchc schedule "kế ho', 'cchc schedule kế hoạch 2021.yaml'],
  ['cchc schedule kế\\ ho', 'cchc schedule kế hoạch 2021.yaml'],
];

let home = '';

/** A folder with the plans of the project and one whose name has a blank, and the tool on the path. */
beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'cchc-shell-'));
  const tool = path.join(home, 'bin', 'cchc');
  mkdirSync(path.dirname(tool));
  writeFileSync(tool, `#!/bin/sh\nexec '${process.execPath}' '${path.join(HOME, 'bin/cchc.cjs')}' "$@"\n`);
  chmodSync(tool, 0o755);
  mkdirSync(path.join(home, 'plans', 'danh-muc'), { recursive: true });
  const copy = (from: string, to: string) => {
    copyFileSync(from, path.join(home, to));
  };
  copy('plans/vinh-long-2021.yaml', 'plans/vinh-long-2021.yaml');
  copy('plans/vinh-long-2021.yaml', 'kế hoạch 2021.yaml');
  copy('plans/danh-muc/vinh-long-2021.yaml', 'plans/danh-muc/vinh-long-2021.yaml');
  copy('package.json', 'package.json');
  for (const shell of ['bash', 'zsh', 'fish', 'powershell'])
    writeFileSync(path.join(home, `cchc.${shell}`), (await run(['completion', shell])).stdout);
  writeFileSync(
    path.join(home, 'bashrc'),
    'PS1="ready> "\nsource ./cchc.bash\nbind "set enable-bracketed-paste off"\n',
  );
  const zshrc = [
    'autoload -Uz compinit; compinit -u',
    'source ./cchc.zsh',
    'unsetopt prompt_sp',
    'tab-and-tell() { zle complete-word; zle kill-buffer-and-tell }',
    'kill-buffer-and-tell() { print -r -- $\'\\n\'"DONE ${(Q)${(z)BUFFER}}"; BUFFER= }',
    'zle -N tab-and-tell; zle -N kill-buffer-and-tell',
    'bindkey -e; bindkey "^I" tab-and-tell',
    'PS1="ready> "',
  ];
  writeFileSync(path.join(home, '.zshrc'), `${zshrc.join('\n')}\n`);
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

const environment = () => ({
  ...process.env,
  PATH: `${path.join(home, 'bin')}${path.delimiter}${process.env['PATH'] ?? ''}`,
  LC_ALL: 'C.UTF-8',
  TERM: 'dumb',
  HOME: home,
  ZDOTDIR: home,
});

/** What a terminal is told beside text: colours, movements, modes. */
const CONTROL = /\u001b\[[?\d;]*[A-Za-z]|\u001b[=>]|\r/g;

/**
 * Types into a shell on a terminal: a command line as far as it goes, Tab, then what `then` says. Returns what was shown
 * once `until` is in it, and the shell has ended.
 */
function typeInto(shell: string, typed: string, then: string, until: RegExp): Promise<string> {
  const child = spawn('script', ['-qec', shell, '/dev/null'], {
    cwd: home,
    env: environment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let shown = '';
  let step = 0;
  return new Promise((resolve, reject) => {
    const type = (keys: string) => {
      step++;
      child.stdin.write(keys);
    };
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text: string) => {
      shown = (shown + text).replace(CONTROL, '');
      // The keys after Tab are read only once completion is done.
      if (step === 0 && shown.includes('ready> ')) type(`${typed}\t${then}`);
      else if (step === 1 && until.test(shown)) type('\u0004');
    });
    child.on('error', reject);
    child.on('close', () => {
      resolve(shown);
    });
  });
}

describe.each([
  // The line is run with `echo` before it, to show what the tool would be given. Keys are heard again at the next prompt.
  [
    'bash',
    'bash --noprofile --rcfile bashrc -i',
    '\u0001echo DONE \u0005\r',
    /^DONE ?(.*)\n(?:.*\n)*ready> /m,
  ],
  // Tab itself shows it there: with more keys waiting, zsh takes a Tab for pasted text.
  ['zsh', 'zsh -i', '', /^DONE (.*)\n/m],
])('Tab in %s', (shell, command, after, told) => {
  const { title, isSkipped } = needing(shell, ['script', shell]);
  describe.skipIf(isSkipped)(title, () => {
    it.each(CASES)('makes of %s: %s', async (typed, completed) => {
      const shown = await typeInto(command, typed, after, told);
      expect(told.exec(shown)?.[1]?.trimEnd()).toBe(completed);
    });

    it('runs nothing of what is typed', async () => {
      const secret = 'cchc schedule "$(touch bay)/`touch bay`';
      await typeInto(command, secret, after === '' ? '' : '\u0015echo DONE\r', told);
      expect(existsSync(path.join(home, 'bay'))).toBe(false);
    });
  });
});

const fish = needing('fish', ['fish']);
describe.skipIf(fish.isSkipped)(`completion in ${fish.title}`, () => {
  /** The offers of fish for a command line. */
  const offers = (typed: string) =>
    execFileSync('fish', ['--no-config', '-c', 'source cchc.fish; complete -C "$argv[1]"', typed], {
      cwd: home,
      env: environment(),
      encoding: 'utf8',
    })
      .trimEnd()
      .split('\n');

  it.each<[string, string]>([
    ['cchc sched', 'schedule\tlập lịch kiểm tra với mọi thời hạn'],
    ['cchc letter not', 'notice\tthông báo lịch kiểm tra cho đơn vị'],
    ['cchc letter notice plans/vinh-long-2021.yaml --unit so-tu', 'so-tu-phap\tSở Tư pháp'],
    ['cchc checklist plans/vinh-long-2021.yaml --unit=so-tu', '--unit=so-tu-phap\tSở Tư pháp'],
    ['cchc validate plans/vinh', 'plans/vinh-long-2021.yaml'],
    ['cchc explain CC114', 'CC114\tnot-a-plan'],
    ['cchc schedule --previous package.j', 'package.json'],
    ['cchc schedule kế\\ ho', 'kế hoạch 2021.yaml'],
    ['cchc init -o pl', 'plans/'],
  ])('offers for %s: %s', (typed, offered) => {
    const found = offers(typed);
    expect(found.map((line) => line.replace(/\/\t.*/, '/'))).toEqual([offered]);
  });
});

// The tool on the path is a script of a POSIX shell.
const hasPowerShell = isInstalled('pwsh') && isInstalled('bash');
describe('completion in PowerShell', () => {
  it(
    hasPowerShell ? 'offers unit ids and verbs' : 'has a script (pwsh is not installed: it is not run)',
    () => {
      const script = readFileSync(path.join(home, 'cchc.powershell'), 'utf8');
      expect(script).toContain('Register-ArgumentCompleter -Native -CommandName cchc');
      // Windows PowerShell 5.1 reads a script without a byte order mark as it pleases: plain ASCII is safe.

      expect(script).toMatch(/^[\u0000-\u007f]*$/);
      if (!hasPowerShell) return;
      const line = 'cchc letter notice plans/vinh-long-2021.yaml --unit so-tu';
      const command = `. ./cchc.powershell.ps1; (TabExpansion2 '${line}' ${line.length}).CompletionMatches.CompletionText`;
      copyFileSync(path.join(home, 'cchc.powershell'), path.join(home, 'cchc.powershell.ps1'));
      const said = execFileSync('pwsh', ['-NoProfile', '-Command', command], {
        cwd: home,
        env: environment(),
        encoding: 'utf8',
      });
      expect(said.trim()).toBe('so-tu-phap');
    },
  );
});

describe.each(['bash', 'zsh', 'fish'])('the script for %s', (shell) => {
  const { title, isSkipped } = needing(shell, [shell]);
  it.skipIf(isSkipped)(`is sound: ${title}`, () => {
    execFileSync(shell, ['-n', path.join(home, `cchc.${shell}`)]);
  });
});
