import { describe, expect, it } from 'vitest';
import type { PlanParts } from '../plan-builder.ts';
import { scheduled, wishesInShort } from '../schedule-in-short.ts';

type Pace = 'even' | 'early' | 'late';

/** Monday to Friday, ten sessions. */
const WEEK = { from: '2021-05-10', to: '2021-05-14' };

function departments(...units: string[]): PlanParts['units'] {
  return [{ level: 'province', units }];
}

function communes(...units: string[]): PlanParts['units'] {
  return [{ level: 'commune', units }];
}

async function wishes(parts: PlanParts, asOf?: string): Promise<string[]> {
  return Object.values(wishesInShort(await scheduled(parts, asOf === undefined ? {} : { asOf })));
}

describe('even: trip k of n wishes session ⌊(k + ½) × S / n⌋', () => {
  it.each<[string, PlanParts, string[]]>([
    ['n = 1, S = 10: 5', { window: WEEK, units: communes('xa-an-1') }, ['05-12 pm']],
    [
      'n = 2, S = 10: 2, 7',
      { window: WEEK, units: communes('xa-an-1', 'xa-binh-1') },
      ['05-11 am', '05-13 pm'],
    ],
    [
      'n = 3, S = 10: 1, 5, 8',
      { window: WEEK, units: communes('xa-an-1', 'xa-an-2', 'xa-an-3') },
      ['05-10 pm', '05-12 pm', '05-14 am'],
    ],
    [
      'n = 3, S = 8, as Wednesday is closed: 1, 4, 6',
      {
        window: WEEK,
        units: communes('xa-an-1', 'xa-an-2', 'xa-an-3'),
        schedule: { closed: [{ on: '2021-05-12', reason: 'Họp' }] },
      },
      ['05-10 pm', '05-13 am', '05-14 am'],
    ],
    [
      'n = 3, S = 10, though a unit has Wednesday closed: 1, 5, 8',
      {
        window: WEEK,
        units: communes('xa-an-1', 'xa-an-2', 'xa-an-3'),
        schedule: { closed: [{ on: '2021-05-12', reason: 'Họp', units: ['xa-an-2'] }] },
      },
      ['05-10 pm', '05-12 pm', '05-14 am'],
    ],
    [
      'n = 3, S = 10, moved back to the morning: 0, 4, 8',
      { window: WEEK, units: departments('so-mot', 'so-hai', 'so-ba') },
      ['05-10 am', '05-12 am', '05-14 am'],
    ],
    [
      'n = 2, S = 10: trips count, not visits',
      {
        window: WEEK,
        units: [
          { level: 'district', units: ['huyen-an'] },
          { level: 'commune', units: ['xa-an-1', 'xa-binh-1'] },
        ],
      },
      ['05-11 am', '05-13 pm'],
    ],
  ])('%s', async (_, parts, expected) => {
    expect(await wishes(parts)).toEqual(expected.map((moment) => `${moment} pace`));
  });

  it('of the sessions from the first one that notice allows', async () => {
    // From 22/04 on, 15 working days of notice allow 17/05 first: again ten sessions, again 2 and 7.
    const parts: PlanParts = {
      window: { from: '2021-05-10', to: '2021-05-21' },
      units: communes('xa-an-1', 'xa-binh-1'),
      deadlines: { notice: { count: 15 } },
    };
    expect(await wishes(parts, '2021-04-22')).toEqual(['05-18 am pace', '05-20 pm pace']);
  });

  it('of the trips and sessions of its own round', async () => {
    const parts: PlanParts = {
      rounds: [
        { id: 'dot-1', window: WEEK },
        { id: 'dot-2', window: { from: '2021-06-07', to: '2021-06-08' }, pace: 'late' },
        { id: 'dot-3', window: { from: '2021-06-14', to: '2021-06-18' } },
      ],
      units: [
        { level: 'commune', round: 'dot-3', units: ['xa-binh-1'] },
        { level: 'commune', round: 'dot-1', units: ['xa-an-1', 'xa-an-2'] },
        { level: 'commune', round: 'dot-2', units: ['xa-an-3'] },
      ],
    };
    expect(wishesInShort(await scheduled(parts))).toEqual({
      'xa-binh-1@dot-3': '06-16 pm pace',
      'xa-an-1@dot-1': '05-11 am pace',
      'xa-an-2@dot-1': '05-13 pm pace',
      'xa-an-3@dot-2': '06-08 pm pace',
    });
  });

  it('of the whole window of several parts', async () => {
    // 10, 11, 13, 14/05: eight sessions, so 2 and 6.
    const window = ['2021-05-10', '2021-05-11', '2021-05-13', '2021-05-14'];
    expect(await wishes({ window, units: communes('xa-an-1', 'xa-binh-1') })).toEqual([
      '05-11 am pace',
      '05-14 am pace',
    ]);
  });
});

describe('early and late', () => {
  const district: PlanParts['units'] = [
    { level: 'district', units: ['huyen-an'] },
    { level: 'commune', 'each-district': 2 },
  ];

  it.each<[Pace, string, PlanParts['units'], PlanParts['schedule'], string]>([
    ['early', 'the first session', communes('xa-an-1'), {}, '05-10 am'],
    [
      'early',
      'the first open one',
      communes('xa-an-1'),
      { closed: [{ on: '2021-05-10', reason: 'Họp' }] },
      '05-11 am',
    ],
    ['late', 'the last session', communes('xa-an-1'), {}, '05-14 pm'],
    ['late', 'the last morning', departments('so-mot'), {}, '05-14 am'],
    ['late', 'the last that leaves room for the communes', district, {}, '05-13 am'],
    [
      'late',
      'the last that is not cut by a closed session',
      departments('so-mot'),
      { closed: [{ on: '2021-05-14', session: 'afternoon', reason: 'Họp' }] },
      '05-13 am',
    ],
  ])('%s: %s', async (pace, _, units, schedule, expected) => {
    expect(await wishes({ window: WEEK, units, schedule: { ...schedule, pace } })).toEqual([
      `${expected} pace`,
    ]);
  });

  it('early: the first session that notice allows', async () => {
    const deadlines = { notice: { count: 15 } };
    // 15 working days from 19/04 on allow 13/05.
    const parts: PlanParts = {
      window: WEEK,
      units: communes('xa-an-1'),
      deadlines,
      schedule: { pace: 'early' },
    };
    expect(await wishes(parts, '2021-04-19')).toEqual(['05-13 am pace']);
  });

  it('late: the last that fits before a day off', async () => {
    // Four sessions do not fit from Friday 14/05, nor from Tuesday 18/05 to the end of the window.
    const window = { from: '2021-05-10', to: '2021-05-18' };
    expect(await wishes({ window, units: district, schedule: { pace: 'late' } })).toEqual(['05-17 am pace']);
    const shorter = { from: '2021-05-10', to: '2021-05-17' };
    expect(await wishes({ window: shorter, units: district, schedule: { pace: 'late' } })).toEqual([
      '05-13 am pace',
    ]);
  });

  it('all early stand one behind the other in plan order', async () => {
    const { trips } = await scheduled({
      window: WEEK,
      units: departments('so-ba', 'so-hai', 'so-mot'),
      schedule: { pace: 'early' },
    });
    expect(trips.map(({ id, start, distance }) => [id, start.date, distance])).toEqual([
      ['so-ba', '2021-05-10', 0],
      ['so-hai', '2021-05-11', 2],
      ['so-mot', '2021-05-12', 4],
    ]);
  });
});
