import { beforeAll, describe, expect, it } from 'vitest';
import { brokenRules } from './checker/check-schedule.ts';
import type { MomentValue, ScheduleValue } from './checker/schedule-value.ts';
import { caseOf, inputOf, planOf, type PlanParts, scheduleOf } from './plan-builder.ts';

type Draft<Value> = Value extends object ? { -readonly [Key in keyof Value]: Draft<Value[Key]> } : Value;
type Change = (draft: Draft<ScheduleValue>) => void;

/** Everything that can shut a start out, so that each rule has a day on which it alone is broken. */
const PARTS: PlanParts = {
  window: { from: '2021-05-10', to: '2021-05-21' },
  decision: { number: '1/QĐ-UBND', date: '2021-04-15', issuer: { agency: 'tinh-mau' } },
  review: { from: '2020-12-15', to: 'visit' },
  deadlines: { notice: { count: 15 }, remediation: { count: 20 } },
  teams: [
    {
      id: 'doan-a',
      name: 'Đoàn A',
      seconding: [{ agency: 'so-nam', posts: [{ post: 'Chuyên viên', minimum: 1 }] }],
      members: [
        { name: 'A', agency: 'so-bon', role: 'head' },
        {
          name: 'B',
          agency: 'so-nam',
          post: 'Chuyên viên',
          role: 'member',
          absences: [{ from: '2021-05-13', to: '2021-05-13' }],
        },
      ],
    },
    { id: 'doan-b', name: 'Đoàn B' },
  ],
  schedule: {
    closed: [
      { on: '2021-05-20', reason: 'Họp' },
      { on: '2021-05-17', reason: 'Bận', units: ['so-mot'] },
      { on: '2021-05-18', reason: 'Tập huấn', teams: ['doan-a'] },
    ],
    'visits-per-day': 1,
    'visits-per-week': 3,
  },
  units: [
    {
      level: 'province',
      team: 'doan-a',
      units: [
        { unit: 'so-mot', wish: '2021-05-11' },
        { unit: 'so-hai', pin: '2021-05-12' },
        { unit: 'so-ba', sessions: 3, wish: '2021-05-19', team: 'doan-b' },
      ],
    },
    { level: 'province', team: 'doan-b', units: [{ unit: 'so-bon', wish: '2021-05-11' }] },
    { level: 'province', units: [{ unit: 'so-nam', wish: '2021-05-12' }] },
    { level: 'district', team: 'doan-b', units: [{ unit: 'huyen-an', wish: '2021-05-13' }] },
    { level: 'commune', team: 'doan-b', 'each-district': 1 },
    {
      level: 'province',
      team: 'doan-b',
      form: 'unannounced',
      units: [{ unit: 'so-sau', wish: '2021-05-21' }],
    },
    { level: 'province', form: 'by-report', units: ['so-bay'] },
    { level: 'commune', team: 'doan-a', units: [{ unit: 'xa-binh-1', sessions: 12, pin: '2021-05-21' }] },
  ],
};

const input = inputOf(planOf(PARTS, { 'so-mot': { to: '2021-05-18' } }));
let sound: ScheduleValue;

beforeAll(async () => {
  sound = await scheduleOf(input);
});

/** What the checker says of the schedule once it is changed. */
function faults(change: Change): string[] {
  const draft = structuredClone(sound) as Draft<ScheduleValue>;
  change(draft);
  return brokenRules(caseOf(input), draft);
}

function at(date: string, session: MomentValue['session'] = 'morning'): MomentValue {
  return { date, session };
}

function find<One extends { id: string }>(all: One[], id: string): One {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

/** Moves a trip of one visit. */
function move(id: string, start: MomentValue, end: MomentValue): Change {
  return (draft) => {
    find(draft.trips, id).start = { ...start };
    Object.assign(find(draft.visits, id), { start, end });
  };
}

function wholeDay(id: string, date: string): Change {
  return move(id, at(date), at(date, 'afternoon'));
}

function giveTo(id: string, team: string): Change {
  return (draft) => {
    find(draft.trips, id).team = team;
    find(draft.visits, id).team = team;
  };
}

it('finds nothing in the schedule as it is', () => {
  expect(faults(() => undefined)).toEqual([]);
  expect(sound.unplaced.map(({ id }) => id)).toEqual(['xa-binh-1']);
});

describe('the checker reports a start against each rule', () => {
  it.each<[string, Change, RegExp]>([
    ['a Saturday', wholeDay('so-mot', '2021-05-15'), /^so-mot at 2021-05-15: no session/],
    ['after the window', wholeDay('so-mot', '2021-05-24'), /^so-mot at 2021-05-24 morning: .*window/],
    ['a closed day', wholeDay('so-bon', '2021-05-20'), /^so-bon at 2021-05-20 morning: closed$/],
    ['an afternoon', move('so-mot', at('2021-05-13', 'afternoon'), at('2021-05-14')), /: (.*,)?morning/],
    ['a day closed for the unit', wholeDay('so-mot', '2021-05-17'), /: unit-closed$/],
    ['a day closed for the team', wholeDay('so-mot', '2021-05-18'), /: team-closed$/],
    ['a day after the unit has gone', wholeDay('so-mot', '2021-05-19'), /: not-in-force$/],
    ['another day than the pin', wholeDay('so-hai', '2021-05-14'), /^so-hai at 2021-05-14 morning: pin$/],
    ['too early for the notice', wholeDay('so-mot', '2021-05-10'), /: notice$/],
    ['a post without its minimum', wholeDay('so-mot', '2021-05-13'), /: post$/],
    [
      'over a weekend',
      move('so-ba', at('2021-05-14'), at('2021-05-17')),
      /^so-ba at 2021-05-14 morning: day-off$/,
    ],
    ['a team busy elsewhere', wholeDay('so-bon', '2021-05-13'), /^huyen-an: team-busy$/],
    [
      'the daily cap',
      move('so-bon', at('2021-05-14', 'afternoon'), at('2021-05-14', 'afternoon')),
      /^huyen-an: cap-day$/,
    ],
    [
      'the weekly cap',
      (draft) => {
        wholeDay('so-nam', '2021-05-14')(draft);
        giveTo('so-nam', 'doan-b')(draft);
        wholeDay('so-bon', '2021-05-12')(draft);
      },
      /cap-week$/,
    ],
  ])('%s', (_, change, expected) => {
    expect(faults(change)).toContainEqual(expect.stringMatching(expected));
  });

  it('a head from the unit, or a post that only its people fill', () => {
    expect(faults(giveTo('so-nam', 'doan-a'))).toContainEqual(expect.stringMatching(/^so-nam at .*: post$/));
  });

  it('a team that the plan does not give the unit to', () => {
    expect(faults(giveTo('so-bon', 'doan-a'))).toContain('so-bon: made by doan-a');
  });
});

describe('the checker reports what is told wrongly', () => {
  const visit =
    (id: string, own: object): Change =>
    (draft) =>
      Object.assign(find(draft.visits, id), own);
  const trip =
    (id: string, own: object): Change =>
    (draft) =>
      Object.assign(find(draft.trips, id), own);
  const deadline =
    (id: string, which: string, own: object): Change =>
    (draft) =>
      Object.assign(find(find(draft.visits, id).deadlines, which), own);

  it.each<[string, Change, RegExp]>([
    ['an end', visit('so-mot', { end: at('2021-05-12') }), /^so-mot: wrong sessions/],
    [
      'a commune parted from its district',
      visit('huyen-an#1', { start: at('2021-05-14', 'afternoon') }),
      /#1: wrong sessions/,
    ],
    ['a team of the visit alone', visit('so-bon', { team: 'doan-a' }), /^so-bon: not of its trip/],
    [
      'a notice a day late',
      deadline('so-mot', 'notice', { date: '2021-04-16' }),
      /^so-mot: notice is 2021-04-16/,
    ],
    [
      'a notice that is planned as fixed',
      deadline('so-mot', 'notice', { state: 'fixed' }),
      /^so-mot: notice is .*fixed/,
    ],
    [
      'a notice of a pin as expected',
      deadline('so-hai', 'notice', { state: 'expected' }),
      /^so-hai: notice is/,
    ],
    ['a naming', deadline('huyen-an#1', 'naming', { date: '2021-04-19' }), /#1: naming is 2021-04-19/],
    [
      'a remediation as known',
      deadline('so-mot', 'remediation', { date: '2021-06-30', state: 'expected' }),
      /remediation/,
    ],
    ['no deadlines', visit('so-mot', { deadlines: [] }), /^so-mot: has deadlines/],
    [
      'a campaign deadline too many',
      (draft) => draft.deadlines.push(...find(draft.visits, 'so-mot').deadlines),
      /^campaign/,
    ],
    [
      'a review',
      visit('so-mot', { review: { from: '2020-12-15', to: '2021-05-10' } }),
      /^so-mot: reviews to/,
    ],
    ['nobody standing aside', visit('so-nam', { standAside: ['so-bon'] }), /^so-nam: so-bon stand aside/],
    ['a pin', visit('so-hai', { pinned: false }), /^so-hai: pinned is false/],
    ['the earliest notice', visit('so-mot', { earliestNotice: '2021-04-14' }), /^so-mot: earliest notice/],
    ['a parent', visit('huyen-an#1', { parent: null }), /#1: told as/],
    [
      'a place of an inspection by report',
      visit('so-bay', { start: at('2021-05-11') }),
      /^so-bay: has a place/,
    ],
    ['a visit left out', (draft) => draft.visits.shift(), /the visits are not those demanded/],
    ['a visit told twice', (draft) => draft.visits.push(find(draft.visits, 'so-mot')), /told twice/],
    ['a trip left out', (draft) => draft.trips.shift(), /a visit without its trip/],
    ['trips out of order', (draft) => draft.trips.reverse(), /not in plan order/],
    ['a round', trip('so-mot', { round: 'dot-hai' }), /^so-mot: in round dot-hai/],
    ['a distance', trip('so-mot', { distance: 2 }), /^so-mot: 2 from its wish, not 0/],
    ['a wish', trip('so-mot', { wished: at('2021-05-13') }), /^so-mot: wished 2021-05-13/],
    ['the source of a wish', trip('so-mot', { why: 'pace' }), /^so-mot: why is pace, not wish/],
    ['a reason for no move', trip('so-mot', { movedBy: ['x'] }), /^so-mot: moved by x/],
    ['the displacement', (draft) => (draft.displacement += 1), /displacement is not the sum/],
    ['a bound above it', (draft) => (draft.bound += 1), /a wrong bound/],
    ['a bound below it, called optimal', (draft) => (draft.bound -= 1), /a wrong bound/],
    ['the day it is made from', (draft) => (draft.asOf = '2021-04-14'), /a wrong asOf/],
    ['reasons', (draft) => find(draft.unplaced, 'xa-binh-1').reasons.pop(), /^xa-binh-1: shut out by/],
    [
      'sessions that remain',
      (draft) => (find(draft.unplaced, 'xa-binh-1').remaining += 1),
      /^xa-binh-1: \d+ sessions remain/,
    ],
  ])('%s', (_, change, expected) => {
    expect(faults(change)).toContainEqual(expect.stringMatching(expected));
  });

  it('an unannounced visit in a schedule for all to read', () => {
    expect(brokenRules(caseOf(input, false), sound)).toContainEqual(
      expect.stringContaining('not those demanded'),
    );
  });
});
