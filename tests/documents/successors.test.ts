import { describe, expect, it } from 'vitest';
import { makeChecklists } from '../../src/documents/checklist/make-checklists.ts';
import { scheduleDocument } from '../../src/documents/schedule/schedule-document.ts';
import { parseDirectory } from '../../src/plan/parse.ts';
import { knownDate } from '../../src/calendar/civil-date.ts';
import { passingBy } from '../../src/plan/directory.ts';
import { sound } from '../plan/read-plan.ts';
import type { BodyInput, PlanParts } from '../schedule/plan-builder.ts';
import type { LetterFacts } from '../../src/documents/letter/letter-facts.ts';
import { officialText } from '../../src/formats/of/letter/text.ts';
import { written } from './letter/written.ts';
import { checklistsFor, madeOf, schedulesFor } from './audience/every-format.ts';

/** One department that is visited on 11 May 2021, and owes something in 5, in 15 and in 60 working days. */
const PARTS: PlanParts = {
  window: { from: '2021-05-10', to: '2021-05-14' },
  units: [{ level: 'province', units: [{ unit: 'so-mot', pin: '2021-05-11' }] }],
  deadlines: {
    notice: { count: 10 },
    'bao-cao-1': { what: 'Báo cáo một', owner: 'unit', count: 5, after: 'visit-end' },
    'bao-cao-2': { what: 'Báo cáo hai', owner: 'unit', count: 15, after: 'visit-end' },
    'bao-cao-3': { what: 'Báo cáo ba', owner: 'unit', count: 60, after: 'visit-end' },
    remediation: { count: 20 },
  },
};

const CHAIN: Readonly<Record<string, Partial<BodyInput>>> = {
  'so-mot': { to: '2021-05-20', successor: 'so-hai' },
  'so-hai': { to: '2021-06-30', successor: 'so-ba' },
};

function owners(made: Awaited<ReturnType<typeof madeOf>>) {
  return made.schedule.visits.flatMap(({ deadlines }) => deadlines.map(({ id, owner }) => [id, owner]));
}

describe('what falls due after the end of a unit', () => {
  it('is owed by its successor, or by the successor of that one', async () => {
    expect(owners(await madeOf({ parts: PARTS, changes: CHAIN, words: '' }))).toEqual([
      ['notice', 'so-noi-vu'],
      ['bao-cao-1', 'so-mot'],
      ['bao-cao-2', 'so-hai'],
      ['bao-cao-3', 'so-ba'],
      // Its day is unknown, and may be the day of the visit for all that is known.
      ['remediation', 'so-mot'],
    ]);
  });

  it('without a date lies after the conclusion', async () => {
    const parts = {
      ...PARTS,
      deadlines: { ...PARTS.deadlines, conclusion: { count: 15, after: 'visit-end' } },
    };
    const made = await madeOf({ parts, changes: CHAIN, words: '' });
    expect(owners(made)).toContainEqual(['remediation', 'so-hai']);
  });

  it('is said in every format with both names', async () => {
    const { input, schedule } = await madeOf({
      parts: PARTS,
      changes: { 'so-mot': { to: '2021-05-20', successor: 'so-hai' } },
      words: '',
    });
    const texts = await schedulesFor('concerned', schedule, input);
    for (const [name, text] of texts)
      expect([name, /so-mot/.test(text), /so-hai/.test(text)]).toEqual([name, true, true]);
    const lists = await checklistsFor('concerned', schedule, input);
    for (const [name, text] of lists) {
      if (name.startsWith('seconding')) continue;
      expect([name, text.includes('so-mot'), text.includes('so-hai')]).toEqual([name, true, true]);
    }
  });

  it('stands in the checklist of the successor, and no longer in that of the unit', async () => {
    const { input, schedule } = await madeOf({ parts: PARTS, changes: CHAIN, words: '' });
    const document = { ...scheduleDocument('concerned', schedule, input), isWritten: () => true };
    const lists = makeChecklists(document, { side: 'unit', units: [], from: null, to: null });
    const items = lists.map(({ id, sections }) => [
      id,
      sections
        .flatMap(({ parts }) => parts.flatMap((part) => part.items))
        .filter(({ text }) => text.vi.startsWith('Báo cáo'))
        .map(({ text, owner }) => `${text.vi}: ${owner.vi}`),
    ]);
    expect(Object.fromEntries(items)).toEqual({
      'unit:so-mot': ['Báo cáo một: Sở so-mot', 'Báo cáo kết quả khắc phục: Sở so-mot'],
      'unit:so-hai': ['Báo cáo hai: Sở so-hai (tiếp nhận Sở so-mot)'],
      'unit:so-ba': ['Báo cáo ba: Sở so-ba (tiếp nhận Sở so-mot)'],
    });
  });

  it('is said in the checklist of the unit to be done by others, and so from their own first days', async () => {
    const { input, schedule } = await madeOf({ parts: PARTS, changes: CHAIN, words: '' });
    const lists = await checklistsFor('concerned', schedule, input);
    const own = [...lists].filter(([name, text]) => name.startsWith('unit') && text.includes('làm thay'));
    expect(own.map(([name]) => name)).toEqual(
      ['text', 'md', 'docx', 'xlsx', 'json'].map((name) => expect.stringContaining(name) as string),
    );
    for (const [, text] of own) {
      expect(text).toContain('Sở so-hai (tiếp nhận Sở so-mot) làm thay: Báo cáo hai');
      expect(text).toContain('Sở so-ba (tiếp nhận Sở so-mot) làm thay: Báo cáo ba');
      expect(text).toContain('Sở so-mot (từ 01/07/2021: Sở so-ba)');
    }
  });

  it('of a commune that ends with its district is said to be nobody’s that the directory knows', async () => {
    const { input, schedule } = await madeOf({
      parts: { ...PARTS, units: [{ level: 'commune', units: [{ unit: 'xa-an-1', pin: '2021-05-11' }] }] },
      changes: { 'huyen-an': { to: '2021-05-31' } },
      words: '',
    });
    const texts = await schedulesFor('concerned', schedule, input);
    const words = 'UBND xã an 1 (hoạt động đến ngày 31/05/2021, danh mục chưa ghi nơi tiếp nhận)';
    expect(
      [...texts].filter(([, text]) => text.replaceAll('\\,', ',').includes(words)).map(([name]) => name),
    ).toEqual(expect.arrayContaining(['text', 'md', 'html', 'xlsx', 'ics']));
  });
});

describe('the conclusion of a unit that ends', () => {
  const [MOT, HAI, BA] = ['Sở so-mot', 'Sở so-hai (tiếp nhận Sở so-mot)', 'Sở so-ba (tiếp nhận Sở so-mot)'];
  const issued = (day: string, received?: string) => [
    {
      unit: 'so-mot',
      visited: { from: '2021-05-11' },
      'conclusion-issued': day,
      ...(received && { 'conclusion-received': received }),
    },
  ];

  it.each([
    ['dated the last day', { date: '2021-05-20' }, [], MOT, MOT],
    ['dated the day after', { date: '2021-05-21' }, [], HAI, HAI],
    ['dated after the end of the next', { date: '2021-07-01' }, [], BA, BA],
    ['written today', { today: '2021-07-01' }, [], BA, BA],
    ['issued before', { today: '2021-07-01' }, issued('2021-05-18', '2021-05-19'), MOT, HAI],
    ['issued after', { today: '2021-07-01' }, issued('2021-05-25'), HAI, HAI],
  ])('%s', async (_, { date, today = '2021-05-12' }: Days, records, addressee, remedies) => {
    const parts = { ...PARTS, deadlines: { notice: { count: 10 }, remediation: { count: 20 } }, records };
    const { input, schedule } = await madeOf({ parts, changes: CHAIN, words: '' });
    const facts: LetterFacts = {
      ...scheduleDocument('concerned', schedule, input),
      clauses: false,
      status: null,
      amendment: null,
      date: date === undefined ? null : knownDate(date),
      today: knownDate(today),
    };
    const { plan } = written(facts, 'conclusion');
    expect(plan).toMatchObject({ addressee, tags: { don_vi: addressee, don_vi_khac_phuc: remedies } });
  });

  it('names who has to remedy, or says that nobody knows', async () => {
    const changes = { 'so-mot': { to: '2021-05-20' } };
    const { input, schedule } = await madeOf({ parts: PARTS, changes, words: '' });
    const facts = {
      ...scheduleDocument('concerned', schedule, input),
      clauses: false,
      status: null,
      amendment: null,
      today: knownDate('2021-06-01'),
    };
    const { document } = written({ ...facts, date: facts.today }, 'conclusion');
    expect(officialText(document).replace(/\s+/g, ' ')).toContain(
      'Sở so-mot (hoạt động đến ngày 20/05/2021, danh mục chưa ghi nơi tiếp nhận) thực hiện các yêu cầu trên',
    );
  });
});

interface Days {
  readonly date?: string;
  readonly today?: string;
}

describe('who stands for an agency that has ended', () => {
  const directory = sound(
    parseDirectory({
      file: 'd.yaml',
      text: `
cchc-directory: 1
province: Mẫu
agencies:
  - { id: a, name: A, kind: other, level: province, to: 2021-01-31, successor: b }
  - { id: b, name: B, kind: other, level: province, to: 2021-02-28, successor: a }
  - { id: c, name: C, kind: other, level: province, to: 2021-01-31, successor: d }
  - { id: e, name: E, kind: other, level: province, to: 2021-01-31, successor: b }
  - { id: f, name: F, kind: other, level: province, to: 2021-02-28, successor: g }
  - { id: g, name: G, kind: other, level: province, from: 2021-03-15 }
  - { id: h, name: H, kind: other, level: province, to: 2021-03-31, successor: k }
  - { id: k, name: K, kind: other, level: province, to: 2021-01-31, successor: i }
  - { id: i, name: I, kind: other, level: province }
`,
    }),
  );
  it.each<[string, string, string | null, string]>([
    ['a', '2021-02-01', 'b', '2021-02-01'],
    ['a', '2021-03-01', null, '2021-03-01'],
    ['c', '2021-02-01', 'd', '2021-02-01'],
    ['e', '2021-02-28', 'b', '2021-02-01'],
    ['f', '2021-03-20', 'g', '2021-03-15'],
    ['h', '2021-06-01', 'i', '2021-04-01'],
  ])('%s on %s: %s, since %s', (unit, day, successor, since) => {
    expect(passingBy(unit, knownDate(day), directory)).toMatchObject({ unit, successor, since });
  });

  it('is nobody before its end', () => {
    expect(passingBy('a', knownDate('2021-01-31'), directory)).toBeNull();
  });
});
