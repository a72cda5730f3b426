import { describe, expect, it } from 'vitest';
import { knownDate } from '../../../src/calendar/civil-date.ts';
import { standingAside, whyTeamCannotGo } from '../../../src/schedule/sessions/team-presence.ts';
import { planOf, type PlanParts } from '../plan-builder.ts';

type TeamInput = NonNullable<PlanParts['teams']>[number];

function teamOf(own: Partial<TeamInput>) {
  const teams = [{ id: 'doan', name: 'Đoàn', ...own }];
  const [team] = planOf({ units: [{ level: 'province', units: ['so-mot'] }], teams }).plan.teams;
  if (team === undefined) throw new Error('the plan has no team');
  return team;
}

const AWAY = { absences: [{ from: '2021-05-11', to: '2021-05-12' }] };
const HEAD = { name: 'A', agency: 'so-noi-vu', role: 'head' as const };
const DEPUTY = { name: 'B', agency: 'so-hai', role: 'deputy' as const };
const POSTED = { name: 'C', agency: 'so-ba', post: 'Chuyên viên', role: 'member' as const };
const STAND_IN = { name: 'D', agency: 'so-ba', post: 'Chuyên viên' };
const ONE_POST = [{ agency: 'so-ba', posts: [{ post: 'Chuyên viên', minimum: 1 }] }];

const DAYS = [knownDate('2021-05-10'), knownDate('2021-05-11')];

describe('a team cannot visit so-mot on 10 and 11/05 for want of', () => {
  it.each<[string, Partial<TeamInput>, string[]]>([
    ['nothing, as it names no members', { seconding: ONE_POST }, []],
    ['nothing', { members: [HEAD] }, []],
    ['a head who is away on one of the days', { members: [{ ...HEAD, ...AWAY }] }, ['head']],
    ['a head from the unit', { members: [{ ...HEAD, agency: 'so-mot' }] }, ['head']],
    [
      'a head, though a deputy is there who does not lead',
      { members: [{ ...HEAD, ...AWAY }, DEPUTY] },
      ['head'],
    ],
    ['nothing, as the deputy leads', { 'deputy-leads': true, members: [{ ...HEAD, ...AWAY }, DEPUTY] }, []],
    [
      'a leader, the deputy being away too',
      {
        'deputy-leads': true,
        members: [
          { ...HEAD, ...AWAY },
          { ...DEPUTY, ...AWAY },
        ],
      },
      ['head'],
    ],
    [
      'a leader, the deputy being from the unit',
      {
        'deputy-leads': true,
        members: [
          { ...HEAD, ...AWAY },
          { ...DEPUTY, agency: 'so-mot' },
        ],
      },
      ['head'],
    ],
    ['nothing, as it has not named a head yet', { members: [DEPUTY] }, []],
    ['nothing, the post being filled', { members: [HEAD, POSTED], seconding: ONE_POST }, []],
    [
      'nothing, as the post of all agencies is filled by one of them',
      { members: [HEAD, POSTED], posts: [{ post: 'Chuyên viên', minimum: 1 }] },
      [],
    ],
    [
      'nothing, as members and substitutes of several agencies fill it together',
      {
        members: [HEAD, POSTED],
        substitutes: [{ ...STAND_IN, agency: 'so-hai' }],
        posts: [{ post: 'chuyên viên', minimum: 2 }],
      },
      [],
    ],
    [
      'a post of all agencies, as one is away and the other from the unit',
      {
        members: [HEAD, { ...POSTED, ...AWAY }],
        substitutes: [{ ...STAND_IN, agency: 'so-mot' }],
        posts: [{ post: 'Chuyên viên', minimum: 1 }],
      },
      ['post'],
    ],
    ['a post that nobody has', { members: [HEAD], seconding: ONE_POST }, ['post']],
    [
      'a post whose holder is away',
      { members: [HEAD, { ...POSTED, ...AWAY }], seconding: ONE_POST },
      ['post'],
    ],
    [
      'nothing, a substitute being there',
      { members: [HEAD, { ...POSTED, ...AWAY }], substitutes: [STAND_IN], seconding: ONE_POST },
      [],
    ],
    [
      'a post, the substitute being away too',
      {
        members: [HEAD, { ...POSTED, ...AWAY }],
        substitutes: [{ ...STAND_IN, ...AWAY }],
        seconding: ONE_POST,
      },
      ['post'],
    ],
    [
      'a post, the substitute having another',
      {
        members: [HEAD, { ...POSTED, ...AWAY }],
        substitutes: [{ ...STAND_IN, post: 'Lãnh đạo' }],
        seconding: ONE_POST,
      },
      ['post'],
    ],
    [
      'a post, the substitute being of another agency',
      {
        members: [HEAD, { ...POSTED, ...AWAY }],
        substitutes: [{ ...STAND_IN, agency: 'so-hai' }],
        seconding: ONE_POST,
      },
      ['post'],
    ],
    [
      'a post whose minimum is two',
      {
        members: [HEAD, POSTED],
        seconding: [{ agency: 'so-ba', posts: [{ post: 'Chuyên viên', minimum: 2 }] }],
      },
      ['post'],
    ],
    [
      'nothing, the minimum being none',
      { members: [HEAD], seconding: [{ agency: 'so-ba', posts: [{ post: 'Chuyên viên', minimum: 0 }] }] },
      [],
    ],
    [
      'a post of the unit itself, whose people stand aside',
      {
        members: [HEAD, { ...POSTED, agency: 'so-mot' }],
        seconding: [{ agency: 'so-mot', posts: [{ post: 'Chuyên viên', minimum: 1 }] }],
      },
      ['post'],
    ],
    ['both', { members: [{ ...HEAD, ...AWAY }], seconding: ONE_POST }, ['head', 'post']],
  ])('%s', (_, own, expected) => {
    expect(whyTeamCannotGo(teamOf(own), 'so-mot', DAYS).map(({ rule }) => rule)).toEqual(expected);
  });

  it('nothing on days before and behind an absence', () => {
    const team = teamOf({ members: [{ ...HEAD, ...AWAY }] });
    for (const [day, rules] of [
      ['2021-05-10', 0],
      ['2021-05-11', 1],
      ['2021-05-12', 1],
      ['2021-05-13', 0],
    ] as const) {
      expect(whyTeamCannotGo(team, 'so-mot', [knownDate(day)])).toHaveLength(rules);
    }
  });
});

it.each([
  ['so-noi-vu', { lead: 'so-noi-vu' }, ['so-noi-vu']],
  ['so-ba', { seconding: [{ agency: 'so-ba' }] }, ['so-ba']],
  ['so-hai', { members: [DEPUTY] }, ['so-hai']],
  ['so-mot', { lead: 'so-noi-vu', members: [DEPUTY] }, []],
  [null, { lead: 'so-noi-vu' }, []],
])('at a visit to %s the people of these stand aside: %j', (unit, own, expected) => {
  expect(standingAside(teamOf(own), unit)).toEqual(expected);
});
