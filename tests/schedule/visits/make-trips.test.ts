import { describe, expect, it } from 'vitest';
import { tripsOf } from '../../../src/schedule/visits/make-trips.ts';
import type { Trip } from '../../../src/schedule/visits/visit.ts';
import { visitsOf } from '../../../src/schedule/visits/make-visits.ts';
import { planOf, type PlanParts } from '../plan-builder.ts';

function trips(parts: PlanParts): Trip[] {
  const { plan, directory } = planOf(parts);
  return tripsOf(visitsOf(plan, directory, plan.decision.date));
}

const inShort = (all: readonly Trip[]) => all.map(({ visits }) => visits.map(({ id }) => id).join(' '));

const DISTRICT = { level: 'district' as const, units: ['huyen-an'] };
const COMMUNES = { level: 'commune' as const, units: ['xa-an-3', 'xa-an-1'] };

describe('a trip', () => {
  it('is one unit, or a district and its communes: district first, communes in plan order, back to back', () => {
    const all = trips({ units: [COMMUNES, { level: 'province', units: ['so-mot'] }, DISTRICT] });
    expect(inShort(all)).toEqual(['so-mot', 'huyen-an xa-an-3 xa-an-1']);
    expect(all[1]).toMatchObject({ id: 'huyen-an', offsets: [0, 2, 3], sessions: 4 });
  });

  it.each<[string, PlanParts, string[]]>([
    [
      'of another district',
      { units: [DISTRICT, { level: 'commune', units: ['xa-binh-1'] }] },
      ['huyen-an', 'xa-binh-1'],
    ],
    ['whose district is not inspected', { units: [COMMUNES] }, ['xa-an-3', 'xa-an-1']],
    [
      'in another round',
      {
        rounds: [
          { id: 'dot-1', window: '2021-05' },
          { id: 'dot-2', window: '2021-09' },
        ],
        units: [DISTRICT, { level: 'commune', round: 'dot-2', units: ['xa-an-1'] }],
      },
      ['huyen-an@dot-1', 'xa-an-1@dot-2'],
    ],
    [
      'for another subject',
      {
        subjects: [{ id: 'cds', name: 'Chuyển đổi số' }],
        units: [DISTRICT, { level: 'commune', subject: 'cds', units: ['xa-an-1'] }],
      },
      ['huyen-an', 'xa-an-1+cds'],
    ],
    [
      'visited unannounced',
      { units: [DISTRICT, { level: 'commune', form: 'unannounced', units: ['xa-an-1'] }] },
      ['huyen-an', 'xa-an-1'],
    ],
    [
      'whose district reports only',
      { units: [{ ...DISTRICT, form: 'by-report' }, COMMUNES] },
      ['xa-an-3', 'xa-an-1'],
    ],
    [
      'of another team',
      {
        teams: [
          { id: 'doan-a', name: 'Đoàn A' },
          { id: 'doan-b', name: 'Đoàn B' },
        ],
        units: [
          { ...DISTRICT, team: 'doan-a' },
          { level: 'commune', team: 'doan-b', units: ['xa-an-1'] },
        ],
      },
      ['huyen-an', 'xa-an-1'],
    ],
  ])('has no commune %s', (_, parts, expected) => {
    expect(inShort(trips(parts))).toEqual(expected);
  });

  it('takes no session for inspection by report, but does for digital and unannounced visits', () => {
    const of = (form: 'by-report' | 'digital' | 'unannounced', unit: string) => ({
      level: 'province' as const,
      form,
      units: [unit],
    });
    const all = trips({
      units: [of('by-report', 'so-mot'), of('digital', 'so-hai'), of('unannounced', 'so-ba')],
    });
    expect(inShort(all)).toEqual(['so-hai', 'so-ba']);
  });
});

describe('a visit lasts', () => {
  const units = (sessions?: number): PlanParts['units'] => [
    {
      level: 'province',
      units: ['so-mot', { unit: 'so-hai', sessions: 5 }],
      ...(sessions ? { sessions } : {}),
    },
    DISTRICT,
    { level: 'commune', units: ['xa-binh-1'] },
  ];

  it.each<[string, PlanParts, number[]]>([
    ['two sessions in a department or district, one in a commune', { units: units() }, [2, 5, 2, 1]],
    ['as long as its block says', { units: units(3) }, [3, 5, 2, 1]],
    [
      'as long as the setting of its level',
      { units: units(), schedule: { sessions: { province: 4, district: 3, commune: 2 } } },
      [4, 5, 3, 2],
    ],
    [
      'as long as the setting says, where this says something of its level',
      { units: units(), schedule: { sessions: { commune: 2 } } },
      [2, 5, 2, 2],
    ],
  ])('%s', (_, parts, expected) => {
    expect(trips(parts).map(({ sessions }) => sessions)).toEqual(expected);
  });
});

describe('a unit goes to', () => {
  const team = (id: string, own: object = {}) => ({ id, name: id, ...own });
  const teamsOfUnit = (teams: PlanParts['teams'], block: Partial<PlanParts['units'][number]> = {}) =>
    trips({
      subjects: [
        { id: 'cchc', name: 'Cải cách hành chính' },
        { id: 'cds', name: 'Chuyển đổi số' },
      ],
      rounds: [
        { id: 'dot-1', window: '2021-05' },
        { id: 'dot-2', window: '2021-09' },
      ],
      ...(teams === undefined ? {} : { teams }),
      units: [{ level: 'province', units: ['so-mot'], ...block }],
    })[0]?.teams;

  it.each<[string, NonNullable<PlanParts['teams']>, Partial<PlanParts['units'][number]>, string[]]>([
    ['any team', [team('a'), team('b')], {}, ['a', 'b']],
    ['the team that the block names', [team('a'), team('b', { units: ['so-mot'] })], { team: 'a' }, ['a']],
    ['the team that names it', [team('a'), team('b', { units: ['so-mot'] })], {}, ['b']],
    [
      'the team of its own entry',
      [team('a'), team('b')],
      { team: 'a', units: [{ unit: 'so-mot', team: 'b' }] },
      ['b'],
    ],
    ['teams of its round', [team('a', { rounds: ['dot-2'] }), team('b')], {}, ['b']],
    ['teams of its subject', [team('a', { subjects: ['cds'] }), team('b')], { subject: 'cchc' }, ['b']],
    ['any team, if it has no subject', [team('a', { subjects: ['cds'] }), team('b')], {}, ['a', 'b']],
    [
      'no team whose units it is, in another round',
      [team('a'), team('b', { units: ['so-mot'], rounds: ['dot-2'] })],
      {},
      ['a'],
    ],
  ])('%s', (_, teams, block, expected) => {
    expect(teamsOfUnit(teams, block)).toEqual(expected);
  });

  it('with its communes to a team that may go to all of them', () => {
    const [trip] = trips({
      teams: [team('a'), team('b'), team('c')],
      units: [DISTRICT, { level: 'commune', team: 'b', units: ['xa-an-1'] }],
    });
    expect(trip).toMatchObject({ id: 'huyen-an', teams: ['b'] });
  });
});
