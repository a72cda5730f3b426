import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ofUnits, unitsOf } from '../../src/follow-up/of-units.ts';
import { openOnRecord, rowsInShort, statusOn, visitsInShort } from './campaign-on-record.ts';

const DIRECTORY = 'plans/danh-muc/vinh-long-2021.yaml';

/** The plan with what the office and another agency owe by days of their own. */
const ON_RECORD = {
  change: (plan: string) =>
    plan.replace(
      '  report: { count: 5 }\n',
      `  report: { count: 5 }
  tong-hop: { what: Tổng hợp, count: 30, measure: working-day, after: decision-signed, owner: so-tai-chinh }
  so-ket: { what: Sơ kết, count: 30, measure: working-day, after: decision-signed }
`,
    ),
  facts: [
    'fact: notified, unit: so-tu-phap, on: 2021-03-18, visit: 2021-04-12, number: 101/SNV-CCHC',
    'fact: notified, unit: so-xay-dung, on: 2021-03-18, visit: 2021-05-17, number: 102/SNV-CCHC',
    'fact: seconded, unit: so-tai-chinh, on: 2021-03-02',
    'fact: seconded, unit: so-tu-phap, on: 2021-03-02',
  ],
};

/** What a status of a day, 100 working days ahead, tells of some units. */
async function toldOf(asOf: string, ...units: string[]) {
  const status = ofUnits(await statusOn(asOf, ON_RECORD, { within: 100 }), new Set(units));
  return {
    visits: visitsInShort(status),
    notRecorded: status.notRecorded.map(({ visit }) => visit.visit.id),
    ...rowsInShort(status),
    facts: status.facts.map(({ fact, unit }) => `${fact} ${unit ?? '-'}`),
  };
}

it('tells of a unit its visit, what belongs to it, whoever owes that, and what is recorded of it besides', async () => {
  expect(await toldOf('2021-04-20', 'so-tu-phap')).toEqual({
    visits: ['so-tu-phap notified 2021-04-12 morning'],
    notRecorded: ['so-tu-phap'],
    due: [],
    overdue: ['so-tu-phap report so-tu-phap 2021-04-05 report-received 11 late 0 reminders'],
    facts: ['seconded so-tu-phap'],
  });
  expect(await toldOf('2021-02-10', 'so-tu-phap')).toMatchObject({
    due: [
      'so-tu-phap notice so-noi-vu 2021-03-22 notified expected 24 left',
      'so-tu-phap report so-tu-phap 2021-04-05 report-received expected 34 left',
    ],
  });
});

it('tells of several units in the order of the campaign', async () => {
  const { visits, overdue } = await toldOf('2021-05-20', 'so-xay-dung', 'so-tu-phap');
  expect(visits).toEqual([
    'so-tu-phap notified 2021-04-12 morning',
    'so-xay-dung notified 2021-05-17 morning',
  ]);
  expect(overdue.map((row) => row.split(' ').slice(0, 2).join(' '))).toEqual([
    'so-tu-phap report',
    'so-xay-dung report',
  ]);
});

it('tells of a district what it has to name, and the visits to those communes', async () => {
  const { visits, due } = await toldOf('2021-07-01', 'huyen-tam-binh');
  expect(visits.map((visit) => visit.split(' ')[0])).toEqual([
    'huyen-tam-binh',
    'huyen-tam-binh#1',
    'huyen-tam-binh#2',
  ]);
  expect(due.map((row) => row.split(' ').slice(0, 3).join(' '))).toEqual([
    '- naming huyen-tam-binh',
    'huyen-tam-binh notice so-noi-vu',
    'huyen-tam-binh#1 notice so-noi-vu',
    'huyen-tam-binh#2 notice so-noi-vu',
    'huyen-tam-binh report huyen-tam-binh',
    'huyen-tam-binh#1 report unit',
    'huyen-tam-binh#2 report unit',
  ]);
  const commune = await toldOf('2021-07-01', 'huyen-tam-binh#2');
  expect(commune.visits).toEqual(['huyen-tam-binh#2 planned 2021-08-12 afternoon']);
  expect(commune.due.every((row) => row.startsWith('huyen-tam-binh#2 '))).toBe(true);
});

it('tells of what belongs to no visit what a unit owes itself', async () => {
  const own = async (unit: string) => {
    const { visits, due, overdue } = await toldOf('2021-02-10', unit);
    return { visits, due: due.map((row) => row.split(' ').slice(0, 3).join(' ')), overdue };
  };
  expect(await own('so-tai-chinh')).toEqual({ visits: [], due: ['- tong-hop so-tai-chinh'], overdue: [] });
  expect(await own('so-noi-vu')).toEqual({ visits: [], due: ['- so-ket so-noi-vu'], overdue: [] });
});

it('tells of who stands for a unit the visit to it', async () => {
  const directory = readFileSync(DIRECTORY, 'utf8').replace(
    '  - id: so-xay-dung\n',
    '  - id: so-xay-dung\n    to: 2021-05-31\n    successor: so-tai-chinh\n',
  );
  const files = { [DIRECTORY]: directory };
  const status = await statusOn('2021-06-07', { files });
  expect(visitsInShort(ofUnits(status, new Set(['so-tai-chinh'])))).toEqual(
    visitsInShort(ofUnits(status, new Set(['so-xay-dung']))),
  );
  expect(ofUnits(status, new Set(['so-tai-chinh'])).visits).toHaveLength(1);
});

it('knows whoever is inspected, names, lends members or owes something, by id and name', async () => {
  const status = await statusOn('2021-02-10', ON_RECORD);
  const sound = (await openOnRecord('2021-02-10', ON_RECORD)).sound('concerned');
  if (sound === null) throw new Error('the plan is sound');
  const known = unitsOf(status, sound.context, 'vi');
  expect([...known.keys()]).toEqual([
    ...status.visits.map(({ visit }) => visit.unit ?? visit.id),
    'van-phong-ubnd-tinh',
    'so-tai-chinh',
    'so-thong-tin-va-truyen-thong',
    'so-khoa-hoc-va-cong-nghe',
    'so-noi-vu',
  ]);
  expect(known.get('huyen-tam-binh#1')).toBe('Xã thứ 1 do huyện Tam Bình chọn');
  expect(known.get('so-noi-vu')).toBe('Sở Nội vụ');
  expect(unitsOf(status, sound.context, 'en').get('huyen-tam-binh#1')).toBe(
    'Commune no. 1, chosen by huyện Tam Bình',
  );
});
