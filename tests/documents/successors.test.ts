import { describe, expect, it } from 'vitest';
import { makeChecklists } from '../../src/documents/checklist/make-checklists.ts';
import { scheduleDocument } from '../../src/documents/schedule/schedule-document.ts';
import { parseDirectory } from '../../src/plan/parse.ts';
import { knownDate } from '../../src/calendar/civil-date.ts';
import { passingBy } from '../../src/plan/directory.ts';
import { sound } from '../plan/read-plan.ts';
import type { BodyInput, PlanParts } from '../schedule/plan-builder.ts';
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
    const lists = makeChecklists(document, { side: 'unit', unit: null, from: null, to: null });
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
    ).toEqual(expect.arrayContaining(['table', 'md', 'html', 'xlsx', 'ics']));
  });
});

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
`,
    }),
  );
  it.each<[string, string, string | null]>([
    ['a', '2021-02-01', 'b'],
    ['a', '2021-03-01', null],
    ['c', '2021-02-01', 'd'],
  ])('%s on %s: %s', (unit, day, successor) => {
    expect(passingBy(unit, knownDate(day), directory)).toMatchObject({ unit, successor });
  });

  it('is nobody before its end', () => {
    expect(passingBy('a', knownDate('2021-01-31'), directory)).toBeNull();
  });
});
