// Runs in a worker: makes inputs and checks them. What it is about to check stands in shared memory, so that the watching
// thread knows it even when this one hangs.
import { parentPort, workerData } from 'node:worker_threads';
import { checkFolder } from './check-folder.ts';
import { checkInput } from './check-input.ts';
import { addToCorpus, readBases } from './corpus.ts';
import { inputAt } from './fuzz-input.ts';
import { randomFrom } from './random.ts';

/** What the watching thread asks for. */
export interface FuzzWork {
  readonly root: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** The number of the input under way, and the longest time of one in milliseconds. */
  readonly progress: SharedArrayBuffer;
  /** Set where the input of number `from` hung or ran out of memory: it is only added to the corpus, with this fault. */
  readonly lost: string | null;
}

/** One input in so many is also run through the whole tool, in a folder. */
const WHOLE_TOOL = 500;

const { root, seed, from, to, progress, lost } = workerData as FuzzWork;
const shared = new Int32Array(progress);
const bases = readBases(root);

if (lost !== null) {
  const name = addToCorpus(root, { fault: lost, ...inputAt(seed, from, bases) });
  parentPort?.postMessage({ name, index: from, fault: lost });
} else {
  for (let index = from; index < to; index++) {
    shared[0] = index;
    const start = performance.now();
    const input = inputAt(seed, index, bases);
    const fault =
      checkInput(input) ??
      (index % WHOLE_TOOL === 0 ? await checkFolder(input, randomFrom(seed + 1, index), root) : null);
    const took = Math.ceil(performance.now() - start);
    if (took > (shared[1] ?? 0)) shared[1] = took;
    if (fault !== null)
      parentPort?.postMessage({ name: addToCorpus(root, { fault, ...input }), index, fault });
  }
  shared[0] = to;
}
