// Throws mutated, random and hostile plans, files of facts, saved schedules, Word templates, registers, project files and
// command lines at the tool: `npm run fuzz -- [--inputs N] [--seed N]`.
// Whatever goes wrong is added to tests/fuzz/corpus, which the tests replay. Status 1 if anything did.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { bundleScript } from './build/bundle-script.js';

/** No input may take longer, in milliseconds; nor may all of it take more memory, in megabytes. */
const LONGEST = 10_000;
const MOST_MEMORY = 1000;

const { values } = parseArgs({
  options: { inputs: { type: 'string', default: '200000' }, seed: { type: 'string', default: '1' } },
});
const inputs = Number(values.inputs);
const seed = Number(values.seed);
const root = fileURLToPath(new URL('..', import.meta.url));
const program = await bundleScript(root, 'scripts/fuzz/run.ts');

// The number of the input under way, the longest time of one, those run through the whole tool, those of each dimension.
const progress = new SharedArrayBuffer(4 * 100);
const shared = new Int32Array(progress);
let dimensions = [];
const faults = [];
let mostMemory = 0;
const start = performance.now();
const seconds = () => (performance.now() - start) / 1000;

/** Runs a worker over inputs; returns null, or why it was stopped. */
function work(from, to, lost) {
  return new Promise((done) => {
    const worker = new Worker(program, {
      workerData: { root, seed, from, to, progress, lost },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    let last = { index: from, since: performance.now(), told: performance.now() };
    const watch = setInterval(() => {
      mostMemory = Math.max(mostMemory, process.memoryUsage.rss() / 1_048_576);
      const now = performance.now();
      const index = shared[0];
      if (index !== last.index) last = { ...last, index, since: now };
      if (now - last.told > 30_000) {
        last.told = now;
        console.log(`${index} inputs, ${seconds().toFixed(0)} s, ${faults.length} faults`);
      }
      if (now - last.since > LONGEST) {
        finish(`an input took more than ${LONGEST / 1000} s`);
        void worker.terminate();
      }
    }, 250);
    const finish = (why) => {
      clearInterval(watch);
      done(why);
    };
    worker.on('message', (said) => {
      if (said.dimensions !== undefined) dimensions = said.dimensions;
      else if (said.moveTo !== undefined) {
        // A worker cannot do so itself.
        process.chdir(said.moveTo);
        worker.postMessage('moved');
      } else tell(said);
    });
    const tell = (fault) => {
      faults.push(fault);
      console.log(`FAULT at input ${fault.index}, kept as ${fault.name}: ${fault.fault.slice(0, 400)}`);
    };
    worker.on('error', (error) => {
      // It did not get as far as its first input.
      if (dimensions.length === 0) throw error;
      finish(`the worker died: ${error.message}`);
    });
    worker.on('exit', () => finish(null));
  });
}

let from = 0;
while (from < inputs) {
  shared[0] = from;
  const lost = await work(from, inputs, null);
  if (lost === null) break;
  process.chdir(root);
  await work(shared[0], shared[0] + 1, lost);
  from = shared[0] + 1;
}
rmSync(program);

const counts = dimensions.map((of, index) => `${shared[3 + index]} ${of}`);
console.log(`${counts.join(', ')}; ${shared[2]} of them through the whole tool`);
const isSmall = mostMemory <= MOST_MEMORY;
console.log(
  `${inputs} inputs (seed ${seed}) in ${seconds().toFixed(0)} s: ${faults.length} faults; ` +
    `the longest took ${shared[1]} ms, at most ${mostMemory.toFixed(0)} MB were in use${isSmall ? '' : ', which is too much'}`,
);
process.exitCode = faults.length === 0 && isSmall ? 0 : 1;
