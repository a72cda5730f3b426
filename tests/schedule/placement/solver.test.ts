import { describe, expect, it } from 'vitest';
import {
  loadSolver,
  type Programme,
  search,
  solveRelaxation,
} from '../../../src/schedule/placement/solver.ts';
import { scheduled } from '../schedule-in-short.ts';
import type { PlanParts } from '../plan-builder.ts';

/** x + y ≥ 1 at costs 2 and 3. */
const PROGRAMME: Programme = {
  costs: Float64Array.of(2, 3),
  colUpper: Float64Array.of(1, 1),
  rowLower: Float64Array.of(1),
  rowUpper: Float64Array.of(Number.POSITIVE_INFINITY),
  starts: Int32Array.of(0, 1, 2),
  rows: Int32Array.of(0, 0),
  values: Float64Array.of(1, 1),
};

describe('a solver that fails', () => {
  /** The solver, of which the first so many runs end in an error of its own. */
  const failing = async (times: number) => {
    let left = times;
    return new Proxy(await loadSolver(), {
      get(highs, key) {
        if (key === 'withModel' && left-- > 0)
          throw Object.assign(new Error('run failed'), { name: 'HighsError' });
        return Reflect.get(highs, key) as unknown;
      },
    });
  };

  it('is asked again in another way', async () => {
    expect(search(await failing(1), PROGRAMME, 100)).toMatchObject({ bound: 2, complete: true });
    expect(solveRelaxation(await failing(1), PROGRAMME, 100).solution).toMatchObject({ values: { 0: 1 } });
  });

  it('finds and proves nothing if it fails again, and has spent all work', async () => {
    expect(search(await failing(2), PROGRAMME, 100)).toEqual({
      values: null,
      bound: Number.NEGATIVE_INFINITY,
      complete: false,
      work: 100,
    });
  });

  it('does not end the schedule of a plan on which HiGHS 1.15 fails at first', async () => {
    const parts: PlanParts = {
      year: 2019,
      decision: { number: '1/QĐ-UBND', date: '2019-04-15', issuer: { agency: 'tinh-mau' } },
      units: [
        {
          level: 'province',
          units: ['so-mot', { unit: 'so-nam', sessions: 1, team: 'doan-a' }, 'so-ba', 'so-hai'],
        },
        { level: 'district', units: ['huyen-binh'] },
        { level: 'commune', 'each-district': 3, units: [{ unit: 'xa-an-2', pin: '2019-05-05' }] },
      ],
      teams: [
        { id: 'doan-a', name: 'Đoàn A', units: ['so-mot'] },
        { id: 'doan-b', name: 'Đoàn B' },
      ],
      window: { from: '2019-04-24', to: '2019-05-08' },
      schedule: { pace: 'late', 'visits-per-day': 2, 'visits-per-week': 3 },
      records: [
        { unit: 'so-mot', visited: { from: '2019-05-07', to: '2019-05-09' } },
        { unit: 'so-ba', notified: { sent: '2019-04-27', visit: '2019-05-06', session: 'afternoon' } },
      ],
    };
    expect(await scheduled(parts, { asOf: '2019-04-21' })).toMatchObject({
      optimal: true,
      displacement: 5,
    });
  });
});
