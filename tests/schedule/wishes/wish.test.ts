import { describe, expect, it } from 'vitest';
import type { MomentValue } from '../checker/schedule-value.ts';
import type { PlanParts } from '../plan-builder.ts';
import { scheduled, short, startsOfVisits, wishesInShort } from '../schedule-in-short.ts';

const WINDOW = { from: '2021-05-10', to: '2021-05-21' };

function previous(...starts: [string, MomentValue][]) {
  return { previous: { revision: 0, starts: new Map(starts) } };
}

describe('the wished start is the pin, else the previous start, else the own wish, else the pace', () => {
  const before = previous(['so-mot', { date: '2021-05-13', session: 'morning' }]);
  const pin = '2021-05-11';
  const wish = '2021-05-19';
  const notified = { sent: '2021-04-01', visit: '2021-05-12' };

  it.each([
    ['all of them', { pin, wish }, { notified }, before, '05-11 am pin'],
    ['no pin', { wish }, { notified }, before, '05-12 am previous'],
    ['no pin, not notified', { wish }, {}, before, '05-13 am previous'],
    ['notified, no previous schedule', { wish }, { notified }, {}, '05-12 am previous'],
    ['a wish only', { wish }, {}, {}, '05-19 am wish'],
    // One trip, S = 20: session 10 is Monday 17/05.
    ['none', {}, {}, {}, '05-17 am pace'],
    ['visited', { wish }, { visited: { from: '2021-05-14' } }, before, '05-14 am pin'],
    [
      'another trip in the previous schedule',
      {},
      {},
      previous(['so-hai', { date: pin, session: 'morning' }]),
      '05-17 am pace',
    ],
  ])('%s', async (_, own, record, circumstances, expected) => {
    const parts: PlanParts = {
      window: WINDOW,
      units: [{ level: 'province', units: [{ unit: 'so-mot', ...own }] }],
      records: [{ unit: 'so-mot', ...record }],
    };
    const value = await scheduled(parts, circumstances);
    expect(wishesInShort(value)).toEqual({ 'so-mot': expected });
    expect(short(value.trips[0]?.start ?? null)).toBe(expected.slice(0, 8));
  });
});

describe('a day without a session', () => {
  const when = (level: 'province' | 'commune', unit: string, own: object): PlanParts => ({
    window: WINDOW,
    units: [{ level, units: [{ unit, ...own }] }],
  });

  it.each([
    ['means the morning', when('commune', 'xa-an-1', { wish: '2021-05-12' }), '05-12 am wish'],
    [
      'gives way to one with a session',
      when('commune', 'xa-an-1', { wish: { date: '2021-05-12', session: 'afternoon' } }),
      '05-12 pm wish',
    ],
  ])('%s', async (_, parts, expected) => {
    expect(Object.values(wishesInShort(await scheduled(parts)))).toEqual([expected]);
  });

  it('is kept where it was in the previous schedule', async () => {
    const parts = when('commune', 'xa-an-1', { pin: '2021-05-12' });
    const value = await scheduled(parts, previous(['xa-an-1', { date: '2021-05-12', session: 'afternoon' }]));
    expect(wishesInShort(value)).toEqual({ 'xa-an-1': '05-12 pm pin' });
  });
});

describe('a pin on one visit fixes its trip', () => {
  const units = (...communes: NonNullable<PlanParts['units'][number]['units']>): PlanParts => ({
    window: WINDOW,
    units: [
      { level: 'district', units: ['huyen-an'] },
      { level: 'commune', units: communes },
    ],
  });

  it.each<[string, PlanParts, Record<string, string>]>([
    [
      'the first commune',
      units({ unit: 'xa-an-1', pin: '2021-05-13' }, 'xa-an-2'),
      { 'huyen-an': '05-12 am', 'xa-an-1': '05-13 am', 'xa-an-2': '05-13 pm' },
    ],
    [
      'the second commune, in the afternoon since the district begins in the morning',
      units('xa-an-1', { unit: 'xa-an-2', pin: '2021-05-13' }),
      { 'huyen-an': '05-12 am', 'xa-an-1': '05-13 am', 'xa-an-2': '05-13 pm' },
    ],
  ])('%s', async (_, parts, expected) => {
    const value = await scheduled(parts);
    expect(startsOfVisits(value)).toEqual(expected);
    expect(value.trips[0]).toMatchObject({ why: 'pin', distance: 0 });
  });
});

describe('distance is counted in plan-open sessions', () => {
  const withClosed = (closed: object, wish: string): PlanParts => ({
    window: WINDOW,
    units: [{ level: 'province', units: [{ unit: 'so-mot', wish }] }],
    schedule: { closed: [{ reason: 'Họp', ...closed }] },
  });

  it('over sessions that only the unit has closed', async () => {
    // 12/05 am is session 4; 11/05 and 12/05 closed leave 10/05 (0) and 13/05 (6), and 13/05 is nearer.
    const parts = withClosed({ from: '2021-05-11', to: '2021-05-12', units: ['so-mot'] }, '2021-05-12');
    expect((await scheduled(parts)).trips[0]).toMatchObject({
      start: { date: '2021-05-13', session: 'morning' },
      distance: 2,
      movedBy: ['closed for the unit (Họp)'],
    });
  });

  it('not over those that the plan has closed', async () => {
    // Without 11 and 12/05 the wish has two open sessions before it, as has 13/05.
    const parts = withClosed({ from: '2021-05-11', to: '2021-05-12' }, '2021-05-12');
    expect((await scheduled(parts)).trips[0]).toMatchObject({
      start: { date: '2021-05-13', session: 'morning' },
      wished: { date: '2021-05-12', session: 'morning' },
      distance: 0,
      movedBy: ['closed by the plan (Họp)'],
    });
  });

  it('nor over days off', async () => {
    const units: PlanParts['units'] = [
      { level: 'commune', units: [{ unit: 'xa-an-1', pin: { date: '2021-05-14', session: 'afternoon' } }] },
      { level: 'commune', units: [{ unit: 'xa-an-2', wish: { date: '2021-05-14', session: 'afternoon' } }] },
    ];
    const closed = [{ on: '2021-05-14', session: 'morning' as const, reason: 'Họp', units: ['xa-an-2'] }];
    const { trips } = await scheduled({ window: WINDOW, units, schedule: { closed } });
    expect(trips[1]).toMatchObject({ start: { date: '2021-05-17', session: 'morning' }, distance: 1 });
  });
});

describe('what moved a trip from its wish', () => {
  const wished = (unit: string, wish: string) => ({ level: 'province' as const, units: [{ unit, wish }] });

  it.each<[string, PlanParts, string[]]>([
    [
      'another trip of the team',
      {
        units: [
          { level: 'province', units: [{ unit: 'so-hai', pin: '2021-05-12' }] },
          wished('so-mot', '2021-05-12'),
        ],
      },
      ['gives way to Sở so-hai'],
    ],
    [
      'a trip of the team that was made already',
      {
        units: [{ level: 'province', units: ['so-hai'] }, wished('so-mot', '2021-05-12')],
        records: [{ unit: 'so-hai', visited: { from: '2021-05-12', to: '2021-05-12' } }],
      },
      ['gives way to Sở so-hai'],
    ],
    ['a weekend', { units: [wished('so-mot', '2021-05-15')] }, ['the wished day is a day off']],
    [
      'the notice',
      { units: [wished('so-mot', '2021-05-10')], deadlines: { notice: { count: 80 } } },
      ['too early for the notice period (1/QĐ-UBND)'],
    ],
    [
      'a cap',
      {
        units: [
          { level: 'province', units: [{ unit: 'so-hai', pin: '2021-05-11' }] },
          wished('so-mot', '2021-05-12'),
        ],
        schedule: { 'visits-per-week': 1 },
      },
      ['the caps on visits per day and week'],
    ],
  ])('%s', async (_, parts, expected) => {
    const { trips } = await scheduled({ window: WINDOW, ...parts });
    expect(trips.find(({ id }) => id === 'so-mot')?.movedBy).toEqual(expected);
  });

  it('is never an unannounced visit, which has to give way itself', async () => {
    const units: PlanParts['units'] = [
      { level: 'province', form: 'unannounced', units: [{ unit: 'so-hai', wish: '2021-05-12' }] },
      wished('so-mot', '2021-05-12'),
    ];
    const { trips } = await scheduled({ window: WINDOW, units });
    expect(trips.map(({ id, movedBy }) => [id, movedBy])).toEqual([
      ['so-mot', []],
      ['so-hai', ['gives way to Sở so-mot']],
    ]);
  });
});
