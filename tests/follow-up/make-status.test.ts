import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/follow-up/status.ts';
import { rowsInShort, statusOn, visitsInShort } from './campaign-on-record.ts';

const NOTIFIED = 'fact: notified, unit: so-tu-phap, on: 2021-03-18, visit: 2021-04-12, number: 101/SNV-CCHC';
const VISITED = 'fact: visited, unit: so-tu-phap, on: 2021-04-12';
const CONCLUDED = 'fact: conclusion-issued, unit: so-tu-phap, on: 2021-04-26, number: 05/KL-SNV';
const RECEIVED = 'fact: conclusion-received, unit: so-tu-phap, on: 2021-04-28';

/** What is told of one unit on a day: its visit, and its rows. */
async function ofUnit(unit: string, asOf: string, ...facts: string[]) {
  const status = await statusOn(asOf, { facts });
  const own = (lines: readonly string[]) => lines.filter((line) => line.startsWith(`${unit} `));
  const rows = rowsInShort(status);
  return { visit: own(visitsInShort(status)), due: own(rows.due), overdue: own(rows.overdue) };
}

const stateOn = async (asOf: string, ...facts: string[]) =>
  (await ofUnit('so-tu-phap', asOf, ...facts)).visit.map((line) => line.slice('so-tu-phap '.length));

describe('the state of a visit', () => {
  it.each([
    ['planned 2021-04-12 morning', '2021-03-17'],
    ['notified 2021-04-12 morning', '2021-03-18', NOTIFIED],
    ['notified 2021-04-13 morning', '2021-03-18', NOTIFIED.replace('04-12', '04-13')],
    ['visited 2021-04-14 morning', '2021-04-14', NOTIFIED, VISITED.replace('04-12', '04-14')],
    ['concluded 2021-04-12 morning', '2021-04-26', NOTIFIED, VISITED, CONCLUDED],
    ['received 2021-04-12 morning', '2021-04-28', NOTIFIED, VISITED, CONCLUDED, RECEIVED],
    ['closed 2021-04-12 morning', '2021-04-28', NOTIFIED, VISITED, `${CONCLUDED}, demands: false`, RECEIVED],
    [
      'concluded 2021-04-12 morning',
      '2021-04-27',
      NOTIFIED,
      VISITED,
      `${CONCLUDED}, demands: false`,
      RECEIVED,
    ],
    ['moved -', '2021-04-01', NOTIFIED, 'fact: put-off, unit: so-tu-phap, on: 2021-04-01, reason: Bão'],
    ['cancelled -', '2021-04-01', NOTIFIED, 'fact: cancelled, unit: so-tu-phap, on: 2021-04-01, reason: Bão'],
  ])('is %s on %s', async (state, asOf, ...facts) => {
    expect(await stateOn(asOf, ...facts)).toEqual([state]);
  });

  it('goes on from a report on remediation to closed once all that was demanded is met', async () => {
    const course = [NOTIFIED, VISITED, CONCLUDED, RECEIVED];
    const report = 'fact: remediation-reported, unit: so-tu-phap, on: 2021-05-20';
    expect(await stateOn('2021-05-20', ...course, report)).toEqual(['remediated 2021-04-12 morning']);
    expect(await stateOn('2021-05-20', ...course, `${report}, met: partly`)).toEqual([
      'remediated 2021-04-12 morning',
    ]);
    expect(await stateOn('2021-05-20', ...course, `${report}, met: yes`)).toEqual([
      'closed 2021-04-12 morning',
    ]);
  });

  it('is that of a day, whatever was recorded of later ones, but with every correction', async () => {
    const corrected = `${VISITED.replace('04-12', '04-13')}, corrects: 2021-04-12`;
    expect(await stateOn('2021-03-20', NOTIFIED, VISITED, CONCLUDED)).toEqual([
      'notified 2021-04-12 morning',
    ]);
    expect(await stateOn('2021-04-12', NOTIFIED, VISITED, corrected)).toEqual([
      'notified 2021-04-12 morning',
    ]);
    expect(await stateOn('2021-04-13', NOTIFIED, VISITED, corrected)).toEqual(['visited 2021-04-13 morning']);
  });
});

describe('what is owed', () => {
  it('is due from the tenth working day before its day, overdue from the next', async () => {
    const facts = [NOTIFIED, VISITED, CONCLUDED, RECEIVED];
    const owed = async (asOf: string) => {
      const { due, overdue } = await ofUnit('so-tu-phap', asOf, ...facts);
      return [...due, ...overdue].filter((line) => line.includes(' remediation '));
    };
    // 20 working days after 28/04/2021, with the holidays of 30/04 and 03/05 between, end on 28/05/2021.
    const row = 'so-tu-phap remediation so-tu-phap 2021-05-28 remediation-reported';
    expect(await owed('2021-05-13')).toEqual([]);
    expect(await owed('2021-05-14')).toEqual([`${row} 10 left`]);
    expect(await owed('2021-05-28')).toEqual([`${row} 0 left`]);
    expect(await owed('2021-05-29')).toEqual([`${row} 0 late 0 reminders`]);
    expect(await owed('2021-05-31')).toEqual([`${row} 1 late 0 reminders`]);
  });

  it('is due on its new day where it was extended, and counts the reminders that name it or find it late', async () => {
    const facts = [
      NOTIFIED,
      VISITED,
      CONCLUDED,
      RECEIVED,
      'fact: reminded, unit: so-tu-phap, on: 2021-05-20, deadline: remediation',
      'fact: reminded, unit: so-tu-phap, on: 2021-05-20',
      'fact: extended, unit: so-tu-phap, on: 2021-05-27, deadline: remediation, until: 2021-06-11, reason: Dịch bệnh',
      'fact: reminded, unit: so-tu-phap, on: 2021-06-14',
    ];
    const { due, overdue } = await ofUnit('so-tu-phap', '2021-06-11', ...facts);
    expect(due).toContain('so-tu-phap remediation so-tu-phap 2021-06-11 remediation-reported 0 left');
    expect(overdue.filter((line) => line.includes(' remediation '))).toEqual([]);
    expect((await ofUnit('so-tu-phap', '2021-06-14', ...facts)).overdue).toContain(
      'so-tu-phap remediation so-tu-phap 2021-06-11 remediation-reported 1 late 2 reminders',
    );
  });

  it('moves no visit away from under a notice that was not sent', async () => {
    const { visit, overdue } = await ofUnit('so-xay-dung', '2021-07-30');
    expect(visit).toEqual(['so-xay-dung planned 2021-06-14 morning']);
    expect(overdue[0]).toBe('so-xay-dung notice so-noi-vu 2021-05-24 notified expected 49 late 0 reminders');
  });

  it('is owed no more for a closed visit, nor for one that was cancelled', async () => {
    const closed = [NOTIFIED, VISITED, `${CONCLUDED}, demands: false`, RECEIVED];
    expect((await ofUnit('so-tu-phap', '2021-07-30', ...closed)).overdue).toEqual([]);
    const cancelled = [NOTIFIED, 'fact: cancelled, unit: so-tu-phap, on: 2021-04-01, reason: Bão'];
    expect((await ofUnit('so-tu-phap', '2021-07-30', ...cancelled)).overdue).toEqual([]);
  });
});

describe('a notified day', () => {
  const unrecorded = ({ notRecorded }: Status) =>
    notRecorded.map(({ visit, date }) => [visit.visit.id, date]);

  it('that has gone by without a fact is told, and keeps its visit', async () => {
    expect(unrecorded(await statusOn('2021-04-12', { facts: [NOTIFIED] }))).toEqual([]);
    const after = await statusOn('2021-04-13', { facts: [NOTIFIED] });
    expect(unrecorded(after)).toEqual([['so-tu-phap', '2021-04-12']]);
    expect(visitsInShort(after)[0]).toBe('so-tu-phap notified 2021-04-12 morning');
  });

  it('no longer holds once the visit was put off, until a new notice', async () => {
    const putOff = [NOTIFIED, 'fact: put-off, unit: so-tu-phap, on: 2021-04-12, reason: Bão'];
    expect(unrecorded(await statusOn('2021-05-13', { facts: putOff }))).toEqual([]);
    const anew =
      'fact: notified, unit: so-tu-phap, on: 2021-04-20, visit: 2021-05-17, replaces: 101/SNV-CCHC';
    expect(await stateOn('2021-04-20', ...putOff, anew)).toEqual(['notified 2021-05-17 morning']);
  });
});

describe('a visit that was cancelled', () => {
  it('keeps its place in plan order, with its trip', async () => {
    const facts = [
      'fact: cancelled, unit: so-xay-dung, on: 2021-04-01, reason: Trùng thanh tra',
      "fact: cancelled, unit: 'huyen-tam-binh#1', on: 2021-04-01, reason: Trùng thanh tra",
    ];
    const before = visitsInShort(await statusOn('2021-04-01', {})).map((line) => line.split(' ')[0]);
    const after = visitsInShort(await statusOn('2021-04-01', { facts }));
    expect(after.map((line) => line.split(' ')[0])).toEqual(before);
    expect(after.filter((line) => line.endsWith('cancelled -'))).toHaveLength(2);
  });
});

describe('a pin', () => {
  const change = (plan: string) =>
    plan.replace('- so-tu-phap\n', '- { unit: so-tu-phap, pin: 2021-05-20 }\n');
  const facts = [
    'fact: notified, unit: so-tu-phap, on: 2021-04-18, visit: 2021-05-20',
    'fact: put-off, unit: so-tu-phap, on: 2021-05-10, reason: Bão',
    'fact: notified, unit: so-tu-phap, on: 2021-05-11, visit: 2021-06-30',
  ];
  const state = async (asOf: string) => visitsInShort(await statusOn(asOf, { facts, change }))[0];

  it('on a day from which its visit was put off no longer binds it, nor after a second notice', async () => {
    expect(await state('2021-04-18')).toBe('so-tu-phap notified 2021-05-20 morning');
    expect(await state('2021-05-10')).toBe('so-tu-phap moved -');
    expect(await state('2021-05-11')).toBe('so-tu-phap notified 2021-06-30 morning');
  });
});

describe('a district', () => {
  const open = 'huyen-tam-binh#1';

  it('owes the names of its communes once, by the first of their days', async () => {
    const { due, overdue } = rowsInShort(await statusOn('2021-07-20', {}));
    expect([...due, ...overdue].filter((line) => line.includes(' naming '))).toEqual([
      '- naming huyen-tam-binh 2021-07-15 named expected 3 late 0 reminders',
    ]);
  });

  it('fixes by its pin no commune on the day from which that was put off', async () => {
    const change = (plan: string) =>
      plan.replace('- huyen-tam-binh\n', '- { unit: huyen-tam-binh, pin: 2021-08-11 }\n');
    const facts = [
      'fact: named, unit: huyen-tam-binh, units: [xa-song-phu, xa-phu-loc], on: 2021-07-01',
      'fact: notified, unit: xa-song-phu, on: 2021-07-08, visit: 2021-08-12, session: morning',
      'fact: put-off, unit: xa-song-phu, on: 2021-07-20, reason: Bão',
      'fact: notified, unit: xa-song-phu, on: 2021-07-21, visit: 2021-09-14, session: morning',
    ];
    const on = async (asOf: string) => visitsInShort(await statusOn(asOf, { facts, change }));
    expect(await on('2021-07-19')).toContain(`${open} notified 2021-08-12 morning`);
    expect(await on('2021-07-20')).toContain(`${open} moved -`);
    expect(await on('2021-07-21')).toContain(`${open} notified 2021-09-14 morning`);
  });

  it('names communes that keep the ids of their visits', async () => {
    const named = 'fact: named, unit: huyen-tam-binh, units: [xa-song-phu, xa-phu-loc], on: 2021-07-01';
    const status = await statusOn('2021-07-20', { facts: [named] });
    const [commune] = status.visits.filter(({ visit }) => visit.id === open);
    expect(commune?.visit).toMatchObject({ unit: 'xa-song-phu', name: { vi: 'UBND xã Song Phú' } });
    const notified = 'fact: notified, unit: xa-song-phu, on: 2021-07-08, visit: 2021-08-12, session: morning';
    expect(visitsInShort(await statusOn('2021-07-20', { facts: [named, notified] }))).toContain(
      `${open} notified 2021-08-12 morning`,
    );
  });
});
