import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { day, edited } from '../../formats/of/status/register/edited.ts';
import { workInCopy } from '../folder.ts';
import { type Result, run } from '../run.ts';
import { BEFORE_JULY } from './year-before-july.ts';
import { FROM_JULY } from './year-from-july.ts';
import type { Milestone, Phase } from './year-of-2021.ts';

const PLAN = path.join('plans', 'vi-du-theo-doi-2021.yaml');
const RECORDS = path.join('plans', 'so-theo-doi', 'vi-du-theo-doi-2021.yaml');
const SCHEDULES = ['lich-2021-03.json', 'lich-2021-07.json'].map((name) =>
  path.join('plans', 'so-theo-doi', name),
);

/** The example as it is shipped: the plan at the end of the year, its diary, and the schedules that were issued. */
const SHIPPED = new Map([PLAN, RECORDS, ...SCHEDULES].map((file) => [file, readFileSync(file, 'utf8')]));

/** What the office adds to the plan in July, and what the first fact adds. */
const CLOSED = /\n\n\n# XẾP LỊCH[^]*?Chỉ thị 16(?=\n)/;
const DIARY = /records: .*\n$/;

/** The year is one story: each test goes on from where the one before it ended. */
describe('a year, typed by an office', () => {
  workInCopy();

  beforeAll(async () => {
    for (const name of [
      'so-theo-doi',
      'vinh-long-2021.yaml',
      'vi-du-hai-cap-2026.yaml',
      'vi-du-boc-tham-2026.yaml',
    ])
      await rm(path.join('plans', name), { recursive: true });
    await writeFile(PLAN, shipped(PLAN).replace(CLOSED, '').replace(DIARY, ''));
  });

  it('begins with a look at what would be written', async () => {
    const { status, stdout } = await typed('record seconded so-tu-phap --on 2021-02-24 --dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('+   - fact: seconded\n+     unit: so-tu-phap\n+     on: 2021-02-24\n');
    await expect(readFile(RECORDS)).rejects.toThrow('ENOENT');
    expect(await readFile(PLAN, 'utf8')).not.toMatch(DIARY);
  });

  describe.each(BEFORE_JULY)('$name', walk);

  it('urges who is late, and only them', async () => {
    expect(await letters('don-doc-thang-3')).toEqual(['don-doc-so-khoa-hoc-va-cong-nghe.docx']);
    expect(await letters('don-doc-thang-6')).toEqual(['don-doc-so-giao-thong-van-tai.docx']);
  });

  it('refuses what cannot be, and writes nothing', async () => {
    const before = await readFile(RECORDS, 'utf8');
    const twice = await typed('record conclusion-issued so-xay-dung --on 2021-06-30 --number 02/KL-SNV');
    expect([twice.status, twice.stderr]).toEqual([1, expect.stringMatching(/lỗi CC906[^]*Chưa ghi gì/)]);
    const early = await typed('record remediation-reported so-xay-dung --on 2021-07-02');
    expect([early.status, early.stderr]).toEqual([1, expect.stringMatching(/lỗi CC903[^]*Chưa ghi gì/)]);
    const unknown = await typed('record visited so-y-te --on 2021-07-20');
    expect(unknown.status).toBe(2);
    expect(await readFile(RECORDS, 'utf8')).toBe(before);
  });

  it('closes the plan for the epidemic', async () => {
    expect(await readFile(PLAN, 'utf8')).toBe(shipped(PLAN).replace(CLOSED, ''));
    await writeFile(PLAN, shipped(PLAN));
    expect((await typed('validate --severity warning')).status).toBe(0);
  });

  describe.each(FROM_JULY)('$name', walk);

  it('tells those alone whose visit was moved', async () => {
    expect(await letters('doi-lich')).toEqual([
      'doi-lich-ban-quan-ly-cac-khu-cong-nghiep.docx',
      'doi-lich-huyen-tam-binh.docx',
      'doi-lich-xa-phu-loc.docx',
      'doi-lich-xa-song-phu.docx',
    ]);
    expect(await letters('bo-kiem-tra')).toEqual(['bo-kiem-tra-xa-trung-hieu.docx']);
  });

  it('takes back what was written last', async () => {
    const before = await readFile(RECORDS, 'utf8');
    expect((await typed('record raised so-xay-dung --on 2021-12-21')).status).toBe(0);
    const { status, stdout } = await typed('record undo');
    expect([status, stdout]).toEqual([0, 'Đã bỏ: Sở Xây dựng, nêu khó khăn, vướng mắc, 21/12/2021\n']);
    expect(await readFile(RECORDS, 'utf8')).toBe(before);
  });

  it('takes what is filled in the register in Excel, and nothing from one left as it is', async () => {
    const before = await readFile(RECORDS, 'utf8');
    expect((await typed('status --as-of 2021-12-31 -o so-theo-doi.xlsx')).status).toBe(0);
    expect(await typed('record so-theo-doi.xlsx')).toMatchObject({
      status: 0,
      stdout: 'Sổ không có gì mới.\n',
    });
    // The day on which Sở Giáo dục và Đào tạo would have reported on a remedy.
    const filled = edited(await readFile('so-theo-doi.xlsx'), { U7: day('2021-12-22') });
    await writeFile('da-ghi.xlsx', filled);
    const { status, stdout } = await typed('record da-ghi.xlsx');
    expect([status, stdout]).toEqual([
      0,
      expect.stringContaining('Sở Giáo dục và Đào tạo, báo cáo khắc phục, 22/12/2021'),
    ]);
    expect(await readFile(RECORDS, 'utf8')).not.toBe(before);
    expect((await typed('record undo')).status).toBe(0);
    expect(await readFile(RECORDS, 'utf8')).toBe(before);
  });

  it('ends with nothing to complain of, and with the example that is shipped', async () => {
    const { status, stdout } = await typed('validate --severity warning');
    expect([status, stdout]).toEqual([0, expect.stringContaining('0 lỗi, 0 cảnh báo')]);
    expect(await readFile(PLAN, 'utf8')).toBe(shipped(PLAN));
    expect(await readFile(RECORDS, 'utf8')).toBe(shipped(RECORDS));
    for (const file of SCHEDULES)
      expect(startsIn(await readFile(file, 'utf8'))).toEqual(startsIn(shipped(file)));
  });
});

function walk({ commands, then }: Phase): void {
  it.each(commands)('%s', async (command) => {
    const { status, stderr } = await typed(command);
    expect(status).toBe(0);
    if (command.startsWith('record')) expect(stderr).toBe('');
  });

  it(`stands so on ${then.asOf}`, () => expectStatus(then));
}

async function expectStatus(then: Milestone): Promise<void> {
  const { asOf, within = 10, counts, states, notRecorded = [], due = [], overdue = [] } = then;
  const { status, stdout } = await typed(`status --as-of ${asOf} --within ${within} --format json`);
  const told = JSON.parse(stdout) as Told;
  const { visits, notified, visited, concluded, remediated, closed } = told.counts;
  expect([visits, notified, visited, concluded, remediated, closed].join(' ')).toBe(counts);
  expect([told.counts.due, told.counts.overdue]).toEqual([due.length, overdue.length]);
  expect(statesOf(told)).toEqual(
    Object.fromEntries(Object.entries(states).map(([state, units]) => [state, units.split(' ').sort()])),
  );
  expect(told.notRecorded.map(({ visit, date }) => `${visit} ${date}`)).toEqual(notRecorded);
  const unitOf = new Map(told.visits.map(({ id, unit }) => [id, unit ?? id]));
  const line = ({ deadline, visit, owner, date }: ToldDeadline) =>
    `${deadline} ${visit === null ? owner : unitOf.get(visit)} ${date}`;
  expect(told.due.map((one) => `${line(one)} ${one.workingDaysLeft}`).sort()).toEqual([...due].sort());
  expect(told.overdue.map((one) => `${line(one)} ${one.workingDaysLate} ${one.reminders}`)).toEqual(overdue);
  expect(status).toBe(overdue.length > 0 ? 1 : 0);
}

/** The units in each state but `planned`; one that is not named yet by the id of its visit. */
function statesOf({ visits }: Told): Record<string, string[]> {
  const states: Record<string, string[]> = {};
  for (const { state, unit, id } of visits) if (state !== 'planned') (states[state] ??= []).push(unit ?? id);
  return Object.fromEntries(Object.entries(states).map(([state, units]) => [state, units.sort()]));
}

interface Told {
  readonly counts: Readonly<Record<string, number>>;
  readonly visits: readonly { readonly id: string; readonly unit: string | null; readonly state: string }[];
  readonly notRecorded: readonly { readonly visit: string; readonly date: string }[];
  readonly due: readonly (ToldDeadline & { readonly workingDaysLeft: number })[];
  readonly overdue: readonly (ToldDeadline & {
    readonly workingDaysLate: number;
    readonly reminders: number;
  })[];
}

interface ToldDeadline {
  readonly visit: string | null;
  readonly deadline: string;
  readonly owner: string;
  readonly date: string;
}

/** When each visit of a saved schedule begins. */
function startsIn(text: string): unknown {
  const { visits } = JSON.parse(text) as { visits: readonly { id: string; start: unknown }[] };
  return visits.map(({ id, start }) => [id, start]);
}

/** Runs a command as it is typed behind `cchc`, in an office that has this one plan. */
function typed(command: string): Promise<Result> {
  const words = [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  return run(words);
}

async function letters(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.docx')).sort();
}

function shipped(file: string): string {
  return SHIPPED.get(file) ?? '';
}
