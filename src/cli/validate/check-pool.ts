import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CheckedFile, CheckOptions } from './check-file.ts';
import type { CheckAnswer, CheckRequest } from './check-worker.ts';

/** Megabytes of a thread for what lives shortly: with more, memory would seem to grow with the number of files. */
const YOUNG_MEMORY = 8;

/** Files that a worker is given at a time. */
const BATCH = 8;

/** Batches that may be under way or wait for their turn, for each worker: what is checked must not pile up. */
const MOST_AHEAD = 4;

/**
 * Checks files in so many threads, and yields what was found in the order of the files. `home` is the folder that the tool
 * is installed in.
 */
export async function* checkInThreads(
  files: readonly string[],
  threads: number,
  { home, ...options }: CheckOptions & { readonly home: string },
): AsyncGenerator<CheckedFile> {
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, batch) => ({
    batch,
    files: files.slice(batch * BATCH, (batch + 1) * BATCH),
    options,
  }));
  const answered = new Map<number, readonly CheckedFile[]>();
  const faults: Error[] = [];
  let wake = (): void => undefined;
  let next = 0;
  let yielded = 0;
  const idle: Worker[] = [];
  const ask = (): void => {
    for (;;) {
      const batch = batches[next];
      if (batch === undefined || next >= yielded + threads * MOST_AHEAD) return;
      const worker = idle.pop();
      if (worker === undefined) return;
      next++;
      worker.postMessage(batch satisfies CheckRequest);
    }
  };
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(path.resolve(home, 'bin', 'check-worker.cjs'), {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEMORY },
    });
    worker.on('message', ({ batch, checked }: CheckAnswer) => {
      answered.set(batch, checked);
      idle.push(worker);
      ask();
      wake();
    });
    worker.on('error', (error) => {
      faults.push(error instanceof Error ? error : new Error(String(error)));
      wake();
    });
    return worker;
  });
  idle.push(...workers);
  try {
    ask();
    for (; yielded < batches.length; yielded++) {
      let checked = answered.get(yielded);
      while (checked === undefined) {
        const [fault] = faults;
        if (fault !== undefined) throw fault;
        await new Promise<void>((done) => {
          wake = done;
        });
        checked = answered.get(yielded);
      }
      answered.delete(yielded);
      yield* checked;
      ask();
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
