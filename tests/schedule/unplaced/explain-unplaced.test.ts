import { describe, expect, it } from 'vitest';
import type { BodyInput, PlanParts } from '../plan-builder.ts';
import { scheduled } from '../schedule-in-short.ts';

/** Monday to Wednesday: three mornings on which a department may start. */
const WINDOW = { from: '2021-05-10', to: '2021-05-12' };

type Case = readonly [
  name: string,
  parts: PlanParts,
  changes: Readonly<Record<string, Partial<BodyInput>>>,
  reasons: Readonly<Record<string, number>>,
  remaining: number,
  changes: readonly string[],
];

type Units = NonNullable<PlanParts['units'][number]['units']>;

const departments = (...units: Units): PlanParts['units'] => [{ level: 'province', units }];
const communes = (...units: Units): PlanParts['units'] => [{ level: 'commune', units }];
const until = (day: string) => `extend the window until ${day} (for the issuer of the plan to decide)`;
const ONE_DAY = { from: '2021-05-10', to: '2021-05-10' };

const CASES: readonly Case[] = [
  [
    // Four for three mornings; 12/05 pm breaks two rules.
    'more departments than mornings',
    { window: WINDOW, units: departments('so-mot', 'so-hai', 'so-ba', 'so-bon') },
    {},
    { morning: 2, 'team-busy': 3 },
    3,
    [until('13 May 2021')],
  ],
  [
    'a closed day too many, which is not opened where the plan states a reason',
    {
      window: WINDOW,
      units: departments('so-mot', 'so-hai', 'so-ba'),
      schedule: { closed: [{ on: '2021-05-11', reason: 'Họp' }] },
    },
    {},
    { closed: 1, 'team-busy': 2 },
    2,
    [until('13 May 2021')],
  ],
  [
    'a closed day too many, for which the plan states no reason',
    {
      window: WINDOW,
      units: departments('so-mot', 'so-hai', 'so-ba'),
      schedule: { closed: [{ on: '2021-05-11' }] },
    },
    {},
    { closed: 1, 'team-busy': 2 },
    2,
    ['open the closed period 11 May 2021', until('13 May 2021')],
  ],
  [
    'a closed day too many, which is opened after all where nothing else helps',
    {
      window: WINDOW,
      units: communes('xa-an-1'),
      schedule: { closed: [{ from: '2021-05-10', to: '2021-05-11', reason: 'Dịch' }] },
    },
    { 'xa-an-1': { to: '2021-05-11' } },
    { closed: 4, 'not-in-force': 2 },
    0,
    ['open the closed period 10 May 2021 – 11 May 2021 (Dịch)'],
  ],
  [
    'closed periods, of which the shortest that helps is opened',
    {
      window: WINDOW,
      units: departments('so-mot'),
      schedule: {
        closed: [
          { from: '2021-05-10', to: '2021-05-11' },
          { on: '2021-05-12', session: 'afternoon' },
        ],
      },
    },
    { 'so-mot': { to: '2021-05-12' } },
    { closed: 3 },
    0,
    ['open the closed period the afternoon of 12 May 2021'],
  ],
  [
    // Two of five mornings are taken, where the team is busy besides.
    'a weekly cap',
    {
      window: { from: '2021-05-10', to: '2021-05-14' },
      units: departments('so-mot', 'so-hai', 'so-ba'),
      schedule: { 'visits-per-week': 2 },
    },
    {},
    { morning: 4, 'cap-week': 3 },
    5,
    ['raise the weekly cap to 3', until('17 May 2021')],
  ],
  [
    'a daily cap, where a longer window helps nobody',
    { window: ONE_DAY, units: communes('xa-an-1', 'xa-an-2'), schedule: { 'visits-per-day': 1 } },
    { 'xa-an-1': { to: '2021-05-10' }, 'xa-an-2': { to: '2021-05-10' } },
    { 'cap-day': 1 },
    2,
    ['raise the daily cap to 2'],
  ],
  [
    // From 16/04 on, 15 working days allow 12/05; 14 allow 11/05, the last day of the commune.
    'too long a notice, where a longer window does not help; told with the clause it would break',
    {
      window: { from: '2021-05-10', to: '2021-05-11' },
      units: communes('xa-an-1'),
      deadlines: { notice: { count: 15, clause: 'VI.1.a' } },
      decision: { number: '1/QĐ-UBND', date: '2021-04-16', issuer: { agency: 'tinh-mau' } },
    },
    { 'xa-an-1': { to: '2021-05-11' } },
    { notice: 4 },
    0,
    ['shorten the notice period to 14 working days (against VI.1.a, which would have to be amended)'],
  ],
  [
    'too long a notice, where a day more helps',
    {
      window: { from: '2021-05-10', to: '2021-05-11' },
      units: communes('xa-an-1'),
      deadlines: { notice: { count: 15 } },
      decision: { number: '1/QĐ-UBND', date: '2021-04-16', issuer: { agency: 'tinh-mau' } },
    },
    {},
    { notice: 4 },
    0,
    [until('12 May 2021'), 'shorten the notice period to 14 working days'],
  ],
  [
    'a pin on a Sunday',
    { window: WINDOW, units: communes({ unit: 'xa-an-1', pin: '2021-05-09' }) },
    {},
    { pin: 6 },
    0,
    ['move the pin of UBND xã an 1 to 10 May 2021'],
  ],
  [
    'a pin on a day that is taken, where the nearest that is free is farther on',
    {
      window: WINDOW,
      units: departments(
        { unit: 'so-mot', pin: '2021-05-10' },
        { unit: 'so-hai', pin: '2021-05-10' },
        { unit: 'so-ba', pin: '2021-05-11' },
      ),
    },
    {},
    { morning: 1, pin: 2, 'team-busy': 1 },
    1,
    ['move the pin of Sở so-hai to 12 May 2021'],
  ],
  [
    'a pin to an afternoon, of a visit that must start in the morning',
    {
      window: WINDOW,
      units: departments({ unit: 'so-mot', pin: { date: '2021-05-11', session: 'afternoon' } }),
    },
    {},
    { morning: 1, pin: 3 },
    0,
    ['move the pin of Sở so-mot to the morning of 11 May 2021'],
  ],
  [
    // The pin goes with a longer window, too: it says where the visit is to be.
    'a pin beyond the window',
    { window: WINDOW, units: communes({ unit: 'xa-an-1', pin: '2021-05-13' }) },
    {},
    { pin: 6 },
    0,
    ['move the pin of UBND xã an 1 to 12 May 2021', until('13 May 2021')],
  ],
  [
    'more departments than mornings of the team that they are given to',
    {
      window: ONE_DAY,
      units: [{ level: 'province', team: 'doan-a', units: ['so-mot', 'so-hai'] }],
      teams: [
        { id: 'doan-a', name: 'Đoàn A' },
        { id: 'doan-b', name: 'Đoàn B' },
      ],
    },
    {},
    { 'team-busy': 1 },
    1,
    ['give it to Đoàn B', until('11 May 2021')],
  ],
  [
    'nobody to lead, but in another team, of another round',
    {
      rounds: [
        { id: 'dot-1', window: ONE_DAY },
        { id: 'dot-2', window: WINDOW },
      ],
      units: [{ level: 'province', round: 'dot-1', units: ['so-mot'] }],
      teams: [
        {
          id: 'doan-a',
          name: 'Đoàn A',
          rounds: ['dot-1'],
          members: [{ name: 'A', agency: 'so-mot', role: 'head' }],
        },
        {
          id: 'doan-b',
          name: 'Đoàn B',
          rounds: ['dot-2'],
          members: [{ name: 'B', agency: 'so-mot', role: 'head' }],
        },
        { id: 'doan-c', name: 'Đoàn C', rounds: ['dot-2'] },
      ],
    },
    {},
    { head: 1 },
    0,
    ['give it to Đoàn C'],
  ],
  [
    // 10/05 by two rules, 11/05 by one, so that one closed period less is enough there.
    'sessions that two rules shut out count for neither',
    {
      window: { from: '2021-05-10', to: '2021-05-11' },
      units: communes('xa-an-1'),
      schedule: {
        closed: [
          { on: '2021-05-10', reason: 'Họp' },
          { from: '2021-05-10', to: '2021-05-31', reason: 'Dịch', units: ['xa-an-1'] },
        ],
      },
    },
    {},
    { 'unit-closed': 2 },
    0,
    [until('1 June 2021')],
  ],
  [
    // The trip of the other team on 11/05 is in nobody's way.
    'a weekly cap of one of two teams',
    {
      window: { from: '2021-05-10', to: '2021-05-11' },
      units: [
        { level: 'province', team: 'doan-a', units: ['so-mot', 'so-hai'] },
        { level: 'province', team: 'doan-b', units: [{ unit: 'so-ba', pin: '2021-05-11' }] },
      ],
      teams: [
        { id: 'doan-a', name: 'Đoàn A' },
        { id: 'doan-b', name: 'Đoàn B' },
      ],
      schedule: { 'visits-per-week': 1 },
    },
    {},
    { morning: 1, 'cap-week': 1 },
    2,
    ['raise the weekly cap to 2', until('17 May 2021')],
  ],
  [
    'nobody to lead',
    {
      window: ONE_DAY,
      units: departments('so-mot'),
      teams: [{ id: 'doan', name: 'Đoàn', members: [{ name: 'A', agency: 'so-mot', role: 'head' }] }],
    },
    {},
    { head: 1 },
    0,
    [],
  ],
];

describe('a visit without a place lists what shuts it out, and what would place it', () => {
  it.each(CASES)('%s', async (_, parts, bodies, reasons, remaining, changes) => {
    const early: PlanParts = { ...parts, schedule: { ...parts.schedule, pace: 'early' } };
    const value = await scheduled(early, {}, bodies);
    expect(
      value.unplaced.map((found) => ({
        reasons: Object.fromEntries(found.reasons.map(({ rule, sessions }) => [rule, sessions])),
        remaining: found.remaining,
        changes: found.changes.map(({ message }) => message),
        advice: found.advice,
      })),
    ).toEqual([{ reasons, remaining, changes, advice: changes[0] }]);
  });
});

it('every visit of a trip is listed', async () => {
  const units: PlanParts['units'] = [
    { level: 'district', units: ['huyen-an'] },
    { level: 'commune', 'each-district': 2 },
  ];
  const { unplaced } = await scheduled({ window: ONE_DAY, units });
  expect(unplaced.map(({ id, unit, advice }) => [id, unit, advice])).toEqual([
    ['huyen-an', 'huyen-an', until('11 May 2021')],
    ['huyen-an#1', null, until('11 May 2021')],
    ['huyen-an#2', null, until('11 May 2021')],
  ]);
});

it('a cap is raised until all visits of a trip fit', async () => {
  const { unplaced } = await scheduled({
    window: { from: '2021-05-10', to: '2021-05-14' },
    units: [
      { level: 'district', units: ['huyen-an'] },
      { level: 'commune', 'each-district': 2 },
    ],
    schedule: { 'visits-per-week': 1 },
  });
  expect(unplaced.map(({ advice }) => advice)).toEqual(Array(3).fill('raise the weekly cap to 3'));
});

it('a change says to what, and who decides on it', async () => {
  const shut = { from: '2021-05-10', to: '2021-05-11' };
  const one = await scheduled({
    window: WINDOW,
    units: [
      { level: 'province', team: 'doan-a', units: [{ unit: 'so-mot', pin: '2021-05-11' }] },
      { level: 'province', team: 'doan-b', units: ['so-hai'] },
    ],
    teams: [
      { id: 'doan-a', name: 'Đoàn A' },
      { id: 'doan-b', name: 'Đoàn B' },
    ],
    schedule: { closed: [{ ...shut, teams: ['doan-a'] }] },
  });
  expect(one.unplaced.map(({ id, changes }) => [id, changes])).toEqual([
    [
      'so-mot',
      [
        { kind: 'team', to: 'doan-b', decides: 'so-noi-vu', message: 'give it to Đoàn B' },
        {
          kind: 'day',
          to: '2021-05-12',
          decides: 'so-noi-vu',
          message: 'move the pin of Sở so-mot to 12 May 2021',
        },
        {
          kind: 'closed',
          to: { ...shut, teams: ['doan-a'] },
          decides: 'so-noi-vu',
          message: 'open the closed period 10 May 2021 – 11 May 2021 of Đoàn A',
        },
      ],
    ],
  ]);
  const other = await scheduled({
    window: { from: '2021-05-10', to: '2021-05-11' },
    units: communes('xa-an-1', 'xa-an-2'),
    schedule: { 'visits-per-day': 1, closed: [{ on: '2021-05-10', clause: 'II.3' }] },
    deadlines: { notice: { count: 15, clause: 'VI.1.a' } },
    decision: { number: '1/QĐ-UBND', date: '2021-04-16', issuer: { agency: 'tinh-mau' } },
  });
  const [first] = other.unplaced;
  expect(first?.changes.map(({ kind, to, decides }) => [kind, to, decides])).toEqual([
    ['window', '2021-05-13', 'tinh-mau'],
    ['notice', 14, 'tinh-mau'],
  ]);
  const capped = await scheduled({
    window: WINDOW,
    units: communes('xa-an-1', 'xa-an-2'),
    schedule: { 'visits-per-week': 1, closed: [{ on: '2021-05-10', clause: 'II.3' }] },
  });
  expect(capped.unplaced[0]?.changes.map(({ kind, to, decides }) => [kind, to, decides])).toEqual([
    ['cap', 2, 'so-noi-vu'],
    ['window', '2021-05-17', 'tinh-mau'],
  ]);
});

describe('a longer window is tried from the first day that can still be notified', () => {
  const advised = async (asOf: string, more: Partial<PlanParts> = {}) => {
    const parts = { window: WINDOW, units: communes('xa-an-1'), deadlines: { notice: { count: 15 } } };
    const { unplaced } = await scheduled({ ...parts, ...more }, { asOf });
    return unplaced.map(({ changes }) => changes.map(({ message }) => message));
  };

  it('long after its end', async () => {
    // A notice that goes out on 10/06 precedes 01/07 by fifteen working days.
    expect(await advised('2021-06-10')).toEqual([[until('1 July 2021')]]);
  });

  it('and before a period is opened that the plan closes for a reason', async () => {
    const schedule = { closed: [{ ...WINDOW, reason: 'Dịch' }] };
    expect(await advised('2021-06-10', { schedule })).toEqual([[until('1 July 2021')]]);
  });

  it('without a notice, from today', async () => {
    expect(await advised('2021-08-02', { deadlines: {} })).toEqual([[until('2 August 2021')]]);
  });

  it('but not years after', async () => {
    expect(await advised('2023-06-12')).toEqual([[]]);
  });
});

describe('a closed period is told with its session and for whom it is', () => {
  type Period = NonNullable<NonNullable<PlanParts['schedule']>['closed']>[number];
  const opened = async (...closed: Period[]) => {
    const { unplaced } = await scheduled(
      {
        window: ONE_DAY,
        units: communes('xa-an-1', { unit: 'xa-an-2', form: 'unannounced' }),
        schedule: { closed },
      },
      {},
      { 'xa-an-1': { to: '2021-05-10' }, 'xa-an-2': { to: '2021-05-10' } },
    );
    const changes = unplaced.find(({ id }) => id === 'xa-an-1')?.changes ?? [];
    return changes.map(({ to, message }) => [to, message]);
  };
  const days = { from: '2021-05-10', to: '2021-05-11' };

  it('so that of two periods of one day the right one is opened', async () => {
    expect(
      await opened(
        { on: '2021-05-10', session: 'morning', reason: 'Họp' },
        { on: '2021-05-10', session: 'afternoon' },
      ),
    ).toEqual([
      [
        { from: '2021-05-10', to: '2021-05-10', session: 'afternoon' },
        'open the closed period the afternoon of 10 May 2021',
      ],
    ]);
  });

  it('of several days', async () => {
    const morning = { ...days, session: 'morning' } as const;
    expect(await opened(morning, { ...days, session: 'afternoon', reason: 'Họp' })).toEqual([
      [morning, 'open the closed period the mornings of 10 May 2021 – 11 May 2021'],
    ]);
  });

  it('of a unit, and of no other that is visited unannounced', async () => {
    expect(await opened({ ...days, units: ['xa-an-1', 'xa-an-2'] })).toEqual([
      [{ ...days, units: ['xa-an-1'] }, 'open the closed period 10 May 2021 – 11 May 2021 of UBND xã an 1'],
    ]);
  });
});

it('both of two pins of a trip are moved where one alone does not help', async () => {
  const { unplaced } = await scheduled({
    window: WINDOW,
    units: [
      { level: 'district', units: [{ unit: 'huyen-an', pin: '2021-05-08' }] },
      { level: 'commune', units: [{ unit: 'xa-an-1', pin: '2021-05-09' }] },
    ],
  });
  const change = {
    kind: 'day',
    to: '2021-05-10',
    decides: 'so-noi-vu',
    message: 'move the pin of UBND huyện an to 10 May 2021, UBND xã an 1 to 11 May 2021',
  };
  expect(unplaced.map(({ changes }) => changes)).toEqual([[change], [change]]);
});

it('one of two pins of a trip is moved where that is enough', async () => {
  const { unplaced } = await scheduled({
    window: WINDOW,
    units: [
      { level: 'district', units: [{ unit: 'huyen-an', pin: '2021-05-10' }] },
      { level: 'commune', units: [{ unit: 'xa-an-1', pin: '2021-05-12' }] },
    ],
  });
  expect(unplaced.map(({ advice }) => advice)).toEqual(
    Array(2).fill('move the pin of UBND huyện an to 11 May 2021'),
  );
});

describe('what stands in the way is named', () => {
  const messages = async (parts: PlanParts) => {
    const { unplaced } = await scheduled(parts);
    return unplaced.map(({ id, reasons }) => [id, reasons.map(({ message }) => message)]);
  };

  it('by the visits that the team is at', async () => {
    expect(
      await messages({
        window: ONE_DAY,
        units: departments({ unit: 'so-mot', pin: '2021-05-10' }, 'so-hai'),
      }),
    ).toEqual([['so-hai', ['the team is busy at Sở so-mot']]]);
  });

  it('at most three, and how many more', async () => {
    const pinned = (unit: string, date: string) => ({ unit, pin: date });
    expect(
      await messages({
        window: { from: '2021-05-10', to: '2021-05-14' },
        units: departments(
          pinned('so-mot', '2021-05-10'),
          pinned('so-hai', '2021-05-11'),
          pinned('so-ba', '2021-05-12'),
          pinned('so-bon', '2021-05-13'),
          pinned('so-nam', '2021-05-14'),
          'so-sau',
        ),
      }),
    ).toEqual([
      [
        'so-sau',
        ['must start in the morning', 'the team is busy at Sở so-mot, Sở so-hai, Sở so-ba and 2 more'],
      ],
    ]);
  });

  it('by the visits that a cap counts, also those that have taken place', async () => {
    expect(
      await messages({
        window: { from: '2021-05-10', to: '2021-05-12' },
        units: communes('xa-an-1', { unit: 'xa-an-2', pin: '2021-05-11' }, 'xa-an-3'),
        schedule: { 'visits-per-week': 2 },
        records: [{ unit: 'xa-an-1', visited: { from: '2021-05-10' } }],
      }),
    ).toEqual([['xa-an-3', ['over the weekly cap (taken by UBND xã an 1, UBND xã an 2)']]]);
  });
});

describe('what two rules shut out together', () => {
  const told = async (parts: PlanParts, id: string) => {
    const { unplaced } = await scheduled(parts);
    const found = unplaced.find((one) => one.id === id);
    return {
      reasons: found?.reasons.map(({ rule }) => rule),
      remaining: found?.remaining,
      inTheWay: found?.inTheWay.map(({ visit }) => visit),
      together: found?.together.map(({ rule }) => rule),
    };
  };

  it('two caps, of which the visit that fills them is named', async () => {
    const schedule = { 'visits-per-day': 1, 'visits-per-week': 1, pace: 'early' } as const;
    expect(
      await told({ window: ONE_DAY, units: communes('xa-an-1', 'xa-an-2'), schedule }, 'xa-an-2'),
    ).toEqual({
      reasons: [],
      remaining: 2,
      inTheWay: ['xa-an-1'],
      together: ['team-busy', 'cap-day', 'cap-week'],
    });
  });

  it('other visits and a cap, of which all are named in plan order', async () => {
    const units = communes(
      'xa-an-3',
      { unit: 'xa-an-2', pin: '2021-05-11' },
      { unit: 'xa-an-1', pin: '2021-05-10' },
    );
    const schedule = { 'visits-per-day': 1, 'visits-per-week': 2 };
    const window = { from: '2021-05-10', to: '2021-05-11' };
    expect(await told({ window, units: [...units], schedule }, 'xa-an-3')).toEqual({
      reasons: [],
      remaining: 4,
      inTheWay: ['xa-an-2', 'xa-an-1'],
      together: ['team-busy', 'cap-day', 'cap-week'],
    });
  });

  it('closed periods of the plan and of the unit, where nothing remains', async () => {
    const closed = [{ on: '2021-05-10' }, { on: '2021-05-10', units: ['xa-an-1'] }];
    const parts = { window: ONE_DAY, units: communes('xa-an-1'), schedule: { closed } };
    expect(await told(parts, 'xa-an-1')).toEqual({
      reasons: [],
      remaining: 0,
      inTheWay: [],
      together: ['closed', 'unit-closed'],
    });
  });

  it('no unannounced visit is in the way of an announced one', async () => {
    const hidden = { unit: 'so-mot', form: 'unannounced', pin: '2021-05-10' } as const;
    const units = departments(hidden, 'so-hai', 'so-ba');
    expect((await told({ window: ONE_DAY, units }, 'so-ba')).inTheWay).toEqual(['so-hai']);
  });
});

it('a visit that no single change places is told no change', async () => {
  const { unplaced } = await scheduled(
    {
      window: ONE_DAY,
      units: communes('xa-an-1'),
      schedule: { closed: [{ on: '2021-05-10' }, { on: '2021-05-10', units: ['xa-an-1'] }] },
    },
    {},
    { 'xa-an-1': { to: '2021-05-10' } },
  );
  expect(unplaced.map(({ advice, changes }) => [advice, changes])).toEqual([[undefined, []]]);
});

it('a change that places the visit only in the stead of another is none', async () => {
  // Without its closed period the pinned commune would drive the other from the only session.
  const units = communes('xa-an-1', { unit: 'xa-an-2', pin: { date: '2021-05-10', session: 'morning' } });
  const closed = [
    { on: '2021-05-10', session: 'afternoon' as const, reason: 'Họp' },
    { on: '2021-05-10', session: 'morning' as const, reason: 'Bận', units: ['xa-an-2'] },
  ];
  const gone = { 'xa-an-1': { to: '2021-05-10' } };
  const { unplaced } = await scheduled({ window: ONE_DAY, units, schedule: { closed } }, {}, gone);
  expect(unplaced.map(({ id, advice }) => [id, advice])).toEqual([['xa-an-2', undefined]]);
});
