// Runs in a worker: makes inputs and checks them. What it is about to check stands in shared memory, so that the watching
// thread knows it even when this one hangs.
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { readBases } from './bases.ts';
import { checkInput } from './checks/check-input.ts';
import { addToCorpus } from './corpus.ts';
import { DIMENSIONS, inputAt } from './input-at.ts';
import { randomFrom } from './random.ts';
import { checkWhole, type Place } from './tool/check-whole.ts';

/** What the watching thread asks for. */
export interface FuzzWork {
  readonly root: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /**
   * The number of the input under way, the longest time of one in milliseconds, how many were run through the whole tool, and
   * how many there were of each dimension.
   */
  readonly progress: SharedArrayBuffer;
  /** Set where the input of number `from` hung or ran out of memory: it is only added to the corpus, with this fault. */
  readonly lost: string | null;
}

/** One input in so many is also run through the whole tool, in a folder; a command line always is. */
const WHOLE_TOOL = 50;
/** One input in so many is read twice. */
const TWICE = 20;

const { root, seed, from, to, progress, lost } = workerData as FuzzWork;
const shared = new Int32Array(progress);
const bases = await readBases(root);
const { sample } = bases;

/** The watching thread alone can do it, for all. */
const place: Place = {
  home: root,
  moveTo: async (folder) => {
    parentPort?.postMessage({ moveTo: folder });
    if (parentPort !== null) await once(parentPort, 'message');
  },
};

parentPort?.postMessage({ dimensions: DIMENSIONS });
if (lost !== null) {
  const input = await inputAt(seed, from, bases);
  parentPort?.postMessage({ name: addToCorpus(root, { fault: lost, ...input }), index: from, fault: lost });
} else {
  for (let index = from; index < to; index++) {
    shared[0] = index;
    const start = performance.now();
    const input = await inputAt(seed, index, bases);
    const isWhole = input.of === 'command' || index % WHOLE_TOOL === 0;
    const fault =
      (await checkInput(input, sample, index % TWICE === 0)) ??
      (isWhole ? await checkWhole(input, sample, randomFrom(seed + 1, index), place) : null);
    const took = Math.ceil(performance.now() - start);
    if (took > (shared[1] ?? 0)) shared[1] = took;
    if (isWhole) shared[2] = (shared[2] ?? 0) + 1;
    const counted = 3 + DIMENSIONS.indexOf(input.of);
    shared[counted] = (shared[counted] ?? 0) + 1;
    if (fault !== null)
      parentPort?.postMessage({ name: addToCorpus(root, { fault, ...input }), index, fault });
  }
  shared[0] = to;
}
