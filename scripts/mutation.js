// Tries whether the tests see faults: changes the sources in one small place at a time and runs the tests that reach it.
//   npm run mutation -- [--mutants N] [--seed N] [--seconds N] [--state FILE] [--again] [FOLDER …]
// Takes a sample of all such changes ("mutants") of the folders, the same for the same seed. What is found is kept in the
// state file, so that a run that was ended goes on where it stood; --again tries those once more that no test saw.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeMutants, sampleOf } from './mutation/mutants.js';
import { openSandbox } from './mutation/sandbox.js';
import { startTests } from './mutation/start-tests.js';

const FOLDERS = ['src/deadlines', 'src/schedule', 'src/rules/evidence'];
/** The tests that may be run for a mutant: those of the folders, of what reads them first, and of what is printed. */
const TESTS =
  /^tests\/(?:deadlines|schedule|rules|plans|documents\/audience)\/|^tests\/campaign|\/golden\.test\.ts$/;
/** A mutant that is reached so many times as often as the same place without it goes round in a loop. */
const LOOP = 100;
/** Tests that take so many milliseconds are run first, since most mutants are seen by any; then those of three times as many. */
const FIRST_STAGE = 1000;
/** How much longer tests may take with a mutant than without. */
const SLOWER = 5;
/** For all tests together, in milliseconds. */
const LONGEST = 1_800_000;
/** For the start of the tests, in seconds, beside the time given for a mutant. */
const START = 30;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mutants: { type: 'string', default: '600' },
    seed: { type: 'string', default: '2021' },
    seconds: { type: 'string', default: '60' },
    state: { type: 'string', default: 'coverage/mutation.json' },
    again: { type: 'boolean', default: false },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const limit = (START + Number(values.seconds)) * 1000;
const stateFile = path.resolve(values.state);
const known = existsSync(stateFile) ? JSON.parse(readFileSync(stateFile, 'utf8')) : {};

const { files, mutants } = await makeMutants(root, positionals.length > 0 ? positionals : FOLDERS);
const sample = sampleOf(mutants, Number(values.mutants), values.seed);
const isOpen = ({ key }) => known[key] === undefined || (values.again && !isSeen(known[key]));
const open = sample.filter(isOpen);
console.log(`${sample.length} of ${mutants.length} mutants, ${open.length} of them to be tried`);
if (open.length > 0) await tryAll();
report();

async function tryAll() {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const sandbox = openSandbox(root, files);
  let tests = startTests(sandbox);
  const coverage = await tests.coverage(TESTS);
  await checkUnchanged(coverage.map(({ test }) => test));
  let isChecked = false;
  const started = performance.now();
  for (const [index, mutant] of open.entries()) {
    const outcome = await tryOne(mutant);
    known[mutant.key] = outcome;
    mkdirSync(path.dirname(stateFile), { recursive: true });
    writeFileSync(stateFile, JSON.stringify(known, null, 1));
    const seconds = (performance.now() - started) / 1000 / (index + 1);
    console.log(
      `${index + 1}/${open.length} ${outcome.padEnd(9)} ${told(mutant)} (${seconds.toFixed(1)} s each)`,
    );
  }
  tests.stop();

  async function tryOne({ id, file }) {
    const own = `${path.posix.dirname(file).replace(/^src/, 'tests')}/`;
    const reaching = coverage.filter(({ hits }) => hits[id] !== undefined);
    if (reaching.length === 0) return 'unreached';
    const hitLimit = LOOP * (1 + Math.max(...reaching.map(({ hits }) => hits[id])));
    for (const stage of stagesOf(reaching, own)) {
      const lasting = stage.reduce((sum, { duration }) => sum + duration, 0);
      const request = { mutant: id, tests: stage.map(({ test }) => test), hitLimit };
      const result = await tests.run(request, limit + SLOWER * lasting);
      if (result === 'timeout') tests = startTests(sandbox);
      if (result === 'failed' && !isChecked) await checkUnchanged(request.tests);
      isChecked ||= result === 'failed';
      if (result !== 'passed') return result === 'failed' ? 'killed' : result;
    }
    return 'survived';
  }

  /** What fails must fail for the mutant: all tests pass without one, at first and again after a failure. */
  async function checkUnchanged(names) {
    const result = await tests.run({ mutant: 'none', tests: names, hitLimit: 0 }, LONGEST);
    if (result !== 'passed') throw new Error('tests fail without a mutant');
  }
}

/** Test files in the order in which they are run: those of the mutant's own folder, then quick ones, then the others. */
function stagesOf(reaching, own) {
  const rank = ({ test, duration }) => (test.startsWith(own) ? 0 : 1 + duration);
  const stages = [];
  let room = 0;
  let most = FIRST_STAGE;
  for (const one of [...reaching].sort((a, b) => rank(a) - rank(b))) {
    if (room <= 0) {
      stages.push([]);
      room = most;
      most *= 3;
    }
    stages.at(-1).push(one);
    room -= one.duration;
  }
  return stages;
}

/** A mutant is seen if a test fails, or does not end. */
function isSeen(outcome) {
  return outcome === 'killed' || outcome === 'timeout';
}

function told({ file, line, column, mutator, original, replacement }) {
  const short = (text) => (text.length > 60 ? `${text.slice(0, 57)}...` : text).replace(/\s+/g, ' ');
  return `${file}:${line}:${column} ${mutator}: ${short(original)} -> ${short(replacement)}`;
}

function report() {
  const tried = sample.filter(({ key }) => known[key] !== undefined);
  const unseen = tried.filter(({ key }) => !isSeen(known[key]));
  const counts = {};
  for (const { key } of tried) counts[known[key]] = (counts[known[key]] ?? 0) + 1;
  console.log('');
  for (const mutant of unseen) console.log(`${known[mutant.key]} ${told(mutant)}`);
  const share = (100 * (tried.length - unseen.length)) / Math.max(tried.length, 1);
  console.log(`\n${share.toFixed(1)} % of ${tried.length} mutants seen: ${JSON.stringify(counts)}`);
}
