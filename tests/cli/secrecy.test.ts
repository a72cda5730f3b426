import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { writtenPlan, type PlanParts } from '../schedule/plan-builder.ts';
import { run } from './run.ts';
import { type SecretPlan, secretPlans } from './secret-plans.ts';

const RUNS = Number(process.env.RUNS ?? 1);
const PLAN = 'ke-hoach.yaml';
const project = process.cwd();

afterAll(() => {
  process.chdir(project);
});

const SCHEDULE = ['text', 'json', 'csv', 'md', 'html', 'svg', 'xlsx', 'ics'];
const LETTERS = [
  'notice',
  'outline',
  'team',
  'nominate',
  'choose-communes',
  'minutes',
  'conclusion',
  'schedule',
];

const CHECK = ['validate', PLAN, '--format', 'json'];

/** Everything that a reader who may not know of unannounced visits can ask of a plan. */
const CALLS: readonly (readonly string[])[] = [
  ...SCHEDULE.flatMap((format) => [
    written('schedule', format),
    written('schedule', format, '--public'),
    written('schedule', format, '--previous', 'lich-cu.json'),
    written('schedule', format, '--as-of', '2021-05-03', '--lang', 'en'),
  ]),
  ...['text', 'md'].map((format) => written('schedule', format, '--explain')),
  ...['unit', 'team'].map((split) => ['schedule', PLAN, '--split', split, '-o', 'ra']),
  ...['secretariat', 'team', 'unit', 'seconding'].flatMap((side) => [
    ...['text', 'md', 'docx', 'json', 'xlsx', 'ics'].map((format) =>
      written('checklist', format, '--for', side),
    ),
    written('checklist', 'json', '--for', side, '--previous', 'lich-cu.json'),
  ]),
  ...['text', 'json'].map((format) => written('checklist', format, '--for', 'unit', '--unit', 'SECRET')),
  ...['text', 'md', 'json', 'html', 'ics'].flatMap((format) => [
    written('status', format, '--as-of', '2021-05-12'),
    written('status', format, '--as-of', '2021-06-14', '--within', '30', '--previous', 'lich-cu.json'),
    written('status', format, '--as-of', '2021-06-14', '--unit', 'SECRET'),
    written('status', format, '--as-of', '2021-06-14', '--unit', 'so-mot'),
  ]),
  ...LETTERS.flatMap((kind) => [
    ...['docx', 'text'].map((format) => [
      'letter',
      kind,
      PLAN,
      '--all',
      '--draft',
      '--format',
      format,
      '-o',
      'ra',
    ]),
    ['letter', kind, PLAN, '--all', '--draft', '--schedule', 'lich-cu.json', '--format', 'text', '-o', 'ra'],
    ['letter', kind, PLAN, '--draft', '--format', 'text', '--unit', 'SECRET'],
    ['letter', kind, PLAN, '--draft', '--format', 'text', '--unit', 'so-mot'],
    ['letter', kind, PLAN, '--format', 'text', '--unit', 'doan-a', '--date', '2021-04-12'],
  ]),
  ...['text', 'json', 'md'].flatMap((format) => [
    ['diff', 'lich-cu.json', PLAN, '--format', format],
    ['diff', PLAN, 'lich-cu.json', '--format', format, '--as-of', '2021-05-12'],
    ['diff', 'lich-cu.json', PLAN, '--format', format, '--as-of', '2021-05-12'],
  ]),
  CHECK,
  ...['text', 'github', 'sarif'].map((format) => ['validate', PLAN, '--format', format]),
  ['validate', PLAN, '--lang', 'en', '--as-of', '2021-05-12'],
];

function written(verb: string, format: string, ...flags: string[]): string[] {
  const file = { table: 'ra.txt' }[format] ?? `ra.${format}`;
  return [verb, PLAN, ...flags, ...(['docx', 'xlsx'].includes(format) ? ['-o', file] : ['--format', format])];
}

it('tells the same of a plan whether it has unannounced visits or not', () =>
  fc.assert(
    fc.asyncProperty(secretPlans(), fc.integer({ min: 0, max: CALLS.length - 1 }), async (plan, from) => {
      const some = CALLS.filter((_, index) => process.env.ALL !== undefined || (index + from) % 12 === 0);
      const calls = [CHECK, ...some];
      const [whole, bare] = [await told(plan, plan.whole, calls), await told(plan, plan.bare, calls)];
      // Whoever writes the file must learn of errors, those of unannounced visits too.
      const isFaulty = errorsIn(whole[0]) !== errorsIn(bare[0]);
      for (const [index, call] of calls.entries()) {
        if (isFaulty && call[0] === 'validate') continue;
        expect({ call, ...whole[index] }).toEqual({ call, ...bare[index] });
      }
    }),
    { numRuns: 8 * RUNS, endOnFailure: true },
  ));

function errorsIn(validated: Told | undefined): number {
  const { errors } = JSON.parse(validated?.stdout ?? '') as { readonly errors: number };
  return errors;
}

/** What a call tells, and every file that it writes. */
interface Told {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly files: Readonly<Record<string, string>>;
}

/** What is told of a plan in a folder of its own; of some call, as if no line or column were in it. */
async function told(
  { changes, secrets }: SecretPlan,
  parts: PlanParts,
  calls: readonly (readonly string[])[],
): Promise<Told[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bí mật '));
  const { plan, directory } = writtenPlan(parts, changes);
  await writeFile(path.join(folder, PLAN), plan);
  await writeFile(path.join(folder, 'danh-muc.yaml'), directory);
  process.chdir(folder);
  try {
    const internal = JSON.stringify(parts.units).includes('unannounced');
    await run(['schedule', PLAN, '-o', 'lich-cu.json']);
    // The office has an earlier schedule with everything in it, others have one of what is announced.
    const isSaved = (await readdir('.')).includes('lich-cu.json');
    if (isSaved && internal) await run(['schedule', PLAN, '-o', 'lich-cu.json', '--force', '--internal']);
    const all: Told[] = [];
    for (const call of calls) {
      await rm('ra', { recursive: true, force: true });
      const words = call.map((word) => (word === 'SECRET' ? (secrets[0] ?? '') : word));
      const { status, stdout, stderr } = await run(words);
      const files: Record<string, string> = {};
      for (const file of (await readdir('.', { recursive: true })).filter((name) => name.startsWith('ra'))) {
        files[file] = await readFile(file, 'latin1').catch(() => 'a folder');
        if (!file.startsWith('ra/') && file !== 'ra') await rm(file);
      }
      all.push({
        status,
        stdout: unplaced(stdout),
        stderr: unplaced(stderr),
        files: mapped(files, unplaced),
      });
    }
    return all;
  } finally {
    process.chdir(project);
    await rm(folder, { recursive: true });
  }
}

function mapped(
  files: Readonly<Record<string, string>>,
  by: (text: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, by(text)]));
}

/** A text without the places in the plan that it names. */
function unplaced(text: string): string {
  return text
    .replace(/(\.yaml):\d+:\d+/g, '$1:L:C')
    .replace(/\b(line|endLine|col|endColumn)=\d+/g, '$1=N')
    .replace(/"(line|column|endLine|endColumn|startLine|startColumn)":\s?\d+/g, '"$1": 0')
    .replace(/^ *\d* \|/gm, '   |');
}
