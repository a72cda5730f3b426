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
  advice: string | undefined,
];

const departments = (...units: string[]): PlanParts['units'] => [{ level: 'province', units }];
const communes = (...units: NonNullable<PlanParts['units'][number]['units']>): PlanParts['units'] => [
  { level: 'commune', units },
];
const ONE_DAY = { from: '2021-05-10', to: '2021-05-10' };

const CASES: readonly Case[] = [
  [
    // Four for three mornings; 12/05 pm breaks two rules.
    'more departments than mornings',
    { window: WINDOW, units: departments('so-mot', 'so-hai', 'so-ba', 'so-bon') },
    {},
    { morning: 2, 'team-busy': 3 },
    3,
    'make the window 2 sessions longer',
  ],
  [
    'a closed day too many',
    {
      window: WINDOW,
      units: departments('so-mot', 'so-hai', 'so-ba'),
      schedule: { closed: [{ on: '2021-05-11', reason: 'Họp' }] },
    },
    {},
    { closed: 1, 'team-busy': 2 },
    2,
    'open the closed period 11 May 2021 (Họp)',
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
    'raise the weekly cap to 3',
  ],
  [
    'a daily cap, where a longer window helps nobody',
    { window: ONE_DAY, units: communes('xa-an-1', 'xa-an-2'), schedule: { 'visits-per-day': 1 } },
    { 'xa-an-1': { to: '2021-05-10' }, 'xa-an-2': { to: '2021-05-10' } },
    { 'cap-day': 1 },
    2,
    'raise the daily cap to 2',
  ],
  [
    // From 16/04 on, 15 working days allow 12/05; 14 allow 11/05, the last day of the commune.
    'too long a notice, where a longer window does not help',
    {
      window: { from: '2021-05-10', to: '2021-05-11' },
      units: communes('xa-an-1'),
      deadlines: { notice: { count: 15 } },
      decision: { number: '1/QĐ-UBND', date: '2021-04-16', issuer: { agency: 'tinh-mau' } },
    },
    { 'xa-an-1': { to: '2021-05-11' } },
    { notice: 4 },
    0,
    'shorten the notice period to 14 working days',
  ],
  [
    'too long a notice, where one session more helps',
    {
      window: { from: '2021-05-10', to: '2021-05-11' },
      units: communes('xa-an-1'),
      deadlines: { notice: { count: 15 } },
      decision: { number: '1/QĐ-UBND', date: '2021-04-16', issuer: { agency: 'tinh-mau' } },
    },
    {},
    { notice: 4 },
    0,
    'make the window 1 session longer',
  ],
  [
    'a pin on a Sunday, against which nothing helps',
    { window: WINDOW, units: communes({ unit: 'xa-an-1', pin: '2021-05-09' }) },
    {},
    { pin: 6 },
    0,
    undefined,
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
    'open the closed period 10 May 2021 – 31 May 2021 (Dịch)',
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
    'raise the weekly cap to 2',
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
    undefined,
  ],
];

describe('a visit without a place lists what shuts it out, and what would place it', () => {
  it.each(CASES)('%s', async (_, parts, changes, reasons, remaining, advice) => {
    const early: PlanParts = { ...parts, schedule: { ...parts.schedule, pace: 'early' } };
    const value = await scheduled(early, {}, changes);
    expect(
      value.unplaced.map((found) => ({
        reasons: Object.fromEntries(found.reasons.map(({ rule, sessions }) => [rule, sessions])),
        remaining: found.remaining,
        advice: found.advice,
      })),
    ).toEqual([{ reasons, remaining, advice }]);
  });
});

it('every visit of a trip is listed', async () => {
  const units: PlanParts['units'] = [
    { level: 'district', units: ['huyen-an'] },
    { level: 'commune', 'each-district': 2 },
  ];
  const { unplaced } = await scheduled({ window: ONE_DAY, units });
  expect(unplaced.map(({ id, unit, advice }) => [id, unit, advice])).toEqual([
    ['huyen-an', 'huyen-an', 'make the window 2 sessions longer'],
    ['huyen-an#1', null, 'make the window 2 sessions longer'],
    ['huyen-an#2', null, 'make the window 2 sessions longer'],
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
