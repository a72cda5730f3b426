import { describe, expect, it } from 'vitest';
import { run } from '../../../cli/run.ts';

const EXAMPLE = 'plans/vi-du-boc-tham-2026.yaml';
const ON_RECORD = ['--block', 'xa-phuong', '--seed', 'XSVL 27/03/2026: 482915'];

describe('a draw on record', () => {
  it.each([
    ['text', 'txt'],
    ['md', 'md'],
    ['json', 'json'],
  ])('is shown again as %s', async (format, ending) => {
    const { status, stdout } = await run(['draw', EXAMPLE, ...ON_RECORD, '--format', format]);
    expect(status).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`../../../golden/draw/xa-phuong.${ending}`);
  });
});
