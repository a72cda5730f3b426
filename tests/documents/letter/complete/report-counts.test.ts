import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { knownDate } from '../../../../src/calendar/civil-date.ts';
import { campaignsIn } from '../../../../src/campaign.ts';
import { officialMarkdown } from '../../../../src/formats/of/letter/markdown.ts';
import type { FileRead } from '../../../../src/plan/source.ts';
import { kindOf } from '../written.ts';
import {
  countRecords,
  type Counted,
  type DemandNumbers,
  type FindingNumbers,
  type PlainRecord,
  type VisitNumbers,
} from './counted-records.ts';

const PLAN = 'plans/vi-du-theo-doi-2021.yaml';
const RECORDS = 'plans/so-theo-doi/vi-du-theo-doi-2021.yaml';
const planText = readFileSync(PLAN, 'utf8');
interface Named {
  readonly id: string;
  readonly name: string;
}

const directory = parse(readFileSync('plans/danh-muc/vinh-long-2021.yaml', 'utf8')) as {
  readonly localities: readonly Named[];
  readonly agencies: readonly Named[];
};

const names = new Map(
  [...directory.localities, ...directory.agencies].map(({ id, name }) => [id, name.toLowerCase()]),
);

/** The report of a plan with a file of records, as Markdown with plain blanks and hyphens. */
async function reportOn(plan: string, records: string, asOf: string): Promise<string> {
  const texts: Readonly<Record<string, string | undefined>> = { [PLAN]: plan, [RECORDS]: records };
  const open = campaignsIn({
    read: (file): Promise<FileRead> =>
      Promise.resolve({ source: { file, text: texts[file] ?? readFileSync(file, 'utf8') } }),
    resolve: (from, named) => Promise.resolve(path.posix.join(path.posix.dirname(from), named)),
  });
  const campaign = await open(PLAN, { asOf: knownDate(asOf) });
  const sound = campaign.sound('concerned');
  if (sound === null) {
    const told = campaign.diagnostics().map(({ code, location }) => `${code} :${location.span.line}`);
    throw new Error(`nothing is made of the plan: ${told.join(', ')}`);
  }
  const letters = await sound.letters(kindOf('report'), 'concerned', {
    ...{ date: null, clauses: false, within: 10 },
    today: knownDate(asOf),
  });
  const [letter] = letters.plans;
  if (letter === undefined) throw new Error('there is no report');
  const own = { file: 'texts/report.txt', text: readFileSync('texts/report.txt', 'utf8') };
  const written = letters.write(letter, { own, outline: null }, null);
  if ('words' in written) throw new Error(written.words.en);
  return officialMarkdown(written.document)
    .replace(/\u00a0/gu, ' ')
    .replace(/\u2011/gu, '-')
    .replace(/\u2060/gu, '')
    .normalize('NFC');
}

/** The rows of the table of a paper whose head begins with a cell, by what stands in the column of their name. */
function tableOf(
  paper: string,
  head: readonly string[],
  key: string,
): Map<string, Readonly<Record<string, string>>> {
  const lines = paper.split('\n').map((line) => line.replace(/^\| | \|$/gu, '').split(' | '));
  const at = lines.findIndex((cells) => head.every((one, index) => cells[index] === one));
  if (at === -1) return new Map();
  const titles = lines[at] ?? [];
  const rows = lines.slice(at + 2);
  const end = rows.findIndex(({ length }) => length !== titles.length);
  return new Map(
    rows.slice(0, end === -1 ? undefined : end).map((cells) => {
      const row = Object.fromEntries(titles.map((title, index) => [title, cells[index] ?? '']));
      return [row[key] ?? '', row] as const;
    }),
  );
}

/** The number that a paper says in a sentence; 0 where it says no such sentence. */
function said(paper: string, sentence: RegExp): number {
  return Number(sentence.exec(paper)?.[1] ?? 0);
}

const LEVELS: Readonly<Record<string, string>> = {
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
};
const FORMS: Readonly<Record<string, string>> = { 'on-site': 'Trực tiếp', 'by-report': 'Qua báo cáo' };

/** As the paper writes them: two digits, but a single one for nothing. */
const digits = (count: number) => (count === 0 ? '0' : String(count).padStart(2, '0'));

function share({ held, planned }: VisitNumbers): string {
  return `${((held * 100) / planned).toFixed(1).replace('.0', '').replace('.', ',')}%`;
}

function visitCells(one: VisitNumbers) {
  return {
    'Kế hoạch': digits(one.planned),
    'Đã kiểm tra': digits(one.held),
    'Tỷ lệ': share(one),
    'Không tiến hành': digits(one.cancelled),
    'Chưa kiểm tra': digits(one.left),
  };
}

function findingCells(one: FindingNumbers) {
  return {
    'Ưu điểm': digits(one.strength),
    'Hạn chế': digits(one.shortcoming),
    'Vi phạm': digits(one.violation),
    'Số đơn vị có hạn chế, vi phạm': digits(one.faultyUnits),
  };
}

function expectVisits(paper: string, { all, concluded, byLevel, byForm }: Counted): void {
  expect(said(paper, /Kế hoạch có (\d+) cuộc kiểm tra/u), 'planned').toBe(all.planned);
  expect(said(paper, /Đã tiến hành (?:cả )?(\d+) cuộc/u), 'held').toBe(all.held);
  expect(said(paper, /Đã ban hành kết luận của (\d+) cuộc/u), 'concluded').toBe(concluded);
  expect(paper).toContain(`đạt ${share(all)} kế hoạch`);
  const levels = tableOf(paper, ['Cấp', 'Kế hoạch'], 'Cấp');
  const forms = tableOf(paper, ['Hình thức', 'Kế hoạch'], 'Hình thức');
  expect([...levels.keys()]).toEqual([...[...byLevel.keys()].map((level) => LEVELS[level]), 'Tổng số']);
  for (const [level, one] of byLevel)
    expect(levels.get(LEVELS[level] ?? ''), level).toMatchObject(visitCells(one));
  for (const [level, { planned, held }] of byLevel) {
    const how = held === 0 ? 'chưa kiểm tra cuộc nào' : `đã kiểm tra ${digits(held)} cuộc, `;
    expect(paper).toContain(`- ${LEVELS[level] ?? ''}: kế hoạch ${digits(planned)} cuộc, ${how}`);
  }
  expect(levels.get('Tổng số')).toMatchObject(visitCells(all));
  expect(forms.size).toBe(byForm.size);
  for (const [form, one] of byForm) expect(forms.get(FORMS[form] ?? ''), form).toMatchObject(visitCells(one));
  expect(said(paper, /- Không tiến hành: (\d+) cuộc/u), 'cancelled').toBe(all.cancelled);
}

function expectFindings(paper: string, { findings, unitsWithFindings, byContent, repeated }: Counted): void {
  const { strength, shortcoming, violation } = findings;
  const total = strength + shortcoming + violation;
  expect(said(paper, /Các kết luận nêu (\d+) kết quả kiểm tra/u), 'findings').toBe(total);
  expect(said(paper, /kết quả kiểm tra tại (\d+) đơn vị/u), 'units').toBe(unitsWithFindings);
  const kinds = /đơn vị, gồm (.*?)\. Chia theo/u.exec(paper)?.[1] ?? '';
  expect(said(kinds, /(\d+) ưu điểm/u), 'strengths').toBe(strength);
  expect(said(kinds, /(\d+) hạn chế/u), 'shortcomings').toBe(shortcoming);
  expect(said(kinds, /(\d+) vi phạm/u), 'violations').toBe(violation);
  const contents = tableOf(paper, ['Nội dung kiểm tra'], 'Nội dung kiểm tra');
  expect(contents.size).toBe(total === 0 ? 0 : byContent.size + 1);
  for (const [content, one] of byContent)
    expect(contents.get(content), content).toMatchObject(findingCells(one));
  if (total > 0) expect(contents.get('Tổng số')).toMatchObject(findingCells(findings));
  expect(said(paper, /Có (\d+) hạn chế, vi phạm lặp lại/u), 'repeated').toBe(repeated);
  const faults = tableOf(paper, ['TT', 'Đơn vị', 'Kết quả kiểm tra'], 'TT');
  const kept = [...faults.values()].map((row) => row['Kết quả kiểm tra'] ?? '');
  expect(kept.filter((words) => words.startsWith('Hạn chế: ')).length).toBe(shortcoming);
  expect(kept.filter((words) => words.startsWith('Vi phạm: ')).length).toBe(violation);
}

function expectDemands(paper: string, { demands }: Counted): void {
  const open = demands.total - demands.met - demands.lifted;
  expect(said(paper, /Các kết luận nêu (\d+) kiến nghị\./u), 'demands').toBe(demands.total);
  expect(said(paper, /đã thực hiện xong (\d+) kiến nghị/u), 'met').toBe(demands.met);
  expect(said(paper, /mới thực hiện một phần (\d+) kiến nghị/u), 'partly').toBe(demands.partly);
  expect(said(paper, /đã báo cáo nhưng chưa thực hiện (\d+)/u), 'not').toBe(demands.not);
  expect(said(paper, /chưa có kết quả thực hiện (\d+) kiến nghị/u), 'unanswered').toBe(demands.unanswered);
  expect(said(paper, /không còn phải thực hiện (\d+) kiến nghị/u), 'lifted').toBe(demands.lifted);
  expect(said(paper, /Còn (\d+) kiến nghị phải tiếp tục theo dõi/u), 'open').toBe(open);
  const states = tableOf(paper, ['Tình hình', 'Số kiến nghị'], 'Tình hình');
  const cells = [...states].map(([state, row]) => [state, row['Số kiến nghị']]);
  expect(cells).toEqual(demands.total === 0 ? [] : demandCells(demands));
}

function demandCells({ total, met, partly, not, unanswered, lifted }: DemandNumbers) {
  return [
    ['Đã thực hiện xong', digits(met)],
    ['Thực hiện một phần', digits(partly)],
    ['Đã báo cáo nhưng chưa thực hiện', digits(not)],
    ['Chưa có kết quả', digits(unanswered)],
    ['Không còn phải thực hiện', digits(lifted)],
    ['Tổng số', digits(total)],
  ];
}

function expectUnits(paper: string, { all, byUnit }: Counted): void {
  const rows = [...tableOf(paper, ['TT', 'Đơn vị', 'Hình thức'], 'TT').values()];
  expect(rows.length).toBe(all.planned);
  for (const [unit, { findings, demands }] of byUnit) {
    const name = names.get(unit) ?? unit;
    const row = rows.find((one) => one['Đơn vị']?.toLowerCase().endsWith(name));
    expect(row, unit).toMatchObject({
      'Ưu điểm': digits(findings.strength),
      'Hạn chế, vi phạm': digits(findings.shortcoming + findings.violation),
      'Kiến nghị': digits(demands.total),
      'Đã xong': digits(demands.met + demands.lifted),
    });
  }
}

async function expectCounts(plan: string, records: string, asOf: string): Promise<void> {
  const paper = await reportOn(plan, records, asOf);
  const counted = countRecords(plan, records, asOf);
  expectVisits(paper, counted);
  expectFindings(paper, counted);
  expectDemands(paper, counted);
  expectUnits(paper, counted);
}

interface Course {
  readonly steps: 'none' | 'cancelled' | 'visited' | 'concluded' | 'received';
  readonly findings: readonly {
    readonly content: string;
    readonly kind: string;
    readonly isDemanding: boolean;
    readonly isRepeated: boolean;
    readonly isCorrected: boolean;
  }[];
  readonly answers: readonly { readonly met: string; readonly which: number }[];
}

/** What became of the visit to a unit. */
const course: fc.Arbitrary<Course> = fc.record({
  steps: fc.constantFrom('none', 'cancelled', 'visited', 'concluded', 'received', 'received', 'received'),
  findings: fc.array(
    fc.record({
      content: fc.constantFrom('II.1.a', 'II.1.b'),
      kind: fc.constantFrom('strength', 'shortcoming', 'violation'),
      isDemanding: fc.boolean(),
      isRepeated: fc.boolean(),
      isCorrected: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  answers: fc.array(fc.record({ met: fc.constantFrom('yes', 'partly', 'no', 'lifted'), which: fc.nat(4) }), {
    maxLength: 3,
  }),
});

/** The units of the plan, each with the day on which it may be visited; the second is inspected by its report. */
const UNITS: readonly (readonly [string, string])[] = [
  ['so-tu-phap', '2021-05-11'],
  ['so-xay-dung', '2021-05-12'],
  ['so-giao-thong-van-tai', '2021-05-13'],
  ['so-giao-duc-va-dao-tao', '2021-05-14'],
  ['huyen-tam-binh', '2021-05-18'],
  ['huyen-binh-tan', '2021-05-19'],
  ['xa-song-phu', '2021-05-20'],
  ['xa-phu-loc', '2021-05-21'],
];

const withReport = planText
  .replace(
    /^( {2}- \{ form: on-site,.*\})$/mu,
    '$1\n  - { form: by-report, text: Qua báo cáo, clause: II.3 }',
  )
  .replace(/^( +)- so-xay-dung$/mu, '$1- { unit: so-xay-dung, form: by-report }');

function diaryOf(courses: readonly Course[]): string {
  const facts = courses.flatMap((one, index) => {
    const [unit = '', day = ''] = UNITS[index] ?? [];
    return factsOf(unit, day, String(index + 1), one);
  });
  const named: PlainRecord = {
    fact: 'named',
    unit: 'huyen-tam-binh',
    on: '2021-04-26',
    units: ['xa-song-phu', 'xa-phu-loc'],
  };
  return stringify({ 'cchc-records': 1, plan: 'vi-du-theo-doi-2021', facts: [named, ...facts] });
}

function factsOf(
  unit: string,
  day: string,
  number: string,
  { steps, findings, answers }: Course,
): PlainRecord[] {
  if (steps === 'none') return [];
  if (steps === 'cancelled') return [{ fact: 'cancelled', unit, on: day, reason: 'Mưa bão' }];
  const held: PlainRecord = { fact: unit === 'so-xay-dung' ? 'report-received' : 'visited', unit, on: day };
  const found = findings.flatMap((one, at): PlainRecord[] => {
    const finding: PlainRecord = {
      ...{ fact: 'finding', unit, on: day, id: `f${at + 1}`, content: one.content, kind: one.kind },
      text: `Điều ${number}.${at + 1}`,
      ...(one.isDemanding ? { demand: `Làm việc ${number}.${at + 1}` } : {}),
      ...(one.isRepeated && one.kind !== 'strength' ? { repeats: `vi-du-theo-doi-2020/${unit}/f1` } : {}),
    };
    return one.isCorrected
      ? [
          { ...finding, kind: 'shortcoming' },
          { ...finding, corrects: day },
        ]
      : [finding];
  });
  if (steps === 'visited') return [held, ...found];
  const issued: PlainRecord = { fact: 'conclusion-issued', unit, on: '2021-05-31', number };
  if (steps === 'concluded') return [held, ...found, issued];
  const received: PlainRecord = { fact: 'conclusion-received', unit, on: '2021-06-02' };
  const demands = findings.filter(({ isDemanding }) => isDemanding).length;
  const reports = answers.flatMap(({ met, which }, at): PlainRecord[] =>
    demands === 0
      ? []
      : [
          {
            ...{ fact: 'remediation-reported', unit, on: `2021-06-${10 + 4 * at}`, met },
            ...(which === 0 ? {} : { demand: `d${(which % demands) + 1}` }),
          },
        ],
  );
  return [held, ...found, issued, received, ...reports];
}

describe('the numbers of the consolidated report', () => {
  it.each(['2021-05-31', '2021-07-06', '2021-08-20', '2021-09-17', '2021-09-24', '2021-11-26'])(
    'are those of the records on %s',
    async (asOf) => {
      await expectCounts(planText, readFileSync(RECORDS, 'utf8'), asOf);
    },
  );

  it('are those of any records of it', async () => {
    const courses = fc.array(course, { minLength: UNITS.length, maxLength: UNITS.length });
    const isHeld = (some: readonly Course[]) =>
      some.some(({ steps }) => steps !== 'none' && steps !== 'cancelled');
    await fc.assert(
      fc.asyncProperty(
        courses.filter(isHeld),
        fc.constantFrom('2021-06-01', '2021-06-15', '2021-07-09'),
        async (some, asOf) => expectCounts(withReport, diaryOf(some), asOf),
      ),
      { numRuns: 15 },
    );
  });
});
