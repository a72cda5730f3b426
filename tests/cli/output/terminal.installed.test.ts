import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { needing } from '../../programs.ts';
import { HOME } from '../run.ts';
import { COLOURED_CALLS, withoutColour } from './coloured-calls.ts';

const { title, isSkipped } = needing('a real terminal', ['script', 'bash']);

/** What a person's terminal of 100 columns shows of calls of the tool, one after another, whatever they end with, by a clock of some pace. */
function shown(calls: readonly (readonly string[])[], pace = 0): string {
  const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;
  const command = [
    process.execPath,
    '--no-warnings',
    path.join(HOME, 'tests/cli/run-calls.cjs'),
    JSON.stringify(calls),
    String(pace),
  ];
  const script = `stty cols 100 -onlcr; ${command.map(quoted).join(' ')}; true`;
  return execFileSync('script', ['-qec', `bash -c ${quoted(script)}`, '/dev/null'], {
    encoding: 'utf8',
    env: { ...process.env, TERM: 'xterm-256color', NO_COLOR: '', FORCE_COLOR: '', CI: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  });
}

describe.skipIf(isSkipped)(title, () => {
  it.each(['vi', 'en'])('shows with colours what it shows without, in %s', (language) => {
    const calls = COLOURED_CALLS.map((words) => [...words, '--lang', language]);
    const coloured = shown(calls);
    const plain = shown(calls.map((words) => [...words, '--no-color']));
    expect(coloured).toContain('\u001b[1m');
    expect(plain).not.toContain('\u001b[');
    expect(withoutColour(coloured)).toBe(plain);
  });

  it('shows what is being done as long as it is done, and then nothing of it', () => {
    const calls = [['schedule', 'plans/vinh-long-2021.yaml', '--no-color']];
    const clear = '\r\u001b[K';
    const parts = shown(calls, 1000).split(clear);
    expect(parts[1]).toMatch(/^Đang xếp lịch 15 cuộc … 1 s/);
    for (const line of parts.slice(1, -1)) expect(line).toMatch(/^(?:Đang [^\n]*)?$/);
    expect(parts.at(-1)).toBe(shown(calls));
  });
});
