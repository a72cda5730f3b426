import { describe, expect, it } from 'vitest';
import { makeSchedule } from '../../src/schedule/make-schedule.ts';
import type { MoveReason } from '../../src/schedule/reason.ts';
import { type Circumstances, inputOf, planOf, type PlanParts } from './plan-builder.ts';

const WINDOW = { from: '2021-05-10', to: '2021-05-21' };
const SENT = '2021-04-05';
const TRIP: PlanParts['units'] = [
  { level: 'district', units: ['huyen-an'] },
  { level: 'commune', units: ['xa-an-1', 'xa-an-2'] },
];

function previous(...starts: [string, string][]): Circumstances {
  const moments = starts.map(
    ([id, date]) => [id, { date, session: 'morning' }] as [string, { date: string; session: 'morning' }],
  );
  return { previous: { revision: 0, starts: new Map(moments) } };
}

/** A reason in short: its rule, with the visits or the trip that it rests on. */
function inShort(reason: MoveReason): string {
  if (reason.rule === 'keeps-notice') return [reason.rule, ...reason.cause.map(({ id }) => id)].join(' ');
  return reason.rule === 'gives-way' ? `${reason.rule} ${reason.cause.id}` : reason.rule;
}

/** What moved, with its old day and why. */
async function movesIn(parts: PlanParts, circumstances?: Circumstances) {
  const { moved } = await makeSchedule(inputOf(planOf({ window: WINDOW, ...parts }), circumstances));
  return moved.map(({ visit, from, why }) => [visit.id, from.date.slice(5), why.map(inShort)]);
}

describe('a visit that stands on its notified day', () => {
  const units: PlanParts['units'] = [{ level: 'province', units: ['so-mot', 'so-hai'] }];
  const records = [{ unit: 'so-mot', notified: { sent: SENT, visit: '2021-05-12' } }];

  it('has not moved, wherever the previous schedule had it', async () => {
    const before = previous(['so-mot', '2021-05-18'], ['so-hai', '2021-05-14']);
    expect(await movesIn({ units, records }, before)).toEqual([]);
  });

  it('is why another has moved that stood there', async () => {
    const before = previous(['so-mot', '2021-05-18'], ['so-hai', '2021-05-12']);
    expect(await movesIn({ units, records }, before)).toEqual([['so-hai', '05-12', ['gives-way so-mot']]]);
  });
});

describe('a district that has not been notified itself', () => {
  it('moves for the notified day of a commune of its trip', async () => {
    const records = [{ unit: 'xa-an-2', notified: { sent: SENT, visit: '2021-05-12' } }];
    expect(await movesIn({ units: TRIP, records }, previous(['huyen-an', '2021-05-18']))).toEqual([
      ['huyen-an', '05-18', ['keeps-notice xa-an-2']],
    ]);
  });
});

describe('why a visit left its old day', () => {
  const notified = (unit: string, visit: string, session?: 'morning' | 'afternoon') => ({
    unit,
    notified: { sent: SENT, visit, ...(session === undefined ? {} : { session }) },
  });

  it.each<[string, PlanParts, unknown]>([
    [
      'for two visits of its trip that keep theirs',
      {
        units: TRIP,
        records: [
          notified('huyen-an', '2021-05-10'),
          notified('xa-an-1', '2021-05-13'),
          notified('xa-an-2', '2021-05-13'),
        ],
      },
      [['huyen-an', '05-10', ['keeps-notice xa-an-1 xa-an-2']]],
    ],
    [
      'for the district, of whose day the notice of the commune knew nothing',
      {
        units: TRIP,
        records: [notified('huyen-an', '2021-05-11'), notified('xa-an-1', '2021-05-20', 'afternoon')],
      },
      [['xa-an-1', '05-20', ['keeps-notice huyen-an']]],
    ],
    [
      'for the district, where the communes would have to change places on one day',
      {
        units: TRIP,
        records: [
          notified('huyen-an', '2021-05-11'),
          notified('xa-an-1', '2021-05-12', 'afternoon'),
          notified('xa-an-2', '2021-05-12', 'morning'),
        ],
      },
      [
        ['xa-an-1', '05-12', ['keeps-notice huyen-an']],
        ['xa-an-2', '05-12', ['keeps-notice huyen-an']],
      ],
    ],
    [
      'for what shuts it out, and besides for the district that keeps its own',
      {
        units: TRIP,
        records: [notified('huyen-an', '2021-05-11'), notified('xa-an-1', '2021-05-18')],
        schedule: { closed: [{ on: '2021-05-18', reason: 'Bão' }] },
      },
      [['xa-an-1', '05-18', ['closed', 'keeps-notice huyen-an']]],
    ],
    [
      'for what shuts it out alone, where no day is kept',
      {
        units: TRIP,
        records: [notified('huyen-an', '2021-05-17'), notified('xa-an-1', '2021-05-18')],
        schedule: { closed: [{ from: '2021-05-17', to: '2021-05-18', reason: 'Bão' }] },
      },
      [
        ['huyen-an', '05-17', ['closed']],
        ['xa-an-1', '05-18', ['closed']],
      ],
    ],
    [
      'for a day off',
      {
        units: TRIP,
        records: [notified('xa-an-2', '2021-05-16')],
      },
      [['xa-an-2', '05-16', ['wish-on-day-off']]],
    ],
  ])('%s', async (_, parts, expected) => {
    expect(await movesIn(parts)).toEqual(expected);
  });

  it.each<[string, PlanParts['schedule'], string[]]>([
    ['the caps only where one is exceeded', { 'visits-per-week': 1 }, ['caps']],
    ['and else never, though the plan has some', { 'visits-per-week': 3 }, ['gives-way so-hai']],
  ])('%s', async (_, schedule, expected) => {
    const units: PlanParts['units'] = [
      {
        level: 'province',
        units: [
          { unit: 'so-hai', pin: schedule?.['visits-per-week'] === 1 ? '2021-05-11' : '2021-05-12' },
          'so-mot',
        ],
      },
    ];
    const records = [notified('so-mot', '2021-05-12')];
    expect(await movesIn({ units, records, schedule })).toEqual([['so-mot', '05-12', expected]]);
  });
});
