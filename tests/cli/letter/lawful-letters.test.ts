import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { LETTER } from '../../../src/cli/letter/letter-verb.ts';
import type { Directory } from '../../../src/plan/directory.ts';
import { countFrom } from '../../schedule/checker/days.ts';
import { caseOf, inputOf, planOf, type PlanParts, writtenPlan } from '../../schedule/plan-builder.ts';
import { run } from '../run.ts';
import { secretPlans } from '../secret-plans.ts';

const RUNS = Number(process.env.RUNS ?? 1);
const PLAN = 'ke-hoach.yaml';
const KINDS = [
  'notice',
  'change',
  'choose-communes',
  'minutes',
  'conclusion',
  'team',
  'nominate',
  'schedule',
  'outline',
];
const project = process.cwd();

afterAll(() => {
  process.chdir(project);
});

/** A letter as it is ordered; a day is taken for today, and written on the letter. */
interface Order {
  readonly kind: string;
  readonly asOf: string | null;
  readonly schedule: string | null;
  readonly previous: string | null;
  readonly date: string | null;
}

const DAYS = ['2021-04-06', '2021-04-20', '2021-05-04', '2021-05-11', '2021-05-18', '2021-05-25'];

const orders = fc.record({
  kind: fc.constantFrom(
    ...KINDS,
    'notice',
    'notice',
    'change',
    'minutes',
    'conclusion',
    'schedule',
    'schedule',
  ),
  asOf: fc.constantFrom(null, ...DAYS),
  schedule: fc.constantFrom(null, null, 'truoc.json', 'nay.json', 'muon.json'),
  previous: fc.constantFrom(null, null, 'truoc.json', 'nay.json'),
  date: fc.constantFrom(null, null, ...DAYS),
});

/** A day on which a letter says that a unit, or one yet to be named, is visited. */
interface Said {
  readonly unit: string | null;
  readonly date: string;
}

it('writes no letter with a day that breaks the deadlines of the plan', async () => {
  const found = new Map(KINDS.map((kind) => [kind, 0]));
  await fc.assert(
    fc.asyncProperty(
      secretPlans(),
      fc.array(orders, { minLength: 6, maxLength: 6 }),
      async ({ bare, changes }, wanted) => {
        await inFolder(bare, changes, async () => {
          const { plan, directory } = planOf(bare, changes);
          for (const order of wanted) {
            const letters = await lettersOf(order);
            for (const [name, text] of letters) {
              const said = saidIn(order.kind, text, directory);
              const naming = namingIn(order.kind, text);
              found.set(order.kind, (found.get(order.kind) ?? 0) + said.length);
              expect({ order, name, faults: faultsIn({ plan, directory }, order, said, naming) }).toEqual({
                order,
                name,
                faults: [],
              });
            }
          }
        });
      },
    ),
    { numRuns: 8 * RUNS, endOnFailure: true },
  );
  // The letters that are read do say days, so that the law holds of something.
  for (const kind of ['notice', 'minutes', 'conclusion', 'schedule'])
    expect(found.get(kind), kind).toBeGreaterThan(0);
});

/** What is unlawful in the days that a letter says. */
function faultsIn(
  read: ReturnType<typeof planOf>,
  { kind, asOf, schedule, date }: Order,
  said: readonly Said[],
  naming?: string,
): string[] {
  const { grounds } = caseOf(inputOf(read, asOf === null ? {} : { asOf }));
  const { plan, counting, today } = grounds;
  const due = plan.deadlines.find(({ id }) => id === 'notice')?.due;
  const count = due?.kind === 'period' ? due.count : 0;
  const lastDay = (day: string) =>
    countFrom(counting, day, { direction: 'before', count, measure: 'working-day', strict: false });
  const isNamedLate = naming !== undefined && (naming < today || (date !== null && naming < date));
  const ofNaming = isNamedLate ? [`names are asked for by ${naming}`] : [];
  const ofDays = said.flatMap(({ unit, date: day }) => {
    const records = plan.records.filter((record) => record.unit === unit);
    const isHeld = records.some(({ visited }) => visited?.from === day);
    const isNotified = records.some(({ notified }) => notified?.visit === day);
    const faults: string[] = [];
    // A form for the day itself is no notice: it follows a saved schedule whatever has been recorded of notices.
    const isForm = ['minutes', 'conclusion'].includes(kind);
    if (!isHeld && !isNotified && !(isForm && schedule !== null)) {
      if (day < today) faults.push(`${unit} on ${day}, before ${today}`);
      else if (lastDay(day) < today)
        faults.push(`${unit} on ${day}, to be told by ${lastDay(day)}, after which it is ${today}`);
      if (['notice', 'change'].includes(kind) && date !== null && lastDay(day) < date) {
        faults.push(`${unit} on ${day}, told on ${date} instead of ${lastDay(day)}`);
      }
    }
    if (isForm && date !== null && date < day) {
      faults.push(`${unit} on ${day}, with a paper of ${date}`);
    }
    return faults;
  });
  return [...ofNaming, ...ofDays];
}

/** The letters that are written to order, by file; none where they are refused. */
async function lettersOf({ kind, asOf, schedule, previous, date }: Order): Promise<[string, string][]> {
  const flag = (name: string, value: string | null) => (value === null ? [] : [`--${name}`, value]);
  const { status, stderr } = await run([
    ...['letter', kind, PLAN, '--draft', '--format', 'md', '-o', 'ra', '--all'],
    ...flag('as-of', asOf),
    ...flag('schedule', schedule),
    ...('previous' in LETTER.flags && schedule === null ? flag('previous', previous) : []),
    ...flag('date', date),
  ]);
  const files = await readdir('ra').catch(() => []);
  if (status !== 0)
    expect({ stderr, files }).toEqual({ stderr: expect.stringMatching(/\S/) as string, files: [] });
  const letters = await Promise.all(
    files
      .filter((file) => file.endsWith('.md') && !file.startsWith('danh-sach'))
      .map(async (file): Promise<[string, string]> => [file, await readFile(path.join('ra', file), 'utf8')]),
  );
  await rm('ra', { recursive: true, force: true });
  return letters;
}

const DATE = /(\d\d)\/(\d\d)\/(\d{4})|ngày (\d\d) tháng (\d{1,2}) năm (\d{4})/;

/** The days of visits that a letter says: the first date in each line that names a unit, or in the first such line. */
function saidIn(kind: string, text: string, directory: Directory): Said[] {
  const citation = new RegExp(`số \\S+ (?:ngày )?(?:${DATE.source})`, 'g');
  const said = text
    .replace(/\\/g, '')
    .split('\n')
    .filter((line) => !/chậm nhất|Số liệu/.test(line))
    .map((line) => line.replace(citation, '').split(/[Mm]ốc thời gian/)[0] ?? '')
    // Of a change the new day counts, which follows on the old one.
    .map((line) => (kind === 'change' ? line.replace(/^(\|[^|]*\|[^|]*\|)[^|]*\|/, '$1') : line))
    .flatMap((line) => {
      const [unit, date] = [unitIn(line, directory), dateIn(line)];
      return unit === undefined || date === undefined ? [] : [{ unit, date }];
    });
  return ['minutes', 'conclusion'].includes(kind) ? said.slice(0, 1) : said;
}

/** The day by which a letter asks for the names of communes. */
function namingIn(kind: string, text: string): string | undefined {
  return kind === 'choose-communes' ? dateIn(/chậm nhất.*/.exec(text)?.[0] ?? '') : undefined;
}

function dateIn(line: string): string | undefined {
  const [, day, month, year, ofDay, ofMonth, inYear] = DATE.exec(line) ?? [];
  const parts = [year ?? inYear, month ?? ofMonth, day ?? ofDay];
  return parts.some((part) => part === undefined)
    ? undefined
    : parts.map((part = '') => part.padStart(2, '0')).join('-');
}

/** The unit that a line names; null if one that has yet to be chosen. */
function unitIn(line: string, { agencies }: Directory): string | null | undefined {
  if (/thứ (?:\d+|nhất|hai|ba|tư)(?! \p{L})|cấp xã thứ/u.test(line)) return null;
  const names = agencies
    .filter(({ level, isLocality }) => level !== 'province' || !isLocality)
    .map(({ id, name }) => ({
      id,
      at: line.toLowerCase().search(new RegExp(`${name.toLowerCase()}(?![\\w-])`)),
    }))
    .filter(({ at }) => at >= 0);
  return names.find(({ id }) => id !== 'so-noi-vu')?.id;
}

/** Works in a folder with a plan and with schedules of it: before anything happened, by its facts, and by a late day. */
async function inFolder(
  parts: PlanParts,
  changes: Parameters<typeof writtenPlan>[1],
  work: () => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'thư '));
  const { plan, directory } = writtenPlan(parts, changes);
  const before = writtenPlan({ ...parts, records: [], schedule: {} }, changes);
  await writeFile(path.join(folder, 'danh-muc.yaml'), directory);
  process.chdir(folder);
  try {
    await writeFile(PLAN, before.plan);
    await run(['schedule', PLAN, '-o', 'truoc.json']);
    await writeFile(PLAN, plan);
    await run(['schedule', PLAN, '-o', 'nay.json']);
    await run(['schedule', PLAN, '-o', 'muon.json', '--as-of', '2021-05-04']);
    await work();
  } finally {
    process.chdir(project);
    await rm(folder, { recursive: true });
  }
}
