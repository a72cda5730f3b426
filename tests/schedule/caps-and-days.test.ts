import { describe, expect, it } from 'vitest';
import type { PlanParts } from './plan-builder.ts';
import { scheduled, startsOfVisits } from './schedule-in-short.ts';

const WEEK = { from: '2021-05-10', to: '2021-05-21' };
const communes = (...units: string[]): PlanParts['units'] => [{ level: 'commune', units }];

describe('caps count visits, per team, per day and per ISO week', () => {
  it.each<[string, PlanParts, Record<string, string>]>([
    [
      'one a day',
      { units: communes('xa-an-1', 'xa-an-2', 'xa-an-3'), schedule: { 'visits-per-day': 1 } },
      { 'xa-an-1': '05-10 am', 'xa-an-2': '05-11 am', 'xa-an-3': '05-12 am' },
    ],
    [
      'two a week',
      { units: communes('xa-an-1', 'xa-an-2', 'xa-an-3'), schedule: { 'visits-per-week': 2 } },
      { 'xa-an-1': '05-10 am', 'xa-an-2': '05-10 pm', 'xa-an-3': '05-17 am' },
    ],
    [
      'one a day for each of two teams',
      {
        units: communes('xa-an-1', 'xa-an-2', 'xa-an-3'),
        schedule: { 'visits-per-day': 1 },
        teams: [
          { id: 'doan-a', name: 'Đoàn A' },
          { id: 'doan-b', name: 'Đoàn B' },
        ],
      },
      { 'xa-an-1': '05-10 am', 'xa-an-2': '05-10 am', 'xa-an-3': '05-11 am' },
    ],
    [
      'the communes of a trip as well: two on one day are too many',
      {
        units: [
          { level: 'district', units: ['huyen-an'] },
          { level: 'commune', 'each-district': 2 },
        ],
        schedule: { 'visits-per-day': 1 },
      },
      {},
    ],
  ])('%s', async (_, parts, expected) => {
    const value = await scheduled({ window: WEEK, ...parts, schedule: { ...parts.schedule, pace: 'early' } });
    expect(startsOfVisits(value)).toEqual(expected);
  });
});

describe('visits that took place hold their sessions', () => {
  it('even two on a day of which the cap allows one: the others keep off that day', async () => {
    const value = await scheduled({
      window: WEEK,
      units: communes('xa-an-1', 'xa-an-2', 'xa-an-3'),
      schedule: { 'visits-per-day': 1, pace: 'early' },
      records: ['xa-an-1', 'xa-an-2'].map((unit) => ({
        unit,
        visited: { from: '2021-05-10', to: '2021-05-10' },
      })),
    });
    expect(startsOfVisits(value)).toEqual({
      'xa-an-1': '05-10 am',
      'xa-an-2': '05-10 am',
      'xa-an-3': '05-11 am',
    });
  });

  it('against all that is pinned there', async () => {
    const value = await scheduled({
      window: WEEK,
      units: [
        { level: 'province', units: ['so-mot'] },
        {
          level: 'commune',
          units: [
            { unit: 'xa-an-1', pin: '2021-05-10' },
            { unit: 'xa-an-2', pin: { date: '2021-05-10', session: 'afternoon' } },
          ],
        },
      ],
      records: [{ unit: 'so-mot', visited: { from: '2021-05-10', to: '2021-05-10' } }],
    });
    expect(startsOfVisits(value)).toEqual({ 'so-mot': '05-10 am' });
  });
});

describe('a make-up Saturday is a working day, a swapped-off weekday is not', () => {
  // Monday 29/04/2024 was swapped for Saturday 04/05/2024; 30/04 and 01/05 are holidays.
  const in2024 = (units: PlanParts['units'], own: PlanParts['schedule'] = {}): PlanParts => ({
    year: 2024,
    decision: { number: '1/QĐ-UBND', date: '2024-01-10', issuer: { agency: 'tinh-mau' } },
    window: { from: '2024-04-29', to: '2024-05-07' },
    units,
    schedule: own,
  });

  it('on which a visit may take place', async () => {
    const units: PlanParts['units'] = [
      {
        level: 'province',
        units: [
          { unit: 'so-mot', pin: '2024-05-04' },
          { unit: 'so-hai', pin: '2024-04-29' },
        ],
      },
    ];
    const value = await scheduled(in2024(units));
    expect(startsOfVisits(value)).toEqual({ 'so-mot': '05-04 am' });
    expect(value.unplaced.map(({ id }) => id)).toEqual(['so-hai']);
  });

  it('which joins on to the Friday before, not to the Monday behind', async () => {
    const of = (pin: string): PlanParts =>
      in2024([{ level: 'province', sessions: 4, units: [{ unit: 'so-mot', pin }] }]);
    expect(startsOfVisits(await scheduled(of('2024-05-03')))).toEqual({ 'so-mot': '05-03 am' });
    expect((await scheduled(of('2024-05-04'))).unplaced).toHaveLength(1);
  });

  it('and belongs to the week that it ends', async () => {
    const units: PlanParts['units'] = [
      {
        level: 'commune',
        units: [
          { unit: 'xa-an-1', pin: '2024-05-02' },
          { unit: 'xa-an-2', wish: '2024-05-04' },
        ],
      },
    ];
    expect(startsOfVisits(await scheduled(in2024(units, { 'visits-per-week': 1 })))).toEqual({
      'xa-an-1': '05-02 am',
      'xa-an-2': '05-06 am',
    });
  });

  it('even where it is not counted for periods', async () => {
    const units = communes('xa-an-1');
    const parts: PlanParts = {
      ...in2024(units, { pace: 'late' }),
      window: { from: '2024-05-02', to: '2024-05-04' },
      calendar: { 'make-up-saturday-counts': false },
    };
    expect(startsOfVisits(await scheduled(parts))).toEqual({ 'xa-an-1': '05-04 pm' });
  });
});
