import { describe, expect, it } from 'vitest';
import { venueOf } from '../../src/documents/venue.ts';
import type { PlanInput } from '../../src/plan/plan.ts';
import { makeSchedule } from '../../src/schedule/make-schedule.ts';
import { inputOf, planOf } from '../schedule/plan-builder.ts';

type Places = {
  readonly visit?: string;
  readonly team?: string;
  readonly unit?: string;
  readonly office?: string;
};

/** Where the team meets Sở một, given what the plan and the directory say. */
async function venueGiven(
  { visit, team, unit, office }: Places,
  form?: NonNullable<PlanInput['units'][number]['form']>,
): Promise<string | null> {
  const written = planOf(
    {
      office: { agency: 'so-noi-vu', venue: office },
      teams: [{ id: 'doan', name: 'Đoàn kiểm tra', venue: team }],
      window: { from: '2021-04-01', to: '2021-04-30' },
      units: [{ level: 'province', units: [{ unit: 'so-mot', venue: visit }], form }],
    },
    { 'so-mot': { venue: unit } },
  );
  const input = inputOf(written);
  const [scheduled] = (await makeSchedule(input)).visits;
  if (scheduled === undefined) throw new Error('nothing is scheduled');
  return venueOf(input, scheduled);
}

describe('the venue of a visit', () => {
  it.each<[string | null, Places]>([
    ['của cuộc', { visit: 'của cuộc', team: 'của đoàn', unit: 'của đơn vị', office: 'của văn phòng' }],
    ['của đoàn', { team: 'của đoàn', unit: 'của đơn vị', office: 'của văn phòng' }],
    ['của đơn vị', { unit: 'của đơn vị', office: 'của văn phòng' }],
    ['của văn phòng', { office: 'của văn phòng' }],
    [null, {}],
  ])('is %s, the first that is said', async (venue, places) => {
    expect(await venueGiven(places)).toBe(venue);
  });

  it('is of no inspection by report', async () => {
    expect(await venueGiven({ visit: 'của cuộc' }, 'by-report')).toBeNull();
  });
});
