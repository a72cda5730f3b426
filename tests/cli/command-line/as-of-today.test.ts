import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { VERBS } from '../../../src/cli/command-line/verbs.ts';
import { run } from '../run.ts';

const PLAN = 'plans/vinh-long-2021.yaml';

describe('--as-of today', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    // In Vietnam it is the first of June already.
    vi.setSystemTime('2021-05-31T17:30:00Z');
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const CALLS: Readonly<Record<string, readonly string[]>> = {
    schedule: ['schedule', PLAN, '--format', 'json'],
    checklist: ['checklist', PLAN, '--for', 'secretariat', '--format', 'json'],
    validate: ['validate', PLAN],
    letter: ['letter', 'notice', PLAN, '--unit', 'so-tu-phap', '--format', 'txt'],
    status: ['status', PLAN, '--format', 'json'],
    diff: ['diff', PLAN, 'plans/vi-du-hai-cap-2026.yaml', '--format', 'json'],
    calendar: ['calendar', '--format', 'csv'],
  };

  it.each(Object.entries(CALLS))('is the day on the clock in Vietnam for %s', async (_, words) => {
    const today = await run([...words, '--as-of', 'today']);
    expect(today.status).toBeLessThan(2);
    expect(today).toEqual(await run([...words, '--as-of', '2021-06-01']));
    expect(today).toEqual(await run([...words, '--as-of', ' TODAY ']));
  });

  it('moves the schedule, which the clock alone does not', async () => {
    const asOf = async (...flags: string[]) => {
      const { stdout } = await run(['schedule', PLAN, '--format', 'json', ...flags]);
      return (JSON.parse(stdout) as { asOf: string }).asOf;
    };
    expect(await asOf('--as-of', 'today')).toBe('2021-06-01');
    expect(await asOf()).toBe('2021-01-13');
  });

  it('is tried here with every verb that takes a day for today', () => {
    const verbs = VERBS.filter(({ flags }) => 'asOf' in flags).map(({ name }) => name);
    expect(Object.keys(CALLS).sort()).toEqual(verbs.sort());
  });
});
