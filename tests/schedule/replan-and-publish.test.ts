import { describe, expect, it } from 'vitest';
import { inputOf, planOf, type PlanParts, scheduleOf, startsIn } from './plan-builder.ts';
import { deadlineIn, scheduled, startsOfVisits } from './schedule-in-short.ts';

const WINDOW = { from: '2021-05-10', to: '2021-05-14' };
const THREE: PlanParts = {
  window: WINDOW,
  units: [{ level: 'province', units: ['so-mot', 'so-hai', 'so-ba'] }],
};

describe('with --previous', () => {
  it('nothing moves that need not, and the revision is one more', async () => {
    const once = await scheduled(THREE);
    expect(once.revision).toBe(0);
    expect(startsOfVisits(once)).toEqual({ 'so-mot': '05-10 am', 'so-hai': '05-12 am', 'so-ba': '05-14 am' });
    const closed = [{ on: '2021-05-12', reason: 'Bão' }];
    const previous = { revision: 4, starts: startsIn(once) };
    const again = await scheduled({ ...THREE, schedule: { closed } }, { previous });
    expect(again.revision).toBe(5);
    // 12/05 is closed now, so that 13/05 has as many open sessions before it.
    expect(startsOfVisits(again)).toEqual({
      'so-mot': '05-10 am',
      'so-hai': '05-13 am',
      'so-ba': '05-14 am',
    });
  });

  it('a new unit finds room beside the old ones, which stay', async () => {
    const previous = { revision: 0, starts: startsIn(await scheduled(THREE)) };
    const units: PlanParts['units'] = [
      { level: 'province', units: [{ unit: 'so-bon', wish: '2021-05-11' }, 'so-mot', 'so-hai', 'so-ba'] },
    ];
    expect(startsOfVisits(await scheduled({ window: WINDOW, units }, { previous }))).toEqual({
      'so-mot': '05-10 am',
      'so-bon': '05-11 am',
      'so-hai': '05-12 am',
      'so-ba': '05-14 am',
    });
  });

  it('of two that are equal in all else, the one that had a place keeps it', async () => {
    const units: PlanParts['units'] = [{ level: 'province', units: ['so-mot', 'so-hai'] }];
    const window = { from: '2021-05-10', to: '2021-05-10' };
    for (const kept of ['so-mot', 'so-hai']) {
      const starts = new Map([[kept, { date: '2021-05-10', session: 'morning' as const }]]);
      const value = await scheduled({ window, units }, { previous: { revision: 0, starts } });
      expect(Object.keys(startsOfVisits(value))).toEqual([kept]);
    }
  });
});

describe('a visit that was notified', () => {
  const sent = '2021-04-01';

  it('keeps its date where another would stand there by the order of the plan', async () => {
    const units: PlanParts['units'] = [
      { level: 'province', units: [{ unit: 'so-mot', wish: '2021-05-10' }, 'so-hai'] },
    ];
    const records = [{ unit: 'so-hai', notified: { sent, visit: '2021-05-10' } }];
    const value = await scheduled({ window: WINDOW, units, records });
    expect(startsOfVisits(value)).toEqual({ 'so-hai': '05-10 am', 'so-mot': '05-11 am' });
    expect(value).toMatchObject({ optimal: true, displacement: 2 });
  });

  it('keeps its date where the schedule is moved less without it', async () => {
    const units: PlanParts['units'] = [{ level: 'province', units: ['so-mot', 'so-hai'] }];
    const closed = [
      { from: '2021-05-11', to: '2021-05-12', units: ['so-mot'], reason: 'Bão' },
      { on: '2021-05-14', units: ['so-mot'], reason: 'Bão' },
    ];
    const records = [
      { unit: 'so-mot', notified: { sent, visit: '2021-05-14' } },
      { unit: 'so-hai', notified: { sent, visit: '2021-05-13' } },
    ];
    const value = await scheduled({ window: WINDOW, units, records, schedule: { closed } });
    // The first cannot keep its date; the other must not lose its own to it, though each would move but a day then.
    expect(startsOfVisits(value)).toEqual({ 'so-mot': '05-10 am', 'so-hai': '05-13 am' });
    expect(value).toMatchObject({ optimal: true, displacement: 8 });
  });
});

describe('what all may read', () => {
  const input = inputOf(
    planOf({
      window: WINDOW,
      deadlines: { 'tong-hop': { count: 5, after: 'round-ended' } },
      units: [
        { level: 'province', units: [{ unit: 'so-mot', wish: '2021-05-11' }] },
        { level: 'province', form: 'unannounced', units: [{ unit: 'so-hai', wish: '2021-05-11' }] },
        { level: 'province', form: 'unannounced', units: [{ unit: 'so-ba', pin: '2021-05-14' }] },
        { level: 'province', form: 'unannounced', units: [{ unit: 'so-bon', pin: '2021-05-16' }] },
      ],
    }),
  );

  it('is everything for the secretariat itself', async () => {
    const value = await scheduleOf(input, true);
    expect(startsOfVisits(value)).toEqual({
      'so-hai': '05-10 am',
      'so-mot': '05-11 am',
      'so-ba': '05-14 am',
    });
    expect(value.unplaced.map(({ id }) => id)).toEqual(['so-bon']);
    expect(value.trips.map(({ id, movedBy }) => [id, movedBy])).toEqual([
      ['so-mot', []],
      ['so-hai', ['gives way to Sở so-mot']],
      ['so-ba', []],
    ]);
    expect(deadlineIn(value, 'tong-hop')).toBe('open');
  });

  it('has no trace of unannounced visits, and sums of its own', async () => {
    const value = await scheduleOf(input, false);
    expect(value.visits.map(({ id }) => id)).toEqual(['so-mot']);
    expect(value.trips.map(({ id }) => id)).toEqual(['so-mot']);
    expect(value.unplaced).toEqual([]);
    expect(value.trips[0]).toMatchObject({ start: { date: '2021-05-11' }, distance: 0, movedBy: [] });
    expect(value).toMatchObject({ displacement: 0, bound: 0 });
    // The round ends with the last visit that is shown, on 11/05; 5 working days after it is 18/05.
    expect(deadlineIn(value, 'tong-hop')).toBe('2021-05-18 expected');
  });

  it('has no displacement, proved or not, that only unannounced visits have', async () => {
    const closed = [{ on: '2021-05-11', reason: 'Bận', units: ['so-hai'] }];
    const value = (internal: boolean) =>
      scheduleOf(
        inputOf(
          planOf({
            window: WINDOW,
            schedule: { closed },
            units: [
              { level: 'province', units: [{ unit: 'so-mot', wish: '2021-05-14' }] },
              { level: 'province', form: 'unannounced', units: [{ unit: 'so-hai', wish: '2021-05-11' }] },
            ],
          }),
        ),
        internal,
      );
    expect(await value(true)).toMatchObject({ displacement: 2, bound: 2, optimal: true });
    expect(await value(false)).toMatchObject({ displacement: 0, bound: 0, optimal: true });
  });
});
