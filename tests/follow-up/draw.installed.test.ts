import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';
import { needing } from '../programs.ts';

const { title, isSkipped } = needing('a draw repeated with pencil', ['sha256sum', 'bash']);
const PLAN = 'plans/vi-du-boc-tham-2026.yaml';

describe.skipIf(isSkipped)(title, () => {
  it.each(['482915', 'Xổ số 27/03/2026: 48%s\\n "x"', "Ông 'A' nói 7"])('by the seed %j', async (seed) => {
    const words = ['draw', PLAN, '--block', 'so-nganh', '--seed', seed, '--dry-run'];
    const { stdout } = await run([...words, '--format', 'json']);
    const { candidates } = JSON.parse(stdout) as { candidates: { unit: string; hash: string }[] };
    expect(candidates.length).toBeGreaterThan(5);
    for (const { unit, hash } of candidates) {
      const made = execFileSync('sha256sum', { input: `${seed}\n${unit}`, encoding: 'utf8' });
      expect(made).toBe(`${hash}  -\n`);
    }
    const { stdout: text } = await run(words);
    const command = /^ {2}(printf .*)$/m.exec(text)?.[1] ?? '';
    expect(execFileSync('bash', ['-c', command], { encoding: 'utf8' })).toBe(`${candidates[0]?.hash}  -\n`);
  });
});
