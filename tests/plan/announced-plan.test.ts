import { describe, expect, it } from 'vitest';
import {
  announcedInPlace,
  announcedPlan,
  saidOfUnannounced,
  unannouncedUnits,
  withoutUnannouncedUnits,
} from '../../src/plan/announced-plan.ts';
import { planOf, type PlanParts } from '../schedule/plan-builder.ts';

const OPEN = { level: 'province', units: ['so-mot', 'so-hai'] } as const;
const SECRET = { level: 'province', form: 'unannounced', units: ['so-hai', 'so-ba'] } as const;

const plan = (parts: Partial<PlanParts> = {}) =>
  planOf({
    units: [
      { ...OPEN, units: [...OPEN.units] },
      { ...SECRET, units: [...SECRET.units] },
    ],
    ...parts,
  }).plan;

describe('the announced plan', () => {
  it('is the plan itself where nothing is unannounced', () => {
    const open = planOf({ units: [{ ...OPEN, units: [...OPEN.units] }] }).plan;
    expect(announcedPlan(open)).toBe(open);
    expect(withoutUnannouncedUnits(open)).toBe(open);
  });

  it.each<[string, PlanParts['units'], (readonly [number, number | null, number | null])[]]>([
    ['leaves out blocks', [{ level: 'province', form: 'unannounced', minimum: 2 }], []],
    [
      'leaves out units, and counts them towards nothing',
      [{ level: 'province', minimum: 3, units: ['so-mot', { unit: 'so-ba', form: 'unannounced' }] }],
      [[1, 3, null]],
    ],
    [
      'keeps the units of a block that are visited openly, and asks for no more',
      [
        {
          level: 'commune',
          form: 'unannounced',
          'each-district': 2,
          units: [{ unit: 'xa-an-1', form: 'on-site' }],
        },
      ],
      [[1, null, 0]],
    ],
    [
      'leaves out a block of which nothing is left',
      [{ level: 'province', units: [{ unit: 'so-ba', form: 'unannounced' }] }],
      [],
    ],
  ])('%s', (_, units, expected) => {
    const { blocks } = announcedPlan(plan({ units }));
    expect(blocks.map((block) => [block.units.length, block.minimum, block.eachDistrict])).toEqual(expected);
  });

  it('has blocks of the same ids as if the others had never been written', () => {
    const secret = { level: 'province', form: 'unannounced', minimum: 1 } as const;
    const open = { level: 'commune', minimum: 2 } as const;
    const ids = (units: PlanParts['units']) => plan({ units }).blocks.map(({ id }) => id);
    expect(ids([secret, open, open])).toEqual(['province-3', 'commune-1', 'commune-2']);
    expect(ids([open, open])).toEqual(['commune-1', 'commune-2']);
    expect(ids([{ ...secret, id: 'kin' }, open])).toEqual(['kin', 'commune-1']);
  });

  it('keeps the records of units that are visited openly, too', () => {
    const sent = { sent: '2021-04-05', visit: '2021-05-11' };
    const records = ['so-mot', 'so-hai', 'so-ba', 'so-bay'].map((unit) => ({ unit, notified: sent }));
    expect(announcedPlan(plan({ records })).records.map(({ unit }) => unit)).toEqual([
      'so-mot',
      'so-hai',
      'so-bay',
    ]);
  });

  it('leaves a visit to one unit the first record that may be its own, as the whole plan does', () => {
    const rounds = [
      { id: 'd1', window: '2021-05' },
      { id: 'd2', window: '2021-08' },
    ];
    const units: PlanParts['units'] = [
      { level: 'province', round: 'd1', units: ['so-mot'] },
      { level: 'province', round: 'd2', form: 'unannounced', units: ['so-mot'] },
    ];
    const visited = (from: string, round?: string) => ({ unit: 'so-mot', round, visited: { from } });
    const inFirst: PlanParts['units'] = [{ level: 'province', units: ['so-mot'] }, ...units.slice(1)];
    const ofSecret = [visited('2021-08-10', 'd2')];
    expect(announcedPlan(plan({ rounds, units: inFirst, records: ofSecret })).records).toEqual([]);
    const kept = (...records: ReturnType<typeof visited>[]) =>
      announcedPlan(plan({ rounds, units, records })).records.map((record) => record.visited?.from);
    expect(kept(visited('2021-05-10', 'd1'), visited('2021-08-10'))).toEqual(['2021-05-10']);
    expect(kept(visited('2021-08-10', 'd2'), visited('2021-05-10', 'd1'))).toEqual(['2021-05-10']);
    expect(kept(visited('2021-05-10', 'd1'), visited('2021-05-11', 'd1'))).toEqual([
      '2021-05-10',
      '2021-05-11',
    ]);
  });
});

describe('units that are only visited unannounced', () => {
  it('are those of no open visit', () => {
    expect([...unannouncedUnits(plan())]).toEqual(['so-ba']);
  });

  it('stand in no list, and close nothing but the teams that are named beside them', () => {
    const closed = [
      { on: '2021-05-10', units: ['so-ba'] },
      { on: '2021-05-11', units: ['so-ba', 'so-mot'] },
      { on: '2021-05-12', units: ['so-ba'], teams: ['doan'] },
      { on: '2021-05-13' },
    ];
    const known = withoutUnannouncedUnits(
      plan({
        schedule: { closed },
        content: [
          { text: 'Riêng', for: ['so-ba'] },
          { text: 'Chung', for: ['so-ba', 'so-hai'] },
          'Mọi đơn vị',
        ],
        teams: [{ id: 'doan', name: 'Đoàn', units: ['so-ba', 'so-hai'] }],
      }),
    );
    expect(known.schedule.closed.map(({ from, units, teams }) => [from, units, teams])).toEqual([
      ['2021-05-11', ['so-mot'], []],
      ['2021-05-12', [], ['doan']],
      ['2021-05-13', [], []],
    ]);
    expect(known.content.map((item) => [item.text, item.for])).toEqual([
      ['Chung', ['so-hai']],
      ['Mọi đơn vị', []],
    ]);
    expect(known.teams.map(({ units }) => units)).toEqual([['so-hai']]);
  });
});

describe('what is said for unannounced visits alone', () => {
  const units: PlanParts['units'] = [
    { level: 'province', units: ['so-mot'] },
    { id: 'boc-tham', level: 'commune', form: 'unannounced', minimum: 1 },
  ];
  const deadlines: PlanParts['deadlines'] = {
    kin: { until: '2021-06-01', owner: 'unit', for: ['boc-tham'] },
    sau: { count: 3, after: 'kin' },
    chung: { until: '2021-06-02', owner: 'unit', for: ['unannounced', 'commune', 'so-mot'] },
  };
  const duties: PlanParts['duties'] = [
    { text: 'Kín', owner: 'unit', deadline: 'kin' },
    { text: 'Chung', owner: 'unit', deadline: 'chung' },
  ];

  it.each(['boc-tham', 'commune', 'unannounced'])('is not there, by the word %s', (word) => {
    const known = withoutUnannouncedUnits(
      plan({
        units,
        content: [
          { text: 'Kín', for: [word] },
          { text: 'Chung', for: [word, 'so-mot'] },
        ],
      }),
    );
    expect(known.content.map(({ text, for: words }) => [text, words])).toEqual([['Chung', ['so-mot']]]);
  });

  it('is not there of deadlines, of what is counted from them, and of duties by them', () => {
    const known = withoutUnannouncedUnits(plan({ units, deadlines, duties, report: { until: 'kin' } }));
    expect(known.deadlines.map(({ id, for: words }) => [id, words])).toEqual([['chung', ['so-mot']]]);
    expect(known.duties.map(({ text }) => text)).toEqual(['Chung']);
    expect(known.report.until).toBeNull();
  });

  it('is left in its place where the file is checked', () => {
    const [chung] = announcedInPlace(plan({ units, deadlines })).deadlines;
    expect(chung?.for).toEqual(['unannounced', 'unannounced', 'so-mot']);
  });

  it('is found where it stands in the file', () => {
    expect(saidOfUnannounced(plan({ units, deadlines, duties })).map((path) => path.join('.'))).toEqual([
      'deadlines.kin',
      'deadlines.chung.for.0',
      'deadlines.chung.for.1',
      'deadlines.kin',
      'deadlines.sau',
      'duties.0',
    ]);
  });
});
