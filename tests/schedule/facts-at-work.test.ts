import { describe, expect, it } from 'vitest';
import { knownDate } from '../../src/calendar/civil-date.ts';
import { normaliseFact } from '../../src/plan/language/facts.ts';
import { withRecords } from '../../src/plan/records.ts';
import type { Moment } from '../../src/schedule/visits/visit.ts';
import { makeSchedule } from '../../src/schedule/make-schedule.ts';
import { inputOf, planOf, type PlanParts } from './plan-builder.ts';

type FactInput = Parameters<typeof normaliseFact>[0];

const PARTS: PlanParts = {
  window: { from: '2021-05-10', to: '2021-06-30' },
  deadlines: { notice: { count: 5 } },
  schedule: { pace: 'early' },
  units: [
    { level: 'province', id: 'so', units: ['so-mot', 'so-hai', 'so-ba'] },
    { level: 'district', id: 'huyen', units: ['huyen-an'] },
    { level: 'commune', id: 'xa', 'each-district': 2, 'selected-by': 'district' },
  ],
};

/** The schedule of a small plan with facts on record; `previous` as it was saved on a day. */
async function scheduleWith(
  facts: readonly FactInput[],
  asOf: string,
  {
    parts = PARTS,
    previous = {},
    savedOn,
  }: { parts?: PlanParts; previous?: Record<string, string>; savedOn?: string } = {},
) {
  const { plan, directory } = planOf(parts);
  const recorded = withRecords(plan, {
    facts: facts.map((fact, index) => normaliseFact(fact, ['records', 'facts', index])),
  });
  const starts = new Map(
    Object.entries(previous).map(([id, day]): [string, Moment] => [
      id,
      { date: knownDate(day), session: 'morning' },
    ]),
  );
  const input = inputOf({ plan: recorded, directory }, { asOf });
  return makeSchedule({
    ...input,
    previous:
      starts.size === 0
        ? null
        : { revision: 0, starts, ...(savedOn === undefined ? {} : { asOf: knownDate(savedOn) }) },
  });
}

const startsIn = ({ visits }: Awaited<ReturnType<typeof makeSchedule>>) =>
  Object.fromEntries(
    visits.map(({ visit, start }) => [
      visit.id,
      start === null ? '-' : `${start.date.slice(5)}${start.session === 'morning' ? '' : ' pm'}`,
    ]),
  );

const notified = (unit: string, visit: string, on = '2021-05-03'): FactInput => ({
  fact: 'notified',
  unit,
  on,
  visit,
});
const putOff: FactInput = { fact: 'put-off', unit: 'so-hai', on: '2021-05-04', reason: 'Bão' };

describe('a visit that was put off', () => {
  const facts = [notified('so-mot', '2021-05-12'), notified('so-hai', '2021-05-19'), putOff];
  const previous = {
    'so-mot': '2021-05-12',
    'so-hai': '2021-05-19',
    'so-ba': '2021-05-14',
    'huyen-an': '2021-05-17',
  };

  it('is scheduled anew, on another day, with enough notice; the others stay', async () => {
    const before = startsIn(
      await scheduleWith(facts.slice(0, 2), '2021-05-04', { previous, savedOn: '2021-05-03' }),
    );
    const after = await scheduleWith(facts, '2021-05-04', { previous, savedOn: '2021-05-03' });
    const { 'so-hai': moved, ...others } = startsIn(after);
    expect(before['so-hai']).toBe('05-19');
    expect(moved).not.toBe('05-19');
    expect({ ...others, 'so-hai': '05-19' }).toEqual(before);
    expect(after.moved).toMatchObject([
      { visit: { id: 'so-hai' }, from: { date: '2021-05-19' }, isNotified: true },
    ]);
    expect(after.moved[0]?.notifyBy).not.toBeNull();
    expect(after.moved[0]?.why).toContainEqual(
      expect.objectContaining({
        rule: 'put-off',
        cause: expect.objectContaining({ reason: 'Bão' }) as unknown,
      }),
    );
  });

  it('takes the place that a schedule gave it since', async () => {
    const anew = { ...previous, 'so-hai': '2021-06-08' };
    expect(
      startsIn(await scheduleWith(facts, '2021-05-05', { previous: anew, savedOn: '2021-05-05' }))['so-hai'],
    ).toBe('06-08');
  });

  it('leaves a pin and a wish on the old day without effect, not one on another day', async () => {
    const pinnedOn = (pin: string): PlanParts => ({
      ...PARTS,
      units: [{ level: 'province', id: 'so', units: ['so-mot', { unit: 'so-hai', pin }, 'so-ba'] }],
    });
    const onOld = await scheduleWith(facts, '2021-05-04', { parts: pinnedOn('2021-05-19') });
    expect(startsIn(onOld)['so-hai']).not.toBe('05-19');
    const onOther = await scheduleWith(facts, '2021-05-04', { parts: pinnedOn('2021-06-10') });
    expect(startsIn(onOther)['so-hai']).toBe('06-10');
  });

  it('stands by its new notice', async () => {
    const again = [...facts, notified('so-hai', '2021-06-10', '2021-05-20')];
    expect(startsIn(await scheduleWith(again, '2021-05-21'))['so-hai']).toBe('06-10');
  });

  it('tears no commune away from a notified district, nor it from the commune', async () => {
    const named: FactInput = {
      fact: 'named',
      unit: 'huyen-an',
      units: ['xa-an-1', 'xa-an-2'],
      on: '2021-04-20',
    };
    const trip = [
      named,
      notified('huyen-an', '2021-05-17'),
      notified('xa-an-1', '2021-05-18'),
      notified('xa-an-2', '2021-05-18'),
      { ...putOff, unit: 'xa-an-2' },
    ];
    const starts = startsIn(await scheduleWith(trip, '2021-05-04'));
    expect(starts).toMatchObject({ 'huyen-an': '05-17', 'huyen-an#1': '05-18' });
    expect(starts['huyen-an#2']).not.toMatch(/^05-18/);
  });
});

describe('a visit that was cancelled', () => {
  it('is in no trip, takes no session, and leaves the others where they are', async () => {
    const cancelled: FactInput = {
      fact: 'cancelled',
      unit: 'so-hai',
      on: '2021-05-04',
      reason: 'Trùng thanh tra',
    };
    const { trips, visits, unplaced } = await scheduleWith([cancelled], '2021-05-04');
    expect(trips.map(({ trip }) => trip.id)).toEqual(['so-mot', 'so-ba', 'huyen-an']);
    expect([...visits, ...unplaced].map(({ visit }) => visit.id)).not.toContain('so-hai');
  });

  it('takes place after all where its unit is notified anew', async () => {
    const facts: FactInput[] = [
      { fact: 'cancelled', unit: 'so-hai', on: '2021-05-04', reason: 'Trùng thanh tra' },
      notified('so-hai', '2021-06-10', '2021-05-20'),
    ];
    expect(startsIn(await scheduleWith(facts, '2021-05-21'))['so-hai']).toBe('06-10');
  });
});

describe('units that were named', () => {
  const named: FactInput = {
    fact: 'named',
    unit: 'huyen-an',
    units: ['xa-an-2', 'xa-an-3'],
    on: '2021-04-20',
  };

  it('fill the open visits of their district in order, under the ids that these had', async () => {
    const { visits } = await scheduleWith([named], '2021-04-21');
    expect(
      visits.filter(({ visit }) => visit.level === 'commune').map(({ visit }) => [visit.id, visit.unit]),
    ).toEqual([
      ['huyen-an#1', 'xa-an-2'],
      ['huyen-an#2', 'xa-an-3'],
    ]);
  });

  it('move no visit, and end what the district owes', async () => {
    const open = await scheduleWith([], '2021-04-21');
    const after = await scheduleWith([named], '2021-04-21');
    expect(startsIn(after)).toEqual(startsIn(open));
    const naming = ({ visits }: typeof open) =>
      visits.flatMap(({ deadlines }) => deadlines.filter(({ id }) => id === 'naming'));
    expect(naming(open)).toHaveLength(2);
    expect(naming(after)).toEqual([]);
  });

  it('are found by what is recorded of them', async () => {
    const { visits } = await scheduleWith([named, notified('xa-an-3', '2021-05-18')], '2021-05-04');
    expect(visits.find(({ visit }) => visit.unit === 'xa-an-3')).toMatchObject({
      start: { date: '2021-05-18' },
      visit: { record: { notified: { visit: '2021-05-18' } } },
    });
  });
});

describe('deadlines', () => {
  const course: FactInput[] = [
    notified('so-mot', '2021-05-12'),
    { fact: 'visited', unit: 'so-mot', on: '2021-05-12' },
    { fact: 'conclusion-issued', unit: 'so-mot', on: '2021-05-20' },
    { fact: 'conclusion-received', unit: 'so-mot', on: '2021-05-24' },
  ];
  const parts: PlanParts = {
    ...PARTS,
    deadlines: {
      notice: { count: 5 },
      report: { count: 3 },
      conclusion: { count: 10 },
      remediation: { count: 20 },
      'ho-so': { what: 'Nộp hồ sơ', owner: 'team', count: 5, after: 'visit-end' },
      'tong-hop': { what: 'Báo cáo', owner: 'secretariat', count: 15, after: 'round-ended' },
    },
  };
  const of = async (...facts: FactInput[]) => {
    const { visits, deadlines } = await scheduleWith([...course, ...facts], '2021-06-30', { parts });
    const own = visits.find(({ visit }) => visit.id === 'so-mot')?.deadlines ?? [];
    return Object.fromEntries([...own, ...deadlines].map(({ id, date, kept }) => [id, [date, kept]]));
  };

  it('are ended by the facts that end them', async () => {
    expect(
      await of(
        { fact: 'report-received', unit: 'so-mot', on: '2021-05-07' },
        { fact: 'done', id: 'ho-so', unit: 'so-mot', on: '2021-05-18' },
        { fact: 'report-submitted', on: '2021-06-29', number: '9/BC-SNV' },
      ),
    ).toMatchObject({
      notice: ['2021-05-05', '2021-05-03'],
      report: ['2021-05-07', '2021-05-07'],
      conclusion: ['2021-05-26', '2021-05-20'],
      remediation: ['2021-06-21', null],
      'ho-so': ['2021-05-19', '2021-05-18'],
      'tong-hop': [null, '2021-06-29'],
    });
  });

  it('are due on the day to which they were extended', async () => {
    const extended: FactInput = {
      fact: 'extended',
      unit: 'so-mot',
      deadline: 'remediation',
      until: '2021-07-15',
      on: '2021-06-18',
      reason: 'Dịch bệnh',
    };
    expect(await of(extended)).toMatchObject({ remediation: ['2021-07-15', null] });
  });

  it('are not owed after a conclusion that demands nothing', async () => {
    const [, , issued] = course;
    const corrected = {
      ...issued,
      fact: 'conclusion-issued',
      on: '2021-05-20',
      corrects: '2021-05-20',
      demands: false,
    };
    expect(await of(corrected as FactInput)).not.toHaveProperty('remediation');
  });
});
