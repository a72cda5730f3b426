import path from 'node:path';
import { expect, it } from 'vitest';
import { killRuns } from '../../../../scripts/kills/run.ts';
import { HOME } from '../../run.ts';

const SEED = Number(process.env['SEED'] ?? 2021);

it('runs that are killed leave all files as they were, or all new, after the next one', async () => {
  const { kills, faults } = await killRuns(12, SEED, { home: HOME, root: path.resolve('.') });
  expect({ kills, faults }).toEqual({ kills: 12, faults: [] });
});
