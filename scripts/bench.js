// Measures the tool as its users feel it: whole processes, medians of paired runs. `npm run bench`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import {
  writeCampaign,
  writeDiary,
  writeHostileFiles,
  writeLongPlan,
  writeManyLetters,
  writePlanFolder,
} from './bench/files.js';
import { installLinter } from './bench/other-linter.js';
import { findChromium, measurePage } from './bench/pages.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const cchc = path.join(root, 'bin', 'cchc.cjs');
const plan = path.join(root, 'plans', 'vinh-long-2021.yaml');
const folder = mkdtempSync(path.join(tmpdir(), 'cchc-bench-'));

/** Prints the peak memory of the process in kilobytes as its last words on standard error. */
const TELL_MEMORY =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\nmaxrss="+process.resourceUsage().maxRSS))';

/** Runs node with arguments; returns wall time in milliseconds, peak memory in megabytes and the exit status. */
function run(...words) {
  const start = process.hrtime.bigint();
  const { stdout, stderr, status } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  return { milliseconds, megabytes: Number(/maxrss=(\d+)/.exec(stderr)?.[1] ?? 0) / 1024, status, stdout };
}

function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1];
}

/** The median ratio of a command to `node -e 0`, run in turn. */
function compare(name, most, ...words) {
  run(...words);
  const pairs = Array.from({ length: 15 }, () => [run(...words).milliseconds, run('-e', '0').milliseconds]);
  const ratio = median(pairs.map(([ours, bare]) => ours / bare));
  const time = median(pairs.map(([ours]) => ours));
  tell(
    name,
    `${time.toFixed(0)} ms, ${ratio.toFixed(2)} times node -e 0`,
    `at most ${most} times`,
    ratio <= most,
  );
}

function tell(name, figure, goal, isReached) {
  console.log(`${isReached ? 'ok  ' : 'MISS'} ${name}: ${figure} (goal: ${goal})`);
}

compare('validate, real plan', 3, cchc, 'validate', plan);
compare('schedule, real plan', 4.2, cchc, 'schedule', plan);

const files = ['txt', 'json', 'csv', 'md', 'html', 'svg', 'xlsx', 'ics'].flatMap((ending) => [
  '-o',
  path.join(folder, `lich.${ending}`),
]);
const both = Array.from({ length: 7 }, () => [
  run(cchc, 'schedule', plan).milliseconds,
  run(cchc, 'schedule', plan, '--force', ...files).milliseconds,
]);
const [tableTime, filesTime] = [0, 1].map((index) => median(both.map((pair) => pair[index])));
tell(
  'schedule, real plan, in every format at once',
  `${filesTime.toFixed(0)} ms, the table alone ${tableTime.toFixed(0)} ms`,
  'at most 1.5 times the table alone plus 1 s',
  filesTime <= 1.5 * tableTime + 1000,
);

const campaign = writeCampaign(folder, { units: 60, seed: 1 });
const runs = Array.from({ length: 5 }, () =>
  run('--import', TELL_MEMORY, cchc, 'schedule', campaign, '--format', 'json'),
);
const seconds = median(runs.map(({ milliseconds }) => milliseconds)) / 1000;
const memory = Math.max(...runs.map(({ megabytes }) => megabytes));
const optimal = runs.every(({ stdout }) => JSON.parse(stdout).optimal === true);
tell(
  'schedule, 60 trips, 2 teams',
  `${seconds.toFixed(2)} s, ${memory.toFixed(0)} MB, optimal: ${optimal}`,
  'optimal within 3 s, under 400 MB',
  optimal && seconds <= 3 && memory < 400,
);

const nine = Array.from({ length: 5 }, (_, index) =>
  run(cchc, 'letter', 'notice', plan, '--all', '-o', path.join(folder, `thu-${index}`)),
);
const nineTime = median(nine.map(({ milliseconds }) => milliseconds)) / 1000;
tell(
  'letter, nine notices of the real plan',
  `${nineTime.toFixed(2)} s`,
  'within 3 s',
  nine.every(({ status }) => status === 0) && nineTime <= 3,
);

const manyLetters = writeManyLetters(folder, { units: 1000 });
const saved = path.join(folder, 'lich-nghin-thu.json');
run(cchc, 'schedule', manyLetters, '-o', saved);
const words = [
  'letter',
  'notice',
  manyLetters,
  '--all',
  '--schedule',
  saved,
  '-o',
  path.join(folder, 'nghin-thu'),
];
const thousand = run('--import', TELL_MEMORY, cchc, ...words);
tell(
  'letter, 1,000 notices by a schedule given',
  `${(thousand.milliseconds / 1000).toFixed(1)} s, ${thousand.megabytes.toFixed(0)} MB, status ${thousand.status}`,
  'within 5.5 s, under 250 MB',
  thousand.status === 0 && thousand.milliseconds <= 5500 && thousand.megabytes < 250,
);

const diary = writeDiary(folder, manyLetters, saved);
const register = path.join(folder, 'so-theo-doi.xlsx');
const asOf = ['--as-of', '2022-06-30', '--exit-zero'];
for (const [name, most, ...asked] of [
  ['status, 1,000 visits with 10,000 facts', 1.5, 'status', diary, ...asOf, '--format', 'json'],
  ['register of 1,000 visits, written', 2, 'status', diary, ...asOf, '-o', register],
  ['register of 1,000 visits, read back', 2, 'record', register, diary, '--dry-run'],
]) {
  const { milliseconds, megabytes, status } = run('--import', TELL_MEMORY, cchc, ...asked);
  tell(
    name,
    `${(milliseconds / 1000).toFixed(2)} s, ${megabytes.toFixed(0)} MB, status ${status}`,
    `within ${most} s`,
    status === 0 && milliseconds <= most * 1000,
  );
}

const few = measureMany(100);
const many = measureMany(1000);
const growth = many.milliseconds / few.milliseconds;
tell('1,000 plans', `${(many.milliseconds / 1000).toFixed(1)} s`, 'within 20 s', many.milliseconds <= 20_000);
tell('1,000 plans against 100', `${growth.toFixed(1)} times as long`, 'at most 12 times', growth <= 12);
tell(
  'memory of 1,000 plans against 100',
  `${many.megabytes.toFixed(0)} MB against ${few.megabytes.toFixed(0)} MB`,
  'not half as much again',
  many.megabytes <= few.megabytes * 1.5,
);

/** Validates so many plans that share a directory and inspect the same units; the faster of two runs. */
function measureMany(count) {
  const plans = writePlanFolder(folder, plan, count);
  const measured = [0, 1].map(() =>
    run('--import', TELL_MEMORY, cchc, 'validate', '--months-apart', '0', plans),
  );
  const { stdout, status } = measured[0];
  if (status !== 0 || !stdout.includes(`\n${count} tệp: 0 lỗi, 0 cảnh báo`))
    throw new Error(stdout.slice(-500));
  return measured.reduce((one, other) => (other.milliseconds < one.milliseconds ? other : one));
}

const long = writeLongPlan(folder);
const kilobytes = (statSync(long).size / 1000).toFixed(0);
const linter = installLinter(folder);
if (linter === null) {
  tell('validate against spectral lint', 'spectral could not be installed', 'at most half its time', false);
} else {
  const pairs = Array.from({ length: 7 }, () => [run(cchc, 'validate', long), run(...linter, long)]);
  for (const [ours, theirs] of pairs) {
    if (ours.status !== 0 || theirs.status !== 0) throw new Error(`${ours.stdout}${theirs.stdout}`);
  }
  const ratio = median(pairs.map(([ours, theirs]) => ours.milliseconds / theirs.milliseconds));
  const times = [0, 1].map((which) => median(pairs.map((pair) => pair[which].milliseconds)).toFixed(0));
  tell(
    `validate against spectral lint, one rule, ${kilobytes} kB`,
    `${times[0]} ms against ${times[1]} ms, ${ratio.toFixed(2)} times`,
    'at most half its time',
    ratio <= 0.5,
  );
}

const bundle = path.join(folder, 'shifts.mjs');
await build({
  entryPoints: [path.join(root, 'scripts/bench/shifts.js')],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
});
const shifts = run(bundle);
const shiftTime = Number(shifts.stdout);
tell('1,000,000 working-day shifts', `${shiftTime.toFixed(3)} s`, 'within 0.2 s', shiftTime <= 0.2);

await measurePages();

for (const [name, file] of writeHostileFiles(folder)) {
  const result = run('--import', TELL_MEMORY, cchc, 'schedule', file);
  const isAnswered = result.status === 0 || result.status === 1;
  const figure = `${(result.milliseconds / 1000).toFixed(1)} s, ${result.megabytes.toFixed(0)} MB, status ${result.status}`;
  tell(
    name,
    figure,
    'an answer or a clear error within 10 s and 1 GB',
    isAnswered && result.milliseconds < 10_000 && result.megabytes < 1000,
  );
}
rmSync(folder, { recursive: true });

/** The page of the real plan and that of 1,000 visits: their size, and how fast Chromium shows and filters them. */
async function measurePages() {
  const chromium = findChromium();
  if (chromium === undefined) {
    console.log('---- pages in a browser: not measured, there is no Chromium on the path');
    return;
  }
  const writer = path.join(folder, 'big-schedule.cjs');
  await build({
    entryPoints: [path.join(root, 'scripts/bench/big-schedule.js')],
    outfile: writer,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['highs'],
  });
  const pages = [
    ['page of the real plan', run(cchc, 'schedule', plan, '--format', 'html').stdout, 150_000, 500],
    ['page of 1,000 visits', run(writer, plan).stdout, 3_000_000, 2000],
  ];
  for (const [name, html, mostBytes, mostPaint] of pages) {
    const file = path.join(folder, 'page.html');
    writeFileSync(file, html);
    const { bytes, paint, filter } = await measurePage(chromium, file, 'tam binh');
    tell(
      name,
      `${(bytes / 1000).toFixed(0)} kB, first paint ${paint.toFixed(0)} ms, filter ${filter.toFixed(0)} ms`,
      `under ${mostBytes / 1000} kB, shown within ${mostPaint} ms, filtered within 100 ms`,
      bytes < mostBytes && paint < mostPaint && filter < 100,
    );
  }
}
