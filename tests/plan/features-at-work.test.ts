import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDirectory, parsePlan } from '../../src/plan/parse.ts';
import { validatePlan } from '../../src/rules/engine/validate-plan.ts';
import { wordDiagnostic } from '../../src/rules/engine/wording-of.ts';
import { makeSchedule } from '../../src/schedule/make-schedule.ts';
import type { Schedule, ScheduledVisit } from '../../src/schedule/schedule.ts';
import { inputOf } from '../schedule/plan-builder.ts';
import { readPlan } from './read-plan.ts';

const FOLDER = 'tests/plan/fixtures/features';

/** What a fixture is warned of because that is its point. */
const WARNINGS: Readonly<Record<string, readonly string[]>> = { 'merging-units': ['CC219', 'CC219'] };

/** What shows in the schedule that the feature works. */
const FEATURES: Readonly<Record<string, (schedule: Schedule) => void>> = {
  'minimum-counts': (schedule) => {
    expect(countBy(schedule, ({ visit }) => visit.id.replace(/#.*/, ''))).toEqual({
      so: 5,
      'nganh-doc': 2,
      huyen: 3,
      phong: 4,
      'su-nghiep': 2,
      xa: 6,
    });
    expect(schedule.visits.every(({ visit }) => visit.unit === null)).toBe(true);
  },

  // Ten communes: 60 % are six, 70 % are seven.
  'share-of-units': (schedule) => {
    expect(countBy(schedule, ({ visit }) => visit.subject ?? '')).toEqual({
      'cai-cach-hanh-chinh': 6,
      'ky-luat-ky-cuong': 7,
    });
  },

  'communes-per-district': ({ trips, visits }) => {
    expect(trips).toHaveLength(6);
    for (const { trip, start, end } of trips) {
      const own = visits.filter((one) => one.trip === trip.id);
      expect(own.map(({ visit, start: begun }) => [visit.unit === null, begun?.session])).toEqual([
        [false, 'morning'],
        [true, 'morning'],
        [true, 'afternoon'],
      ]);
      expect([start, end]).toEqual([own[0]?.start, own[2]?.end]);
    }
  },

  'random-draw': ({ visits }) => {
    const drawn = visits.filter(({ visit }) => visit.form === 'unannounced');
    expect(drawn.map(({ visit, deadlines }) => [visit.unit, deadlines.length])).toEqual([
      [null, 0],
      [null, 0],
      [null, 0],
    ]);
  },

  'kinds-of-unit': (schedule) => {
    expect(unitsOf(schedule)).toEqual(['cuc-thue', 'cong-an-tinh', 'benh-vien-tinh', 'cong-ty-cap-nuoc']);
  },

  'two-levels': (schedule) => {
    expect(unitsOf(schedule)).toEqual(['so-tu-phap', 'so-tai-chinh', 'phuong-an', 'xa-binh', null]);
  },

  'merging-units': ({ visits }) => {
    const dayOf = (unit: string) => visits.find(({ visit }) => visit.unit === unit)?.start?.date ?? '';
    expect(dayOf('huyen-mau') <= '2025-06-30').toBe(true);
    expect(dayOf('xa-mau') >= '2025-07-01').toBe(true);
  },

  'several-teams': ({ visits }) => {
    expect(visits.map(({ visit, team }) => [visit.unit, team])).toEqual([
      ['so-tu-phap', 'doan-1'],
      ['so-xay-dung', 'doan-2'],
      ['so-tai-chinh', 'doan-1'],
      ['so-y-te', 'doan-2'],
    ]);
  },

  'teams-by-subject': ({ visits }) => {
    const twice = visits.filter(({ visit }) => visit.unit === 'so-xay-dung');
    expect(twice.map(({ visit, team }) => [visit.subject, team])).toEqual([
      ['mot-cua', 'doan-mot-cua'],
      ['toan-dien', 'doan-toan-dien'],
    ]);
  },

  'several-subjects': (schedule) => {
    expect(countBy(schedule, ({ visit }) => `${visit.unit} ${visit.subject}`)).toEqual({
      'so-tu-phap cai-cach-hanh-chinh': 1,
      'so-tai-chinh cai-cach-hanh-chinh': 1,
      'so-tu-phap chuyen-doi-so': 1,
      'so-y-te chuyen-doi-so': 1,
    });
  },

  // Three departments late in June to September: the last three days, Wednesday to Friday.
  rounds: (schedule) => {
    expect(countBy(schedule, ({ visit, start }) => `${visit.round.id} ${start?.date.slice(0, 7)}`)).toEqual({
      'dot-1 2022-05': 1,
      'dot-2 2022-09': 3,
    });
    expect(schedule.visits.slice(1).map(({ start }) => start?.date)).toEqual([
      '2022-09-28',
      '2022-09-29',
      '2022-09-30',
    ]);
  },

  'month-windows': ({ visits, deadlines }) => {
    const [first, second, last] = visits.map(({ start }) => start?.date ?? '');
    expect([first?.slice(0, 7), second?.slice(0, 7)]).toEqual(['2024-10', '2024-10']);
    expect(last).toMatch(/^2024-(11|12-0[1-9])/);
    expect(deadlines.map(({ id, date }) => [id, date])).toEqual([['bao-cao', '2024-12-09']]);
  },

  'review-periods': ({ visits }) => {
    const reviewOf = (round: string) => visits.find(({ visit }) => visit.round.id === round);
    expect(reviewOf('co-ngay-cuoi')?.review).toEqual({ from: '2022-01-01', to: '2022-10-30' });
    expect(reviewOf('hai-nam')?.review).toEqual({ from: '2021-01-01', to: '2022-12-31' });
    expect(reviewOf('den-ngay-kiem-tra')).toMatchObject({
      start: { date: '2022-05-18' },
      review: { from: '2022-01-01', to: '2022-05-18' },
    });
    expect(reviewOf('sau-thang')).toMatchObject({
      start: { date: '2022-08-16' },
      review: { from: '2022-02-16', to: '2022-08-16' },
    });
  },

  // Two days for the one department, one day for the other; mornings only for communes in June.
  'visit-lengths': ({ visits }) => {
    expect(visits.map(({ visit }) => visit.sessions)).toEqual([4, 2, 1, 1, 1, 1]);
    expect(visits[0]).toMatchObject({
      start: { date: '2021-04-15', session: 'morning' },
      end: { date: '2021-04-16', session: 'afternoon' },
    });
    const communes = visits.filter(({ visit }) => visit.round.id === 'xa');
    expect(communes.map(({ start, end }) => [start?.session, end?.session])).toEqual([
      ['morning', 'morning'],
      ['morning', 'morning'],
    ]);
  },

  'extra-content': (schedule) => {
    expect(unitsOf(schedule)).toEqual(['so-tu-phap', 'so-tai-chinh', 'so-y-te']);
  },

  // Half of six communes report; only the visits on the spot and by digital systems take sessions.
  'by-report-and-digital': ({ visits, trips }) => {
    expect(visits.map(({ visit, start }) => [visit.form, start === null])).toEqual([
      ['on-site', false],
      ['digital', false],
      ['by-report', true],
      ['by-report', true],
      ['by-report', true],
    ]);
    expect(trips).toHaveLength(2);
  },

  // The only seconded member is away all through the window; the substitute fills the post.
  substitutes: (schedule) => {
    expect(unitsOf(schedule)).toEqual(['so-tu-phap', 'so-y-te']);
  },

  // 20 days before 07/06/2024 is a Saturday: the Friday. The round ends on 07/06; 15 working days later is 28/06, the
  // conclusion is received 3 working days later, on 03/07, and 30 days from there is 02/08.
  'deadline-measures': ({ visits, deadlines }) => {
    expect(visits.map((one) => one.deadlines.map(({ id, date }) => [id, date]))).toEqual([
      [
        ['notice', '2024-04-03'],
        ['remediation', '2024-08-02'],
      ],
      [
        ['notice', '2024-05-17'],
        ['remediation', '2024-08-02'],
      ],
    ]);
    expect(deadlines.map(({ id, date }) => [id, date])).toEqual([
      ['conclusion', '2024-06-28'],
      ['cong-khai', '2024-07-05'],
      ['tong-hop', '2024-08-07'],
      ['luu-ho-so', '2024-12-31'],
    ]);
  },

  'other-issuers': (schedule) => {
    expect(unitsOf(schedule)).toEqual(['so-tu-phap', 'so-y-te']);
  },
};

describe("other provinces' plans at work", () => {
  it('leaves out no fixture', () => {
    expect(Object.keys(FEATURES).sort()).toEqual(readdirSync(FOLDER).sort());
  });

  it.each(Object.entries(FEATURES))('%s validates and schedules', async (folder, check) => {
    const file = `${FOLDER}/${folder}/plan.yaml`;
    expect(faultsOf(file)).toEqual(WARNINGS[folder] ?? []);
    const schedule = await makeSchedule(inputOf(readPlan(file)));
    expect(schedule).toMatchObject({ optimal: true, unplaced: [] });
    check(schedule);
  });
});

/** The codes of the errors and warnings of a plan. */
function faultsOf(file: string): string[] {
  const plan = parsePlan({ file, text: readFileSync(file, 'utf8') });
  const named = `${FOLDER}/${file.split('/').at(-2)}/${plan.value?.directory}`;
  const directory = parseDirectory({ file: named, text: readFileSync(named, 'utf8') });
  const told = validatePlan(plan, directory).diagnostics.map(wordDiagnostic);
  return told.filter(({ severity }) => severity !== 'info').map(({ diagnostic }) => diagnostic.code);
}

function unitsOf({ visits }: Schedule): (string | null)[] {
  return visits.map(({ visit }) => visit.unit);
}

function countBy({ visits }: Schedule, keyOf: (visit: ScheduledVisit) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const visit of visits) counts[keyOf(visit)] = (counts[keyOf(visit)] ?? 0) + 1;
  return counts;
}
