import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownDate } from '../../../src/calendar/civil-date.ts';
import { parseDirectory, parsePlan } from '../../../src/plan/parse.ts';
import { beginComparing } from '../../../src/rules/comparing/compare-files.ts';
import type { FileFacts } from '../../../src/rules/comparing/file-facts.ts';
import { factsOfPlan } from '../../../src/rules/comparing/facts-of-plan.ts';
import { nearness } from '../../../src/rules/comparing/repeated-visits.ts';
import { faultySections } from '../../../src/rules/engine/faulty-sections.ts';
import { validatePlan } from '../../../src/rules/engine/validate-plan.ts';
import { wordDiagnostic } from '../../../src/rules/engine/wording-of.ts';

const FOLDER = 'tests/rules/fixtures/CC703-person-on-two-plans-at-once/fires';
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');
const PLAN = read('plan.yaml');
const OTHER = read('plan-2.yaml');
const DIRECTORY = read('directory.yaml');

type Change = readonly [from: string | RegExp, to: string];

function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((now, [from, to]) => {
    if (typeof from === 'string') expect(now).toContain(from);
    else expect(now).toMatch(from);
    return now.replace(from, to);
  }, text);
}

function facts(
  file: string,
  text: string,
  directoryText = DIRECTORY,
  directory = 'directory.yaml',
): FileFacts {
  const plan = parsePlan({ file, text });
  const parsed = parseDirectory({ file: directory, text: directoryText });
  const { context } = validatePlan(plan, parsed);
  if (context === null) throw new Error(`${file} cannot be read`);
  const documents = { plan: plan.document, directory: parsed.document };
  return factsOfPlan(context, documents, faultySections(plan.problems, parsed.problems), true);
}

/** The codes told of the second of two plans, after the first. */
function told(ofFirst: readonly Change[], ofSecond: readonly Change[], monthsApart = 6): string[] {
  const compare = beginComparing({ monthsApart });
  expect(compare(facts('mot.yaml', changed(PLAN, ofFirst))).diagnostics).toEqual([]);
  return compare(facts('hai.yaml', changed(OTHER, ofSecond))).diagnostics.map(({ code }) => code);
}

const FREE: Change = ['{ unit: so-tu-phap, pin: 2021-05-12 }', 'so-tu-phap'];
const OTHER_PERSON: Change = ['Trần Thị Bình', 'Võ Thị Dung'];
const SAME_UNIT: Change = ['unit: ban-quan-ly', 'unit: so-tu-phap'];

describe('a person in teams of two plans', () => {
  it.each<[string, Change[], Change[], string[]]>([
    ['is told of the same day', [], [], ['CC703']],
    ['is found however the name is written', [], [['Trần Thị Bình', 'TRẦN  THỊ BÌNH']], ['CC703']],
    [
      'is not the same in another agency',
      [],
      [[/agency: so-noi-vu, role: head/, 'agency: so-tu-phap, role: head']],
      [],
    ],
    ['is warned of where the days are open', [FREE], [], ['CC704']],
    ['may be out on other days', [], [['pin: 2021-05-12', 'pin: 2021-05-13']], ['CC704']],
    [
      'is not warned of where all days are settled and differ',
      [
        ['pin: 2021-05-12 }, so-xay-dung', 'pin: 2021-05-12 }'],
        [/ {2}- id: huyen\n.*\n.*\n.*\n/, ''],
      ],
      [['pin: 2021-05-12', 'pin: 2021-05-13']],
      [],
    ],
    [
      'may go out in the morning and in the afternoon',
      [['pin: 2021-05-12 }', 'sessions: 1, pin: { date: 2021-05-12, session: morning } }']],
      [['pin: 2021-05-12 }', 'sessions: 1, pin: { date: 2021-05-12, session: afternoon } }']],
      ['CC704'],
    ],
    ['is not compared where a part of the teams is faulty', [], [['formed: true', 'formed: 12']], []],
  ])('%s', (_, ofFirst, ofSecond, codes) => {
    expect(told(ofFirst, ofSecond)).toEqual(codes);
  });
});

describe('a unit of two plans', () => {
  it.each<[string, Change[], number, string[]]>([
    ['is told within the months asked for', [], 6, ['CC701']],
    ['is told once the windows are apart too', [['pin: 2021-05-12', 'pin: 2021-11-11']], 6, ['CC701']],
    ['is left alone from the day on', [['pin: 2021-05-12', 'pin: 2021-11-12']], 6, []],
    ['is told within more months', [['pin: 2021-05-12', 'pin: 2021-11-12']], 7, ['CC701']],
    ['is left alone where nobody asks', [], 0, []],
    ['is left alone where it is inspected by report', [['pin: 2021-05-12', 'form: by-report']], 6, []],
  ])('%s', (_, change, months, codes) => {
    const window: Change = ['to: 2021-05-28', 'to: 2021-12-20'];
    expect(told([], [SAME_UNIT, OTHER_PERSON, window, ...change], months)).toEqual(codes);
  });

  it('is another one in another province', () => {
    const compare = beginComparing({ monthsApart: 6 });
    compare(facts('mot.yaml', PLAN));
    const elsewhere = DIRECTORY.replace('province: Vĩnh Long', 'province: Bến Tre');
    expect(compare(facts('hai.yaml', PLAN, elsewhere, 'khac.yaml')).diagnostics).toEqual([]);
  });

  it('is compared with every file but itself', () => {
    const compare = beginComparing({ monthsApart: 6 });
    compare(facts('mot.yaml', PLAN));
    expect(compare(facts('mot.yaml', PLAN)).diagnostics).toEqual([]);
  });
});

describe('directories of one province', () => {
  const disagreements = (changes: readonly Change[], year = '2021') => {
    const compare = beginComparing({ monthsApart: 0 });
    compare(facts('mot.yaml', PLAN));
    const plan = changed(OTHER, [OTHER_PERSON, ['year: 2021', `year: ${year}`]]);
    const { diagnostics } = compare(
      facts('hai.yaml', plan, changed(DIRECTORY, changes), 'hai-danh-muc.yaml'),
    );
    return diagnostics.map(({ code, values }) =>
      code === 'CC705' ? `${code} ${values.agency.agency} ${values.fact}` : code,
    );
  };
  const XAY_DUNG = 'id: so-xay-dung, ';

  it.each<[string, Change[], string, string[]]>([
    ['agree', [], '2021', []],
    ['differ in a name', [['name: Sở Xây dựng', 'name: Sở Y tế']], '2021', ['CC705 so-xay-dung name']],
    ['do not differ in how a name is written', [['Xã Hòa Hiệp', 'XÃ HOÀ HIỆP']], '2021', []],
    [
      'differ in a parent',
      [['level: commune, parent: huyen-vung-liem', 'level: commune, parent: huyen-tam-binh']],
      '2021',
      ['CC705 xa-trung-hieu parent'],
    ],
    ['do not differ where one knows a date', [[XAY_DUNG, `${XAY_DUNG}to: 2021-12-31, `]], '2021', []],
    [
      'differ in bodies of one time',
      [[`${XAY_DUNG}name: Sở Xây dựng`, `${XAY_DUNG}from: 2021-07-01, name: Sở Y tế`]],
      '2021',
      ['CC705 so-xay-dung name'],
    ],
    [
      'do not differ in a body that came later',
      [[`${XAY_DUNG}name: Sở Xây dựng`, `${XAY_DUNG}from: 2025-07-01, name: Sở Y tế`]],
      '2025',
      [],
    ],
  ])('%s', (_, changes, year, expected) => {
    expect(disagreements(changes, year)).toEqual(expected);
  });
});

describe('a decision', () => {
  it.each<[string, Change[], string[]]>([
    ['has another number', [], []],
    ['is told twice, however it is written', [['301/QĐ-UBND', '92/qđ-ubnd']], ['CC706']],
    [
      'may have the number in another year',
      [
        ['301/QĐ-UBND', '92/QĐ-UBND'],
        ['date: 2021-02-01', 'date: 2020-12-31'],
      ],
      [],
    ],
    [
      'may have the number of another issuer',
      [
        ['301/QĐ-UBND', '92/QĐ-UBND'],
        ['issuer: { agency: tinh-vinh-long }', 'issuer: { agency: so-noi-vu }'],
      ],
      [],
    ],
  ])('%s', (_, change, codes) => {
    expect(told([], [OTHER_PERSON, ...change], 0)).toEqual(codes);
  });
});

describe('nearness', () => {
  const day = (text: string) => ({ from: knownDate(text), to: knownDate(text) });
  const range = (from: string, to: string) => ({ from: knownDate(from), to: knownDate(to) });

  it.each([
    [day('2021-01-31'), day('2021-02-28'), 1, 'certainly'],
    [day('2021-01-15'), day('2021-02-15'), 1, 'no'],
    [day('2021-02-15'), day('2021-01-16'), 1, 'certainly'],
    [range('2021-04-01', '2021-09-30'), range('2021-04-01', '2021-09-30'), 6, 'certainly'],
    [range('2021-04-01', '2021-10-01'), range('2021-04-01', '2021-09-30'), 6, 'possibly'],
    [range('2021-04-01', '2021-09-30'), range('2022-03-29', '2022-09-30'), 6, 'possibly'],
    [range('2021-04-01', '2021-09-30'), range('2022-04-01', '2022-09-30'), 6, 'no'],
  ] as const)('of %j and %j by %i months: %s', (one, other, months, expected) => {
    expect(nearness(one, other, months)).toBe(expected);
    expect(nearness(other, one, months)).toBe(expected);
  });
});

it('words every difference', () => {
  const compare = beginComparing({ monthsApart: 6 });
  compare(facts('mot.yaml', PLAN));
  const [diagnostic] = compare(facts('hai.yaml', OTHER)).diagnostics;
  if (diagnostic === undefined) throw new Error('nothing found');
  expect(wordDiagnostic(diagnostic).message.vi).toBe(
    'ngày 12/05/2021, Trần Thị Bình phải đi với Đoàn số 2 và cả với Đoàn kiểm tra của "Kế hoạch thử"',
  );
});
