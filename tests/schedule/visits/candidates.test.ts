import { describe, expect, it } from 'vitest';
import { knownDate } from '../../../src/calendar/civil-date.ts';
import { candidatesIn, visitsOf } from '../../../src/schedule/visits/make-visits.ts';
import { type BodyInput, inputOf, planOf, type PlanParts, scheduleOf } from '../plan-builder.ts';

type Changes = Readonly<Record<string, Partial<BodyInput>>>;

const MAY = { from: '2021-05-03', to: '2021-05-28' };
const ENDED = { to: '2021-05-14' };

function judged(parts: PlanParts, changes: Changes, id: string, day: string): boolean | undefined {
  const { plan, directory } = planOf({ window: MAY, ...parts }, changes);
  return candidatesIn(plan, directory).get(id)?.isEnough(knownDate(day), knownDate(day));
}

const oneCommune: PlanParts['units'] = [{ id: 'xa', level: 'commune', minimum: 1 }];
const fourCommunes: PlanParts['units'] = [{ id: 'xa', level: 'commune', minimum: 4 }];
const ofAn: PlanParts['units'] = [
  { level: 'district', units: ['huyen-an'] },
  { level: 'commune', 'each-district': 2 },
];

describe('an open visit may stand only while enough units are in force', () => {
  it.each<[string, PlanParts['units'], Changes, string, string, boolean | undefined]>([
    ['all that are', oneCommune, {}, 'xa#1', '2021-05-20', true],
    ['a district gone leaves another', oneCommune, { 'huyen-an': ENDED }, 'xa#1', '2021-05-20', true],
    ['too few for its brothers', fourCommunes, { 'huyen-an': ENDED }, 'xa#1', '2021-05-20', false],
    ['the last day', fourCommunes, { 'huyen-an': ENDED }, 'xa#4', '2021-05-14', true],
    ['its own district is gone', ofAn, { 'huyen-an': ENDED }, 'huyen-an#1', '2021-05-20', false],
    ['another district is gone', ofAn, { 'huyen-binh': ENDED }, 'huyen-an#1', '2021-05-20', true],
    ['two remain', ofAn, { 'xa-an-1': ENDED }, 'huyen-an#1', '2021-05-20', true],
    ['one remains', ofAn, { 'xa-an-1': ENDED, 'xa-an-2': ENDED }, 'huyen-an#2', '2021-05-20', false],
    [
      'those that came from a district gone',
      ofAn,
      {
        'huyen-binh': ENDED,
        'xa-an-1': { to: '2021-05-01' },
        'xa-an-2': { to: '2021-05-01' },
        'xa-binh-1': { 'new-parent': 'huyen-an' },
      },
      'huyen-an#1',
      '2021-05-17',
      true,
    ],
    [
      'those before they came',
      ofAn,
      {
        'huyen-binh': ENDED,
        'xa-an-1': { to: '2021-05-01' },
        'xa-an-2': { to: '2021-05-01' },
        'xa-binh-1': { 'new-parent': 'huyen-an' },
      },
      'huyen-an#1',
      '2021-05-14',
      false,
    ],
    [
      'those named set aside',
      [{ id: 'xa', level: 'commune', minimum: 6, units: ['xa-binh-1', 'xa-binh-2'] }],
      { 'xa-an-1': ENDED },
      'xa#1',
      '2021-05-20',
      false,
    ],
    [
      'those named for another subject',
      [
        { level: 'commune', subject: 'b', units: ['xa-binh-1', 'xa-binh-2'] },
        { id: 'xa', level: 'commune', subject: 'a', minimum: 5 },
      ],
      { 'xa-an-1': ENDED },
      'xa#1+a',
      '2021-05-20',
      true,
    ],
    [
      'none but those named',
      [{ id: 'huyen', level: 'district', minimum: 3, units: ['huyen-an', 'huyen-binh'] }],
      {},
      'huyen#1',
      '2021-05-20',
      false,
    ],
    [
      'none but those named, of which one ends',
      [{ id: 'huyen', level: 'district', minimum: 3, units: ['huyen-an', 'huyen-binh'] }],
      { 'huyen-an': ENDED },
      'huyen#1',
      '2021-05-12',
      false,
    ],
    [
      'none that the directory lists',
      [{ id: 'van-phong', level: 'province', kinds: ['office'], minimum: 1 }],
      {},
      'van-phong#1',
      '2021-05-20',
      true,
    ],
  ])('%s', (_, units, changes, id, day, expected) => {
    const subjects = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ];
    expect(judged({ units, subjects }, changes, id, day)).toBe(expected);
  });
});

describe('an unannounced visit', () => {
  const units: PlanParts['units'] = [
    { id: 'kin', level: 'commune', form: 'unannounced', minimum: 3, units: ['xa-an-1'] },
    { id: 'xa', level: 'commune', minimum: 5 },
  ];

  it('takes nothing from those announced', () => {
    expect(judged({ units }, { 'xa-an-2': ENDED }, 'xa#1', '2021-05-20')).toBe(true);
  });

  it('is itself left what they leave', () => {
    expect(judged({ units }, { 'xa-an-2': ENDED }, 'kin#1', '2021-05-20')).toBe(false);
  });
});

describe('communes that nobody can be chosen for on any day', () => {
  const changes = { 'xa-an-1': { to: '2021-04-30' }, 'xa-an-2': { to: '2021-04-30' } };
  const made = planOf({ window: MAY, units: ofAn }, changes);

  it('keep their district from nothing', async () => {
    const { trips, unplaced } = await scheduleOf(inputOf(made));
    expect(trips.map(({ id }) => id)).toEqual(['huyen-an']);
    expect(unplaced.map(({ id }) => id)).toEqual(['huyen-an#1', 'huyen-an#2']);
    for (const { reasons } of unplaced) expect(reasons.map(({ rule }) => rule)).toEqual(['nobody-in-force']);
  });

  it('belong to no trip but their own', () => {
    const { plan, directory } = made;
    expect(visitsOf(plan, directory, plan.decision.date).map(({ parent }) => parent)).toEqual([
      null,
      null,
      null,
    ]);
  });
});
