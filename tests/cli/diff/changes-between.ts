import { expect } from 'vitest';
import { run } from '../run.ts';

/** A change as JSON tells it. */
export interface ChangeValue {
  readonly kind: 'added' | 'removed' | 'moved' | 'changed';
  readonly path?: string;
  readonly visit?: string;
  readonly name: string;
  readonly old: unknown;
  readonly new: unknown;
  readonly reason?: string;
  readonly mustBeTold: readonly string[];
  readonly notifyBy: string | null;
  readonly lawful: boolean;
}

/** What changed between two files. */
export async function changesBetween(from: string, to: string, ...flags: string[]): Promise<ChangeValue[]> {
  const { stdout, stderr, status } = await run(['diff', from, to, '--format', 'json', ...flags]);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return (JSON.parse(stdout) as { changes: ChangeValue[] }).changes;
}
