import { describe, expect, it } from 'vitest';
import { closingsInShort } from '../closings-in-short.ts';
import type { BodyInput, PlanParts } from '../plan-builder.ts';

/** Monday to Wednesday, all working days, unless a case says otherwise. */
const WINDOW = { from: '2021-05-10', to: '2021-05-12' };
const DEPARTMENT: PlanParts['units'] = [{ level: 'province', units: ['so-mot'] }];
const COMMUNE: PlanParts['units'] = [{ level: 'commune', units: ['xa-an-1'] }];

/** What shuts a department out where nothing is the matter: two sessions begin in the morning and stay in the window. */
const PLAIN = {
  '05-10 am': '',
  '05-10 pm': 'morning',
  '05-11 am': '',
  '05-11 pm': 'morning',
  '05-12 am': '',
  '05-12 pm': 'morning window',
};

type Closed = NonNullable<NonNullable<PlanParts['schedule']>['closed']>[number];

function withClosed(own: Partial<Closed>, units = DEPARTMENT): PlanParts {
  return { window: WINDOW, units, schedule: { closed: [{ on: '2021-05-11', reason: 'Họp', ...own }] } };
}

describe('where nothing is the matter', () => {
  it('a department may start on any morning', () => {
    expect(closingsInShort({ window: WINDOW, units: DEPARTMENT })).toEqual(PLAIN);
  });

  it('a commune, which takes one session, at any session', () => {
    expect(new Set(Object.values(closingsInShort({ window: WINDOW, units: COMMUNE })))).toEqual(
      new Set(['']),
    );
  });

  it('a district with two communes only where all of them fit', () => {
    const units: PlanParts['units'] = [
      { level: 'district', units: ['huyen-an'] },
      { level: 'commune', 'each-district': 2 },
    ];
    expect(closingsInShort({ window: WINDOW, units })).toEqual({
      ...PLAIN,
      '05-11 pm': 'morning window',
      '05-12 am': 'window',
    });
  });
});

describe('closed periods', () => {
  it.each<[string, PlanParts, Record<string, string>]>([
    [
      'of the plan',
      withClosed({}),
      { '05-10 pm': 'closed morning', '05-11 am': 'closed', '05-11 pm': 'closed morning' },
    ],
    [
      'of the plan, an afternoon',
      withClosed({ session: 'afternoon' }),
      { '05-11 am': 'closed', '05-11 pm': 'closed morning' },
    ],
    [
      'of the unit',
      withClosed({ units: ['so-mot'] }),
      { '05-10 pm': 'morning unit-closed', '05-11 am': 'unit-closed', '05-11 pm': 'morning unit-closed' },
    ],
    [
      'of the team',
      withClosed({ teams: ['doan'] }),
      { '05-10 pm': 'morning team-closed', '05-11 am': 'team-closed', '05-11 pm': 'morning team-closed' },
    ],
    ['of another unit', withClosed({ units: ['so-hai'] }), {}],
    ['of another team', withClosed({ teams: ['doan-khac'] }), {}],
    ['of another round', withClosed({ rounds: ['dot-khac'] }), {}],
    ['of a team in another round', withClosed({ teams: ['doan'], rounds: ['dot-khac'] }), {}],
    ['of a unit in another round', withClosed({ units: ['so-mot'], rounds: ['dot-khac'] }), {}],
  ])('%s', (_, parts, expected) => {
    expect(closingsInShort(parts)).toEqual({ ...PLAIN, ...expected });
  });

  it('of a commune bear on its own sessions in the trip only', () => {
    const units: PlanParts['units'] = [
      { level: 'district', units: ['huyen-an'] },
      { level: 'commune', units: ['xa-an-1'] },
    ];
    // From 10/05 the commune is visited on 11/05 in the morning, from 11/05 on 12/05 in the morning.
    const found = closingsInShort(withClosed({ units: ['xa-an-1'] }, units));
    expect(found['05-10 am']).toBe('unit-closed');
    expect(found['05-11 am']).toBe('');
  });

  it('that start and end within the window shut out every day between', () => {
    const found = closingsInShort(
      withClosed({ on: undefined, from: '2021-05-10', to: '2021-05-11' }, COMMUNE),
    );
    expect(Object.values(found)).toEqual(['closed', 'closed', 'closed', 'closed', '', '']);
  });
});

describe('days off', () => {
  it('part a visit of three sessions, not one of two', () => {
    // Thursday to Tuesday over a weekend.
    const window = { from: '2021-05-13', to: '2021-05-18' };
    const found = (sessions: number) =>
      closingsInShort({ window, units: [{ level: 'province', sessions, units: ['so-mot'] }] });
    expect(found(2)['05-14 am']).toBe('');
    expect(found(3)).toMatchObject({ '05-13 am': '', '05-14 am': 'day-off', '05-14 pm': 'day-off morning' });
  });

  it('in mid-week do the same: 21/04/2021 is the day of the Hùng Kings', () => {
    const window = { from: '2021-04-19', to: '2021-04-23' };
    const found = closingsInShort({ window, units: [{ level: 'province', sessions: 3, units: ['so-mot'] }] });
    expect(Object.keys(found)).not.toContain('04-21 am');
    expect(found).toMatchObject({ '04-19 am': '', '04-20 am': 'day-off', '04-22 am': '' });
  });

  it('part a trip between two visits', () => {
    const units: PlanParts['units'] = [
      { level: 'district', units: ['huyen-an'] },
      { level: 'commune', units: ['xa-an-1'] },
    ];
    const found = closingsInShort({ window: { from: '2021-05-13', to: '2021-05-18' }, units });
    expect(found).toMatchObject({ '05-13 am': '', '05-14 am': 'day-off', '05-17 am': '' });
  });

  it.each([
    [10, 'day-off'],
    [11, ''],
  ])('do not part a visit longer than ten sessions: %d', (sessions, expected) => {
    const window = { from: '2021-05-11', to: '2021-05-21' };
    const units: PlanParts['units'] = [{ level: 'province', sessions, units: ['so-mot'] }];
    expect(closingsInShort({ window, units })['05-11 am']).toBe(expected);
  });

  it('nor a trip longer than ten, but no visit of it that is not', () => {
    // Two sessions and three times four: from 10/05 the weekend falls between two communes, from 11/05 into one.
    const units: PlanParts['units'] = [
      { level: 'district', units: ['huyen-an'] },
      { level: 'commune', sessions: 4, units: ['xa-an-1', 'xa-an-2', 'xa-an-3'] },
    ];
    const found = closingsInShort({ window: { from: '2021-05-10', to: '2021-05-21' }, units });
    expect(found).toMatchObject({ '05-10 am': '', '05-11 am': 'day-off' });
  });

  it.each([
    [10, 'closed'],
    [11, ''],
  ])('and so with closed sessions: %d', (sessions, expected) => {
    const closed = [{ on: '2021-05-12', reason: 'Họp' }];
    const units: PlanParts['units'] = [{ level: 'province', sessions, units: ['so-mot'] }];
    const parts = { window: { from: '2021-05-10', to: '2021-05-21' }, units, schedule: { closed } };
    expect(closingsInShort(parts)['05-10 am']?.split(' ')[0]).toBe(expected);
  });
});

describe('the unit is in force', () => {
  it.each<[string, Partial<BodyInput>, Record<string, string>]>([
    [
      'until the day before the last',
      { to: '2021-05-11' },
      {
        '05-11 pm': 'morning not-in-force',
        '05-12 am': 'not-in-force',
        '05-12 pm': 'morning not-in-force window',
      },
    ],
    [
      'from the second day on',
      { from: '2021-05-11' },
      { '05-10 am': 'not-in-force', '05-10 pm': 'morning not-in-force' },
    ],
    ['all the time', { from: '2021-05-10', to: '2021-05-12' }, { '05-12 pm': 'morning not-in-force window' }],
  ])('%s', (_, validity, expected) => {
    expect(closingsInShort({ window: WINDOW, units: DEPARTMENT }, { 'so-mot': validity })).toEqual({
      ...PLAIN,
      ...expected,
    });
  });
});

describe('a pin', () => {
  const pinned = (
    pin: string | { date: string; session: 'morning' | 'afternoon' },
    level: 'province' | 'commune',
  ) =>
    closingsInShort({
      window: WINDOW,
      units: [{ level, units: [{ unit: level === 'province' ? 'so-mot' : 'xa-an-1', pin }] }],
    });

  it('leaves its day only', () => {
    const open = Object.entries(pinned('2021-05-11', 'commune')).filter(([, rules]) => rules === '');
    expect(open.map(([when]) => when)).toEqual(['05-11 am', '05-11 pm']);
  });

  it('leaves its session only', () => {
    const open = Object.entries(pinned({ date: '2021-05-11', session: 'afternoon' }, 'commune'));
    expect(open.filter(([, rules]) => rules === '').map(([when]) => when)).toEqual(['05-11 pm']);
  });

  it('does not set aside the rules: a pin in the afternoon leaves a department nothing', () => {
    const found = pinned({ date: '2021-05-11', session: 'afternoon' }, 'province');
    expect(found['05-11 pm']).toBe('morning');
    expect(found['05-11 am']).toBe('pin');
  });
});

it('the head must not be from the unit; another team may go', () => {
  const members = [{ name: 'A', agency: 'so-mot', role: 'head' as const }];
  const own = { id: 'doan', name: 'Đoàn', members };
  expect(closingsInShort({ window: WINDOW, units: DEPARTMENT, teams: [own] })['05-10 am']).toBe('head');
  const teams = [own, { id: 'doan-b', name: 'Đoàn B' }];
  expect(closingsInShort({ window: WINDOW, units: DEPARTMENT, teams })).toEqual(PLAIN);
});
