import { beforeAll, describe, expect, it } from 'vitest';
import { readPlan } from '../plan/read-plan.ts';
import { brokenRules } from './checker/check-schedule.ts';
import type { ScheduleValue } from './checker/schedule-value.ts';
import { caseOf, inputOf, scheduleOf } from './plan-builder.ts';
import { deadlineIn, short, visitIn } from './schedule-in-short.ts';

/**
 * By hand from calendar-facts.md. Q2 and Q3 of 2021 have 126 working days: April 20 (without 21 and 30/04), May 20
 * (without 03/05), June, July and August 22 each, September 20 (without 02 and 03/09). So S = 252 sessions, and trip k
 * of 9 wishes session 28k + 14, the morning of working day 14k + 7, counted from 01/04 as day 0. The notice is due 15
 * working days before, the names of the communes 5 before that.
 */
const TRIPS = [
  // working day, notice: its number and date
  ['so-tu-phap', '04-12 am', '2021-03-22'], // 7 → −8
  ['so-giao-thong-van-tai', '05-05 am', '2021-04-09'], // 21 → 6
  ['so-giao-duc-va-dao-tao', '05-25 am', '2021-05-04'], // 35 → 20
  ['so-xay-dung', '06-14 am', '2021-05-24'], // 49 → 34
  ['so-tai-nguyen-va-moi-truong', '07-02 am', '2021-06-11'], // 63 → 48
  ['ban-quan-ly-cac-khu-cong-nghiep', '07-22 am', '2021-07-01'], // 77 → 62
  ['huyen-tam-binh', '08-11 am', '2021-07-21'], // 91 → 76
  ['huyen-binh-tan', '08-31 am', '2021-08-10'], // 105 → 90
  ['huyen-vung-liem', '09-22 am', '2021-08-30'], // 119 → 104
] as const;

const COMMUNES = [
  // the day after the district; notice; naming
  ['huyen-tam-binh', '08-12', '2021-07-22', '2021-07-15'], // 92 → 77 → 72
  ['huyen-binh-tan', '09-01', '2021-08-11', '2021-08-04'], // 106 → 91 → 86
  ['huyen-vung-liem', '09-23', '2021-08-31', '2021-08-24'], // 120 → 105 → 100
] as const;

const input = inputOf(readPlan('plans/vinh-long-2021.yaml'));
let value: ScheduleValue;

beforeAll(async () => {
  value = await scheduleOf(input, false);
});

describe('the real plan of 2021', () => {
  it('has 9 trips and 15 visits, all on their wishes, and this is proved', () => {
    expect(value.trips).toHaveLength(9);
    expect(value.visits).toHaveLength(15);
    expect(value).toMatchObject({ optimal: true, displacement: 0, bound: 0, unplaced: [], revision: 0 });
    expect(value.trips.every(({ distance, why }) => distance === 0 && why === 'pace')).toBe(true);
    expect(value.asOf).toBe('2021-01-13');
    expect(value.calendar).toEqual([{ year: 2021, status: 'official' }]);
  });

  it('keeps every rule of the independent checker', () => {
    expect(brokenRules(caseOf(input, false), value)).toEqual([]);
  });

  it('has trips in the order of the plan', () => {
    expect(value.trips.map(({ id }) => id)).toEqual(TRIPS.map(([id]) => id));
  });

  it.each(TRIPS)('%s is visited on %s, notified by %s', (id, start, notice) => {
    const visit = visitIn(value, id);
    expect(short(visit.start)).toBe(start);
    expect(short(visit.end)).toBe(start.replace('am', 'pm'));
    expect(deadlineIn(visit, 'notice')).toBe(`${notice} expected`);
    expect(deadlineIn(visit, 'naming')).toBe('none');
  });

  it.each(COMMUNES)(
    'the communes of %s are visited on %s, notified by %s, named by %s',
    (home, day, notice, naming) => {
      for (const [number, session] of [
        [1, 'am'],
        [2, 'pm'],
      ]) {
        const visit = visitIn(value, `${home}#${number}`);
        expect(visit).toMatchObject({ unit: null, parent: home, trip: home, level: 'commune' });
        expect([short(visit.start), short(visit.end)]).toEqual([`${day} ${session}`, `${day} ${session}`]);
        expect(deadlineIn(visit, 'notice')).toBe(`${notice} expected`);
        expect(deadlineIn(visit, 'naming')).toBe(`${naming} expected`);
        expect(visit.deadlines.find(({ id }) => id === 'naming')).toMatchObject({
          owner: home,
          clause: null,
        });
      }
    },
  );

  it('leaves every remediation open: 20 working days after a conclusion nobody knows', () => {
    for (const visit of value.visits) {
      const remediation = visit.deadlines.find(({ id }) => id === 'remediation');
      expect(remediation).toMatchObject({ date: null, eventDate: null, state: 'open', count: 20 });
      expect(remediation).toMatchObject({
        event: 'conclusion-received',
        direction: 'after',
        measure: 'working-day',
      });
    }
    expect(value.deadlines).toEqual([]);
  });

  it('reviews from 15/12/2020 to the day of each visit', () => {
    for (const { review, start } of value.visits) {
      expect(review).toEqual({ from: '2020-12-15', to: start?.date });
    }
  });

  it('has the people of Sở Tư pháp stand aside at their own unit, and nobody else', () => {
    const aside = value.visits.filter(({ standAside }) => standAside.length > 0);
    expect(aside.map(({ id, standAside }) => [id, standAside])).toEqual([['so-tu-phap', ['so-tu-phap']]]);
  });

  it('makes one trip at a time, with one team', () => {
    const taken = value.visits.flatMap(({ start, end }) => [
      short(start),
      ...(short(start) === short(end) ? [] : [short(end)]),
    ]);
    expect(new Set(taken).size).toBe(taken.length);
    expect(new Set(value.visits.map(({ team }) => team))).toEqual(new Set(['doan-kiem-tra']));
  });

  it('names the settings in force, and invents none', () => {
    expect(value.settings).toMatchObject({
      sessions: { province: 2, district: 2, commune: 1 },
      pace: { round: 'even' },
      visitsPerDay: null,
      visitsPerWeek: null,
      convention: 'standard',
      closed: [],
      notice: { count: 15, measure: 'working-day', clause: 'VI.1.a' },
      naming: { count: 5, measure: 'working-day', clause: null },
    });
  });
});
